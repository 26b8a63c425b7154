import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { listAuditLogs, listTenantAuditLogs } from './audit-logs.ts';

export function auditLogHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    listAuditLogs: async ({ db, query }) => ({ status: 200, body: await listAuditLogs(db, cursors, query) }),

    listTenantAuditLogs: async ({ db, tenant, query }) => ({
      status: 200,
      body: await listTenantAuditLogs(db, cursors, tenant.id, query),
    }),
  } satisfies Partial<Handlers>;
}
