import type { Database } from '../../platform/database/database.ts';
import type { DryRun } from '../../platform/database/dry-run.ts';
import { monthlyCents } from '../../platform/plans/plans.ts';
import { selectAccount } from './billing-accounts.repository.ts';
import type { GatewayPayment, GatewaySubscription, PaymentGateway } from './payment-gateway.ts';
import { monthsAfter } from './period.ts';
import { type PlanOrder, planChange, type Step } from './subscription-step.ts';
import type { Observation } from './subscription-sync.ts';
import { type SubscriptionRow, selectLiveSubscription } from './subscriptions.repository.ts';

export interface ForecastChange {
  readonly step: Step;
  /** Null if there is nothing to change. */
  readonly observation: Observation | null;
}

/** Id of what the gateway would create. */
const unknownId = 'dry_run';

/**
 * Returns what the gateway would show after a change that it accepts. It is not called, and nothing is written: for dry
 * runs. Throws as `planChange`.
 */
export async function forecastChange(
  db: Database,
  gateway: PaymentGateway,
  { order, now, dryRun }: { readonly order: PlanOrder; readonly now: Date; readonly dryRun: DryRun },
): Promise<ForecastChange> {
  const { tenantId } = order;
  const account = await selectAccount(db, tenantId);
  const live = await selectLiveSubscription(db, tenantId);
  const { step, current } = planChange(account, live, gateway.name, order);
  if (step.kind === 'none') return { step, observation: null };
  dryRun.count('payment_provider', 'call');
  const subscription = subscriptionAfter(step, current, now);
  const ticket = (account?.sync_applied ?? 0) + 1;
  return { step, observation: { tenantId, gateway: gateway.name, ticket, subscription, at: now } };
}

type RealStep = Exclude<Step, { kind: 'none' }>;

function subscriptionAfter(step: RealStep, current: SubscriptionRow | undefined, now: Date): GatewaySubscription {
  const before = current === undefined ? null : subscriptionOf(current);
  if (step.kind === 'cancel' && before !== null) return { ...before, cancelAtPeriodEnd: true };
  const { plan } = step as Exclude<RealStep, { kind: 'cancel' }>;
  // Its amount is in no response.
  const payment: GatewayPayment = { id: unknownId, amountCents: monthlyCents(plan), status: 'paid', createdAt: now };
  if (before === null) {
    const period = { periodStart: now, periodEnd: monthsAfter(now, 1), createdAt: now, endedAt: null };
    return { id: unknownId, plan, status: 'active', ...period, cancelAtPeriodEnd: false, lastPayment: payment };
  }
  const lastPayment = step.kind === 'upgrade' ? payment : null;
  return { ...before, plan, status: 'active', cancelAtPeriodEnd: false, lastPayment };
}

function subscriptionOf(row: SubscriptionRow): GatewaySubscription {
  return {
    id: row.gateway_id,
    plan: row.scheduled_plan ?? row.plan,
    status: row.status,
    periodStart: new Date(row.current_period_start),
    periodEnd: new Date(row.current_period_end),
    cancelAtPeriodEnd: row.cancel_at_period_end,
    createdAt: new Date(row.created_at),
    endedAt: null,
    lastPayment: null,
  };
}
