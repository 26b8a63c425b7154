import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { featureKeys, featureOf, limitOf } from './features.ts';
import { planIds } from '../../platform/plans/plans.ts';
import { tellOwners, type UsageAlertMailServices } from './usage-alert-mail.ts';
import { deleteUsageAlerts, type FeatureLimit, noteUsageAlerts, selectDueAlerts } from './usage-alerts.repository.ts';

/** In percent of what the plan allows. */
const thresholds = [80, 90, 100];
/** Workspaces and features found by one look, and told of in one transaction. */
const most = 10_000;
const batch = 100;
const day = 86_400_000;
/** More than any period of billing lasts. */
const periodsKeptForMs = 62 * day;

/**
 * Tells Owners by mail when 80, 90 and 100 % of what their plan allows of a feature is used: each threshold once in a
 * period of billing, and of several that are reached at once the greatest. What was told is noted in the transaction
 * that queues the mail.
 */
export function sendUsageAlerts(services: UsageAlertMailServices): JobDefinition<null> {
  return {
    schedule: '*/5 * * * *',
    async work({ db, now, log, signal }) {
      const since = new Date(now.getTime() - periodsKeptForMs);
      const limits = finiteLimits();
      for (let due = most; due === most && !signal.aborted; ) {
        const alerts = await selectDueAlerts(db, { now, since, limits, thresholds, most });
        due = alerts.length;
        for (let begin = 0; begin < due && !signal.aborted; begin += batch) {
          await inTransaction(db, async (trx) => {
            const noted = await noteUsageAlerts(trx, alerts.slice(begin, begin + batch));
            for (const alert of noted) await tellOwners(trx, services, alert, now);
          });
        }
        if (due > 0) log.info({ alerts: due }, 'usage alerts sent');
      }
      await deleteUsageAlerts(db, since);
    },
  };
}

/** What plans allow, but for what they allow without limit or don't include. */
function finiteLimits(): FeatureLimit[] {
  return planIds.flatMap((plan) =>
    featureKeys.flatMap((feature) => {
      const limit = limitOf(featureOf(feature), plan);
      return limit === null || limit === 0 ? [] : [{ plan, feature, limit }];
    }),
  );
}
