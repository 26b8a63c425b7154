import type { Handlers } from '../../platform/handlers.ts';
import { callerOf } from './caller.ts';
import type { McpServers } from './servers.ts';

export function mcpResourceHandlers({ servers }: { readonly servers: McpServers }) {
  return {
    async getMcpResource({ path, tenant, principal }) {
      return { status: 200, body: await servers.read(callerOf(tenant, principal), path.uri) };
    },
  } satisfies Partial<Handlers>;
}
