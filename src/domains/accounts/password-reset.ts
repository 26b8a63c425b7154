import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { type AccountMailServices, passwordResetMail } from './account-mail.ts';
import {
  findAccountTokenOwner,
  insertAccountToken,
  useAccountToken,
  voidAccountTokens,
} from './account-tokens.repository.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { invalidAccountToken } from './email-verification.ts';
import { deleteOAuthIdentitiesOf } from './oauth-identities.repository.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { personalWords, refuseWeakPassword } from './password-policy.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';
import { findActiveUser, lockVerification, selectPasswordOwner, setPasswordHash } from './users.repository.ts';

const lifetimeMs = 3_600_000;
const maxMails = 3;
const mailWindowSeconds = 3_600;

/** Bounds the mail that anyone can have sent to an address. Known and unknown addresses are counted alike. */
export async function mayAskForReset(limiter: RateLimiter, email: string, now: Date): Promise<boolean> {
  const key = `password-reset:${canonicalEmail(email)}`;
  return (await limiter.consume(key, maxMails, mailWindowSeconds, now.getTime())).allowed;
}

/**
 * Mails the holder of an address a link to choose a new password. For an address that nobody has, it does the same up
 * to the mail itself, so that neither answer nor time tells who has an account. The account's id, null if there is none.
 */
export async function requestPasswordReset(
  trx: Transaction,
  { mails, frontendUrl }: AccountMailServices,
  email: string,
  now: Date,
): Promise<number | null> {
  const user = await findActiveUser(trx, canonicalEmail(email));
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  const tokenId = await insertAccountToken(trx, {
    user_id: user?.id ?? null,
    purpose: 'password_reset',
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  // Composed either way, for the time that it takes.
  const mail = passwordResetMail(user ?? { email, full_name: email }, frontendUrl, token);
  await mails.queue(trx, { event: `account_token:${tokenId}`, mail: user === null ? null : mail, now, expiresAt });
  return user?.id ?? null;
}

export interface PreparedReset {
  readonly tokenHash: Buffer;
  readonly passwordHash: string;
}

/**
 * Does the slow part of a reset, before its transaction.
 * Throws `bad_request` for a token that is unknown, used or expired, `validation_failed` for a weak password.
 */
export async function preparePasswordReset(
  passwords: PasswordHasher,
  db: Database,
  token: string,
  newPassword: string,
  now: Date,
): Promise<PreparedReset> {
  const tokenHash = hashOneTimeToken(token);
  const userId = await findAccountTokenOwner(db, 'password_reset', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  const owner = await selectPasswordOwner(db, userId);
  await refuseWeakPassword('new_password', newPassword, personalWords(owner));
  return { tokenHash, passwordHash: await passwords.hash(newPassword) };
}

/**
 * Sets the new password, uses up every reset token of the account and ends all its sessions. The mail proves the
 * address; on an account whose address nobody had proved before, API keys and accounts elsewhere that sign in to it go
 * too, for whoever registered it need not be the one who reads its mail. Answers whose password it is.
 * Throws `bad_request` when the token was used meanwhile.
 */
export async function resetPassword(
  trx: Transaction,
  { tokenHash, passwordHash }: PreparedReset,
  now: Date,
): Promise<number> {
  const userId = await useAccountToken(trx, 'password_reset', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  const wasVerified = await lockVerification(trx, userId);
  if (wasVerified === null) throw new ApiError('bad_request', 'This account is not active');
  if (!wasVerified) {
    await deleteUserApiKeysOf(trx, userId);
    await deleteOAuthIdentitiesOf(trx, userId);
  }
  await setPasswordHash(trx, userId, passwordHash);
  await voidAccountTokens(trx, userId, 'password_reset', now);
  await revokeSessionsOfUser(trx, userId, now, null);
  return userId;
}
