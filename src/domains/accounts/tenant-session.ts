import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/database/database.ts';
import { sealedColumn } from '../../platform/secrets/sealed-column.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { hashRefreshToken, startSession } from './session.ts';
import { lockSession, type RotatingRow, replaceRefreshToken, revokeSession } from './sessions.repository.ts';
import { type RefreshSubject, type TokenSubject, type Tokens, tokenExpiry } from './tokens.ts';

const surface = 'sites';

/** How long the previous refresh token still returns the current tokens: for parallel tabs and lost responses. */
const repeatMs = 10_000;

/** The tokens of the last rotation, for those that repeat it. */
export const tokensOfRotation = sealedColumn({
  table: 'sessions',
  column: 'successor',
  key: 'id',
  keyType: 'uuid',
  owner: ['id'],
  context: ({ id }) => `sessions:${id}`,
  lost: { value: null },
});

/** The tokens of a dashboard session, as its operations return them. */
export interface DashboardTokens {
  readonly session_id: string;
  readonly access_token: string;
  readonly access_expiry: string;
  readonly refresh_token: string;
  readonly refresh_expiry: string;
}

export interface TenantSessionRequest {
  /** The tenant that the session acts in. */
  readonly tenantId: string | null;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly now: Date;
}

/** Starts a dashboard session and returns its tokens. */
export async function startTenantSession(
  trx: Transaction,
  tokens: Tokens,
  userId: number,
  request: TenantSessionRequest,
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
  readonly subject: RefreshSubject;
  readonly refreshToken: string;
  readonly now: Date;
}

/**
 * - `rotated`: the new tokens, the same for all requests with the same refresh token within ten seconds.
 * - `ended`: the token is not the session's, or the session is over, its person deactivated or no longer in its tenant.
 * - `reused`: the token was replaced before. It was copied, so the session has been ended. Only this server can have issued
 *   it: a key in force has signed it, or it is the one before the current.
 */
export type Rotation =
  | { readonly outcome: 'rotated'; readonly tokens: DashboardTokens; readonly tenantId: string | null }
  | { readonly outcome: 'ended' }
  | { readonly outcome: 'reused' };

/**
 * Replaces both tokens of a session, for its current refresh token. Each token is valid for one rotation. The session
 * lasts as long as its refresh token, so it continues for as long as it is used.
 */
export async function refreshSession(
  trx: Transaction,
  services: RotationServices,
  { subject, refreshToken, now }: RotationRequest,
): Promise<Rotation> {
  const { sessionId, userId, isSigned } = subject;
  const session = await lockSession(trx, { userId, sessionId, surface, at: now.toISOString() });
  if (session === null) return { outcome: 'ended' };
  const tenantId = session.tenant_id;
  const presented = hashRefreshToken(refreshToken);
  if (presented.equals(session.refresh_token_hash)) {
    return { outcome: 'rotated', tokens: await nextTokens(trx, services, subject, now), tenantId };
  }
  if (isRepeat(session, presented, now)) {
    const { successor: sealed } = session;
    if (sealed === null) return { outcome: 'ended' };
    const tokens = JSON.parse(services.secrets.open(tokensOfRotation, { id: sessionId }, sealed)) as DashboardTokens;
    return { outcome: 'rotated', tokens, tenantId };
  }
  const isOwn = isSigned || (session.previous_refresh_token_hash?.equals(presented) ?? false);
  if (!isOwn) return { outcome: 'ended' };
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
    successor: secrets.seal(tokensOfRotation, { id: sessionId }, JSON.stringify(next)),
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
