import { type RawBuilder, sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import { containing } from '../../platform/database/containing.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { PlanId } from '../../platform/plans/plans.ts';

/** A tenant as platform admins see it. */
export interface PlatformTenantRow {
  readonly id: string;
  readonly workspace_id: number;
  readonly name: string;
  readonly slug: string;
  readonly domain: string | null;
  readonly description: string | null;
  readonly status: 'active' | 'suspended';
  readonly plan: PlanId;
  readonly articles: number;
  readonly created_at: string;
  readonly updated_at: string;
}

const columns = [
  'tenants.id',
  'tenants.workspace_id',
  'tenants.name',
  'tenants.slug',
  'tenants.domain',
  'tenants.description',
  'tenants.status',
  'tenants.plan',
  'tenants.created_at',
  'tenants.updated_at',
] as const;

/** From the stored totals: four rows at most. */
const articles: RawBuilder<number> = sql<number>`(
  select coalesce(sum(count), 0)::integer from article_totals
  where article_totals.tenant_id = tenants.id and article_totals.category_id = 0
)`;

export interface TenantFilter {
  readonly search: string | null;
  readonly status: PlatformTenantRow['status'] | null;
}

function matching(db: Database, { search, status }: TenantFilter) {
  return db
    .selectFrom('tenants')
    .where('tenants.deleted_at', 'is', null)
    .$if(status !== null, (query) => query.where('tenants.status', '=', status as PlatformTenantRow['status']))
    .$if(search !== null, (query) =>
      query.where(
        sql<boolean>`lower(tenants.name || ' ' || tenants.slug || ' ' || coalesce(tenants.domain, ''))
          like ${containing(search as string)}`,
      ),
    );
}

/** Returns a page, the newest first. Served by tenants_newest or tenants_newest_by_status; with a search, by tenants_search. */
export async function selectPlatformTenants(
  db: Database,
  filter: TenantFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<PlatformTenantRow[]> {
  return await matching(db, filter)
    .select(columns)
    .select(articles.as('articles'))
    .orderBy('tenants.created_at', 'desc')
    .orderBy('tenants.workspace_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Returns the number of tenants, up to 10,000. Served by tenants_search. */
export async function countPlatformTenants(db: Database, filter: TenantFilter): Promise<number> {
  return await boundedCount(db, matching(db, filter));
}

/** Returns undefined for a tenant that is deleted. Served by the primary key. */
export async function selectPlatformTenant(trx: Transaction, tenantId: string): Promise<PlatformTenantRow | undefined> {
  return await trx
    .selectFrom('tenants')
    .select(columns)
    .select(articles.as('articles'))
    .where('tenants.id', '=', tenantId)
    .where('tenants.deleted_at', 'is', null)
    .executeTakeFirst();
}

/** Locks the row. Returns false for a tenant that is deleted. Served by the primary key. */
export async function lockTenant(trx: Transaction, tenantId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('tenants')
    .select('id')
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Served by the primary key. */
export async function updateTenantByAdmin(
  trx: Transaction,
  tenantId: string,
  changes: { readonly name?: string; readonly status?: PlatformTenantRow['status'] },
): Promise<void> {
  await trx.updateTable('tenants').set(changes).where('id', '=', tenantId).execute();
}
