import { type ExpressionBuilder, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import type { ArticleSeo } from '../../platform/database/json-columns.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { liveTenantsOfAllowance } from '../../platform/plans/allowances.ts';
import { type ArticleStatus, isReadable, type Readership } from './readership.ts';

export interface Author {
  readonly id: number;
  readonly username: string;
  readonly full_name: string;
}

/** An article of a list, with its author in columns. */
export interface ArticleSummaryRow {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly excerpt: string | null;
  readonly status: ArticleStatus;
  readonly category_id: number | null;
  readonly author_id: number | null;
  readonly username: string;
  readonly full_name: string;
  readonly image: string | null;
  readonly is_featured: boolean;
  readonly tags: string[];
  readonly comment_count: number;
  readonly published_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ArticleRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly title: string;
  readonly slug: string;
  readonly excerpt: string | null;
  readonly content: string;
  readonly content_html: string;
  readonly status: ArticleStatus;
  readonly category_id: number | null;
  readonly author: Author | null;
  readonly image: string | null;
  readonly is_featured: boolean;
  readonly seo: ArticleSeo;
  readonly tags: string[];
  readonly keywords: string[];
  readonly comment_count: number;
  readonly published_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export const summaryColumns = [
  'a.id',
  'a.title',
  'a.slug',
  'a.excerpt',
  'a.status',
  'a.category_id',
  'a.author_id',
  'a.image',
  'a.is_featured',
  'a.tags',
  'a.comment_count',
  'a.published_at',
  'a.created_at',
  'a.updated_at',
] as const;

const articleColumns = [
  'id',
  'tenant_id',
  'title',
  'slug',
  'excerpt',
  'content',
  'content_html',
  'status',
  'category_id',
  'image',
  'is_featured',
  'seo',
  'tags',
  'keywords',
  'comment_count',
  'published_at',
  'created_at',
  'updated_at',
] as const;

function author(eb: ExpressionBuilder<DB, 'articles'>) {
  return jsonObjectFrom(
    eb.selectFrom('users').select(['id', 'username', 'full_name']).whereRef('users.id', '=', 'articles.author_id'),
  ).as('author');
}

interface ReadableArticle<Key> {
  readonly tenantId: string;
  readonly key: Key;
  readonly member: boolean;
  readonly status: string | null;
}

const prepareReadableArticle = <Key extends number | string>(name: string, column: 'id' | 'slug') =>
  prepare(name, (db, p: Placeholders<ReadableArticle<Key>>) =>
    db
      .selectFrom('articles')
      .select(articleColumns)
      .select(author)
      .where('tenant_id', '=', p.tenantId)
      .where(sql<boolean>`${sql.ref(column)} = ${p.key}`)
      .where(sql<boolean>`(${p.status}::text is null or status = ${p.status})`)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('tenants as t').select(sql`1`.as('found')).where(isReadable(p.tenantId, p.member))),
      ),
  );
const readableArticle = prepareReadableArticle<number>('readable_article', 'id');
const readableArticleBySlug = prepareReadableArticle<string>('readable_article_by_slug', 'slug');

/** Returns articles of any tenant, for jobs. Index: articles_pkey. */
export async function selectArticles(trx: Transaction, ids: readonly number[]): Promise<ArticleRow[]> {
  return await trx.selectFrom('articles').select(articleColumns).select(author).where('id', 'in', ids).execute();
}

/** Returns undefined when there is none, or none that the caller may read. Index: articles_tenant_id_key. */
export async function selectReadableArticle(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  { member, status }: Readership,
): Promise<ArticleRow | undefined> {
  return await readableArticle.first(db, { tenantId, key: articleId, member, status });
}

/** Returns undefined when there is none, or none that the caller may read. Index: articles_slug_key. */
export async function selectReadableArticleBySlug(
  db: Database,
  tenantId: string,
  slug: string,
  { member, status }: Readership,
): Promise<ArticleRow | undefined> {
  return await readableArticleBySlug.first(db, { tenantId, key: slug, member, status });
}

/** Returns whether the article exists and the caller may read it. Index: articles_tenant_id_key. */
export async function isArticleReadable(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  { member, status }: Readership,
): Promise<boolean> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('tenants as t', 't.id', 'a.tenant_id')
    .select('a.id')
    .where(isReadable(sql`${tenantId}`, sql`${member}`))
    .where('a.tenant_id', '=', tenantId)
    .where('a.id', '=', articleId)
    .where(sql<boolean>`(${status}::text is null or a.status = ${status})`)
    .executeTakeFirst();
  return row !== undefined;
}

/** The columns that a social post about an article needs. */
export interface SharedArticle {
  readonly title: string;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly tenant_slug: string;
  readonly domain: string | null;
}

/** Index: articles_tenant_id_key. */
export async function selectSharedArticle(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
): Promise<SharedArticle | undefined> {
  return await db
    .selectFrom('articles as a')
    .innerJoin('tenants as t', 't.id', 'a.tenant_id')
    .select(['a.title', 'a.slug', 'a.status', 't.slug as tenant_slug', 't.domain'])
    .where('a.tenant_id', '=', tenantId)
    .where('a.id', '=', articleId)
    .executeTakeFirst();
}

/** What the rules for changing an article read. */
export interface LockedArticle {
  readonly author_id: number | null;
  readonly title: string;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly published_at: string | null;
  readonly tags: readonly string[];
  /** Number of the present text. */
  readonly version: number;
  /** Of its Markdown, in UTF-8. */
  readonly bytes: number;
}

/** Locks the article until the transaction ends and returns it. Index: articles_tenant_id_key. */
export async function lockArticle(
  trx: Transaction,
  tenantId: string,
  articleId: number,
): Promise<LockedArticle | undefined> {
  return await trx
    .selectFrom('articles')
    .select(['author_id', 'title', 'slug', 'status', 'published_at', 'tags', 'version'])
    .select(sql<number>`octet_length(content)`.as('bytes'))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .forUpdate()
    .executeTakeFirst();
}

const articleCount = prepare('article_count', (db, p: Placeholders<{ allowanceId: string }>) =>
  db
    .selectFrom('article_totals')
    .select((eb) =>
      sql<number>`coalesce(sum(count), 0)::integer + ${eb
        .selectFrom('article_reservations')
        .select(sql<number>`count(*)::integer`.as('reserved'))
        .where('tenant_id', 'in', liveTenantsOfAllowance(p.allowanceId))
        .where('expires_at', '>', sql<string>`now()`)}`.as('total'),
    )
    .where('tenant_id', 'in', liveTenantsOfAllowance(p.allowanceId))
    .where('category_id', '=', 0),
);

/**
 * Returns the number of articles of any status of the tenants that use up an allowance, with the reservations for more.
 * Reads stored totals and a few rows. Indexes: tenants_allowance, article_totals_pkey, article_reservations_pkey.
 */
export async function countArticles(trx: Transaction, allowanceId: string): Promise<number> {
  const row = await articleCount.first(trx, { allowanceId });
  return row?.total ?? 0;
}

const freeArticleSlug = prepare('free_article_slug', (db, p: Placeholders<{ tenantId: string; base: string }>) =>
  db.selectNoFrom(
    freeNumber(sql`exists (
      select from articles
      where tenant_id = ${p.tenantId} and slug = ${p.base} || case probe when 1 then '' else '-' || probe end
    )`).as('number'),
  ),
);

/** Returns a number whose suffix makes the slug free in the tenant; 1 is no suffix. Index: articles_slug_key. */
export async function freeArticleSlugNumber(trx: Transaction, tenantId: string, base: string): Promise<number> {
  const number = (await freeArticleSlug.first(trx, { tenantId, base }))?.number ?? null;
  if (number === null) throw new Error(`Too many articles of tenant ${tenantId} share the slug "${base}"`);
  return number;
}

export interface NewArticle {
  readonly authorId: number | null;
  readonly title: string;
  readonly slug: string;
  readonly excerpt: string | null;
  readonly content: string;
  readonly contentHtml: string;
  readonly status: ArticleStatus;
  readonly categoryId: number | null;
  readonly image: string | null;
  readonly isFeatured: boolean;
  readonly seo: ArticleSeo;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly isGenerated: boolean;
}

const articleInsert = prepare('insert_article', (db, p: Placeholders<NewArticle & { tenantId: string }>) =>
  db
    .insertInto('articles')
    .values({
      tenant_id: p.tenantId,
      author_id: p.authorId,
      title: p.title,
      slug: p.slug,
      excerpt: p.excerpt,
      content: p.content,
      content_html: p.contentHtml,
      status: p.status,
      category_id: p.categoryId,
      image: p.image,
      is_featured: p.isFeatured,
      seo: p.seo,
      tags: sql`${p.tags}`,
      keywords: sql`${p.keywords}`,
      is_generated: p.isGenerated,
      published_at: sql`case ${p.status} when 'published' then now() end`,
    })
    .returning(articleColumns)
    .returning(author),
);

/** Violates articles_slug_key when the slug is taken, articles_category_fkey when the tenant has no such category. */
export async function insertArticle(trx: Transaction, tenantId: string, article: NewArticle): Promise<ArticleRow> {
  const row = await articleInsert.first(trx, { tenantId, ...article });
  return row as ArticleRow;
}

export interface ArticleChanges {
  readonly title: string | undefined;
  readonly slug: string | undefined;
  readonly excerpt: string | null | undefined;
  readonly content: string | undefined;
  readonly content_html: string | undefined;
  readonly status: ArticleStatus | undefined;
  readonly category_id: number | null | undefined;
  readonly image: string | null | undefined;
  readonly is_featured: boolean | undefined;
  readonly tags: string[] | undefined;
  readonly keywords: string[] | undefined;
  /** Merged into the stored one. */
  readonly seo: ArticleSeo;
  /** Of a new version; a trigger ignores it if the text stays the same. */
  readonly edited_by: number | null;
}

/**
 * Updates the defined columns, sets the time of the first publication, and returns the article. A status ends the
 * schedule. The article exists: `lockArticle` found it. Violates articles_slug_key and articles_category_fkey like
 * `insertArticle`. Index: articles_tenant_id_key.
 */
export async function updateArticleRow(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  { seo, ...changes }: ArticleChanges,
): Promise<ArticleRow> {
  return await trx
    .updateTable('articles')
    .set({
      ...changes,
      seo: sql`seo || ${JSON.stringify(seo)}::jsonb`,
      ...(changes.status === undefined ? {} : { scheduled_at: null, schedule_timezone: null, scheduled_by: null }),
      ...(changes.status === 'published' ? { published_at: sql<string>`coalesce(published_at, now())` } : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .returning(articleColumns)
    .returning(author)
    .executeTakeFirstOrThrow();
}
