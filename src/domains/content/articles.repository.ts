import { type ExpressionBuilder, sql } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { freeNumber } from '../../platform/database/free-number.ts';
import type { ArticleSeo } from '../../platform/database/json-columns.ts';
import { type Placeholders, type PreparedQuery, prepare } from '../../platform/database/prepared.ts';
import { membersOfPool } from './content-usage.repository.ts';
import { type ArticleStatus, isReadable, type Readership } from './readership.ts';

export interface Author {
  readonly id: number;
  readonly username: string;
  readonly full_name: string;
}

/** An article as a list shows it, its author in columns. */
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

/** A page of a list: newest first, from an offset or after a position. */
export interface ArticlePage {
  readonly tenantId: string;
  readonly readership: Readership;
  /** Null: any. */
  readonly status: ArticleStatus | 'none' | null;
  readonly categoryId: number | null;
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly createdAt: string; readonly id: number };
}

/** `id` is null, and the rest of the article with it, in the one row of an empty page. */
export type ArticlePageRow = { readonly total: number } & (ArticleSummaryRow | { readonly id: null });

interface PageParameters {
  readonly tenantId: string;
  readonly member: boolean;
  readonly status: string | null;
  readonly categoryId: number | null;
  readonly createdAt: string | null;
  readonly id: number | null;
  readonly offset: number | null;
  readonly limit: number;
}

/**
 * A page and the kept total of its list in one statement; no row at all when there is no such tenant or the caller may
 * not read it. Each set of filters has its own statement, served by the index of those columns: articles_newest,
 * articles_newest_by_status, articles_newest_by_category or articles_newest_by_category_and_status.
 */
export async function selectArticlePage(db: Database | Transaction, page: ArticlePage): Promise<ArticlePageRow[]> {
  const { tenantId, readership, status, categoryId, limit, from } = page;
  const after = 'id' in from;
  return await pageQuery(status !== null, categoryId !== null, after).run(db, {
    tenantId,
    member: readership.member,
    status,
    categoryId,
    createdAt: after ? from.createdAt : null,
    id: after ? from.id : null,
    offset: after ? null : from.offset,
    limit,
  });
}

const pageQueries = new Map<string, PreparedQuery<PageParameters, ArticlePageRow>>();

function pageQuery(
  ofStatus: boolean,
  ofCategory: boolean,
  after: boolean,
): PreparedQuery<PageParameters, ArticlePageRow> {
  const name = `article_page${ofStatus ? '_of_status' : ''}${ofCategory ? '_of_category' : ''}${after ? '_after' : ''}`;
  let query = pageQueries.get(name);
  if (query === undefined) {
    query = preparePageQuery(name, ofStatus, ofCategory, after);
    pageQueries.set(name, query);
  }
  return query;
}

function preparePageQuery(name: string, ofStatus: boolean, ofCategory: boolean, after: boolean) {
  return prepare(name, (db, p: Placeholders<PageParameters>) =>
    db
      .selectFrom('tenants as t')
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('articles as a')
            .select(summaryColumns)
            .whereRef('a.tenant_id', '=', 't.id')
            .$if(ofStatus, (query) => query.where(sql<boolean>`a.status = ${p.status}`))
            .$if(ofCategory, (query) => query.where(sql<boolean>`a.category_id = ${p.categoryId}`))
            .$if(after, (query) => query.where(sql<boolean>`(a.created_at, a.id) < (${p.createdAt}, ${p.id})`))
            .orderBy('a.created_at', 'desc')
            .orderBy('a.id', 'desc')
            .$if(!after, (query) => query.offset(sql<number>`${p.offset}`))
            .limit(p.limit)
            .as('a'),
        (join) => join.onTrue(),
      )
      .leftJoin('users as u', 'u.id', 'a.author_id')
      .selectAll('a')
      .select(['u.username', 'u.full_name'])
      .select((eb) =>
        eb
          .selectFrom('article_totals as n')
          .select(sql<number>`coalesce(sum(n.count), 0)::integer`.as('total'))
          .whereRef('n.tenant_id', '=', 't.id')
          .where('n.category_id', '=', ofCategory ? sql<number>`${p.categoryId}` : 0)
          .$if(ofStatus, (query) => query.where(sql<boolean>`n.status = ${p.status}`))
          .as('total'),
      )
      .where(isReadable(p.tenantId, p.member))
      .orderBy('a.created_at', 'desc')
      .orderBy('a.id', 'desc')
      .$castTo<ArticlePageRow>(),
  );
}

const readableArticle = prepare(
  'readable_article',
  (db, p: Placeholders<{ tenantId: string; id: number; member: boolean; drafts: boolean }>) =>
    db
      .selectFrom('articles')
      .select(articleColumns)
      .select(author)
      .where('tenant_id', '=', p.tenantId)
      .where('id', '=', p.id)
      .where(sql<boolean>`(${p.drafts} or status = 'published')`)
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('tenants as t').select(sql`1`.as('found')).where(isReadable(p.tenantId, p.member))),
      ),
);

/** Articles whatever their tenant, for work that goes through all. Served by the primary key. */
export async function selectArticles(trx: Transaction, ids: readonly number[]): Promise<ArticleRow[]> {
  return await trx.selectFrom('articles').select(articleColumns).select(author).where('id', 'in', ids).execute();
}

/** Undefined when there is none, or none that the caller may read. Served by articles_tenant_id_key. */
export async function selectReadableArticle(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  { member, drafts }: Readership,
): Promise<ArticleRow | undefined> {
  return await readableArticle.first(db, { tenantId, id: articleId, member, drafts });
}

/** Whether the article exists and the caller may read it. Served by articles_tenant_id_key. */
export async function isArticleReadable(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  { member, drafts }: Readership,
): Promise<boolean> {
  const row = await db
    .selectFrom('articles as a')
    .innerJoin('tenants as t', 't.id', 'a.tenant_id')
    .select('a.id')
    .where(isReadable(sql`${tenantId}`, sql`${member}`))
    .where('a.tenant_id', '=', tenantId)
    .where('a.id', '=', articleId)
    .where(sql<boolean>`(${drafts} or a.status = 'published')`)
    .executeTakeFirst();
  return row !== undefined;
}

/** What a post about an article needs of it. */
export interface SharedArticle {
  readonly title: string;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly tenant_slug: string;
  readonly domain: string | null;
}

/** Served by articles_tenant_id_key. */
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

/** What the rules for changing an article look at. */
export interface ArticleStanding {
  readonly author_id: number | null;
  readonly title: string;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly published_at: string | null;
  /** Of its Markdown, in UTF-8. */
  readonly bytes: number;
}

/** Locks the article until the transaction ends. Served by articles_tenant_id_key. */
export async function lockArticle(
  trx: Transaction,
  tenantId: string,
  articleId: number,
): Promise<ArticleStanding | undefined> {
  return await trx
    .selectFrom('articles')
    .select(['author_id', 'title', 'slug', 'status', 'published_at'])
    .select(sql<number>`octet_length(content)`.as('bytes'))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .forUpdate()
    .executeTakeFirst();
}

const tenantLock = prepare('tenant_content_lock', (db, p: Placeholders<{ tenantId: string }>) =>
  db
    .selectFrom('tenants as own')
    .innerJoin('tenants as payer', (join) => join.on('payer.id', '=', (eb) => eb.fn.coalesce('own.paid_by', 'own.id')))
    .select(['payer.id as pool', 'payer.plan'])
    .where('own.id', '=', p.tenantId)
    .where('own.deleted_at', 'is', null)
    .forNoKeyUpdate('payer'),
);

/** Whose plan counts for a tenant's content, and what it is. */
export interface ContentPool {
  /** The tenant itself, or the one whose plan and limits it shares. */
  readonly pool: string;
  readonly plan: string;
}

/**
 * Makes everyone else who adds to the content of the tenant, or of those who share its plan, wait until the transaction
 * ends: what is counted and chosen under the lock still holds when it is written. Gives the plan; undefined when the
 * tenant was deleted. Served by the primary key.
 */
export async function lockTenantContent(trx: Transaction, tenantId: string): Promise<ContentPool | undefined> {
  return await tenantLock.first(trx, { tenantId });
}

const articleCount = prepare('article_count', (db, p: Placeholders<{ pool: string }>) =>
  db
    .selectFrom('article_totals')
    .select((eb) =>
      sql<number>`coalesce(sum(count), 0)::integer + ${eb
        .selectFrom('article_reservations')
        .select(sql<number>`count(*)::integer`.as('reserved'))
        .where('tenant_id', 'in', membersOfPool(p.pool))
        .where('expires_at', '>', sql<string>`now()`)}`.as('total'),
    )
    .where('tenant_id', 'in', membersOfPool(p.pool))
    .where('category_id', '=', 0),
);

/**
 * Articles of a tenant and of those who share its plan, whatever their status, and places reserved for more: the kept
 * totals and a few rows. Served by both primary keys.
 */
export async function countArticles(trx: Transaction, pool: string): Promise<number> {
  const row = await articleCount.first(trx, { pool });
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

/** A number that makes the slug free in the tenant; 1 stands for the base itself. Probes articles_slug_key. */
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

/** Runs into articles_slug_key when the slug is taken, into articles_category_fkey when the tenant has no such category. */
export async function insertArticle(trx: Transaction, tenantId: string, article: NewArticle): Promise<ArticleRow> {
  const row = await articleInsert.first(trx, { tenantId, ...article });
  return row as ArticleRow;
}

export interface ArticleChanges {
  readonly title?: string;
  readonly slug?: string;
  readonly excerpt?: string | null;
  readonly content?: string;
  readonly content_html?: string;
  readonly status?: ArticleStatus;
  readonly category_id?: number | null;
  readonly image?: string | null;
  readonly is_featured?: boolean;
  readonly tags?: string[];
  readonly keywords?: string[];
}

/**
 * Writes what is given, merges the members of `seo` given into those kept, and stamps the first publication. A status
 * given ends the schedule. The article exists: `lockArticle` found it. Runs into articles_slug_key and articles_category_fkey like `insertArticle`.
 * Served by articles_tenant_id_key.
 */
export async function updateArticleRow(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  changes: ArticleChanges,
  seo: ArticleSeo,
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

/** With its comments. Served by articles_tenant_id_key. */
export async function deleteArticleRow(trx: Transaction, tenantId: string, articleId: number): Promise<void> {
  await trx.deleteFrom('articles').where('tenant_id', '=', tenantId).where('id', '=', articleId).execute();
}
