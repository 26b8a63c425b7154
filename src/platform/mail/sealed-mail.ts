import { sealedColumn } from '../secrets/sealed-column.ts';
import type { SecretBox } from '../secrets/secret-box.ts';
import type { Mail } from './mail.ts';

/** A mail that waits. */
export const contentOfMail = sealedColumn({
  table: 'mails',
  column: 'content',
  key: 'id',
  keyType: 'uuid',
  owner: ['id'],
  context: ({ id }) => `mails:${id}`,
  lost: { value: null, set: `failed_at = now(), claimed_until = null, last_error = 'Its encryption key is lost.'` },
});

/**
 * Encrypts a mail for its row, because it may contain a token. Null if there is no recipient: its row only makes the
 * time of the call the same.
 */
export function sealMail(box: SecretBox, id: string, mail: Mail | null): Buffer {
  return box.seal(contentOfMail, { id }, JSON.stringify(mail));
}

/** Decrypts a mail. Throws if it was encrypted with a key that is not set. */
export function openMail(box: SecretBox, id: string, sealed: Uint8Array): Mail | null {
  return JSON.parse(box.open(contentOfMail, { id }, sealed)) as Mail | null;
}
