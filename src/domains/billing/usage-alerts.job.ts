import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { planIds } from '../../platform/plans/plans.ts';
import { featureKeys, featureOf, limitOf } from './features.ts';
import { notifyOwners, type UsageAlertMailServices } from './usage-alert-mail.ts';
import { deleteUsageAlerts, type FeatureLimit, recordUsageAlerts, selectDueAlerts } from './usage-alerts.repository.ts';

/** In percent of the plan's limit. */
const thresholds = [80, 90, 100];
/** Alerts found by one query, and sent in one transaction. */
const most = 10_000;
const batch = 100;
const day = 86_400_000;
/** Longer than any billing period. */
const periodsKeptForMs = 62 * day;

/**
 * Sends Owners a mail when 80, 90 and 100 % of a feature of their plan are used: each threshold once per billing period,
 * and only the greatest of several reached at the same time. The alert is recorded in the transaction that queues the
 * mail.
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
            const recorded = await recordUsageAlerts(trx, alerts.slice(begin, begin + batch));
            for (const alert of recorded) await notifyOwners(trx, services, alert, now);
          });
        }
        if (due > 0) log.info({ alerts: due }, 'usage alerts sent');
      }
      await deleteUsageAlerts(db, since);
    },
  };
}

/** Returns the limits of all plans, without unlimited features and those not included. */
function finiteLimits(): FeatureLimit[] {
  return planIds.flatMap((plan) =>
    featureKeys.flatMap((feature) => {
      const limit = limitOf(featureOf(feature), plan);
      return limit === null || limit === 0 ? [] : [{ plan, feature, limit }];
    }),
  );
}
