import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { claimPlatformAdmin } from './platform-admin-token.ts';

export function platformAdminHandlers({ mails }: { readonly mails: MailQueue }) {
  return {
    claimPlatformAdmin: async (request) =>
      request.transact(async (trx) => {
        await claimPlatformAdmin(trx, mails, request, request.body);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 200, body: { message: 'You are a platform admin now' } };
      }),
  } satisfies Partial<Handlers>;
}
