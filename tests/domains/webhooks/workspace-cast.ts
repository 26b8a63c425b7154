import type { TestServer } from '../../support/server.ts';
import { type Caller, type Cast, castTenant } from '../tenants/members.ts';

/** A tenant whose members say with each call that they act in it: some have a tenant of their own, too. */
export async function castInWorkspace(server: TestServer): Promise<Cast & { readonly workspaceId: number }> {
  const cast = await castTenant(server);
  const { workspace_id: workspaceId } = await server.db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', cast.tenantId)
    .executeTakeFirstOrThrow();
  const inWorkspace = (caller: Caller): Caller => {
    const call: typeof caller = Object.assign(
      (method: string, path: string, body?: unknown, options = {} as Parameters<Caller>[3]) =>
        path.startsWith('/api/v1/webhooks')
          ? caller(method, path, body, {
              ...options,
              headers: { 'x-workspace-id': `${workspaceId}`, ...options?.headers },
            })
          : caller(method, path, body, options),
      { person: caller.person },
    );
    return call;
  };
  const { owner, admin, editor, author, viewer } = cast;
  return {
    ...cast,
    workspaceId,
    owner: inWorkspace(owner),
    admin: inWorkspace(admin),
    editor: inWorkspace(editor),
    author: inWorkspace(author),
    viewer: inWorkspace(viewer),
  };
}
