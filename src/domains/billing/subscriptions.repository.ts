import type { Database, Transaction } from '../../platform/database/database.ts';
import type { PaidPlanId } from '../../platform/plans/plans.ts';
import type { GatewayPayment, PaymentGateway } from './payment-gateway.ts';

export interface SubscriptionRow {
  readonly id: string;
  readonly tenant_id: string;
  readonly gateway: PaymentGateway['name'];
  readonly gateway_id: string;
  readonly plan: PaidPlanId;
  readonly scheduled_plan: PaidPlanId | null;
  readonly status: 'active' | 'past_due' | 'unpaid' | 'canceled';
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly cancel_at_period_end: boolean;
  readonly created_at: string;
  readonly ended_at: string | null;
}

const columns = [
  'subscriptions.id',
  'subscriptions.tenant_id',
  'subscriptions.gateway',
  'subscriptions.gateway_id',
  'subscriptions.plan',
  'subscriptions.scheduled_plan',
  'subscriptions.status',
  'subscriptions.current_period_start',
  'subscriptions.current_period_end',
  'subscriptions.cancel_at_period_end',
  'subscriptions.created_at',
  'subscriptions.ended_at',
] as const;

/** Returns the tenant's subscription that has not ended. Index: subscriptions_live. */
export async function selectLiveSubscription(db: Database, tenantId: string): Promise<SubscriptionRow | undefined> {
  return await db
    .selectFrom('subscriptions')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** The columns of a subscription that are written. */
export interface SubscriptionState {
  readonly tenant_id: string;
  readonly gateway: PaymentGateway['name'];
  readonly gateway_id: string;
  readonly plan: PaidPlanId;
  readonly scheduled_plan: PaidPlanId | null;
  readonly status: SubscriptionRow['status'];
  readonly current_period_start: Date;
  readonly current_period_end: Date;
  readonly cancel_at_period_end: boolean;
  readonly created_at: Date;
  readonly ended_at: Date | null;
}

/** Inserts or updates a subscription and returns it. Index: subscriptions_gateway_id_key. */
export async function upsertSubscription(trx: Transaction, state: SubscriptionState): Promise<SubscriptionRow> {
  const { tenant_id: _, gateway: __, gateway_id: ___, created_at: ____, ...changing } = state;
  return await trx
    .insertInto('subscriptions')
    .values(state)
    .onConflict((conflict) => conflict.column('gateway_id').doUpdateSet(changing))
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Ends a subscription that another one has replaced. Index: the primary key. */
export async function endSubscription(trx: Transaction, tenantId: string, id: string, at: Date): Promise<void> {
  await trx
    .updateTable('subscriptions')
    .set({ status: 'canceled', ended_at: at })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Records a payment once. A paid one never changes. Index: subscription_payments_gateway_id_key. */
export async function upsertPayment(
  trx: Transaction,
  { tenant_id, id: subscription_id }: Pick<SubscriptionRow, 'tenant_id' | 'id'>,
  payment: GatewayPayment,
): Promise<void> {
  const { id: gateway_id, amountCents: amount_cents, status, createdAt: created_at } = payment;
  await trx
    .insertInto('subscription_payments')
    .values({ tenant_id, subscription_id, gateway_id, amount_cents, currency: 'usd', status, created_at })
    .onConflict((conflict) =>
      conflict
        .column('gateway_id')
        .doUpdateSet({ status, amount_cents })
        .where('subscription_payments.status', '<>', 'paid'),
    )
    .execute();
}

export interface DueSubscription {
  readonly tenant_id: string;
  readonly customer_id: string;
  readonly current_period_end: string;
}

/** Returns subscriptions of this gateway whose period has ended, the oldest end first. Index: subscriptions_due. */
export async function selectDueSubscriptions(
  db: Database,
  gateway: PaymentGateway['name'],
  now: Date,
  limit: number,
): Promise<DueSubscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('billing_accounts', 'billing_accounts.tenant_id', 'subscriptions.tenant_id')
    .select(['subscriptions.tenant_id', 'billing_accounts.customer_id', 'subscriptions.current_period_end'])
    .where('subscriptions.ended_at', 'is', null)
    .where('subscriptions.current_period_end', '<=', now.toISOString())
    .where('subscriptions.gateway', '=', gateway)
    .where('billing_accounts.gateway', '=', gateway)
    .where('billing_accounts.customer_id', 'is not', null)
    .orderBy('subscriptions.current_period_end')
    .limit(limit)
    .execute();
  return rows as DueSubscription[];
}

export interface OrphanedSubscription {
  readonly tenant_id: string;
  readonly customer_id: string;
  readonly gateway_id: string;
}

/** Returns live subscriptions of deleted tenants. Index: subscriptions_live. */
export async function selectOrphanedSubscriptions(
  db: Database,
  gateway: PaymentGateway['name'],
  limit: number,
): Promise<OrphanedSubscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .innerJoin('tenants', 'tenants.id', 'subscriptions.tenant_id')
    .innerJoin('billing_accounts', 'billing_accounts.tenant_id', 'subscriptions.tenant_id')
    .select(['subscriptions.tenant_id', 'billing_accounts.customer_id', 'subscriptions.gateway_id'])
    .where('subscriptions.ended_at', 'is', null)
    .where('subscriptions.cancel_at_period_end', '=', false)
    .where('subscriptions.gateway', '=', gateway)
    .where('billing_accounts.customer_id', 'is not', null)
    .where('tenants.deleted_at', 'is not', null)
    .limit(limit)
    .execute();
  return rows as OrphanedSubscription[];
}
