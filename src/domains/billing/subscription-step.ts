import { ApiError } from '../../engine/serve/errors.ts';
import { comparePlans, type PaidPlanId, type PlanId, plans } from '../../platform/plans/plans.ts';
import type { GatewaySubscription, PaymentGateway } from './payment-gateway.ts';
import type { SubscriptionRow } from './subscriptions.repository.ts';

/** The change that has to be made at the gateway. */
export type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'subscribe'; readonly plan: PaidPlanId }
  /** Now, for the difference. */
  | { readonly kind: 'upgrade'; readonly plan: PaidPlanId }
  /** With the next period. */
  | { readonly kind: 'downgrade'; readonly plan: PaidPlanId }
  /** Stays on the plan: reverts what is scheduled for the end of the period. */
  | { readonly kind: 'keep'; readonly plan: PaidPlanId }
  | { readonly kind: 'cancel' };

/** The plan that an Owner wants. */
export interface PlanOrder {
  readonly tenantId: string;
  /** The Owner's address, to which the gateway sends receipts. */
  readonly email: string;
  readonly plan: PlanId;
  readonly paymentMethodId: string | null;
}

/**
 * Returns the step to the ordered plan, and the subscription that it changes, undefined without one. Throws `conflict`
 * while another change is in progress, `validation_failed` without a payment method.
 */
export function planChange(
  account: { readonly change_id: string | null } | undefined,
  live: SubscriptionRow | undefined,
  gateway: PaymentGateway['name'],
  order: PlanOrder,
): { readonly step: Step; readonly current: SubscriptionRow | undefined } {
  if (account !== undefined && account.change_id !== null) throw changeInProgress();
  // A subscription at a gateway that this server used before can't be changed at this one.
  const current = live?.gateway === gateway ? live : undefined;
  const step = stepTo(order.plan, current);
  if (step.kind === 'subscribe' && order.paymentMethodId === null) {
    throw ApiError.invalid('payment_method_id', 'A payment method is required for the first paid plan');
  }
  return { step, current };
}

/** Returns the error for a change while another one is in progress. */
export function changeInProgress(): ApiError {
  return new ApiError('conflict', 'Another change of this subscription is under way. Please try again in a moment.');
}

type CurrentState = Pick<SubscriptionRow, 'plan' | 'scheduled_plan' | 'status' | 'cancel_at_period_end'>;

/** Returns the step from the current subscription, undefined without one, to the requested plan. */
export function stepTo(target: PlanId, current: CurrentState | undefined): Step {
  if (current === undefined) return target === 'free' ? { kind: 'none' } : { kind: 'subscribe', plan: target };
  if (target === 'free') return current.cancel_at_period_end ? { kind: 'none' } : { kind: 'cancel' };
  const direction = comparePlans(target, current.plan);
  if (direction > 0) return { kind: 'upgrade', plan: target };
  if (direction < 0) {
    const isScheduled = current.scheduled_plan === target && !current.cancel_at_period_end;
    return isScheduled ? { kind: 'none' } : { kind: 'downgrade', plan: target };
  }
  const isSettled = current.status === 'active' && current.scheduled_plan === null && !current.cancel_at_period_end;
  return isSettled ? { kind: 'none' } : { kind: 'keep', plan: target };
}

/** Returns whether the gateway shows the result of the step. It may have been changed there concurrently. */
export function isDone(step: Step, seen: GatewaySubscription | null): boolean {
  if (step.kind === 'none') return true;
  if (seen === null) return false;
  if (step.kind === 'cancel') return seen.cancelAtPeriodEnd || seen.endedAt !== null;
  return seen.endedAt === null && seen.plan === step.plan && !seen.cancelAtPeriodEnd;
}

/** Returns a sentence about the change for the caller. */
export function messageOf(step: Step, target: PlanId): string {
  const { name } = plans[target];
  switch (step.kind) {
    case 'subscribe':
      return `Subscribed to ${name}`;
    case 'upgrade':
      return `Upgraded to ${name}`;
    case 'downgrade':
      return `The plan changes to ${name} with the next period`;
    case 'keep':
      return `The plan stays ${name}`;
    case 'cancel':
      return 'The subscription ends with the current period';
    case 'none':
      return target === 'free' ? 'There is nothing to change' : `The plan is ${name} already`;
  }
}
