import type { Handlers } from '../../platform/handlers.ts';
import type { Lists } from '../../platform/lists/lists.ts';
import { countNewTenant, type NewcomerPolicy, requireRoomForTenant } from './newcomers.ts';
import { createWorkspace, deleteWorkspace, getWorkspace, listWorkspaces, updateWorkspace } from './workspaces.ts';

export interface WorkspaceServices {
  readonly lists: Lists;
  /** Page where a workspace gets a greater plan. */
  readonly upgradeUrl: string;
  readonly newcomers: NewcomerPolicy;
}

export function workspaceHandlers({ lists, upgradeUrl, newcomers }: WorkspaceServices) {
  return {
    listWorkspaces: async (request) => {
      const { db, principal, query } = request;
      const page = lists.open(request, { of: [principal.userId], tie: 'id' });
      return { status: 200, body: await listWorkspaces(db, principal.userId, query, page) };
    },

    getWorkspace: async ({ db, principal, path }) => ({
      status: 200,
      body: { data: await getWorkspace(db, principal.userId, path.id) },
    }),

    createWorkspace: async (request) => {
      await countNewTenant(newcomers, request);
      return request.transact(async (trx) => {
        await requireRoomForTenant(trx, newcomers, request);
        const { tenantId, workspace } = await createWorkspace(trx, request, request.body, upgradeUrl);
        request.note({ tenantId, resourceType: 'workspace', resourceId: workspace.id });
        return { status: 201, body: { message: 'Workspace created successfully.', data: workspace } };
      });
    },

    updateWorkspace: async (request) =>
      request.transact(async (trx) => {
        const workspace = await updateWorkspace(trx, request, request.body, upgradeUrl);
        request.note({ resourceType: 'workspace', resourceId: workspace.id });
        return { status: 200, body: { message: 'Workspace updated successfully.', data: workspace } };
      }),

    deleteWorkspace: async (request) =>
      request.transact(async (trx) => {
        await deleteWorkspace(trx, request);
        request.note({ resourceType: 'workspace', resourceId: request.tenant.workspaceId });
        return { status: 204 };
      }),
  } satisfies Partial<Handlers>;
}
