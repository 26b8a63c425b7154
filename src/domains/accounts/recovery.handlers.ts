import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { AccountMailServices } from './account-mail.ts';
import { askForVerification, mayAskForVerification, verifyEmail } from './email-verification.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { mayAskForReset, preparePasswordReset, requestPasswordReset, resetPassword } from './password-reset.ts';
import { selectUser } from './users.repository.ts';

export interface RecoveryServices extends AccountMailServices {
  readonly passwords: PasswordHasher;
  /** Bounds mail to one address. */
  readonly limiter: RateLimiter;
}

/** What people do with the links that were mailed to them. */
export function recoveryHandlers(services: RecoveryServices) {
  return {
    async forgotPassword(request) {
      const { body, now } = request;
      const mayAsk = await mayAskForReset(services.limiter, body.email, now);
      return request.transact(async (trx) => {
        const userId = mayAsk ? await requestPasswordReset(trx, services, body.email, now) : null;
        if (userId !== null) request.note({ resourceType: 'user', resourceId: userId });
        return {
          status: 200,
          body: { message: 'If an account has this email address, a link to reset its password is on its way' },
        };
      });
    },

    async resetPassword(request) {
      const { body, db, now } = request;
      const prepared = await preparePasswordReset(services.passwords, db, body.token, body.new_password, now);
      return request.transact(async (trx) => {
        const userId = await resetPassword(trx, prepared, now);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Password reset successfully' } };
      });
    },

    async verifyEmail(request) {
      const { body, now } = request;
      return request.transact(async (trx) => {
        const userId = await verifyEmail(trx, body.token, now);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Email verified successfully' } };
      });
    },

    async resendVerification(request) {
      const { principal, now } = request;
      const mayAsk = await mayAskForVerification(services.limiter, principal.userId, now);
      return request.transact(async (trx) => {
        const user = await selectUser(trx, principal.userId);
        if (user.is_verified) throw new ApiError('conflict', 'Your email address is verified already');
        if (mayAsk) await askForVerification(trx, services, user, now);
        request.note({ resourceType: 'user', resourceId: user.id });
        return {
          status: 200,
          body: { message: 'A link to confirm your email address is on its way. At most three are sent in an hour.' },
        };
      });
    },
  } satisfies Partial<Handlers>;
}
