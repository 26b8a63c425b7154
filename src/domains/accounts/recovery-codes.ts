import { hash, randomInt } from 'node:crypto';

/** Crockford's base 32: without letters that look like digits. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const count = 10;
const length = 16;

/** Returns new recovery codes, 80 random bits each, such as `7gpq-x2m4-kd8v-0n3t`. */
export function mintRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
    return (characters.match(/.{4}/g) ?? []).join('-');
  });
}

/** Returns the SHA-256 of a code as people type it: in any case, with or without hyphens, with `o` for 0 and `l` for 1. */
export function hashRecoveryCode(code: string): Buffer {
  const canonical = code.toLowerCase().replaceAll('-', '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return hash('sha256', canonical, 'buffer');
}
