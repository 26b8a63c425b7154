import { type ExpressionBuilder, sql } from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import { type ArticleStatus, isReadable, type Readership } from './readership.ts';

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

/** Returns SQL for the stored total of a category, of articles with one status unless that is null. Index: article_totals_pkey. */
function articleCount(status: ArticleStatus | null) {
  return (eb: ExpressionBuilder<DB, 'categories'>) =>
    eb
      .selectFrom('article_totals as n')
      .select(sql<number>`coalesce(sum(n.count), 0)::integer`.as('article_count'))
      .whereRef('n.tenant_id', '=', 'categories.tenant_id')
      .whereRef('n.category_id', '=', 'categories.id')
      .$if(status !== null, (query) => query.where('n.status', '=', status))
      .$asScalar()
      .$notNull()
      .as('article_count');
}

/**
 * Returns all categories by name, of which a tenant has at most 500; undefined when there is no such tenant or the
 * caller may not read it. Index: categories_name_key.
 */
export async function selectCategories(
  db: Database,
  tenantId: string,
  { member, status }: Readership,
): Promise<CategoryRow[] | undefined> {
  const rows = await db
    .selectFrom('tenants as t')
    .leftJoin('categories', 'categories.tenant_id', 't.id')
    .select(columns)
    .select(articleCount(status))
    .where(isReadable(sql`${tenantId}`, sql`${member}`))
    .orderBy(sql`lower(categories.name)`)
    .execute();
  if (rows.length === 0) return undefined;
  return rows[0]?.id === null ? [] : (rows as CategoryRow[]);
}

/** Returns undefined when there is none, or none that the caller may read. Index: categories_slug_key. */
export async function selectCategoryBySlug(
  db: Database,
  tenantId: string,
  slug: string,
  { member, status }: Readership,
): Promise<CategoryRow | undefined> {
  return await db
    .selectFrom('tenants as t')
    .innerJoin('categories', 'categories.tenant_id', 't.id')
    .select(columns)
    .select(articleCount(status))
    .where(isReadable(sql`${tenantId}`, sql`${member}`))
    .where('categories.slug', '=', slug)
    .executeTakeFirst();
}

/** Returns undefined when the tenant has no such category. Index: categories_tenant_id_key. */
export async function selectCategoryName(db: Database, tenantId: string, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('categories')
    .select('name')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name;
}

/** Returns how many categories a tenant has. Index: categories_tenant_id_key. */
export async function countCategories(trx: Transaction, tenantId: string): Promise<number> {
  const row = await trx
    .selectFrom('categories')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Returns a number whose suffix makes the slug free in the tenant; 1 is no suffix. Index: categories_slug_key. */
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

/** Violates categories_name_key or categories_slug_key when the name is taken. */
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
  readonly name: string | undefined;
  readonly slug: string | undefined;
  readonly description: string | undefined;
}

/**
 * Updates the defined columns and returns the category; undefined when the tenant has none of this id. Violates
 * categories_name_key or categories_slug_key when the name is taken. Index: categories_tenant_id_key.
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
    .returning(articleCount(null))
    .executeTakeFirst();
}

/**
 * Returns false when the tenant has no such category. Violates articles_category_fkey while it has articles.
 * Index: categories_tenant_id_key.
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
