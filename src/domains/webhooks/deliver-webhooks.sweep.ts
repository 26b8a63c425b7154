import { randomUUID } from 'node:crypto';
import type { AuditWriter } from '../../engine/serve/audit-entry.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Sweep, SweepContext } from '../../platform/jobs/sweep.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
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
import { tellOwners } from './disabled-mail.ts';
import { nextRetryAt } from './retry-schedule.ts';
import { secretsInForce } from './signing-secret.ts';
import { onWaitingDeliveries } from '../../platform/events/waiting-deliveries.ts';

export interface DeliveryServices {
  readonly client: GuardedClient;
  readonly secretBox: SecretBox;
  readonly mails: MailQueue;
  readonly writeAudit: AuditWriter;
  /** Where owners find their endpoints. */
  readonly frontendUrl: string;
}

/** Deliveries of one process on their way at once. */
const slots = 400;
/** Of those, so many for endpoints that have one on its way already: the rest is kept for endpoints that have none. */
const sharedSlots = slots / 2;
const slotsPerEndpoint = 5;
/** More than an attempt can take. */
const leaseMs = 60_000;
/** Deliveries made ready in one run. */
const batch = 1_000;
/** Failed attempts in a row that disable an endpoint. */
const allowedFailures = 10;
const gone = 410;

/**
 * Sends events to the endpoints that want them. A delivery is claimed before it is sent, and what became of it is
 * written after; a process that dies in between leaves it to others, who send the same event again under the same id.
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
        const isTooMuch = outcome.disables || endpoint.failures >= allowedFailures;
        const isDisabled = endpoint.was_active && isTooMuch;
        await countAttempt(trx, endpoint, { at: outcome.at, isDisabled });
        if (isDisabled) await tellOwners(trx, services, delivery, outcome.error ?? '', outcome.at);
      }
      if (!delivery.is_tenant_active) await auditDrop(trx, services, delivery);
    });
  }

  function begin(delivery: ClaimedDelivery, context: SweepContext): void {
    const { id, endpoint_id } = delivery;
    perEndpoint.set(endpoint_id, (perEndpoint.get(endpoint_id) ?? 0) + 1);
    const work = deliver(delivery, context)
      // Its lease brings it back.
      .catch((error: unknown) => context.log.error({ err: error, deliveryId: id }, 'webhook delivery'))
      .finally(() => {
        underway.delete(work);
        const left = (perEndpoint.get(endpoint_id) ?? 0) - 1;
        if (left > 0) perEndpoint.set(endpoint_id, left);
        else perEndpoint.delete(endpoint_id);
        // Another may wait for the place.
        wake?.();
      });
    underway.add(work);
  }

  /** Begins deliveries of endpoints behind one; gives the last endpoint that got a place when there was none left. */
  async function fill(context: SweepContext, limit: number, each: number, after: number): Promise<number> {
    if (limit <= 0) return after;
    const deliveries = await claimDeliveries(context.db, {
      until: new Date(context.now.getTime() + leaseMs),
      limit,
      perEndpoint: each,
      afterEndpoint: after,
      underway: perEndpoint,
    });
    for (const delivery of deliveries) begin(delivery, context);
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
      // One for each endpoint, from where the last run ended to the last endpoint and then from the first.
      const beganAfter = afterEndpoint;
      afterEndpoint = await fill(context, slots - underway.size, 1, afterEndpoint);
      if (beganAfter > 0 && afterEndpoint === 0) {
        afterEndpoint = await fill(context, slots - underway.size, 1, 0);
      }
      await fill(context, sharedSlots - underway.size, slotsPerEndpoint, 0);
    },
    async settle() {
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
  const attempt = await attemptDelivery(client, url, {
    id,
    type,
    body,
    at: now,
    secrets: secretsInForce(secretBox, delivery, now),
  });
  return outcomeOfAttempt(delivery, attempt, clock());
}

/** What was to leave a tenant that may tell nobody anything is worth knowing of. */
async function auditDrop(trx: Transaction, { writeAudit }: DeliveryServices, delivery: ClaimedDelivery): Promise<void> {
  const { id, tenant_id, endpoint_id, event_id, event_type } = delivery;
  await writeAudit(trx, {
    tenantId: tenant_id,
    userId: null,
    action: 'webhook.drop',
    operationId: 'createWebhook',
    resourceType: 'webhook_delivery',
    resourceId: String(id),
    // The server itself.
    ip: '127.0.0.1',
    requestId: `job-${randomUUID()}`,
    details: { endpoint_id, event_id, event_type },
  });
}

/** Without an attempt, and without blame. */
function dropped(error: string, at: Date): DeliveryOutcome {
  const nothing = { nextRetryAt: null, responseCode: null, responseBody: null };
  return { status: 'failed', ...nothing, error, at, counts: false, disables: false };
}

function outcomeOfAttempt({ attempt: number }: ClaimedDelivery, attempt: Attempt, at: Date): DeliveryOutcome {
  const { isSuccess, isWorthRepeating, responseCode, responseBody, error, retryAfter } = attempt;
  const retryAt = isSuccess || !isWorthRepeating ? null : nextRetryAt(number, retryAfter, at);
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
