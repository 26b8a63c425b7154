import type { Handlers } from '../../engine/serve/handler.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import { FailedAttempts } from './failed-attempts.ts';
import { changePassword, preparePasswordChange } from './password-change.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { refuseLocalImage } from './profile-image.ts';
import { refuseTakenAccount } from './registration.ts';
import { userBody } from './user-body.ts';
import { selectUser, updateUserProfile } from './users.repository.ts';

export interface ProfileServices {
  readonly passwords: PasswordHasher;
  /** Bounds wrong current passwords. */
  readonly limiter: RateLimiter;
}

export function profileHandlers({ passwords, limiter }: ProfileServices) {
  const passwordChange = { passwords, failedAttempts: new FailedAttempts(limiter) };
  return {
    async getCurrentUser({ db, principal, tenant }) {
      return { status: 200, body: { user: userBody(await selectUser(db, principal.userId), tenant) } };
    },

    async updateProfile(request) {
      const { body, principal, tenant } = request;
      if (typeof body.profile_image === 'string') refuseLocalImage(body.profile_image);
      return request.transact(async (trx) => {
        const user = await updateUserProfile(trx, principal.userId, body).catch(refuseTakenAccount);
        request.note({ resourceType: 'user', resourceId: user.id, details: { fields: Object.keys(body) } });
        return { status: 200, body: { message: 'Profile updated successfully', user: userBody(user, tenant) } };
      });
    },

    async changePassword(request) {
      const { body, principal, tenant, now } = request;
      const { userId, userUuid, sessionId } = principal;
      const prepared = await preparePasswordChange(passwordChange, request.db, {
        userId,
        userUuid,
        tenantId: tenant?.id ?? null,
        currentPassword: body.current_password,
        newPassword: body.new_password,
        now,
      });
      return request.transact(async (trx) => {
        await changePassword(trx, userId, prepared, sessionId, now);
        request.note({ resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Password changed successfully' } };
      });
    },
  } satisfies Partial<Handlers>;
}
