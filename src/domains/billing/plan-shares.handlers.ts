import type { Handlers } from '../../platform/handlers.ts';
import { deletePlanShare, listPlanShares } from './plan-shares.ts';

export function planShareHandlers() {
  return {
    listPlanShares: async (request) => ({
      status: 200,
      body: { data: await listPlanShares(request.db, request) },
    }),

    deletePlanShare: async (request) =>
      request.transact(async (trx) => {
        const { id } = request.path;
        await deletePlanShare(trx, request, id);
        request.note({ resourceType: 'plan_share', resourceId: id });
        return { status: 204 };
      }),
  } satisfies Partial<Handlers>;
}
