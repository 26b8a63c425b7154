import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';
import { tenantsLimitedWith } from '../../platform/plans/allowances.ts';

/** Identifies an endpoint. */
export interface WebhookKey {
  readonly tenantId: string;
  readonly id: number;
}

/** An endpoint without its secrets. */
export interface WebhookRow {
  readonly id: number;
  readonly url: string;
  readonly events: string[];
  readonly is_active: boolean;
  readonly success_count: number;
  readonly failure_count: number;
  readonly consecutive_failures: number;
  readonly last_delivery_at: string | null;
  readonly disabled_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

const columns = [
  'id',
  'url',
  'events',
  'is_active',
  'success_count',
  'failure_count',
  'consecutive_failures',
  'last_delivery_at',
  'disabled_at',
  'created_at',
  'updated_at',
] as const;

/** Which endpoints a list contains: RFC 3339, inclusive. */
export interface WebhookFilter {
  readonly created_after?: string;
  readonly created_before?: string;
  readonly updated_after?: string;
  readonly updated_before?: string;
}

function webhooksOf(db: Database, tenantId: string, filter: WebhookFilter) {
  return db
    .selectFrom('webhook_endpoints')
    .where('tenant_id', '=', tenantId)
    .where(isBetween('created_at', filter.created_after, filter.created_before))
    .where(isBetween('updated_at', filter.updated_after, filter.updated_before));
}

/** Returns a page of the tenant's endpoints, of which there are at most five. Index: webhook_endpoints_tenant_id_key. */
export async function selectWebhooks(
  db: Database,
  tenantId: string,
  filter: WebhookFilter,
  page: WantedRows,
): Promise<WebhookRow[]> {
  const query = webhooksOf(db, tenantId, filter).select(columns);
  return await pageOf(query, page, { created_at: 'created_at', updated_at: 'updated_at', id: 'id' }).execute();
}

/** Returns the number of the tenant's endpoints. Index: webhook_endpoints_tenant_id_key. */
export async function countWebhooks(db: Database, tenantId: string, filter: WebhookFilter = {}): Promise<number> {
  const row = await webhooksOf(db, tenantId, filter)
    .select(sql<number>`count(*)::integer`.as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Returns undefined if the tenant has no such endpoint. Index: webhook_endpoints_tenant_id_key. */
export async function selectWebhook(db: Database, tenantId: string, id: number): Promise<WebhookRow | undefined> {
  return await db
    .selectFrom('webhook_endpoints')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The data needed to send a message to an endpoint. */
export interface WebhookAddress {
  readonly url: string;
  readonly sealed_secret: Buffer;
  readonly sealed_previous_secret: Buffer | null;
  readonly previous_secret_until: string | null;
}

/** Returns undefined if the tenant has no such endpoint. Index: webhook_endpoints_tenant_id_key. */
export async function selectWebhookAddress(
  db: Database,
  tenantId: string,
  id: number,
): Promise<WebhookAddress | undefined> {
  return await db
    .selectFrom('webhook_endpoints')
    .select(['url', 'sealed_secret', 'sealed_previous_secret', 'previous_secret_until'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .$castTo<WebhookAddress>()
    .executeTakeFirst();
}

/**
 * Returns the number of endpoints of the tenant and those that are limited with it. Needs the lock of `lockAllowance`.
 * Indexes: tenants_allowance, webhook_endpoints_tenant_id_key.
 */
export async function countLimitedWebhooks(trx: Transaction, tenantId: string): Promise<number> {
  const { total } = await trx
    .selectFrom('webhook_endpoints')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', 'in', tenantsLimitedWith(tenantId))
    .executeTakeFirstOrThrow();
  return total;
}

/** Returns the created endpoint. */
export async function insertWebhook(
  trx: Transaction,
  tenantId: string,
  webhook: {
    readonly url: string;
    readonly events: string[];
    readonly sealed_secret: Buffer;
    readonly created_at: Date;
  },
): Promise<WebhookRow> {
  return await trx
    .insertInto('webhook_endpoints')
    .values({ tenant_id: tenantId, ...webhook })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export interface WebhookChanges {
  readonly url?: string;
  readonly events?: string[];
  readonly is_active?: boolean;
}

/**
 * Returns the changed endpoint, or undefined if the tenant has no such endpoint. Activation resets the failure count.
 * Index: webhook_endpoints_tenant_id_key.
 */
export async function updateWebhookRow(
  trx: Transaction,
  { tenantId, id }: WebhookKey,
  changes: WebhookChanges,
): Promise<WebhookRow | undefined> {
  return await trx
    .updateTable('webhook_endpoints')
    .set({
      ...changes,
      ...(changes.is_active === true
        ? {
            consecutive_failures: sql<number>`case when is_active then consecutive_failures else 0 end`,
            disabled_at: null,
          }
        : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
}

/** Returns false if the tenant has no such endpoint. Deletes its deliveries too. Index: webhook_endpoints_tenant_id_key. */
export async function deleteWebhookRow(trx: Transaction, tenantId: string, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('webhook_endpoints')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * Replaces the secret; the previous one remains valid until `until`. Returns false if the tenant has no such endpoint.
 * Index: webhook_endpoints_tenant_id_key.
 */
export async function replaceWebhookSecret(
  trx: Transaction,
  { tenantId, id }: WebhookKey,
  { sealedSecret, until }: { readonly sealedSecret: Buffer; readonly until: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('webhook_endpoints')
    .set({
      sealed_previous_secret: sql<Buffer>`sealed_secret`,
      previous_secret_until: until,
      sealed_secret: sealedSecret,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes all endpoints of tenants. Index: webhook_endpoints_tenant_id_key. */
export async function deleteWebhooksOf(trx: Transaction, tenantIds: readonly string[]): Promise<void> {
  if (tenantIds.length === 0) return;
  await trx.deleteFrom('webhook_endpoints').where('tenant_id', 'in', tenantIds).execute();
}
