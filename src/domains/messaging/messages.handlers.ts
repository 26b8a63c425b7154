import type { Handlers } from '../../platform/handlers.ts';
import { listMessages, requireInbox, submitContactMessage, updateMessage } from './messages.ts';

export function messageHandlers() {
  return {
    submitContactMessage: async (request) => {
      const { db, headers, body, now } = request;
      const tenantId = headers['X-Tenant-ID'] ?? null;
      await requireInbox(db, tenantId);
      return request.transact(async (trx) => {
        const id = await submitContactMessage(trx, { tenantId, now }, body);
        request.note({ ...(tenantId === null ? {} : { tenantId }), resourceType: 'message', resourceId: id });
        return { status: 201, body: { message: 'Message sent successfully' } };
      });
    },

    listMessages: async (request) => ({
      status: 200,
      body: await listMessages(request.db, request, request.query),
    }),

    updateMessage: async (request) =>
      request.transact(async (trx) => {
        const { path, body } = request;
        await updateMessage(trx, request, { ...body, id: path.message_id });
        request.note({ resourceType: 'message', resourceId: path.message_id });
        return {
          status: 200,
          body: { message: 'Message updated successfully', id: path.message_id, read: body.read },
        };
      }),
  } satisfies Partial<Handlers>;
}
