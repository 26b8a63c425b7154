import { randomUUID } from 'node:crypto';
import { hashWorkspaceKey, mintWorkspaceKey, workspaceKeyPrefix } from '../../../src/domains/access/workspace-key.ts';
import type { Answer, RequestOptions, TestServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';

/** A workspace with a key of every scope, as functions that make requests with it. */
export interface Workspace {
  readonly tenantId: string;
  readonly workspaceId: number;
  get(path: string, options?: RequestOptions): Promise<Answer>;
  /** Calls a tool of the filesystem, or of the server named. */
  call(tool: string, args?: unknown, server?: string): Promise<Answer>;
  /** A key of the workspace with these scopes only, for every MCP server or only those named. */
  keyWith(scopes: string[], serverScopes?: string[]): Promise<string>;
}

export async function createWorkspace(server: TestServer): Promise<Workspace> {
  const owner = await register(server);
  const tenantId = await createTenant(server, owner, {});
  const { workspace_id: workspaceId, user_id } = await server.db
    .selectFrom('tenants')
    .innerJoin('memberships', 'memberships.tenant_id', 'tenants.id')
    .select(['workspace_id', 'user_id'])
    .where('tenants.id', '=', tenantId)
    .executeTakeFirstOrThrow();

  const keyWith = async (scopes: string[], serverScopes?: string[]): Promise<string> => {
    const key = mintWorkspaceKey('test');
    await server.db
      .insertInto('workspace_keys')
      .values({
        tenant_id: tenantId,
        user_id,
        family: randomUUID(),
        name: 'A key',
        prefix: workspaceKeyPrefix(key),
        key_hash: hashWorkspaceKey(key),
        scopes,
        server_scopes: serverScopes ?? null,
        created_at: new Date('2025-01-01T00:00:00Z'),
      })
      .execute();
    return key;
  };
  const token = await keyWith(['*']);
  return {
    tenantId,
    workspaceId,
    keyWith,
    get: (path, options) => server.request('GET', `/api/v1/mcp/${path}`, { token, ...options }),
    call: (tool, args = {}, of = 'filesystem') =>
      server.request('POST', '/api/v1/mcp/tools/call', { token, body: { server: of, tool, arguments: args } }),
  };
}
