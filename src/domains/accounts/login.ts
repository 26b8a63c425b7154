import type { TenantContext } from '../../platform/access/principal.ts';
import { networkOf } from '../../engine/serve/rate-limiting.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { settleDefaultTenant } from '../tenants/membership.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import type { AttemptBucket, FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { type SessionRequest, type StartedSession, startSession } from './session.ts';
import { enterTenant } from './tenant-entry.ts';
import type { Tokens } from './tokens.ts';
import { findLogin, recordLogin, type UserRow } from './users.repository.ts';

export interface LoginProofServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
}

export interface LoginAttempt {
  readonly email: string;
  readonly password: string;
  readonly ip: string;
  readonly now: Date;
}

/** An account whose password was proved, and the hash that proved it. */
export interface ProvedLogin {
  readonly userId: number;
  readonly passwordHash: string;
}

/**
 * Proves who logs in. Null, after the same work and time, for an unknown address, a wrong password, an account without
 * a password and a deactivated one.
 * Throws `rate_limit_exceeded` after too many failures, `service_unavailable` when too many logins wait.
 */
export async function proveLogin(
  { passwords, failedAttempts }: LoginProofServices,
  db: Database,
  { email: given, password, ip, now }: LoginAttempt,
): Promise<ProvedLogin | null> {
  const email = canonicalEmail(given);
  const account = await findLogin(db, email, ip);
  return failedAttempts.count(loginBuckets(email, ip, account?.known_address ?? false), now, async () => {
    const passwordHash = account?.password_hash ?? null;
    const matches = await passwords.verify(password, passwordHash);
    if (!matches || account === null || passwordHash === null || !account.is_active) return null;
    return { userId: account.id, passwordHash };
  });
}

/**
 * Begins a session for a login that was proved. Null when the account was deactivated or its password changed since.
 * Throws `access_denied` for a tenant that can't be entered.
 */
export async function logIn(
  trx: Transaction,
  tokens: Tokens,
  { userId, passwordHash }: ProvedLogin,
  request: SessionRequest,
): Promise<StartedSession | null> {
  const user = await recordLogin(trx, userId, passwordHash, request.now);
  return user === null ? null : beginSession(trx, tokens, user, request);
}

/**
 * Begins a session of somebody who has proved who they are.
 * Throws `access_denied` for a tenant that can't be entered.
 */
export async function beginSession(
  trx: Transaction,
  tokens: Tokens,
  user: UserRow,
  request: SessionRequest,
): Promise<StartedSession> {
  const tenant =
    request.tenantId === null ? await defaultTenant(trx, user) : await enterTenant(trx, request.tenantId, user.id);
  return { user, tenant, tokens: await startSession(trx, tokens, user.id, request) };
}

async function defaultTenant(trx: Transaction, user: UserRow): Promise<TenantContext | null> {
  return user.default_tenant_id === null ? null : await settleDefaultTenant(trx, user.default_tenant_id, user.id);
}

/**
 * One guesser at one account, one guesser at many accounts, and many guessers at one account. The last bound doesn't
 * hold for an address that the account has been used from, so that guessers elsewhere can't lock its owner out.
 */
function loginBuckets(email: string, ip: string, isKnownAddress: boolean): AttemptBucket[] {
  const network = networkOf(ip);
  const buckets = [
    { key: `login:${email}:${network}`, limit: 10 },
    { key: `login:${network}`, limit: 30 },
  ];
  return isKnownAddress ? buckets : [...buckets, { key: `login:${email}`, limit: 30 }];
}
