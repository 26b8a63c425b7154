import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import type { TenantContext, UserPrincipal, WorkspaceKeyPrincipal } from '../../platform/access/principal.ts';
import { recordEvent } from '../../platform/events/events.ts';
import type { McpCaller, McpServer, McpServers, UnavailableServer } from './servers.ts';
import type { McpTool } from './tool.ts';

/** Answers the operations on MCP servers. */
export function mcpHandlers({ servers }: { readonly servers: McpServers }) {
  return {
    async listMcpServers({ tenant, principal, now }) {
      const listed = await servers.list(callerOf(tenant, principal), now);
      return { status: 200, body: { data: listed.map(summaryOf) } };
    },

    async getMcpServer({ path, tenant, principal, now }) {
      const server = await servers.get(path.id, callerOf(tenant, principal), now);
      const { id, name, description, tools, resources } = server;
      return {
        status: 200,
        body: {
          data: {
            id,
            name,
            description,
            status: 'available',
            tools: [...tools.values()].map(shown),
            resources: [...resources],
          },
        },
      };
    },

    async listMcpServerTools({ path, tenant, principal, now }) {
      const { tools } = await servers.get(path.id, callerOf(tenant, principal), now);
      return { status: 200, body: { data: [...tools.values()].map(shown) } };
    },

    async callMcpTool(request) {
      const { tenant, principal, now } = request;
      const { server, tool, arguments: args = {} } = request.body;
      const call = await servers.prepare(callerOf(tenant, principal), { server, tool, arguments: args }, now);
      const startedAt = performance.now();
      // A call that fails may have done something: it is audited like one that succeeds.
      const outcome = await call.run().catch((error: unknown) => {
        if (error instanceof ApiError) return error;
        throw error;
      });
      const duration_ms = Math.round(performance.now() - startedAt);
      return request.transact(async (trx) => {
        const failed = outcome instanceof ApiError ? outcome.code : null;
        request.note({
          resourceType: 'mcp_tool',
          resourceId: `${server}/${tool}`,
          details: { server, tool, duration_ms, ...(failed === null ? {} : { error: failed }) },
        });
        await recordEvent(trx, {
          tenantId: tenant.id,
          type: 'mcp.tool.executed',
          data: { server, tool, success: failed === null, error: failed, duration_ms },
          now,
        });
        return outcome instanceof ApiError ? outcome : { status: 200, body: { result: outcome } };
      });
    },

    async getMcpResource({ path, tenant, principal }) {
      return { status: 200, body: await servers.read(callerOf(tenant, principal), path.uri) };
    },
  } satisfies Partial<Handlers>;
}

function callerOf({ workspaceId }: TenantContext, principal: UserPrincipal | WorkspaceKeyPrincipal): McpCaller {
  return { workspaceId, servers: principal.kind === 'workspace_key' ? principal.serverScopes : null };
}

function summaryOf(server: McpServer | UnavailableServer) {
  const { id, name } = server;
  if (!('tools' in server)) return { id, name, description: '', status: 'unavailable' as const, tools: [] };
  return { id, name, description: server.description, status: 'available' as const, tools: [...server.tools.keys()] };
}

function shown({ name, description, parameters }: McpTool) {
  return { name, description, parameters: { ...parameters } };
}
