import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobContext, JobDefinition } from '../../platform/jobs/job.ts';
import { closeChange, selectAbandonedChanges } from './billing-accounts.repository.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { deleteStripeEvents } from './stripe-events.repository.ts';
import { abandonedAfterMs } from './subscription-change.ts';
import { applyObservation, observeSubscription } from './subscription-sync.ts';
import { selectDueSubscriptions, selectOrphanedSubscriptions } from './subscriptions.repository.ts';

/** At most so many of each kind in one run; the next comes a minute later. */
const batch = 200;
/** Stripe sends an event again for three days. */
const keepEventsMs = 30 * 86_400_000;

/**
 * Brings subscriptions to where time has brought them: changes whose process died, periods that have ended (a
 * cancellation takes effect, a lesser plan begins, the next month is paid), subscriptions of deleted tenants. The truth
 * is asked of the gateway each time, so it does not matter how often this runs, nor how many at once. Without a gateway
 * there is nothing to do.
 */
export function settleSubscriptions(configured: () => Promise<PaymentGateway | null>): JobDefinition<null> {
  return {
    schedule: '* * * * *',
    async work(context) {
      const { db, now } = context;
      const gateway = await configured();
      if (gateway !== null) {
        await settleAbandonedChanges(context, gateway);
        await settleEndedPeriods(context, gateway);
        await cancelOrphans(context, gateway);
      }
      await deleteStripeEvents(db, new Date(now.getTime() - keepEventsMs));
    },
  };
}

async function settleAbandonedChanges(context: JobContext, gateway: PaymentGateway): Promise<void> {
  const { db, now, log } = context;
  const before = new Date(now.getTime() - abandonedAfterMs);
  const abandoned = await selectAbandonedChanges(db, before, batch);
  await each(context, abandoned, async ({ tenant_id, customer_id, change_id, gateway: name }) => {
    // Nothing is charged before the customer is known. Of another gateway nobody can be asked.
    const observation =
      customer_id === null || name !== gateway.name
        ? null
        : await observeSubscription(db, gateway, { tenant_id, customer_id }, now);
    await inTransaction(db, async (trx) => {
      if (observation !== null) await applyObservation(trx, observation);
      await closeChange(trx, tenant_id, change_id as string);
    });
    log.warn({ tenantId: tenant_id }, 'a change of a subscription was left behind and has been settled');
  });
}

async function settleEndedPeriods(context: JobContext, gateway: PaymentGateway): Promise<void> {
  const { db, now } = context;
  await each(context, await selectDueSubscriptions(db, gateway.name, now, batch), async (due) => {
    const observation = await observeSubscription(db, gateway, due, now);
    await inTransaction(db, (trx) => applyObservation(trx, observation));
  });
}

async function cancelOrphans(context: JobContext, gateway: PaymentGateway): Promise<void> {
  const { db, now } = context;
  await each(context, await selectOrphanedSubscriptions(db, gateway.name, batch), async (orphan) => {
    await gateway.cancelAtPeriodEnd(orphan.gateway_id, `orphan_${orphan.gateway_id}`);
    const observation = await observeSubscription(db, gateway, orphan, now);
    await inTransaction(db, (trx) => applyObservation(trx, observation));
  });
}

/** One after the other; one that fails doesn't keep the others waiting, and comes again with the next run. */
async function each<Item extends { readonly tenant_id: string }>(
  { log, signal }: JobContext,
  items: readonly Item[],
  settle: (item: Item) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    if (signal.aborted) return;
    try {
      await settle(item);
    } catch (error) {
      log.error({ err: error, tenantId: item.tenant_id }, 'a subscription could not be settled');
    }
  }
}
