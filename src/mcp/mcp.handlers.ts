import { ApiError } from '../contract/errors.ts';
import type { Handlers } from '../contract/handler.ts';
import { recordEvent } from '../webhooks/events.ts';
import type { McpServer, McpServers, UnavailableServer } from './servers.ts';
import type { McpTool } from './tool.ts';

/** Answers the operations on MCP servers. */
export function mcpHandlers({ servers }: { readonly servers: McpServers }) {
  return {
    async listMcpServers({ tenant, now }) {
      const listed = await servers.list(tenant.workspaceId, now);
      return { status: 200, body: { data: listed.map(summaryOf) } };
    },

    async getMcpServer({ path, tenant, now }) {
      const server = await servers.get(path.id, tenant.workspaceId, now);
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

    async listMcpServerTools({ path, tenant, now }) {
      const { tools } = await servers.get(path.id, tenant.workspaceId, now);
      return { status: 200, body: { data: [...tools.values()].map(shown) } };
    },

    async callMcpTool(request) {
      const { tenant, now } = request;
      const { server, tool, arguments: args = {} } = request.body;
      const call = await servers.prepare(tenant.workspaceId, { server, tool, arguments: args }, now);
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

    async getMcpResource({ path, tenant }) {
      return { status: 200, body: await servers.read(tenant.workspaceId, path.uri) };
    },
  } satisfies Partial<Handlers>;
}

function summaryOf(server: McpServer | UnavailableServer) {
  const { id, name } = server;
  if (!('tools' in server)) return { id, name, description: '', status: 'unavailable' as const, tools: [] };
  return { id, name, description: server.description, status: 'available' as const, tools: [...server.tools.keys()] };
}

function shown({ name, description, parameters }: McpTool) {
  return { name, description, parameters: { ...parameters } };
}
