import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import { isReadable, type Readership } from './readership.ts';

export interface CategoryRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly article_count: number;
  readonly created_at: string;
  readonly updated_at: string;
}

const columns = [
  'categories.id',
  'categories.name',
  'categories.slug',
  'categories.description',
  'categories.created_at',
  'categories.updated_at',
] as const;

/** The kept total of a category, of published articles only unless `drafts`. Served by the primary key of the totals. */
function articleCount(drafts: boolean) {
  return (eb: ExpressionBuilder<DB, 'categories'>) =>
    eb
      .selectFrom('article_totals as n')
      .select(sql<number>`coalesce(sum(n.count), 0)::integer`.as('article_count'))
      .whereRef('n.tenant_id', '=', 'categories.tenant_id')
      .whereRef('n.category_id', '=', 'categories.id')
      .$if(!drafts, (query) => query.where('n.status', '=', 'published'))
      .$asScalar()
      .$notNull()
      .as('article_count');
}

/**
 * All categories by name; undefined when there is no such tenant or the caller may not read it. A tenant has few
 * enough for one answer. Served by categories_name_key.
 */
export async function selectCategories(
  db: Database,
  tenantId: string,
  { member, drafts }: Readership,
): Promise<CategoryRow[] | undefined> {
  const rows = await db
    .selectFrom('tenants as t')
    .leftJoin('categories', 'categories.tenant_id', 't.id')
    .select(columns)
    .select(articleCount(drafts))
    .where(isReadable(sql`${tenantId}`, sql`${member}`))
    .orderBy(sql`lower(categories.name)`)
    .execute();
  if (rows.length === 0) return undefined;
  return rows[0]?.id === null ? [] : (rows as CategoryRow[]);
}

/** Undefined when the tenant has no such category. Served by categories_tenant_id_key. */
export async function selectCategoryName(db: Database, tenantId: string, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('categories')
    .select('name')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name;
}

/** Served by categories_tenant_id_key. */
export async function countCategories(trx: Transaction, tenantId: string): Promise<number> {
  const row = await trx
    .selectFrom('categories')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.total;
}

/** A number that makes the slug free in the tenant; 1 stands for the base itself. Probes categories_slug_key. */
export async function freeCategorySlugNumber(trx: Transaction, tenantId: string, base: string): Promise<number> {
  const isTaken = sql<boolean>`exists (
    select from categories
    where tenant_id = ${tenantId} and slug = ${base} || case probe when 1 then '' else '-' || probe end
  )`;
  const { rows } = await sql<{ number: number | null }>`select ${freeNumber(isTaken)} as number`.execute(trx);
  const number = rows[0]?.number ?? null;
  if (number === null) throw new Error(`Too many categories of tenant ${tenantId} share the slug "${base}"`);
  return number;
}

/** Runs into categories_name_key or categories_slug_key when the name is taken. */
export async function insertCategory(
  trx: Transaction,
  tenantId: string,
  category: { readonly name: string; readonly slug: string; readonly description: string },
): Promise<CategoryRow> {
  const row = await trx
    .insertInto('categories')
    .values({ tenant_id: tenantId, ...category })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return { ...row, article_count: 0 };
}

export interface CategoryChanges {
  readonly name?: string;
  readonly slug?: string;
  readonly description?: string;
}

/**
 * Undefined when the tenant has no such category. Runs into categories_name_key or categories_slug_key when the name is
 * taken. Served by categories_tenant_id_key.
 */
export async function updateCategoryRow(
  trx: Transaction,
  tenantId: string,
  categoryId: number,
  changes: CategoryChanges,
): Promise<CategoryRow | undefined> {
  return await trx
    .updateTable('categories')
    .set(changes)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', categoryId)
    .returning(columns)
    .returning(articleCount(true))
    .executeTakeFirst();
}

/**
 * False when the tenant has no such category. Runs into articles_category_fkey while articles are in it. Served by
 * categories_tenant_id_key.
 */
export async function deleteCategoryRow(trx: Transaction, tenantId: string, categoryId: number): Promise<boolean> {
  const row = await trx
    .deleteFrom('categories')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', categoryId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
