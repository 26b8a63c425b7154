import type { Handlers } from '../../engine/serve/handler.ts';
import { checkFeature, recordUsage, usageSummary } from './entitlements.ts';

export interface EntitlementServices {
  /** Where a tenant changes its plan. */
  readonly upgradeUrl: string;
}

export function entitlementHandlers({ upgradeUrl }: EntitlementServices) {
  return {
    checkEntitlement: async ({ db, tenant, query, now }) => ({
      status: 200,
      body: await checkFeature(db, tenant.id, query, { now, upgradeUrl }),
    }),

    recordUsage: async (request) => {
      const { tenant, body, now } = request;
      return request.transact(async (trx) => {
        const recorded = await recordUsage(trx, tenant.id, { quantity: 1, ...body }, { now, upgradeUrl });
        const { feature, quantity = 1, event_id = null, metadata = {} } = body;
        request.note({
          resourceType: 'entitlement',
          resourceId: feature,
          details: { quantity, event_id, metadata, recorded: recorded.recorded },
        });
        return { status: 200, body: recorded };
      });
    },

    getUsageSummary: async ({ db, tenant, now }) => ({
      status: 200,
      body: { data: await usageSummary(db, tenant, now) },
    }),
  } satisfies Partial<Handlers>;
}
