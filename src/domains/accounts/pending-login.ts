import { hash } from 'node:crypto';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { insertPendingLogin } from './pending-logins.repository.ts';
import type { TokenSurface } from './tokens.ts';
import { needsSecondFactor } from './users.repository.ts';

const lifetimeMs = 300_000;

/** An account whose owner has proved who they are: by the password with this hash; null: by a provider. */
export interface FirstFactor {
  readonly userId: number;
  readonly passwordHash: string | null;
}

/** A login that waits for the second factor. */
export interface PendingLogin {
  readonly userId: number;
  readonly mfaToken: string;
}

/** The session that a login is to start. */
export interface WantedSession {
  readonly surface: TokenSurface;
  readonly tenantId: string | null;
  readonly now: Date;
}

/**
 * Stores a login until its second factor is proved: for 5 minutes and 5 codes. Returns null if the account has no second
 * factor, was deactivated or has another password than the one that was proved.
 */
export async function pendLogin(
  trx: Transaction,
  { userId, passwordHash }: FirstFactor,
  { surface, tenantId, now }: WantedSession,
): Promise<PendingLogin | null> {
  if (!(await needsSecondFactor(trx, userId, passwordHash))) return null;
  const mfaToken = mintOneTimeToken();
  await insertPendingLogin(trx, {
    token_hash: hashOneTimeToken(mfaToken),
    user_id: userId,
    surface,
    tenant_id: tenantId,
    password_proof: passwordHash === null ? null : hash('sha256', passwordHash, 'buffer'),
    created_at: now,
    expires_at: new Date(now.getTime() + lifetimeMs),
  });
  return { userId, mfaToken };
}

/** Returns the response to a login that waits for the second factor. */
export function secondFactorRequired({ mfaToken }: PendingLogin): ApiError {
  return new ApiError('mfa_required', 'Complete the login with the code of your authenticator app', {
    extras: { mfa_token: mfaToken },
  });
}

/** Returns what the audit log records of a login that waits for the second factor. */
export function pendingLoginNote({ userId }: PendingLogin) {
  return { action: 'user.login_challenge', userId, resourceType: 'user', resourceId: userId };
}
