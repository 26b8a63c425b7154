import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Principal, TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { type AccountMailServices, addressChangedMail, newAddressMail } from './account-mail.ts';
import { type AccountProofServices, proveAccount } from './account-proof.ts';
import {
  consumeAddressToken,
  findAddressTokenOwner,
  insertAccountToken,
  lockAddress,
  voidAccountTokens,
} from './account-tokens.repository.ts';
import { invalidAccountToken } from './email-verification.ts';
import { rejectTakenAccount } from './registration.ts';
import { isReservedAddress } from './reserved-address.ts';
import { revokeSessionsOfUser, selectSessionStart } from './sessions.repository.ts';
import { lockAccountHolder, selectPasswordOwner, selectTakenNames, setEmail } from './users.repository.ts';

type Schemas = components['schemas'];

const hourMs = 3_600_000;
const confirmationMs = 24 * hourMs;
const undoMs = 7 * 24 * hourMs;
/** How old the session of a person without a password may be. */
const freshSessionMs = 600_000;
const maxWrongPerMinute = 5;
const maxMails = 3;
const mailWindowSeconds = 3_600;

/** A person who acts on their own account. */
type OwnAct = RemoteAct<UserPrincipal, TenantContext | null>;

/**
 * Verifies that a request to change an address comes from the person whose account it is: by the password or, without one,
 * by a recent sign-in. Returns the new address, canonical.
 * Throws `access_denied` without that, `rate_limit_exceeded` for the sixth wrong password in a minute, `validation_failed`
 * for the address that the account has.
 */
export async function prepareEmailChange(
  { passwords, failedAttempts }: AccountProofServices,
  db: Database,
  { principal, now, ip }: OwnAct,
  given: Schemas['ChangeEmailRequest'],
): Promise<string> {
  const { new_email: newEmail, password, ...rest } = given;
  rest satisfies Record<string, never>;
  const { password_hash: passwordHash, email } = await selectPasswordOwner(db, principal.userId);
  if (passwordHash === null) {
    const startedAt = await selectSessionStart(db, principal.sessionId);
    if (startedAt === null || now.getTime() - startedAt.getTime() > freshSessionMs) {
      throw new ApiError('access_denied', 'Sign in again, and change the address within 10 minutes.');
    }
  } else {
    if (password === undefined) throw incorrectPassword();
    const buckets = [{ key: `password:${principal.userUuid}`, limit: maxWrongPerMinute }];
    const proved = await failedAttempts.count(buckets, now, async () =>
      (await passwords.verify(password, passwordHash, ip)) ? passwordHash : null,
    );
    if (proved === null) throw incorrectPassword();
  }
  const wanted = canonicalEmail(newEmail);
  if (wanted === email) throw ApiError.invalid('new_email', 'This is the address of your account already');
  return wanted;
}

function incorrectPassword(): ApiError {
  return new ApiError('access_denied', 'Send the current password of your account.');
}

/** Returns whether another mail may be sent: three an hour for an account, and for an address. */
export async function mayRequestEmailChange(
  limiter: RateLimiter,
  { principal, now }: Pick<OwnAct, 'principal' | 'now'>,
  email: string,
): Promise<boolean> {
  const ofAccount = { key: `email-change:${principal.userId}`, limit: maxMails };
  const toAddress = { key: `email-change-to:${email}`, limit: maxMails };
  const decisions = await limiter.consumeAll([ofAccount, toAddress], mailWindowSeconds, now.getTime());
  return decisions.every(({ allowed }) => allowed);
}

/**
 * Sends the holder of a new address a link to confirm it, which replaces links from before. For an address that another
 * account has, it does the same up to the mail itself, so that neither response nor time reveals that.
 */
export async function changeEmail(
  trx: Transaction,
  { mails, frontendUrl }: AccountMailServices,
  { principal: { userId }, now }: Pick<OwnAct, 'principal' | 'now'>,
  email: string,
): Promise<void> {
  const holder = await lockAccountHolder(trx, userId);
  if (holder === null) return;
  const isReserved = await isReservedAddress(trx, email, { userId, now });
  const { email: isTaken } = await selectTakenNames(trx, email, null);
  const isFree = !isTaken && !isReserved;
  await voidAccountTokens(trx, userId, ['email_change'], now);
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + confirmationMs);
  const tokenId = await insertAccountToken(trx, {
    user_id: isFree ? userId : null,
    purpose: 'email_change',
    email,
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  // Composed either way, for the time that it takes.
  const mail = newAddressMail({ email, full_name: holder.full_name }, frontendUrl, token);
  const event = `account_token:${tokenId}`;
  await mails.queue(trx, { event, mail: isFree ? mail : null, now, expiresAt, kind: 'account' });
}

/**
 * Verifies the token of a confirmation, and that its caller has the account. Returns the token's hash.
 * Throws `bad_request` for a token that is unknown, used or expired, and as `proveAccount`.
 */
export async function prepareConfirmation(
  services: AccountProofServices,
  db: Database,
  act: RemoteAct,
  given: Schemas['ConfirmEmailRequest'],
): Promise<Buffer> {
  const { token, password, ...rest } = given;
  rest satisfies Record<string, never>;
  const tokenHash = hashOneTimeToken(token);
  const userId = await findAddressTokenOwner(db, 'email_change', tokenHash, act.now);
  if (userId === null) throw invalidAccountToken();
  await proveAccount(services, db, act, { userId, password });
  return tokenHash;
}

/**
 * Gives the account of a token its new address, which is verified by it. Ends every session but the caller's and the links
 * that were mailed to the old address, and sends that one a link to undo the change, if it was verified. Returns the
 * account's id.
 * Throws `bad_request` if the token was used since it was found, `conflict` if another account has got the address.
 */
export async function confirmEmail(
  trx: Transaction,
  services: AccountMailServices,
  { principal, now }: Pick<Act<Principal>, 'principal' | 'now'>,
  tokenHash: Buffer,
): Promise<number> {
  const token = await consumeAddressToken(trx, 'email_change', tokenHash, now);
  const holder = token === null ? null : await lockAccountHolder(trx, token.user_id);
  if (token === null || holder === null) throw invalidAccountToken();
  const { user_id: userId, email } = token;
  // Always in this order: two changes that wait for each other's address would block each other.
  for (const address of [email, holder.email].sort()) await lockAddress(trx, address);
  if (await isReservedAddress(trx, email, { userId, now })) throw takenAddress();
  await setEmail(trx, userId, email).catch(rejectTakenAccount);
  await voidAccountTokens(trx, userId, ['password_reset', 'email_verification', 'email_change'], now);
  const own = principal.kind === 'user' && principal.userId === userId ? principal.sessionId : null;
  await revokeSessionsOfUser(trx, userId, now, own);
  if (holder.is_verified) await offerUndo(trx, services, { ...holder, id: userId }, now);
  return userId;
}

function takenAddress(): ApiError {
  return new ApiError('conflict', 'Email already registered');
}

async function offerUndo(
  trx: Transaction,
  { mails, frontendUrl }: AccountMailServices,
  holder: { readonly id: number; readonly email: string; readonly full_name: string },
  now: Date,
): Promise<void> {
  const token = mintOneTimeToken();
  const expiresAt = new Date(now.getTime() + undoMs);
  const tokenId = await insertAccountToken(trx, {
    user_id: holder.id,
    purpose: 'email_undo',
    email: holder.email,
    token_hash: hashOneTimeToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  const mail = addressChangedMail(holder, frontendUrl, token);
  await mails.queue(trx, { event: `account_token:${tokenId}`, mail, now, expiresAt, kind: 'account' });
}
