import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { AccountMailServices } from './account-mail.ts';
import {
  changeEmail,
  confirmEmail,
  mayRequestEmailChange,
  prepareConfirmation,
  prepareEmailChange,
} from './email-change.ts';
import { undoEmailChange } from './email-change-undo.ts';
import { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';

export interface EmailChangeServices extends AccountMailServices {
  readonly passwords: PasswordHasher;
  /** Bounds mail, and attempts with a wrong password. */
  readonly limiter: RateLimiter;
}

export function emailChangeHandlers(services: EmailChangeServices) {
  const { passwords, limiter } = services;
  const proof = { passwords, failedAttempts: new FailedAttempts(limiter) };
  return {
    async changeEmail(request) {
      const email = await prepareEmailChange(proof, request.db, request, request.body);
      const maySend = await mayRequestEmailChange(limiter, request, email);
      return request.transact(async (trx) => {
        if (maySend) await changeEmail(trx, services, request, email);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 202, body: { message: 'If the address can be used, a link to confirm it is on its way' } };
      });
    },

    async confirmEmail(request) {
      const tokenHash = await prepareConfirmation(proof, request.db, request, request.body);
      return request.transact(async (trx) => {
        const userId = await confirmEmail(trx, services, request, tokenHash);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return { status: 200, body: { message: 'Email address changed successfully' } };
      });
    },

    async undoEmailChange(request) {
      return request.transact(async (trx) => {
        const userId = await undoEmailChange(trx, services, request, request.body);
        request.note({ userId, resourceType: 'user', resourceId: userId });
        return {
          status: 200,
          body: { message: 'Your email address is restored. A link to choose a new password is on its way.' },
        };
      });
    },
  } satisfies Partial<Handlers>;
}
