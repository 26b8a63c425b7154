import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobContext, JobDefinition } from '../../platform/jobs/job.ts';
import { closeChange, selectAbandonedChanges } from './billing-accounts.repository.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { deleteStripeEvents } from './stripe-events.repository.ts';
import { abandonedAfterMs } from './subscription-change.ts';
import { applyObservation, observeSubscription } from './subscription-sync.ts';
import { selectDueSubscriptions, selectOrphanedSubscriptions } from './subscriptions.repository.ts';

/** At most so many of each kind per run, every minute. */
const batch = 200;
/** Stripe repeats events for three days. */
const keepEventsMs = 30 * 86_400_000;

/**
 * Updates subscriptions from the gateway: abandoned changes, ended periods (a cancellation or downgrade takes effect, or
 * the next month is paid), subscriptions of deleted tenants. The state is read from the gateway each time, so repeated
 * and concurrent runs are harmless. Does nothing without a gateway.
 */
export function finishSubscriptions(gateway: PaymentGateway | null): JobDefinition<null> {
  return {
    schedule: '* * * * *',
    async work(context) {
      const { db, now } = context;
      if (gateway !== null) {
        await finishAbandonedChanges(context, gateway);
        await finishEndedPeriods(context, gateway);
        await cancelOrphans(context, gateway);
      }
      await deleteStripeEvents(db, new Date(now.getTime() - keepEventsMs));
    },
  };
}

async function finishAbandonedChanges(context: JobContext, gateway: PaymentGateway): Promise<void> {
  const { db, now, log } = context;
  const before = new Date(now.getTime() - abandonedAfterMs);
  const abandoned = await selectAbandonedChanges(db, before, batch);
  await each(context, abandoned, async ({ tenant_id, customer_id, change_id, gateway: name }) => {
    // Nothing is charged before the customer is stored. Another gateway can't be read.
    const observation =
      customer_id === null || name !== gateway.name
        ? null
        : await observeSubscription(db, gateway, { tenant_id, customer_id }, now);
    await inTransaction(db, async (trx) => {
      if (observation !== null) await applyObservation(trx, observation);
      await closeChange(trx, tenant_id, change_id as string);
    });
    log.warn({ tenantId: tenant_id }, 'an abandoned change of a subscription was completed');
  });
}

async function finishEndedPeriods(context: JobContext, gateway: PaymentGateway): Promise<void> {
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

/** One after the other. A failed item doesn't stop the others and is retried in the next run. */
async function each<Item extends { readonly tenant_id: string }>(
  { log, signal }: JobContext,
  items: readonly Item[],
  finish: (item: Item) => Promise<void>,
): Promise<void> {
  for (const item of items) {
    if (signal.aborted) return;
    try {
      await finish(item);
    } catch (error) {
      log.error({ err: error, tenantId: item.tenant_id }, 'a subscription could not be synchronized');
    }
  }
}
