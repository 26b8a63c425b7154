import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { FailureAudit } from '../../platform/audit/failure-audit.ts';
import type { Handlers } from '../../platform/handlers.ts';
import { invalidCredential } from '../../platform/policy/authenticator.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { loginUser, proveLogin } from './login.ts';
import { endSession, endSessions, listSessions } from './own-sessions.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { pendingLoginNote, secondFactorRequired } from './pending-login.ts';
import { endOwnSession, refreshAccessToken } from './session.ts';
import { sessionBody, sessionNote } from './session-body.ts';
import type { Tokens } from './tokens.ts';

export interface SessionServices {
  readonly tokens: Tokens;
  readonly passwords: PasswordHasher;
  readonly failureAudit: FailureAudit;
  /** Bounds failed logins. */
  readonly limiter: RateLimiter;
}

/** Tokens of this login are valid on the platform surface only. */
const surface = 'platform';

export function sessionHandlers({ passwords, tokens, limiter, failureAudit }: SessionServices) {
  const failedAttempts = new FailedAttempts(limiter);
  return {
    async loginUser(request) {
      const { db, body, ip, userAgent, now } = request;
      const tenantId = request.headers['X-Tenant-ID'] ?? null;
      const { operationId, requestId } = request;
      const call = { operationId, requestId, ip, now };
      const attempt = { email: body.email, password: body.password, call };
      const proved = await proveLogin({ passwords, failedAttempts, failureAudit }, db, attempt);
      if (proved === null) throw invalidLogin();
      return request.transact(async (trx) => {
        const started = await loginUser(trx, tokens, proved, { surface, tenantId, ip, userAgent, now });
        if (started === null) throw invalidLogin();
        if ('mfaToken' in started) {
          request.note(pendingLoginNote(started));
          // Returned, not thrown: the login that waits must be committed.
          return secondFactorRequired(started);
        }
        request.note(sessionNote(started));
        return { status: 200, body: sessionBody('Login successful', started) };
      });
    },

    async refreshAccessToken(request) {
      const { body, now } = request;
      const refreshToken = body.refresh_token;
      const subject = await tokens.readRefreshToken(surface, refreshToken, now);
      if (subject === null) throw invalidCredential();
      return request.transact(async (trx) => {
        const accessToken = await refreshAccessToken(trx, tokens, { subject, surface, refreshToken, now });
        if (accessToken === null) throw invalidCredential();
        request.note({ userId: subject.userId, resourceType: 'session', resourceId: subject.sessionId });
        return { status: 200, body: { access_token: accessToken, token_type: 'Bearer' } };
      });
    },

    async logoutUser(request) {
      return request.transact(async (trx) => {
        const sessionId = await endOwnSession(trx, request);
        request.note({ resourceType: 'session', resourceId: sessionId });
        return { status: 200, body: { message: 'Logged out successfully' } };
      });
    },

    listSessions: async (request) => ({ status: 200, body: await listSessions(request.db, request, request.query) }),

    async endSession(request) {
      const sessionId = request.path.session_id;
      return request.transact(async (trx) => {
        await endSession(trx, request, sessionId);
        request.note({ resourceType: 'session', resourceId: sessionId });
        return { status: 200, body: { message: 'Session ended successfully' } };
      });
    },

    async endSessions(request) {
      const includeCurrent = request.query.include_current;
      return request.transact(async (trx) => {
        const ended = await endSessions(trx, request, includeCurrent);
        request.note({
          resourceType: 'user',
          resourceId: request.principal.userId,
          details: { ended, include_current: includeCurrent },
        });
        return { status: 200, body: { message: 'Sessions ended successfully', ended } };
      });
    },
  } satisfies Partial<Handlers>;
}

/** Returns the same error for every reason, so that a response doesn't reveal which accounts exist. */
function invalidLogin(): ApiError {
  return new ApiError('unauthorized', 'Invalid credentials');
}
