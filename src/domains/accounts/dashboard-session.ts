import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/database/database.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { hashRefreshToken, startSession } from './session.ts';
import { lockSession, type RotatingRow, replaceRefreshToken, revokeSession } from './sessions.repository.ts';
import { type TokenSubject, type Tokens, tokenExpiry } from './tokens.ts';

const surface = 'sites';

/** How long callers who come with the token before the current one get the current one: parallel tabs, lost answers. */
const repeatMs = 10_000;

/** The tokens of a session of the dashboard, as its operations answer them. */
export interface DashboardTokens {
  readonly session_id: string;
  readonly access_token: string;
  readonly access_expiry: string;
  readonly refresh_token: string;
  readonly refresh_expiry: string;
}

export interface DashboardSessionRequest {
  /** The tenant that the session acts in. */
  readonly tenantId: string | null;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly now: Date;
}

/** Begins a session of the dashboard. */
export async function startDashboardSession(
  trx: Transaction,
  tokens: Tokens,
  userId: number,
  request: DashboardSessionRequest,
): Promise<DashboardTokens> {
  const sessionId = randomUUID();
  const { access_token, refresh_token } = await startSession(trx, tokens, userId, { ...request, surface, sessionId });
  return withExpiries(sessionId, access_token, refresh_token, request.now);
}

export interface RotationServices {
  readonly tokens: Tokens;
  readonly secrets: SecretBox;
}

export interface RotationRequest {
  /** What the refresh token proved. */
  readonly subject: TokenSubject;
  readonly refreshToken: string;
  readonly now: Date;
}

/**
 * - `rotated`: the tokens that replace those before, the same for everyone who comes with the same refresh token within
 *   ten seconds.
 * - `ended`: the session is over, its person deactivated or no longer in its tenant.
 * - `reused`: the token was replaced before. Somebody has a copy of it, so the session is over now.
 */
export type Rotation =
  | { readonly outcome: 'rotated'; readonly tokens: DashboardTokens; readonly tenantId: string | null }
  | { readonly outcome: 'ended' }
  | { readonly outcome: 'reused' };

/**
 * Replaces both tokens of a session by new ones, for its current refresh token. Each token is good for one rotation;
 * the session lasts as long as its refresh token, and so goes on for as long as it is used.
 */
export async function rotateDashboardSession(
  trx: Transaction,
  services: RotationServices,
  { subject, refreshToken, now }: RotationRequest,
): Promise<Rotation> {
  const { sessionId } = subject;
  const session = await lockSession(trx, { ...subject, surface, at: now.toISOString() });
  if (session === null) return { outcome: 'ended' };
  const tenantId = session.tenant_id;
  const presented = hashRefreshToken(refreshToken);
  if (presented.equals(session.refresh_token_hash)) {
    return { outcome: 'rotated', tokens: await nextTokens(trx, services, subject, now), tenantId };
  }
  if (isRepeat(session, presented, now)) {
    const sealed = session.successor as Buffer;
    const tokens = JSON.parse(services.secrets.open(sealed, sealContext(sessionId))) as DashboardTokens;
    return { outcome: 'rotated', tokens, tenantId };
  }
  await revokeSession(trx, sessionId, now);
  return { outcome: 'reused' };
}

async function nextTokens(
  trx: Transaction,
  { tokens, secrets }: RotationServices,
  subject: TokenSubject,
  now: Date,
): Promise<DashboardTokens> {
  const { sessionId } = subject;
  const [accessToken, refreshToken] = await Promise.all([
    tokens.issue(surface, 'access', subject, now),
    tokens.issue(surface, 'refresh', subject, now),
  ]);
  const next = withExpiries(sessionId, accessToken, refreshToken, now);
  await replaceRefreshToken(trx, sessionId, {
    refreshTokenHash: hashRefreshToken(refreshToken),
    successor: secrets.seal(JSON.stringify(next), sealContext(sessionId)),
    expiresAt: tokenExpiry(surface, 'refresh', now),
    now,
  });
  return next;
}

function isRepeat(session: RotatingRow, presented: Buffer, now: Date): boolean {
  const { previous_refresh_token_hash: previous, rotated_at: rotatedAt } = session;
  if (previous === null || rotatedAt === null || !presented.equals(previous)) return false;
  return now.getTime() - Date.parse(rotatedAt) <= repeatMs;
}

function withExpiries(sessionId: string, accessToken: string, refreshToken: string, now: Date): DashboardTokens {
  return {
    session_id: sessionId,
    access_token: accessToken,
    access_expiry: tokenExpiry(surface, 'access', now).toISOString(),
    refresh_token: refreshToken,
    refresh_expiry: tokenExpiry(surface, 'refresh', now).toISOString(),
  };
}

function sealContext(sessionId: string): string {
  return `sessions:${sessionId}`;
}
