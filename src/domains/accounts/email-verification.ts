import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { consumeOnce } from '../../platform/limiter/uncounted.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { type AccountHolder, type AccountMailServices, verificationMail } from './account-mail.ts';
import { type AccountProofServices, proveAccount } from './account-proof.ts';
import { consumeAccountToken, findAccountTokenOwner, insertAccountToken } from './account-tokens.repository.ts';
import { markVerified, selectUser } from './users.repository.ts';

type Schemas = components['schemas'];

const lifetimeMs = 7 * 86_400_000;
const maxMails = 3;
const mailWindowSeconds = 3_600;

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
    email: user.email,
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
 * Verifies that a caller with the token of a link also has the account that it was sent to. Returns the token's hash.
 * Throws `bad_request` for a token that is unknown, used or expired, and as `proveAccount`.
 */
export async function prepareVerification(
  services: AccountProofServices,
  db: Database,
  act: RemoteAct,
  given: Schemas['VerifyEmailRequest'],
): Promise<Buffer> {
  const { token, password, ...rest } = given;
  rest satisfies Record<string, never>;
  const tokenHash = hashOneTimeToken(token);
  const userId = await findAccountTokenOwner(db, 'email_verification', tokenHash, act.now);
  if (userId === null) throw invalidAccountToken();
  await proveAccount(services, db, act, { userId, password });
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

/** Returns the same error for every reason. */
export function invalidAccountToken(): ApiError {
  return new ApiError('bad_request', 'This link is invalid or has expired. Please request a new one.');
}
