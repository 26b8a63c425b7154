import { ApiError } from '../../engine/serve/errors.ts';
import type { FailedCall, FailureAudit } from '../../platform/audit/failure-audit.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { networkOf } from '../../platform/values/network.ts';
import { resolveDefaultTenant } from '../tenants/membership.ts';
import type { AttemptBucket, FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { type PendingLogin, pendLogin } from './pending-login.ts';
import { type SessionRequest, type StartedSession, startSession } from './session.ts';
import { joinOrEnterTenant } from './tenant-entry.ts';
import type { Tokens } from './tokens.ts';
import { findLogin, recordLogin, type UserRow } from './users.repository.ts';

export interface LoginProofServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
  readonly failureAudit: FailureAudit;
}

export interface LoginAttempt {
  readonly email: string;
  readonly password: string;
  /** The request. */
  readonly call: Pick<FailedCall, 'operationId' | 'requestId' | 'ip' | 'now'>;
}

/** An account whose password was proved, and the hash that proved it. */
export interface ProvedLogin {
  readonly userId: number;
  readonly passwordHash: string;
}

/**
 * Verifies the credentials of a login. Returns null, after the same work and time, for an unknown address, a wrong
 * password and an account without a password; each is in the audit log.
 * Throws `access_denied` for the right password of a deactivated account, which is a failure like the others;
 * `rate_limit_exceeded` after too many failures, `service_unavailable` if too many logins wait.
 */
export async function proveLogin(
  { passwords, failedAttempts, failureAudit }: LoginProofServices,
  db: Database,
  { email: given, password, call }: LoginAttempt,
): Promise<ProvedLogin | null> {
  const { ip, now } = call;
  const email = canonicalEmail(given);
  const account = await findLogin(db, email, ip);
  let isDeactivated = false;
  const proved = await failedAttempts.count(loginBuckets(email, ip, account?.known_address ?? false), now, async () => {
    const passwordHash = account?.password_hash ?? null;
    const matches = await passwords.verify(password, passwordHash, ip);
    if (!matches || account === null || passwordHash === null) return null;
    isDeactivated = !account.is_active;
    return isDeactivated ? null : { userId: account.id, passwordHash };
  });
  if (proved === null) {
    const who = account === null ? { userId: null, address: email } : { userId: account.id };
    await failureAudit.record(db, { action: 'user.login_failed', ...call, ...who });
  }
  if (isDeactivated) throw deactivatedAccount();
  return proved;
}

/**
 * Starts a session for a login that was proved; for an account with a second factor, a login that waits for it. Returns null
 * if the account was deactivated or its password changed since.
 * Throws `access_denied` for a tenant that can't be joined.
 */
export async function loginUser(
  trx: Transaction,
  tokens: Tokens,
  proved: ProvedLogin,
  request: SessionRequest,
): Promise<StartedSession | PendingLogin | null> {
  const user = await recordLogin(trx, proved.userId, proved.passwordHash, request.now);
  return user === null ? pendLogin(trx, proved, request) : startUserSession(trx, tokens, user, request);
}

/**
 * Starts a session of a user whose identity is proved, in the tenant of the request, else in their default one.
 * Throws `access_denied` for a tenant that can't be joined.
 */
export async function startUserSession(
  trx: Transaction,
  tokens: Tokens,
  user: UserRow,
  request: SessionRequest,
): Promise<StartedSession> {
  const tenant =
    request.tenantId === null
      ? await defaultTenant(trx, user)
      : await joinOrEnterTenant(trx, request.tenantId, user.id);
  return { user, tenant, tokens: await startSession(trx, tokens, user.id, request) };
}

/** Only for callers who proved the account: others don't learn that it exists. */
function deactivatedAccount(): ApiError {
  return new ApiError('access_denied', 'This account is deactivated. Contact the operator of the platform.');
}

async function defaultTenant(trx: Transaction, user: UserRow): Promise<TenantContext | null> {
  return user.default_tenant_id === null ? null : await resolveDefaultTenant(trx, user.default_tenant_id, user.id);
}

/**
 * Returns the buckets of one guesser at one account, one guesser at many accounts, and many guessers at one account.
 * The last one doesn't apply to an address that the account has been used from, so that guessers elsewhere can't lock
 * its owner out.
 */
function loginBuckets(email: string, ip: string, isKnownAddress: boolean): AttemptBucket[] {
  const network = networkOf(ip);
  const buckets = [
    { key: `login:${email}:${network}`, limit: 10 },
    { key: `login:${network}`, limit: 30 },
  ];
  return isKnownAddress ? buckets : [...buckets, { key: `login:${email}`, limit: 30 }];
}
