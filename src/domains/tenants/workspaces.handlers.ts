import type { Handlers } from '../../engine/serve/handler.ts';
import type { Lists } from '../../engine/serve/lists.ts';
import { createWorkspace, deleteWorkspace, listWorkspaces, readWorkspace, updateWorkspace } from './workspaces.ts';

export interface WorkspaceServices {
  readonly lists: Lists;
  /** Where a workspace gets a greater plan. */
  readonly upgradeUrl: string;
}

export function workspaceHandlers({ lists, upgradeUrl }: WorkspaceServices) {
  return {
    listWorkspaces: async (request) => {
      const { db, principal, query } = request;
      const page = lists.open(request, { of: [principal.userId], tie: 'id' });
      return { status: 200, body: await listWorkspaces(db, principal.userId, query, page) };
    },

    getWorkspace: async ({ db, principal, path }) => ({
      status: 200,
      body: { data: await readWorkspace(db, principal.userId, path.id) },
    }),

    createWorkspace: async (request) =>
      request.transact(async (trx) => {
        const { principal, tenant, body } = request;
        const { tenantId, workspace } = await createWorkspace(trx, principal, tenant, body, upgradeUrl);
        request.note({ tenantId, resourceType: 'workspace', resourceId: workspace.id });
        return { status: 201, body: { message: 'Workspace created successfully.', data: workspace } };
      }),

    updateWorkspace: async (request) =>
      request.transact(async (trx) => {
        const { principal, tenant, body, now } = request;
        const workspace = await updateWorkspace(trx, principal, tenant, body, upgradeUrl, now);
        request.note({ resourceType: 'workspace', resourceId: workspace.id });
        return { status: 200, body: { message: 'Workspace updated successfully.', data: workspace } };
      }),

    deleteWorkspace: async (request) =>
      request.transact(async (trx) => {
        await deleteWorkspace(trx, request.principal, request.tenant, request.now);
        request.note({ resourceType: 'workspace', resourceId: request.tenant.workspaceId });
        return { status: 204 };
      }),
  } satisfies Partial<Handlers>;
}
