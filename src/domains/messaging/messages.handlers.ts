import type { components } from '../../../generated/types.ts';
import { hasRole } from '../../platform/access/authorization.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { Principal, TenantContext } from '../../platform/access/principal.ts';
import {
  countMessages,
  insertMessage,
  type MessageRow,
  markRead,
  type Reader,
  selectMessages,
  takesMessages,
} from './messages.repository.ts';

export function messageHandlers() {
  return {
    submitContactMessage: async (request) => {
      const { body, db, now } = request;
      const tenantId = request.headers['X-Tenant-ID'] ?? null;
      if (tenantId !== null && !(await takesMessages(db, tenantId))) {
        throw new ApiError('access_denied', 'This tenant takes no messages');
      }
      return request.transact(async (trx) => {
        const id = await insertMessage(trx, {
          tenant_id: tenantId,
          recipient_id: null,
          sender_id: null,
          sender_name: body.name,
          sender_email: body.email,
          subject: body.subject,
          body: body.message,
          created_at: now,
        });
        const ofTenant = tenantId === null ? {} : { tenantId };
        request.note({ ...ofTenant, resourceType: 'message', resourceId: id });
        return { status: 201, body: { message: 'Message sent successfully' } };
      });
    },

    listMessages: async ({ db, principal, tenant, query }) => {
      const { page, per_page } = query;
      const reader = readerOf(principal, tenant);
      const rows = await selectMessages(db, reader, { limit: per_page, offset: (page - 1) * per_page });
      const { total, unread } = await countMessages(db, reader);
      return {
        status: 200,
        body: { messages: rows.map(messageBody), total, page, per_page, unread_count: unread },
      };
    },

    updateMessage: async (request) =>
      request.transact(async (trx) => {
        const { principal, tenant, path, body, now } = request;
        const found = await markRead(trx, readerOf(principal, tenant), path.message_id, body.read ? now : null);
        if (!found) throw new ApiError('not_found', 'Message not found');
        request.note({ resourceType: 'message', resourceId: path.message_id });
        return {
          status: 200,
          body: { message: 'Message updated successfully', id: path.message_id, read: body.read },
        };
      }),
  } satisfies Partial<Handlers>;
}

/** Everyone reads what is addressed to them; Admins their tenant's inbox too, and platform admins the platform's. */
function readerOf(principal: Extract<Principal, { kind: 'user' }>, tenant: TenantContext | null): Reader {
  return {
    userId: principal.userId,
    inboxOf: tenant !== null && hasRole(tenant.role, 'Admin') ? tenant.id : null,
    readsPlatformInbox: principal.isPlatformAdmin,
  };
}

function messageBody(row: MessageRow): components['schemas']['InboxMessage'] {
  const { id, subject, body, sender_id, sender_name, sender_email, read_at, created_at } = row;
  const sender = { id: sender_id, full_name: sender_name, email: sender_email };
  return { id, subject, body, sender, read: read_at !== null, created_at };
}
