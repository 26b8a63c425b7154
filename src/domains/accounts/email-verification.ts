import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { consumeOnce } from '../../platform/limiter/uncounted.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { type AccountHolder, type AccountMailServices, verificationMail } from './account-mail.ts';
import { consumeAccountToken, findAccountTokenOwner, insertAccountToken } from './account-tokens.repository.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { markVerified, selectPasswordOwner, selectUser } from './users.repository.ts';

type Schemas = components['schemas'];

export interface VerificationServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
}

const lifetimeMs = 7 * 86_400_000;
const maxMails = 3;
const mailWindowSeconds = 3_600;
const maxWrongPerMinute = 5;

/** Returns whether another verification mail may be sent to an account: three an hour. */
export async function mayRequestVerification(limiter: RateLimiter, userId: number, now: Date): Promise<boolean> {
  const key = `email-verification:${userId}`;
  return (await consumeOnce(limiter, { key, limit: maxMails, windowSeconds: mailWindowSeconds }, now)).allowed;
}

/** Sends the holder of an account a mail with a link that proves its address. */
export async function sendVerification(
  trx: Transaction,
  { mails, frontendUrl }: AccountMailServices,
  user: AccountHolder & { readonly id: number },
  now: Date,
): Promise<void> {
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  const tokenId = await insertAccountToken(trx, {
    user_id: user.id,
    purpose: 'email_verification',
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  const mail = verificationMail(user, frontendUrl, token);
  await mails.queue(trx, { event: `account_token:${tokenId}`, mail, now, expiresAt, kind: 'account' });
}

/**
 * Sends the caller another verification mail if `maySend`.
 * Throws `conflict` if their address is verified.
 */
export async function resendVerification(
  trx: Transaction,
  services: AccountMailServices,
  { principal, now }: Pick<Act<UserPrincipal>, 'principal' | 'now'>,
  maySend: boolean,
): Promise<void> {
  const user = await selectUser(trx, principal.userId);
  if (user.is_verified) throw new ApiError('conflict', 'Your email address is verified already');
  if (maySend) await sendVerification(trx, services, user, now);
}

/**
 * Verifies that a caller with the token of a link also has the account that it was sent to: a session of it, or its
 * password. The mail alone proves the address to the wrong person, if another one registered it. Returns the token's
 * hash.
 * Throws `bad_request` for a token that is unknown, used or expired, `access_denied` without such proof,
 * `rate_limit_exceeded` for the sixth wrong password in a minute.
 */
export async function prepareVerification(
  { passwords, failedAttempts }: VerificationServices,
  db: Database,
  { principal, now, ip }: RemoteAct,
  given: Schemas['VerifyEmailRequest'],
): Promise<Buffer> {
  const { token, password, ...rest } = given;
  rest satisfies Record<string, never>;
  const tokenHash = hashOneTimeToken(token);
  const userId = await findAccountTokenOwner(db, 'email_verification', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  if (principal.kind === 'user' && principal.userId === userId) return tokenHash;
  if (password === undefined) throw unprovedAccount();
  const { password_hash: passwordHash } = await selectPasswordOwner(db, userId);
  const buckets = [{ key: `verify-email:${userId}`, limit: maxWrongPerMinute }];
  const proved = await failedAttempts.count(buckets, now, async () =>
    (await passwords.verify(password, passwordHash, ip)) ? passwordHash : null,
  );
  if (proved === null) throw unprovedAccount();
  return tokenHash;
}

/**
 * Marks the address of a token's account as verified and returns the account's id.
 * Throws `bad_request` if the token was used since it was found.
 */
export async function verifyEmail(trx: Transaction, { now }: Pick<Act, 'now'>, tokenHash: Buffer): Promise<number> {
  const userId = await consumeAccountToken(trx, 'email_verification', tokenHash, now);
  if (userId === null) throw invalidAccountToken();
  await markVerified(trx, userId);
  return userId;
}

function unprovedAccount(): ApiError {
  return new ApiError('access_denied', 'Log in to the account that this link was sent to, or send its password.');
}

/** Returns the same error for every reason. */
export function invalidAccountToken(): ApiError {
  return new ApiError('bad_request', 'This link is invalid or has expired. Please request a new one.');
}
