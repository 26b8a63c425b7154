import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { featureOf, limitOf } from './features.ts';
import { consume, giveBack, selectPlanPeriod } from './usage.repository.ts';

/** The usage total that a credit was taken from: it goes back there, also after the period has ended. */
export interface AiCredit {
  /** Id of the tenant whose plan pays. */
  readonly pool: string;
  /** Start of the usage period, RFC 3339. */
  readonly periodStart: string;
}

/**
 * Takes an AI credit of the tenant's plan and returns where it was taken from. Concurrent calls take no more than the
 * plan has. Call it in a transaction that commits before the model is called.
 * Throws `feature_limit_reached`.
 */
export async function takeAiCredit(
  trx: Transaction,
  { tenant, now }: { readonly tenant: { readonly id: string }; readonly now: Date },
  { upgradeUrl }: { readonly upgradeUrl: string },
): Promise<AiCredit> {
  const period = await selectPlanPeriod(trx, tenant.id, now);
  const limit = limitOf(featureOf('ai_credits'), period.plan);
  if (await consume(trx, period, { feature: 'ai_credits', quantity: 1, limit })) {
    return { pool: period.pool, periodStart: period.period_start };
  }
  throw new ApiError(
    'feature_limit_reached',
    limit === 0
      ? 'Your plan does not include AI credits. Please upgrade your plan.'
      : `Your plan's limit of ${limit?.toLocaleString('en')} AI credits is reached. Please upgrade your plan.`,
    { extras: { feature: 'ai_credits', upgrade_url: upgradeUrl } },
  );
}

/** Gives a credit back whose call has failed. The caller ensures that it does so once. */
export async function returnAiCredit(db: Database | Transaction, { pool, periodStart }: AiCredit): Promise<void> {
  await giveBack(db, { pool, period_start: periodStart }, { feature: 'ai_credits', quantity: 1 });
}
