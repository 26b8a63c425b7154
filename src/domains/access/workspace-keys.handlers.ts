import type { Handlers } from '../../engine/serve/handler.ts';
import type { Lists } from '../../engine/serve/lists.ts';
import type { KeyUsage } from '../../platform/access/key-usage.ts';
import type { WorkspaceKeyMode } from './workspace-key.ts';
import { createApiKey, listApiKeys, readApiKey, revokeApiKey, rotateApiKey } from './workspace-keys.ts';

export interface WorkspaceKeyServices {
  readonly lists: Lists;
  readonly mode: WorkspaceKeyMode;
  readonly usage: KeyUsage;
  /** Where a workspace gets a greater plan. */
  readonly upgradeUrl: string;
}

export function workspaceKeyHandlers({ lists, mode, usage, upgradeUrl }: WorkspaceKeyServices) {
  return {
    async listApiKeys(request) {
      const { db, tenant, query, now } = request;
      const page = lists.open(request, { of: [tenant.id], tie: 'id' });
      // What this process has counted since its last write belongs to the answer.
      await usage.write();
      return { status: 200, body: await listApiKeys(db, tenant, query, now, page) };
    },

    async getApiKey({ db, tenant, path }) {
      await usage.write();
      return { status: 200, body: { data: await readApiKey(db, tenant, path.id) } };
    },

    createApiKey: async (request) =>
      request.transact(async (trx) => {
        const key = await createApiKey(trx, request, request.body, mode, upgradeUrl);
        const { id, name, prefix, scopes } = key;
        request.note({ resourceType: 'api_key', resourceId: id, details: { name, prefix, scopes } });
        return { status: 201, body: { message: 'API key created successfully.', data: key } };
      }),

    rotateApiKey: async (request) =>
      request.transact(async (trx) => {
        const hours = request.body?.grace_period_hours ?? 24;
        const key = await rotateApiKey(trx, request, request.path.id, hours, mode);
        const { id, prefix } = key;
        request.note({ resourceType: 'api_key', resourceId: request.path.id, details: { successor_id: id, prefix } });
        return { status: 200, body: { message: 'API key rotated successfully.', data: key } };
      }),

    revokeApiKey: async (request) =>
      request.transact(async (trx) => {
        await revokeApiKey(trx, request.tenant.id, request.path.id, request.now);
        request.note({ resourceType: 'api_key', resourceId: request.path.id });
        return { status: 204 };
      }),
  } satisfies Partial<Handlers>;
}
