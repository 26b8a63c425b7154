import type { Database, Transaction } from '../../platform/database/database.ts';
import type { EventType } from '../../platform/events/event-type.ts';
import { recordEvents } from '../../platform/events/events.ts';
import { comparePlans, type PaidPlanId, type PlanId } from '../../platform/plans/plans.ts';
import { setTenantPlan } from '../tenants/tenant-plan.ts';
import { issueSyncTicket, lockAccount, setSyncApplied } from './billing-accounts.repository.ts';
import type { GatewaySubscription, PaymentGateway } from './payment-gateway.ts';
import { factsOf } from './subscription-body.ts';
import {
  endSubscription,
  type SubscriptionRow,
  selectLiveSubscription,
  upsertPayment,
  upsertSubscription,
} from './subscriptions.repository.ts';

/** The gateway's response, and the number of the request. */
export interface Observation {
  readonly tenantId: string;
  readonly gateway: PaymentGateway['name'];
  /** Increases from request to request. */
  readonly ticket: number;
  readonly subscription: GatewaySubscription | null;
  readonly at: Date;
}

/**
 * Reads the state of a tenant's subscription at the gateway. Requests are numbered before they are sent, so the response
 * with the greater number is the newer one, in whatever order they arrive. This makes the result independent of the order
 * and repetition of events, and of concurrent changes. Throws `GatewayUnavailable`.
 */
export async function observeSubscription(
  db: Database,
  gateway: PaymentGateway,
  account: { readonly tenant_id: string; readonly customer_id: string },
  now: Date,
): Promise<Observation> {
  const ticket = await issueSyncTicket(db, account.tenant_id);
  const subscription = await gateway.latestSubscription(account.customer_id, now);
  return { tenantId: account.tenant_id, gateway: gateway.name, ticket, subscription, at: now };
}

/**
 * Updates the tenant's subscription and plan to the observed state, unless a newer one was applied already. Returns the
 * live subscription, undefined if there is none.
 */
export async function applyObservation(
  trx: Transaction,
  observation: Observation,
): Promise<SubscriptionRow | undefined> {
  const { tenantId, gateway, ticket, subscription: seen, at } = observation;
  const account = await lockAccount(trx, tenantId);
  const live = await selectLiveSubscription(trx, tenantId);
  if (account === undefined || account.gateway !== gateway || ticket <= account.sync_applied || seen === null) {
    return live;
  }
  await setSyncApplied(trx, tenantId, ticket);
  const isOther = live !== undefined && live.gateway_id !== seen.id;
  if (isOther && seen.endedAt === null) await endSubscription(trx, tenantId, live.id, at);
  const known = isOther ? undefined : live;
  const plan = planInForce(known, seen);
  const row = await upsertSubscription(trx, {
    tenant_id: tenantId,
    gateway,
    gateway_id: seen.id,
    plan,
    scheduled_plan: plan === seen.plan ? null : seen.plan,
    status: seen.status,
    current_period_start: seen.periodStart,
    current_period_end: seen.periodEnd,
    cancel_at_period_end: seen.cancelAtPeriodEnd,
    created_at: seen.createdAt,
    ended_at: seen.endedAt,
  });
  if (seen.lastPayment !== null) await upsertPayment(trx, row, seen.lastPayment);
  if (isOther && row.ended_at !== null) return live;
  // Only if the subscription changes the plan: a plan that an admin gave to the tenant outlasts a renewal.
  const before = live === undefined ? null : entitlementOf(live);
  const after = entitlementOf(row);
  const isNews = before === null ? row.ended_at === null : before !== after;
  if (isNews) await setTenantPlan(trx, tenantId, after);
  const types = eventsOf(live, row);
  if (types.length > 0) await recordEvents(trx, { tenantId, types, data: factsOf(row), now: at });
  return row.ended_at === null ? row : undefined;
}

/** The gateway knows the price of the next period only. A downgrade takes effect then; the current period is paid for. */
function planInForce(known: SubscriptionRow | undefined, seen: GatewaySubscription): PaidPlanId {
  const isSamePeriod = known !== undefined && seen.periodStart <= new Date(known.current_period_start);
  return isSamePeriod && comparePlans(seen.plan, known.plan) < 0 ? known.plan : seen.plan;
}

type SubscriptionEvent = Extract<EventType, `subscription.${string}`>;

/** The events between two states. `cancelled` is the end of the subscription; a scheduled cancellation is an update. */
function eventsOf(before: SubscriptionRow | undefined, after: SubscriptionRow): SubscriptionEvent[] {
  if (before === undefined || before.id !== after.id) return after.ended_at === null ? ['subscription.created'] : [];
  if (after.ended_at !== null) return ['subscription.cancelled'];
  const members = ['plan', 'scheduled_plan', 'status', 'cancel_at_period_end'] as const;
  return [
    ...(after.current_period_start > before.current_period_start ? (['subscription.renewed'] as const) : []),
    ...(members.some((member) => after[member] !== before[member]) ? (['subscription.updated'] as const) : []),
  ];
}

/** The plan that a subscription entitles to. */
function entitlementOf({ status, plan }: Pick<SubscriptionRow, 'status' | 'plan'>): PlanId {
  return status === 'active' || status === 'past_due' ? plan : 'free';
}
