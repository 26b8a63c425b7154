import type { Handlers } from '../../platform/handlers.ts';
import { checkEntitlement, getUsageSummary, recordUsage } from './entitlements.ts';

export interface EntitlementServices {
  /** The page where a tenant changes its plan. */
  readonly upgradeUrl: string;
}

export function entitlementHandlers({ upgradeUrl }: EntitlementServices) {
  return {
    checkEntitlement: async (request) => ({
      status: 200,
      body: await checkEntitlement(request.db, request, request.query, upgradeUrl),
    }),

    recordUsage: async (request) => {
      const { body } = request;
      return request.transact(async (trx) => {
        const recorded = await recordUsage(trx, request, body, upgradeUrl);
        const { feature, quantity = 1, event_id = null, metadata = {} } = body;
        request.note({
          resourceType: 'entitlement',
          resourceId: feature,
          details: { quantity, event_id, metadata, recorded: recorded.recorded },
        });
        return { status: 200, body: recorded };
      });
    },

    getUsageSummary: async (request) => ({
      status: 200,
      body: { data: await getUsageSummary(request.db, request) },
    }),
  } satisfies Partial<Handlers>;
}
