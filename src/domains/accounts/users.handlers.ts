import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Handlers } from '../../platform/handlers.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { changePassword, preparePasswordChange } from './password-change.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { getCurrentUser, updateProfile } from './profile.ts';
import { prepareRegistration, type RegistrationServices, registerUser } from './registration.ts';
import { sessionBody, sessionNote } from './session-body.ts';
import { userBody } from './user-body.ts';

export interface UserServices extends RegistrationServices {
  readonly passwords: PasswordHasher;
  /** Limits attempts with a wrong current password. */
  readonly limiter: RateLimiter;
}

/** Sessions that a registration starts are valid on the platform surface only. */
const surface = 'platform';

export function userHandlers(services: UserServices) {
  const { passwords, limiter, mails } = services;
  const passwordChange = { passwords, failedAttempts: new FailedAttempts(limiter) };
  return {
    async registerUser(request) {
      const { db, body, ip, userAgent, now } = request;
      const tenantId = request.headers['X-Tenant-ID'] ?? null;
      const account = await prepareRegistration(passwords, db, { tenantId, ip }, body);
      return request.transact(async (trx) => {
        const started = await registerUser(trx, services, account, { surface, tenantId, ip, userAgent, now });
        request.note(sessionNote(started));
        return { status: 201, body: sessionBody('User registered successfully', started) };
      });
    },

    async getCurrentUser({ db, principal, tenant }) {
      return { status: 200, body: { user: userBody(await getCurrentUser(db, principal.userId), tenant) } };
    },

    async updateProfile(request) {
      const { body, tenant } = request;
      return request.transact(async (trx) => {
        const user = await updateProfile(trx, request, body);
        request.note({ resourceType: 'user', resourceId: user.id, details: { fields: Object.keys(body) } });
        return { status: 200, body: { message: 'Profile updated successfully', user: userBody(user, tenant) } };
      });
    },

    async changePassword(request) {
      const prepared = await preparePasswordChange(passwordChange, request.db, request, request.body);
      return request.transact(async (trx) => {
        await changePassword(trx, mails, request, prepared);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 200, body: { message: 'Password changed successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
