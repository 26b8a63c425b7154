import type { CursorCodec } from '../contract/cursor.ts';
import type { Handlers } from '../contract/handler.ts';
import { listAuditLogs } from './audit-logs.ts';

export function auditLogHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    listAuditLogs: async ({ db, query }) => ({ status: 200, body: await listAuditLogs(db, cursors, query) }),
  } satisfies Partial<Handlers>;
}
