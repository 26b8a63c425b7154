import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import { listTags } from './tags.ts';

export function tagHandlers({ cursors }: { readonly cursors: CursorCodec }) {
  return {
    listTags: async ({ db, path, query, tenant }) => ({
      status: 200,
      body: await listTags(db, { tenantId: path.tenant_id, tenant }, query, cursors),
    }),
  } satisfies Partial<Handlers>;
}
