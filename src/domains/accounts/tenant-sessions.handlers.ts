import { ApiError } from '../../engine/serve/errors.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { FailureAudit } from '../../platform/audit/failure-audit.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { proveLogin } from './login.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { pendingLoginNote, secondFactorRequired } from './pending-login.ts';
import { findUserInTenant, getCurrentUser } from './profile.ts';
import { endOwnSession } from './session.ts';
import { sessionNote } from './session-body.ts';
import { loginToTenant } from './tenant-login.ts';
import { type OwnerRegistrationServices, prepareOwnerRegistration, registerTenantOwner } from './tenant-owner.ts';
import { refreshSession } from './tenant-session.ts';
import { personBody, tenantSessionBody } from './tenant-session-body.ts';

export interface TenantSessionServices extends OwnerRegistrationServices {
  readonly passwords: PasswordHasher;
  /** Encrypts the tokens of the last rotation. */
  readonly secrets: SecretBox;
  readonly failureAudit: FailureAudit;
  /** Bounds failed logins. */
  readonly limiter: RateLimiter;
}

/** Sessions of the dashboard: the sites surface. */
export function tenantSessionHandlers(services: TenantSessionServices) {
  const { tokens, passwords, secrets, limiter, failureAudit } = services;
  const failedAttempts = new FailedAttempts(limiter);
  return {
    async registerTenantOwner(request) {
      const { body, ip, userAgent, now } = request;
      const owner = await prepareOwnerRegistration(passwords, request.db, { ip }, body);
      return request.transact(async (trx) => {
        const registered = await registerTenantOwner(trx, services, owner, { ip, userAgent, now });
        const { user, tenant, session } = registered;
        request.note({ userId: user.id, tenantId: tenant.id, resourceType: 'tenant', resourceId: tenant.id });
        return {
          status: 201,
          body: {
            ...personBody(user, { id: tenant.id, role: 'Owner' }),
            user_role: 'owner',
            tenant_id: tenant.id,
            tenant_name: tenant.name,
            tenant_slug: tenant.slug,
            ...session,
            created_at: user.created_at,
          },
        };
      });
    },

    async loginToTenant(request) {
      const { db, body, ip, userAgent, now } = request;
      const { operationId, requestId } = request;
      const call = { operationId, requestId, ip, now };
      const attempt = { email: body.email, password: body.password, call };
      const proved = await proveLogin({ passwords, failedAttempts, failureAudit }, db, attempt);
      if (proved === null) throw invalidLogin();
      return request.transact(async (trx) => {
        const tenantId = body.tenant_id ?? null;
        const started = await loginToTenant(trx, tokens, proved, { tenantId, ip, userAgent, now });
        if (started === null) throw invalidLogin();
        if ('mfaToken' in started) {
          request.note(pendingLoginNote(started));
          // Returned, not thrown: the login that waits must be committed.
          return secondFactorRequired(started);
        }
        request.note(sessionNote(started));
        return { status: 200, body: tenantSessionBody(started, now) };
      });
    },

    async refreshSession(request) {
      const { body, now } = request;
      const refreshToken = body.refresh_token;
      const subject = await tokens.readRefreshToken('sites', refreshToken, now);
      if (subject === null) throw invalidRefreshToken();
      const { userId, sessionId } = subject;
      return request.transact(async (trx) => {
        const rotation = await refreshSession(trx, { tokens, secrets }, { subject, refreshToken, now });
        request.note({ userId, resourceType: 'session', resourceId: sessionId });
        if (rotation.outcome === 'ended') throw endedSession();
        if (rotation.outcome === 'reused') {
          request.note({ action: 'session.reuse' });
          // Returned, not thrown: the end of the session must be committed.
          return endedSession();
        }
        const { user, tenant } = await findUserInTenant(trx, userId, rotation.tenantId);
        if (tenant !== null) request.note({ tenantId: tenant.id });
        return {
          status: 200,
          body: { ...personBody(user, tenant), ...rotation.tokens, refreshed_at: now.toISOString() },
        };
      });
    },

    async logoutFromTenant(request) {
      return request.transact(async (trx) => {
        const sessionId = await endOwnSession(trx, request);
        request.note({ resourceType: 'session', resourceId: sessionId });
        return { status: 200, body: { message: 'Logged out successfully' } };
      });
    },

    async sayHello({ body }) {
      return { status: 200, body: { message: `Hello, ${body.name}! Welcome to MaplePress Backend.` } };
    },

    async getMyProfile({ db, principal, tenant }) {
      const { user_id, user_email, user_name, user_role, tenant_id } = personBody(
        await getCurrentUser(db, principal.userId),
        tenant,
      );
      return { status: 200, body: { user_id, email: user_email, name: user_name, role: user_role, tenant_id } };
    },
  } satisfies Partial<Handlers>;
}

/** Returns the same error for every reason, so that it doesn't reveal which accounts and memberships exist. */
function invalidLogin(): ApiError {
  return new ApiError('unauthorized', 'Invalid email or password.');
}

function invalidRefreshToken(): ApiError {
  return new ApiError('unauthorized', 'Invalid or expired refresh token. Please log in again.');
}

function endedSession(): ApiError {
  return new ApiError('unauthorized', 'Session has expired or been invalidated. Please log in again.');
}
