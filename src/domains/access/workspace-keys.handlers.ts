import type { components } from '../../../generated/types.ts';
import type { KeyUsage } from '../../platform/credentials/key-usage.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { Lists } from '../../platform/lists/lists.ts';
import { type DailyKeyUses, getUses } from './daily-key-uses.ts';
import type { WorkspaceKeyMode } from './workspace-key.ts';
import {
  createApiKey,
  getApiKey,
  listApiKeys,
  requireWorkspaceKey,
  revokeApiKey,
  rotateApiKey,
} from './workspace-keys.ts';

export interface WorkspaceKeyServices {
  readonly lists: Lists;
  readonly mode: WorkspaceKeyMode;
  readonly usage: KeyUsage;
  readonly dailyUses: DailyKeyUses;
  /** Page where a workspace gets a greater plan. */
  readonly upgradeUrl: string;
}

export function workspaceKeyHandlers({ lists, mode, usage, dailyUses, upgradeUrl }: WorkspaceKeyServices) {
  return {
    async listApiKeys(request) {
      const { db, tenant, query } = request;
      const page = lists.open(request, { of: [tenant.id], tie: 'id' });
      // The response includes what this process has counted since its last write.
      await usage.write();
      return { status: 200, body: await listApiKeys(db, request, query, page) };
    },

    async getApiKey({ db, tenant, path }) {
      await usage.write();
      return { status: 200, body: { data: await getApiKey(db, tenant, path.id) } };
    },

    async getApiKeyUsage({ db, tenant, now, path, query }) {
      await requireWorkspaceKey(db, tenant, path.id);
      await dailyUses.write();
      return { status: 200, body: { data: await getUses(db, now, { tenantId: tenant.id, keyId: path.id }, query) } };
    },

    createApiKey: async (request) =>
      request.transact(async (trx) => {
        const key = await createApiKey(trx, request, request.body, { mode, upgradeUrl });
        const { id, name, prefix, scopes } = key;
        request.note({ resourceType: 'api_key', resourceId: id, details: { name, prefix, scopes } });
        return { status: 201, body: { message: 'API key created successfully.', data: key } };
      }),

    rotateApiKey: async (request) =>
      request.transact(async (trx) => {
        const key = await rotateApiKey(trx, request, request.path.id, { mode, ...rotationOf(request.body) });
        const { id, prefix } = key;
        request.note({ resourceType: 'api_key', resourceId: request.path.id, details: { successor_id: id, prefix } });
        return { status: 200, body: { message: 'API key rotated successfully.', data: key } };
      }),

    revokeApiKey: async (request) =>
      request.transact(async (trx) => {
        await revokeApiKey(trx, request, request.path.id);
        request.note({ resourceType: 'api_key', resourceId: request.path.id });
        return { status: 204 };
      }),
  } satisfies Partial<Handlers>;
}

function rotationOf(body: components['schemas']['RotateApiKeyRequest'] | undefined): { graceHours: number } {
  const { grace_period_hours: graceHours = 24, ...rest } = body ?? {};
  rest satisfies Record<string, never>;
  return { graceHours };
}
