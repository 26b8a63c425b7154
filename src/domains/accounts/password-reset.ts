import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import { type AccountClaimHooks, endUnprovenAccess } from './account-claim.ts';
import { type AccountMailServices, passwordResetMail } from './account-mail.ts';
import {
  consumeAccountToken,
  findAccountTokenOwner,
  insertAccountToken,
  voidAccountTokens,
} from './account-tokens.repository.ts';
import { invalidAccountToken } from './email-verification.ts';
import { passwordNotice } from './password-change.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { personalWords, rejectWeakPassword } from './password-policy.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';
import { findActiveUser, lockVerification, selectPasswordOwner, setPasswordHash } from './users.repository.ts';

type Schemas = components['schemas'];

const lifetimeMs = 3_600_000;
const maxMails = 3;
const mailWindowSeconds = 3_600;

/** Returns whether another reset mail may be sent to an address: three an hour, known or not. */
export async function mayRequestReset(limiter: RateLimiter, email: string, now: Date): Promise<boolean> {
  const key = `password-reset:${canonicalEmail(email)}`;
  return (await limiter.consume(key, maxMails, mailWindowSeconds, now.getTime())).allowed;
}

/**
 * Sends the holder of an address a link to choose a new password. For an address without an account it does the same up
 * to the mail itself, so that neither response nor time reveals who has an account. Returns the account's id, null if
 * there is none.
 */
export async function forgotPassword(
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
    email: canonicalEmail(email),
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  // Composed either way, for the time that it takes.
  const mail = passwordResetMail(user ?? { email, full_name: email }, frontendUrl, token);
  await mails.queue(trx, {
    event: `account_token:${tokenId}`,
    mail: user === null ? null : mail,
    now,
    expiresAt,
    kind: 'account',
  });
  return user?.id ?? null;
}

export interface PasswordResetServices {
  readonly hooks: AccountClaimHooks;
  readonly mails: MailQueue;
}

export interface PreparedReset {
  readonly tokenHash: Buffer;
  readonly passwordHash: string;
}

/**
 * Verifies the token and hashes the password of a reset, before its transaction.
 * Throws `bad_request` for a token that is unknown, used or expired, `validation_failed` for a weak password.
 */
export async function preparePasswordReset(
  passwords: PasswordHasher,
  db: Database,
  { now, ip }: Pick<RemoteAct, 'now' | 'ip'>,
  given: Schemas['ResetPasswordRequest'],
): Promise<PreparedReset> {
  const { token, new_password: newPassword, ...rest } = given;
  rest satisfies Record<string, never>;
  const tokenHash = hashOneTimeToken(token);
  const userId = await findAccountTokenOwner(db, 'password_reset', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  const owner = await selectPasswordOwner(db, userId);
  await rejectWeakPassword('new_password', newPassword, personalWords(owner));
  return { tokenHash, passwordHash: await passwords.hash(newPassword, ip) };
}

/**
 * Sets the new password, invalidates the account's links to reset it and to change the address, and ends all its sessions and API keys. The mail
 * proves the address; if it was unverified, everything that gave access to the account ends, because the person who
 * registered it need not be the one who reads its mail. A mail reports the reset. Returns the account's id.
 * Throws `bad_request` if the token was used since it was verified.
 */
export async function resetPassword(
  trx: Transaction,
  { hooks, mails }: PasswordResetServices,
  { now }: Pick<Act, 'now'>,
  { tokenHash, passwordHash }: PreparedReset,
): Promise<number> {
  const userId = await consumeAccountToken(trx, 'password_reset', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  const wasVerified = await lockVerification(trx, userId);
  if (wasVerified === null) throw new ApiError('bad_request', 'This account is not active');
  if (!wasVerified) await endUnprovenAccess(trx, hooks, userId, now);
  await setPasswordHash(trx, userId, passwordHash);
  await voidAccountTokens(trx, userId, ['password_reset', 'email_change'], now);
  await revokeSessionsOfUser(trx, userId, now, null);
  await deleteUserApiKeysOf(trx, userId);
  await sendAccountNotice(trx, mails, passwordNotice(userId, now), now);
  return userId;
}
