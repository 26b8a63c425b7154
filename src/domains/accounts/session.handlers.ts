import type { components } from '../../../generated/types.ts';
import { invalidCredential } from '../../engine/serve/credentials.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { logIn, proveLogin } from './login.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { personalWords, refuseWeakPassword } from './password-policy.ts';
import { type RegistrationServices, registerUser } from './registration.ts';
import { renewAccessToken, type StartedSession } from './session.ts';
import { revokeSession } from './sessions.repository.ts';
import { userBody } from './user-body.ts';
import { selectTenantName } from './users.repository.ts';

export interface SessionServices extends RegistrationServices {
  readonly passwords: PasswordHasher;
  /** Bounds failed logins. */
  readonly limiter: RateLimiter;
}

/** The tokens of this login open the platform surface only. */
const surface = 'platform';

export function sessionHandlers(services: SessionServices) {
  const { passwords, tokens } = services;
  const failedAttempts = new FailedAttempts(services.limiter);
  return {
    async registerUser(request) {
      const { db, body, ip, userAgent, now } = request;
      const { password, ...given } = body;
      const tenantId = request.headers['X-Tenant-ID'] ?? null;
      const tenantName = tenantId === null ? null : await selectTenantName(db, tenantId);
      await refuseWeakPassword('password', password, [...personalWords(given), tenantName]);
      const account = { ...given, passwordHash: await passwords.hash(password) };
      return request.transact(async (trx) => {
        const started = await registerUser(trx, services, account, { surface, tenantId, ip, userAgent, now });
        request.note(auditOf(started));
        return { status: 201, body: sessionBody('User registered successfully', started) };
      });
    },

    async loginUser(request) {
      const { db, body, ip, userAgent, now } = request;
      const tenantId = request.headers['X-Tenant-ID'] ?? null;
      const attempt = { email: body.email, password: body.password, ip, now };
      const proved = await proveLogin({ passwords, failedAttempts }, db, attempt);
      if (proved === null) throw invalidLogin();
      return request.transact(async (trx) => {
        const started = await logIn(trx, tokens, proved, { surface, tenantId, ip, userAgent, now });
        if (started === null) throw invalidLogin();
        request.note(auditOf(started));
        return { status: 200, body: sessionBody('Login successful', started) };
      });
    },

    async refreshAccessToken(request) {
      const { body, now } = request;
      const refreshToken = body.refresh_token;
      const subject = await tokens.verify(surface, 'refresh', refreshToken, now);
      if (subject === null) throw invalidCredential();
      return request.transact(async (trx) => {
        const accessToken = await renewAccessToken(trx, tokens, { subject, surface, refreshToken, now });
        if (accessToken === null) throw invalidCredential();
        request.note({ userId: subject.userId, resourceType: 'session', resourceId: subject.sessionId });
        return { status: 200, body: { access_token: accessToken, token_type: 'Bearer' } };
      });
    },

    async logoutUser(request) {
      const { sessionId } = request.principal;
      // The contract admits sessions only, no API keys.
      if (sessionId === null) throw invalidCredential();
      return request.transact(async (trx) => {
        await revokeSession(trx, sessionId, request.now);
        request.note({ resourceType: 'session', resourceId: sessionId });
        return { status: 200, body: { message: 'Logged out successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}

function sessionBody(
  message: string,
  { user, tenant, tokens }: StartedSession,
): components['schemas']['SessionResponse'] {
  return { message, user: userBody(user, tenant), ...tokens };
}

function auditOf({ user, tenant }: StartedSession) {
  const note = { userId: user.id, resourceType: 'user', resourceId: user.id };
  return tenant === null ? note : { ...note, tenantId: tenant.id };
}

/** One answer for every reason, so that it doesn't tell which accounts exist. */
function invalidLogin(): ApiError {
  return new ApiError('unauthorized', 'Invalid credentials');
}
