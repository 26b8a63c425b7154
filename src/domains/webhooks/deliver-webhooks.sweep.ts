import { type AuditWriter, callOfJob } from '../../platform/audit/audit-entry.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { onWaitingDeliveries } from '../../platform/events/waiting-deliveries.ts';
import type { Sweep, SweepContext } from '../../platform/jobs/sweep.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { type Tracer, traced } from '../../platform/telemetry/span.ts';
import { messageDropped } from './bound-webhook-events.job.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  countAttempt,
  type DeliveryOutcome,
  isAnyDeliveryReady,
  readyDeliveries,
  recordOutcome,
} from './deliveries.repository.ts';
import { type Attempt, attemptDelivery } from './delivery-attempt.ts';
import { notifyOwners } from './disabled-mail.ts';
import { nextRetryAt } from './retry-schedule.ts';
import { secretsInForce } from './signing-secret.ts';

export interface DeliveryServices {
  readonly client: GuardedClient;
  readonly secretBox: SecretBox;
  readonly mails: MailQueue;
  readonly writeAudit: AuditWriter;
  /** Base of the page on which owners see their endpoints. */
  readonly frontendUrl: string;
  readonly tracer?: Tracer | null;
}

/** Concurrent deliveries of one process. */
const slots = 400;
/** Slots for endpoints that have a delivery in progress already. The rest is reserved for endpoints without one. */
const sharedSlots = slots / 2;
const slotsPerEndpoint = 5;
/** Longer than an attempt can take. */
const leaseMs = 60_000;
/** How long deliveries of suspended tenants wait until it is checked whether they still are. */
const heldMs = 10 * 60_000;
/** Deliveries made ready in one run. */
const batch = 1_000;
/** Consecutive failed attempts that disable an endpoint. */
const allowedFailures = 10;
const gone = 410;

/**
 * Returns the sweep that sends events to the endpoints subscribed to them. A delivery is claimed before the attempt, and
 * its result is written after it. If the process dies in between, another one sends the same event with the same id.
 * Deliveries of suspended tenants wait.
 */
export function deliverWebhooks(services: DeliveryServices): Sweep {
  const underway = new Set<Promise<void>>();
  const perEndpoint = new Map<number, number>();
  let afterEndpoint = 0;
  let wake: (() => void) | undefined;

  async function deliver(delivery: ClaimedDelivery, context: SweepContext): Promise<void> {
    const began = performance.now();
    const outcome = await outcomeOf(services, delivery, context.now, () => {
      return new Date(context.now.getTime() + performance.now() - began);
    });
    await inTransaction(context.db, async (trx) => {
      const recorded = await recordOutcome(trx, delivery, outcome);
      if (recorded === undefined) return;
      const { endpoint } = recorded;
      if (endpoint !== null) {
        const hasFailedTooOften = outcome.disables || endpoint.failures >= allowedFailures;
        const isDisabled = endpoint.was_active && hasFailedTooOften;
        await countAttempt(trx, endpoint, { at: outcome.at, isDisabled });
        if (isDisabled) await notifyOwners(trx, services, { ...delivery, reason: outcome.error ?? '' }, outcome.at);
      }
      if (!delivery.is_tenant_active) await auditDrop(trx, services, delivery);
    });
  }

  function begin(delivery: ClaimedDelivery, context: SweepContext): void {
    const { id, endpoint_id } = delivery;
    perEndpoint.set(endpoint_id, (perEndpoint.get(endpoint_id) ?? 0) + 1);
    const { tenant_id: tenantId, traceparent: parent } = delivery;
    const attributes = { 'colophon.tenant_id': tenantId, 'colophon.event_id': delivery.event_id };
    const span = { kind: 'consumer', name: 'deliver-webhooks', parent, attributes } as const;
    const work = traced(services.tracer, span, () => deliver(delivery, context))
      // The delivery is repeated when its lease expires.
      .catch((error: unknown) => context.log.error({ err: error, deliveryId: id, tenantId }, 'webhook delivery'))
      .finally(() => {
        underway.delete(work);
        const left = (perEndpoint.get(endpoint_id) ?? 0) - 1;
        if (left > 0) perEndpoint.set(endpoint_id, left);
        else perEndpoint.delete(endpoint_id);
        // A delivery may be waiting for the slot.
        wake?.();
      });
    underway.add(work);
  }

  /**
   * Starts deliveries of endpoints with an id above `after`. Returns the last of these endpoints if all slots were
   * taken, else 0.
   */
  async function fill(context: SweepContext, limit: number, each: number, after: number): Promise<number> {
    if (limit <= 0) return after;
    const deliveries = await claimDeliveries(context.db, {
      until: new Date(context.now.getTime() + leaseMs),
      heldUntil: new Date(context.now.getTime() + heldMs),
      limit,
      perEndpoint: each,
      afterEndpoint: after,
      underway: perEndpoint,
    });
    for (const delivery of deliveries) if (!delivery.is_held) begin(delivery, context);
    return deliveries.length < limit ? 0 : Math.max(...deliveries.map(({ endpoint_id }) => endpoint_id));
  }

  return {
    everyMs: 100,
    onNews(listener) {
      wake = listener;
      return onWaitingDeliveries(listener);
    },
    async run(context) {
      const { db, now } = context;
      if (underway.size >= slots || !(await isAnyDeliveryReady(db, now))) return;
      await readyDeliveries(db, now, batch);
      // One delivery for each endpoint, round robin: from the last run's end to the last endpoint, then from the first.
      const beganAfter = afterEndpoint;
      afterEndpoint = await fill(context, slots - underway.size, 1, afterEndpoint);
      if (beganAfter > 0 && afterEndpoint === 0) {
        afterEndpoint = await fill(context, slots - underway.size, 1, 0);
      }
      await fill(context, sharedSlots - underway.size, slotsPerEndpoint, 0);
    },
    async finish() {
      await Promise.all(underway);
    },
  };
}

async function outcomeOf(
  { client, secretBox }: DeliveryServices,
  delivery: ClaimedDelivery,
  now: Date,
  clock: () => Date,
): Promise<DeliveryOutcome> {
  if (!delivery.is_tenant_active) return dropped('The workspace is not active', now);
  if (!delivery.is_active) return dropped('The endpoint is disabled', now);
  const { event_id: id, event_type: type, body, url } = delivery;
  if (body === null) return dropped(messageDropped, now);
  const attempt = await attemptDelivery(client, url, {
    id,
    type,
    body,
    at: now,
    secrets: secretsInForce(secretBox, delivery, now),
  });
  return outcomeOfAttempt(delivery, attempt, clock());
}

/** Records in the audit log that a deleted tenant's event was not sent. */
async function auditDrop(trx: Transaction, { writeAudit }: DeliveryServices, delivery: ClaimedDelivery): Promise<void> {
  const { id, tenant_id, endpoint_id, event_id, event_type } = delivery;
  await writeAudit(trx, {
    tenantId: tenant_id,
    userId: null,
    action: 'webhook.drop',
    operationId: 'createWebhook',
    resourceType: 'webhook_delivery',
    resourceId: String(id),
    ...callOfJob(),
    details: { endpoint_id, event_id, event_type },
  });
}

/** The outcome without an attempt. It doesn't count as a failure of the endpoint. */
function dropped(error: string, at: Date): DeliveryOutcome {
  const nothing = { nextRetryAt: null, responseCode: null, responseBody: null };
  return { status: 'failed', ...nothing, error, at, counts: false, disables: false };
}

function outcomeOfAttempt({ attempt: number }: ClaimedDelivery, attempt: Attempt, at: Date): DeliveryOutcome {
  const { isSuccess, isRetryable, responseCode, responseBody, error, retryAfter } = attempt;
  const retryAt = isSuccess || !isRetryable ? null : nextRetryAt(number, retryAfter, at);
  return {
    status: isSuccess ? 'success' : retryAt === null ? 'failed' : 'retrying',
    nextRetryAt: retryAt,
    responseCode,
    responseBody,
    error,
    at,
    counts: true,
    disables: responseCode === gone,
  };
}
