import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { type AccountHolder, type AccountMailServices, verificationMail } from './account-mail.ts';
import { insertAccountToken, useAccountToken } from './account-tokens.repository.ts';
import { markVerified } from './users.repository.ts';

const lifetimeMs = 7 * 86_400_000;
const maxMails = 3;
const mailWindowSeconds = 3_600;

/** Bounds the mail that somebody can have sent to the address of their account. */
export async function mayAskForVerification(limiter: RateLimiter, userId: number, now: Date): Promise<boolean> {
  const key = `email-verification:${userId}`;
  return (await limiter.consume(key, maxMails, mailWindowSeconds, now.getTime())).allowed;
}

/** Asks the holder of an account, by mail, to prove its address. */
export async function askForVerification(
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
  await mails.queue(trx, { event: `account_token:${tokenId}`, mail, now, expiresAt });
}

/**
 * Notes that an address was proved; whose.
 * Throws `bad_request` for a token that is unknown, used or expired.
 */
export async function verifyEmail(trx: Transaction, token: string, now: Date): Promise<number> {
  const userId = await useAccountToken(trx, 'email_verification', hashOneTimeToken(token), now);
  if (userId === null) throw invalidAccountToken();
  await markVerified(trx, userId);
  return userId;
}

/** The same words whatever is wrong with it. */
export function invalidAccountToken(): ApiError {
  return new ApiError('bad_request', 'This link is invalid or has expired. Please ask for a new one.');
}
