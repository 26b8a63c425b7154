import type { Handlers } from '../../platform/handlers.ts';
import { callerOf } from './caller.ts';
import type { McpServer, McpServers, UnavailableServer } from './servers.ts';
import type { McpTool } from './tool.ts';

export function mcpServerHandlers({ servers }: { readonly servers: McpServers }) {
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
