import { ApiError } from '../../engine/serve/errors.ts';
import { recordEvent } from '../../platform/events/events.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { TenantContext } from '../../platform/policy/principal.ts';
import { callerOf } from './caller.ts';
import type { McpServers } from './servers.ts';

export interface McpToolServices {
  readonly servers: McpServers;
  /** Throws `rate_limit_exceeded`. */
  readonly limitCalls: (tenant: TenantContext, now: Date) => Promise<void>;
}

export function mcpToolHandlers({ servers, limitCalls }: McpToolServices) {
  return {
    async callMcpTool(request) {
      const { tenant, principal, now } = request;
      const { server, tool, arguments: args = {}, ...rest } = request.body;
      rest satisfies Record<string, never>;
      await limitCalls(tenant, now);
      const call = await servers.prepare(callerOf(tenant, principal), { server, tool, arguments: args }, now);
      const startedAt = performance.now();
      // A call that fails may have had effects, so it is audited like one that succeeds.
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
  } satisfies Partial<Handlers>;
}
