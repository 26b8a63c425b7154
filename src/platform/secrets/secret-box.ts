import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets that must be read back: webhook secrets, tokens of other services. */
export interface SecretBox {
  /** `context` names what the secret belongs to (`social_accounts:17`): a sealed value opens only under the same. */
  seal(secret: string, context: string): Buffer;
  /** Throws when the value was sealed with another key or context, or was altered. */
  open(sealed: Uint8Array, context: string): string;
}

const nonceBytes = 12;
const tagBytes = 16;
/** First byte of a sealed value, so that the algorithm can change one day. */
const version = 1;

/** AES-256-GCM under a key derived from `ENCRYPTION_KEY`. Sealed: version, nonce, tag, ciphertext. */
export function createSecretBox(encryptionKey: Uint8Array): SecretBox {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'colophon secret box v1', 32));
  return {
    seal(secret, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), ciphertext]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed);
      if (bytes[0] !== version) throw new Error('This secret was sealed in a form that is not known here');
      const nonce = bytes.subarray(1, 1 + nonceBytes);
      const tag = bytes.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
        .setAAD(Buffer.from(context))
        .setAuthTag(tag);
      return decipher.update(bytes.subarray(1 + nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
