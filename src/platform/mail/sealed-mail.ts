import type { SecretBox } from '../secrets/secret-box.ts';
import type { Mail } from './mail.ts';

/**
 * A mail as its row keeps it: sealed, for it may hold a token that opens an account. Null: there is nobody to send it
 * to, and its row only makes that take as long.
 */
export function sealMail(box: SecretBox, id: string, mail: Mail | null): Buffer {
  return box.seal(JSON.stringify(mail), context(id));
}

/** Throws when it was sealed with another `ENCRYPTION_KEY`. */
export function openMail(box: SecretBox, id: string, sealed: Uint8Array): Mail | null {
  return JSON.parse(box.open(sealed, context(id))) as Mail | null;
}

function context(id: string): string {
  return `mails:${id}`;
}
