import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { AccountClaimHooks } from './account-claim.ts';
import type { AccountMailServices } from './account-mail.ts';
import { mayRequestVerification, prepareVerification, resendVerification, verifyEmail } from './email-verification.ts';
import { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { forgotPassword, mayRequestReset, preparePasswordReset, resetPassword } from './password-reset.ts';

export interface RecoveryServices extends AccountMailServices {
  readonly hooks: AccountClaimHooks;
  readonly passwords: PasswordHasher;
  /** Bounds mail to one address, and attempts with a wrong password. */
  readonly limiter: RateLimiter;
}

/** Operations with the links that are mailed to account holders. */
export function recoveryHandlers(services: RecoveryServices) {
  const { passwords, limiter } = services;
  const verification = { passwords, failedAttempts: new FailedAttempts(limiter) };
  return {
    async forgotPassword(request) {
      const { body, now } = request;
      const maySend = await mayRequestReset(services.limiter, body.email, now);
      return request.transact(async (trx) => {
        const userId = maySend ? await forgotPassword(trx, services, body.email, now) : null;
        if (userId !== null) request.note({ resourceType: 'user', resourceId: userId });
        return {
          status: 200,
          body: { message: 'If an account has this email address, a link to reset its password is on its way' },
        };
      });
    },

    async resetPassword(request) {
      const prepared = await preparePasswordReset(services.passwords, request.db, request, request.body);
      return request.transact(async (trx) => {
        const userId = await resetPassword(trx, services, request, prepared);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Password reset successfully' } };
      });
    },

    async verifyEmail(request) {
      const tokenHash = await prepareVerification(verification, request.db, request, request.body);
      return request.transact(async (trx) => {
        const userId = await verifyEmail(trx, request, tokenHash);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Email verified successfully' } };
      });
    },

    async resendVerification(request) {
      const { userId } = request.principal;
      const maySend = await mayRequestVerification(services.limiter, userId, request.now);
      return request.transact(async (trx) => {
        await resendVerification(trx, services, request, maySend);
        request.note({ resourceType: 'user', resourceId: userId });
        return {
          status: 200,
          body: { message: 'A link to confirm your email address is on its way. At most three are sent in an hour.' },
        };
      });
    },
  } satisfies Partial<Handlers>;
}
