import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { NewcomerPolicy } from './newcomers.ts';
import {
  acceptOwnershipTransfer,
  cancelOwnershipTransfer,
  declineOwnershipTransfer,
  getOwnershipTransfer,
} from './ownership-transfers.ts';
import { memberBody } from './team.ts';

export interface OwnershipTransferServices {
  readonly mails: MailQueue;
  readonly newcomers: NewcomerPolicy;
}

export function ownershipTransferHandlers(services: OwnershipTransferServices) {
  const { mails } = services;
  return {
    getOwnershipTransfer: async (request) => ({
      status: 200,
      body: { transfer: await getOwnershipTransfer(request.db, request) },
    }),

    cancelOwnershipTransfer: async (request) =>
      request.transact(async (trx) => {
        await cancelOwnershipTransfer(trx, mails, request);
        request.note({ resourceType: 'tenant', resourceId: request.tenant.id });
        return { status: 200, body: { message: 'Transfer cancelled successfully' } };
      }),

    acceptOwnershipTransfer: async (request) =>
      request.transact(async (trx) => {
        const member = await acceptOwnershipTransfer(trx, services, request);
        request.note({ resourceType: 'user', resourceId: member.id });
        return {
          status: 200,
          body: { message: 'Ownership transferred successfully', member: memberBody(member, true) },
        };
      }),

    declineOwnershipTransfer: async (request) =>
      request.transact(async (trx) => {
        await declineOwnershipTransfer(trx, mails, request);
        request.note({ resourceType: 'tenant', resourceId: request.tenant.id });
        return { status: 200, body: { message: 'Transfer declined successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
