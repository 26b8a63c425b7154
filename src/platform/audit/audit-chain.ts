import { createHash, createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';

/** A row of the audit log as it is hashed. Texts are PostgreSQL's output, which is equal for equal values. */
export interface ChainedEntry {
  readonly id: number;
  readonly tenant_id: string | null;
  readonly user_id: number | null;
  readonly action: string;
  readonly operation_id: string;
  readonly resource_type: string | null;
  readonly resource_id: string | null;
  readonly ip: string;
  readonly request_id: string;
  /** jsonb as text. */
  readonly details: string;
  /** In UTC with microseconds, `2026-01-02T03:04:05.678901Z`. */
  readonly created_at: string;
}

/** The previous hash of the first row. */
export const genesis = Buffer.alloc(32);

/** Returns SHA-256 of the previous hash, the position and the row: changing any of them changes every later hash. */
export function chainHash(previous: Uint8Array, position: number, entry: ChainedEntry): Buffer {
  const content = JSON.stringify([
    position,
    entry.id,
    entry.tenant_id,
    entry.user_id,
    entry.action,
    entry.operation_id,
    entry.resource_type,
    entry.resource_id,
    entry.ip,
    entry.request_id,
    entry.details,
    entry.created_at,
  ]);
  return createHash('sha256').update(previous).update(content).digest();
}

/** The end of the chain. */
export interface ChainHead {
  readonly position: number;
  readonly hash: Buffer;
  /** The last time no unsealed row was left, in the form of `ChainedEntry.created_at`; null before the first time. */
  readonly caughtUpAt: string | null;
}

/** Seals the end of the chain with a key that the database doesn't contain, so that a rewritten chain can't be sealed. */
export interface HeadSeal {
  /** The key that seals. */
  readonly keyId: string;
  seal(head: ChainHead): Buffer;
  /** Returns whether one of the keys sealed this end. */
  isSealed(head: ChainHead, seal: Uint8Array): boolean;
  /** Returns whether a key is one of this process. */
  hasKey(keyId: string): boolean;
}

/** Returns a seal by HMAC-SHA-256 under keys derived from `ENCRYPTION_KEYS`. */
export function createHeadSeal(keys: EncryptionKeys): HeadSeal {
  const secrets = keys.all.map((key) => createSecretKey(key.derive('colophon audit head v1')));
  const sealWith = (key: KeyObject, { position, hash, caughtUpAt }: ChainHead) =>
    createHmac('sha256', key)
      .update(JSON.stringify([position, hash.toString('hex'), caughtUpAt]))
      .digest();
  return {
    keyId: keys.current.id,
    seal: (head) => sealWith(secrets[0] as KeyObject, head),
    isSealed: (head, given) =>
      secrets.some((key) => {
        const expected = sealWith(key, head);
        return given.length === expected.length && timingSafeEqual(given, expected);
      }),
    hasKey: (keyId) => keys.all.some(({ id }) => id === keyId),
  };
}
