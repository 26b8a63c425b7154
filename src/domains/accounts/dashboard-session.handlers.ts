import { invalidCredential } from '../../engine/serve/credentials.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { Role } from '../../engine/serve/operation.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { findMembership } from '../tenants/membership.ts';
import { rotateDashboardSession } from './dashboard-session.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { proveLogin } from './login.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { refuseWeakPassword } from './password-policy.ts';
import { revokeSession } from './sessions.repository.ts';
import { logInToTenant } from './tenant-login.ts';
import { checkRegistration, nameOf, type OwnerRegistrationServices, registerTenantOwner } from './tenant-owner.ts';
import { selectUser, type UserRow } from './users.repository.ts';

export interface DashboardSessionServices extends OwnerRegistrationServices {
  readonly passwords: PasswordHasher;
  /** Keeps the tokens of the last rotation. */
  readonly secrets: SecretBox;
  /** Bounds failed logins. */
  readonly limiter: RateLimiter;
}

/** Sessions of the dashboard: the sites surface. */
export function dashboardSessionHandlers(services: DashboardSessionServices) {
  const { tokens, passwords, secrets, limiter } = services;
  const failedAttempts = new FailedAttempts(limiter);
  return {
    async registerTenantOwner(request) {
      const { body, ip, userAgent, now } = request;
      checkRegistration(body);
      const name = nameOf(body);
      const local = body.email.slice(0, body.email.lastIndexOf('@'));
      await refuseWeakPassword('password', body.password, [body.email, local, name, body.tenant_name]);
      const passwordHash = await passwords.hash(body.password);
      return request.transact(async (trx) => {
        const registered = await registerTenantOwner(trx, services, body, passwordHash, { ip, userAgent, now });
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
      const attempt = { email: body.email, password: body.password, ip, now };
      const proved = await proveLogin({ passwords, failedAttempts }, db, attempt);
      if (proved === null) throw invalidLogin();
      return request.transact(async (trx) => {
        const tenantId = body.tenant_id ?? null;
        const started = await logInToTenant(trx, tokens, proved, { tenantId, ip, userAgent, now });
        if (started === null) throw invalidLogin();
        const { user, tenant, session } = started;
        request.note({
          userId: user.id,
          resourceType: 'user',
          resourceId: user.id,
          ...(tenant === null ? {} : { tenantId: tenant.id }),
        });
        return { status: 200, body: { ...personBody(user, tenant), ...session, login_at: now.toISOString() } };
      });
    },

    async refreshSession(request) {
      const { body, now } = request;
      const refreshToken = body.refresh_token;
      const subject = await tokens.verify('sites', 'refresh', refreshToken, now);
      if (subject === null) throw invalidRefreshToken();
      const { userId, sessionId } = subject;
      return request.transact(async (trx) => {
        const rotation = await rotateDashboardSession(trx, { tokens, secrets }, { subject, refreshToken, now });
        request.note({ userId, resourceType: 'session', resourceId: sessionId });
        if (rotation.outcome === 'ended') throw endedSession();
        if (rotation.outcome === 'reused') {
          request.note({ action: 'session.reuse' });
          // Returned, not thrown: the end of the session must hold.
          return endedSession();
        }
        const { tenantId } = rotation;
        const user = await selectUser(trx, userId);
        const tenant = tenantId === null ? null : await findMembership(trx, tenantId, userId);
        if (tenant !== null) request.note({ tenantId: tenant.id });
        return {
          status: 200,
          body: { ...personBody(user, tenant), ...rotation.tokens, refreshed_at: now.toISOString() },
        };
      });
    },

    async logoutFromTenant(request) {
      const { sessionId } = request.principal;
      if (sessionId === null) throw invalidCredential();
      return request.transact(async (trx) => {
        await revokeSession(trx, sessionId, request.now);
        request.note({ resourceType: 'session', resourceId: sessionId });
        return { status: 200, body: { message: 'Logged out successfully' } };
      });
    },

    async sayHello({ body }) {
      return { status: 200, body: { message: `Hello, ${body.name}! Welcome to MaplePress Backend.` } };
    },

    async getMyProfile({ db, principal, tenant }) {
      const { user_id, user_email, user_name, user_role, tenant_id } = personBody(
        await selectUser(db, principal.userId),
        tenant,
      );
      return { status: 200, body: { user_id, email: user_email, name: user_name, role: user_role, tenant_id } };
    },
  } satisfies Partial<Handlers>;
}

/** A person and the tenant they act in, in the words of this surface. */
function personBody(user: UserRow, tenant: Pick<TenantContext, 'id' | 'role'> | null) {
  return {
    user_id: user.uuid,
    user_email: user.email,
    user_name: user.full_name,
    user_role: tenant === null ? null : (tenant.role.toLowerCase() as Lowercase<Role>),
    tenant_id: tenant?.id ?? null,
  };
}

/** One answer for every reason, so that it doesn't tell which accounts and memberships exist. */
function invalidLogin(): ApiError {
  return new ApiError('unauthorized', 'Invalid email or password.');
}

function invalidRefreshToken(): ApiError {
  return new ApiError('unauthorized', 'Invalid or expired refresh token. Please log in again.');
}

function endedSession(): ApiError {
  return new ApiError('unauthorized', 'Session has expired or been invalidated. Please log in again.');
}
