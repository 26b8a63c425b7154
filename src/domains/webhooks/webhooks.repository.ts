import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { pageOf, type WantedRows } from '../../platform/database/page-of.ts';

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

/** A page of the tenant's endpoints, which are few. Served by webhook_endpoints_tenant_id_key. */
export async function selectWebhooks(db: Database, tenantId: string, page: WantedRows): Promise<WebhookRow[]> {
  const query = db.selectFrom('webhook_endpoints').select(columns).where('tenant_id', '=', tenantId);
  return await pageOf(query, page, { created_at: 'created_at', updated_at: 'updated_at', id: 'id' }).execute();
}

/** Bounded by how many a tenant may have. Served by webhook_endpoints_tenant_id_key. */
export async function countWebhooks(db: Database, tenantId: string): Promise<number> {
  const row = await db
    .selectFrom('webhook_endpoints')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Served by webhook_endpoints_tenant_id_key. */
export async function selectWebhook(db: Database, tenantId: string, id: number): Promise<WebhookRow | undefined> {
  return await db
    .selectFrom('webhook_endpoints')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What it takes to send an endpoint a message. */
export interface WebhookAddress {
  readonly url: string;
  readonly sealed_secret: Buffer;
  readonly sealed_previous_secret: Buffer | null;
  readonly previous_secret_until: string | null;
}

/** Served by webhook_endpoints_tenant_id_key. */
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

/** Makes others who add endpoints to the tenant wait until the transaction ends, so that what is counted still holds. */
export async function lockWebhooks(trx: Transaction, tenantId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('webhook_endpoints ' || ${tenantId}, 0))`.execute(trx);
}

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

/** Undefined when the tenant has no such endpoint. One that is made active again begins without failures. Served by webhook_endpoints_tenant_id_key. */
export async function updateWebhookRow(
  trx: Transaction,
  tenantId: string,
  id: number,
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

/** With its deliveries. False when the tenant has no such endpoint. Served by webhook_endpoints_tenant_id_key. */
export async function deleteWebhookRow(trx: Transaction, tenantId: string, id: number): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('webhook_endpoints')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Puts a secret in the place of the present one, which signs too until `until`. Served by webhook_endpoints_tenant_id_key. */
export async function replaceWebhookSecret(
  trx: Transaction,
  tenantId: string,
  id: number,
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
