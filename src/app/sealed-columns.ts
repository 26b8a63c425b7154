import { totpSecret } from '../domains/accounts/second-factor.ts';
import { tokensOfRotation } from '../domains/accounts/tenant-session.ts';
import { credentialsOfAccount } from '../domains/distribution/sealed-credentials.ts';
import { visitorKeyOfDay } from '../domains/distribution/visitor-keys.ts';
import { previousSigningSecret, signingSecret } from '../domains/webhooks/signing-secret.ts';
import { requestOfKey, responseOfKey } from '../platform/idempotency/sealed-response.ts';
import { contentOfMail } from '../platform/mail/sealed-mail.ts';
import type { SealedColumn } from '../platform/secrets/sealed-column.ts';

/** Every column with encrypted values. Only their values can be encrypted, and a rotation of keys encrypts them again. */
export const sealedColumns = [
  signingSecret,
  previousSigningSecret,
  credentialsOfAccount,
  tokensOfRotation,
  totpSecret,
  contentOfMail,
  requestOfKey,
  responseOfKey,
  visitorKeyOfDay,
] as readonly SealedColumn[];
