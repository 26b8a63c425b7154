import { hash, randomInt } from 'node:crypto';
import type { KeyMode } from '../../platform/credentials/key-mode.ts';

/** See `KeyMode`. */
export type WorkspaceKeyMode = KeyMode;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^sk_(test|live)_[0-9A-Za-z]{32}$/;
const randomLength = 32;
const prefixLength = 11;

/** Returns a new key: `sk_live_` or `sk_test_` and 190 random bits in base 62. Only its hash and its prefix are ever stored. */
export function mintWorkspaceKey(mode: WorkspaceKeyMode): string {
  const random = Array.from({ length: randomLength }, () => alphabet[randomInt(alphabet.length)]);
  return `sk_${mode}_${random.join('')}`;
}

/** Returns whether a token has the form of a key of this mode. */
export function hasWorkspaceKeyForm(token: string, mode: WorkspaceKeyMode): boolean {
  return form.exec(token)?.[1] === mode;
}

/** Returns what is shown of a key after its creation: its first 11 characters, `sk_live_abc`. */
export function workspaceKeyPrefix(key: string): string {
  return key.slice(0, prefixLength);
}

/** Returns the SHA-256: enough for 190 random bits, and fast enough for every request. */
export function hashWorkspaceKey(key: string): Buffer {
  return hash('sha256', key, 'buffer');
}
