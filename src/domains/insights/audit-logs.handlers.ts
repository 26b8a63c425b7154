import type { CursorCodec } from '../../engine/serve/cursor.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { listAuditLogs } from './audit-logs.ts';

export function auditLogHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    listAuditLogs: async ({ db, query }) => ({ status: 200, body: await listAuditLogs(db, cursors, query) }),
  } satisfies Partial<Handlers>;
}
