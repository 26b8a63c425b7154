import { hash, randomUUID } from 'node:crypto';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { insertSession, revokeSessionsInTenant, touchSession } from './sessions.repository.ts';
import { type TokenSubject, type TokenSurface, type Tokens, tokenLifetimes } from './tokens.ts';
import type { UserRow } from './users.repository.ts';

/** How a session is asked for. */
export interface SessionRequest {
  /** Its id, if the caller has chosen one. */
  readonly sessionId?: string;
  /** The tenant that requests act in when they name none; null: the user's default. */
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

/** A session that has begun: whose it is, where they act, and its tokens. */
export interface StartedSession {
  readonly user: UserRow;
  readonly tenant: TenantContext | null;
  readonly tokens: SessionTokens;
}

/** Begins a session that lasts as long as its refresh token. Of that token only the hash is stored. */
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
  /** What the refresh token proved. */
  readonly subject: TokenSubject;
  readonly surface: TokenSurface;
  readonly refreshToken: string;
  readonly now: Date;
}

/**
 * A new access token for the session of a refresh token that was verified. Null when the session has ended: by logout,
 * a password change, deactivation or removal from its tenant.
 */
export async function renewAccessToken(
  trx: Transaction,
  tokens: Tokens,
  { subject, surface, refreshToken, now }: Renewal,
): Promise<string | null> {
  const use = { ...subject, surface, at: now.toISOString(), refreshTokenHash: hashRefreshToken(refreshToken) };
  return (await touchSession(trx, use)) ? await tokens.issue(surface, 'access', subject, now) : null;
}

/** SHA-256: a token's signature is as hard to guess as any random key. */
export function hashRefreshToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Ends the sessions that a person has in a tenant they are no longer in. */
export async function endSessionsInTenant(
  trx: Transaction,
  tenantId: string,
  userId: number,
  now: Date,
): Promise<void> {
  await revokeSessionsInTenant(trx, tenantId, userId, now);
}
