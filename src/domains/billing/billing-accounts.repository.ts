import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { PaymentGateway } from './payment-gateway.ts';

/** A tenant's customer at the payment gateway, and the change in progress. */
export interface BillingAccount {
  readonly tenant_id: string;
  readonly gateway: PaymentGateway['name'];
  readonly customer_id: string | null;
  readonly change_id: string | null;
  readonly change_at: string | null;
  readonly changes: number;
  readonly sync_applied: number;
}

const columns = ['tenant_id', 'gateway', 'customer_id', 'change_id', 'change_at', 'changes', 'sync_applied'] as const;

/**
 * Returns the tenant's account, created if missing, locked until the transaction ends. After a change of the server's
 * gateway the tenant is a new customer. Index: the primary key.
 */
export async function lockOrInsertAccount(
  trx: Transaction,
  tenantId: string,
  gateway: PaymentGateway['name'],
): Promise<BillingAccount> {
  return await trx
    .insertInto('billing_accounts')
    .values({ tenant_id: tenantId, gateway })
    .onConflict((conflict) =>
      conflict.column('tenant_id').doUpdateSet({
        gateway,
        customer_id: sql`case when billing_accounts.gateway = ${gateway} then billing_accounts.customer_id end`,
      }),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Returns the account. Index: the primary key. */
export async function selectAccount(db: Database, tenantId: string): Promise<BillingAccount | undefined> {
  return await db.selectFrom('billing_accounts').select(columns).where('tenant_id', '=', tenantId).executeTakeFirst();
}

/** Returns the account, locked until the transaction ends. Index: the primary key. */
export async function lockAccount(trx: Transaction, tenantId: string): Promise<BillingAccount | undefined> {
  return await trx
    .selectFrom('billing_accounts')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirst();
}

/** Returns undefined for an unknown customer. Index: billing_accounts_customer_key. */
export async function selectAccountOfCustomer(
  db: Database,
  gateway: PaymentGateway['name'],
  customerId: string,
): Promise<BillingAccount | undefined> {
  return await db
    .selectFrom('billing_accounts')
    .select(columns)
    .where('customer_id', '=', customerId)
    .where('gateway', '=', gateway)
    .executeTakeFirst();
}

/** Returns accounts whose change was abandoned by its process. Index: billing_accounts_changing. */
export async function selectAbandonedChanges(db: Database, before: Date, limit: number): Promise<BillingAccount[]> {
  return await db
    .selectFrom('billing_accounts')
    .select(columns)
    .where('change_at', '<=', before.toISOString())
    .orderBy('change_at')
    .limit(limit)
    .execute();
}

/** Blocks other changes until `closeChange`. Index: the primary key. */
export async function openChange(trx: Transaction, tenantId: string, changeId: string, at: Date): Promise<void> {
  await trx
    .updateTable('billing_accounts')
    .set({ change_id: changeId, change_at: at })
    .where('tenant_id', '=', tenantId)
    .execute();
}

/** Ends a change. The next one gets idempotency keys of its own. Index: the primary key. */
export async function closeChange(db: Database, tenantId: string, changeId: string): Promise<void> {
  await db
    .updateTable('billing_accounts')
    .set({ change_id: null, change_at: null, changes: sql`changes + 1` })
    .where('tenant_id', '=', tenantId)
    .where('change_id', '=', changeId)
    .execute();
}

export async function setCustomer(db: Database, tenantId: string, customerId: string): Promise<void> {
  await db.updateTable('billing_accounts').set({ customer_id: customerId }).where('tenant_id', '=', tenantId).execute();
}

/** Returns the number of the next request to the gateway, greater than all before. Index: the primary key. */
export async function issueSyncTicket(db: Database, tenantId: string): Promise<number> {
  const { sync_issued } = await db
    .updateTable('billing_accounts')
    .set({ sync_issued: sql`sync_issued + 1` })
    .where('tenant_id', '=', tenantId)
    .returning('sync_issued')
    .executeTakeFirstOrThrow();
  return sync_issued;
}

export async function setSyncApplied(trx: Transaction, tenantId: string, ticket: number): Promise<void> {
  await trx.updateTable('billing_accounts').set({ sync_applied: ticket }).where('tenant_id', '=', tenantId).execute();
}
