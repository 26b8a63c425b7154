import { hash, randomUUID } from 'node:crypto';
import type { Act } from '../../platform/act.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { invalidCredential } from '../../platform/policy/authenticator.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import { insertSession, revokeSession, revokeSessionsInTenant, touchSession } from './sessions.repository.ts';
import { type TokenSubject, type TokenSurface, type Tokens, tokenLifetimes } from './tokens.ts';
import type { UserRow } from './users.repository.ts';

/** A request that starts a session. */
export interface SessionRequest {
  /** Its id; random unless given. */
  readonly sessionId?: string;
  /** The tenant that requests act in if they name none; null: the user's default. */
  readonly tenantId: string | null;
  readonly surface: TokenSurface;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly now: Date;
}

export interface SessionTokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: 'Bearer';
}

/** A session that was started: its user, their tenant and its tokens. */
export interface StartedSession {
  readonly user: UserRow;
  readonly tenant: TenantContext | null;
  readonly tokens: SessionTokens;
}

/** Starts a session that lasts as long as its refresh token, which is stored only as a hash. Returns its tokens. */
export async function startSession(
  trx: Transaction,
  tokens: Tokens,
  userId: number,
  { sessionId = randomUUID(), surface, tenantId, ip, userAgent, now }: SessionRequest,
): Promise<SessionTokens> {
  const subject = { userId, sessionId };
  const [accessToken, refreshToken] = await Promise.all([
    tokens.issue(surface, 'access', subject, now),
    tokens.issue(surface, 'refresh', subject, now),
  ]);
  await insertSession(trx, {
    id: sessionId,
    user_id: userId,
    surface,
    tenant_id: tenantId,
    refresh_token_hash: hashRefreshToken(refreshToken),
    ip,
    user_agent: userAgent,
    created_at: now,
    expires_at: new Date(now.getTime() + tokenLifetimes[surface].refresh * 1000),
  });
  return { access_token: accessToken, refresh_token: refreshToken, token_type: 'Bearer' };
}

export interface Renewal {
  /** The session that the refresh token names. */
  readonly subject: TokenSubject;
  readonly surface: TokenSurface;
  readonly refreshToken: string;
  readonly now: Date;
}

/**
 * Returns a new access token for a session, whose row has the hash of the refresh token. Null if it hasn't, or if the session
 * has ended: by logout, a password change, deactivation or removal from its tenant.
 */
export async function refreshAccessToken(
  trx: Transaction,
  tokens: Tokens,
  { subject, surface, refreshToken, now }: Renewal,
): Promise<string | null> {
  const { userId, sessionId } = subject;
  const use = { userId, sessionId, surface, at: now.toISOString(), refreshTokenHash: hashRefreshToken(refreshToken) };
  return (await touchSession(trx, use)) ? await tokens.issue(surface, 'access', subject, now) : null;
}

/** Returns the SHA-256: a token's signature is as hard to guess as a random key. */
export function hashRefreshToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/**
 * Ends the session that a request was made with and returns its id. Throws `unauthorized` for an API key, which has no
 * session.
 */
export async function endOwnSession(
  trx: Transaction,
  { principal: { sessionId }, now }: Pick<Act<UserPrincipal>, 'principal' | 'now'>,
): Promise<string> {
  if (sessionId === null) throw invalidCredential();
  await revokeSession(trx, sessionId, now);
  return sessionId;
}

/** Ends the sessions of a person in a tenant that they are no longer in. */
export async function endSessionsInTenant(
  trx: Transaction,
  tenantId: string,
  userId: number,
  now: Date,
): Promise<void> {
  await revokeSessionsInTenant(trx, tenantId, userId, now);
}
