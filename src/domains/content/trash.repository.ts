import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ArticleStatus } from './readership.ts';

/**
 * Moves an article with its comments into the trash and deletes its working copy; does nothing if there is none. In one statement, so that the triggers of
 * the article lock its facets before the sizes of the tenant, as those of every other change do. Indexes:
 * articles_tenant_id_key, comments_thread, article_working_copies_pkey.
 */
export async function moveToTrash(
  db: Database | Transaction,
  tenantId: string,
  articleId: number,
  deletedAt: Date,
): Promise<void> {
  await sql`
    with gone as (
      delete from articles where tenant_id = ${tenantId} and id = ${articleId} returning articles.*
    ), trashed as (
      insert into trashed_articles
        (tenant_id, article_id, author_id, title, slug, status, comment_count, bytes, deleted_at, article)
      select tenant_id, id, author_id, title, slug, status, comment_count, octet_length(content), ${deletedAt},
        to_jsonb(gone) - 'search'
      from gone
      returning tenant_id, article_id
    ), copies as (
      delete from article_working_copies as w using gone where w.tenant_id = gone.tenant_id and w.article_id = gone.id
    )
    insert into trashed_comments (tenant_id, article_id, id, comment)
    select c.tenant_id, c.article_id, c.id, to_jsonb(c)
    from trashed join comments as c using (tenant_id, article_id)`.execute(db);
}

/** A page of a tenant's trash: the last deleted first, from an offset or after a position. */
export interface TrashPage {
  readonly tenantId: string;
  /** Only articles of this person; undefined: of all. */
  readonly authorId: number | null | undefined;
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly deletedAt: string; readonly id: number };
}

export interface TrashedRow {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly status: ArticleStatus;
  readonly author_id: number | null;
  readonly comment_count: number;
  readonly deleted_at: string;
}

function trashOf(db: Database, tenantId: string, authorId: number | null | undefined) {
  return db
    .selectFrom('trashed_articles')
    .where('tenant_id', '=', tenantId)
    .$if(authorId !== undefined, (query) => query.where('author_id', '=', authorId as number));
}

/** Returns a page of the trash. Indexes: trashed_articles_newest, trashed_articles_newest_by_author. */
export async function selectTrashPage(
  db: Database,
  { tenantId, authorId, limit, from }: TrashPage,
): Promise<TrashedRow[]> {
  const page = trashOf(db, tenantId, authorId)
    .select(['article_id as id', 'title', 'slug', 'status', 'author_id', 'comment_count', 'deleted_at'])
    .orderBy('deleted_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit);
  return await ('id' in from
    ? page.where(sql<boolean>`(deleted_at, article_id) < (${from.deletedAt}, ${from.id})`)
    : page.offset(from.offset)
  ).execute();
}

/** Returns the number of articles in the trash, counted up to 10,000. Indexes as for `selectTrashPage`. */
export async function countTrash(db: Database, tenantId: string, authorId: number | null | undefined): Promise<number> {
  return await boundedCount(db, trashOf(db, tenantId, authorId));
}

/** What the rules for restoring an article read. */
export interface LockedTrash {
  readonly author_id: number | null;
  readonly slug: string;
  readonly is_slug_taken: boolean;
}

/** Locks an article of the trash. Indexes: trashed_articles_pkey, articles_slug_key. */
export async function lockTrashed(
  trx: Transaction,
  tenantId: string,
  articleId: number,
): Promise<LockedTrash | undefined> {
  return await trx
    .selectFrom('trashed_articles as t')
    .select(['author_id', 'slug'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('articles as a')
          .select('a.id')
          .whereRef('a.tenant_id', '=', 't.tenant_id')
          .whereRef('a.slug', '=', 't.slug'),
      )
        .$castTo<boolean>()
        .as('is_slug_taken'),
    )
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .forUpdate('t')
    .executeTakeFirst();
}

/**
 * Inserts an article of the trash and its comments again, with their ids: without references to what was deleted since.
 * Indexes: trashed_articles_pkey, trashed_comments_pkey.
 */
export async function insertFromTrash(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  slug: string,
): Promise<void> {
  await sql`
    insert into articles
      (id, tenant_id, author_id, category_id, title, slug, excerpt, content, content_html, image, status, is_featured,
       seo, tags, keywords, is_generated, published_at, created_at, updated_at, version, edited_by,
       edited_at)
    overriding system value
    select a.id, t.tenant_id, t.author_id,
      (select id from categories where tenant_id = t.tenant_id and id = a.category_id), a.title, ${slug}, a.excerpt,
      a.content, a.content_html, a.image, case a.status when 'scheduled' then 'draft' else a.status end, a.is_featured,
      a.seo, a.tags, a.keywords, a.is_generated, a.published_at, a.created_at, a.updated_at,
      coalesce(a.version, 1), a.edited_by, a.edited_at
    from trashed_articles as t cross join lateral jsonb_populate_record(null::articles, t.article) as a
    where t.tenant_id = ${tenantId} and t.article_id = ${articleId}`.execute(trx);
  await sql`
    insert into comments
      (id, tenant_id, article_id, parent_id, thread_id, author_id, content, content_html, moderation, is_approved,
       is_edited, created_at, updated_at)
    overriding system value
    select c.id, t.tenant_id, t.article_id, c.parent_id, c.thread_id, (select id from users where id = c.author_id),
      c.content, c.content_html, c.moderation, c.is_approved, c.is_edited, c.created_at, c.updated_at
    from trashed_comments as t cross join lateral jsonb_populate_record(null::comments, t.comment) as c
    where t.tenant_id = ${tenantId} and t.article_id = ${articleId}`.execute(trx);
}

/** Deletes an article of the trash with its comments. Index: trashed_articles_pkey. */
export async function deleteTrashedRow(trx: Transaction, tenantId: string, articleId: number): Promise<void> {
  await trx
    .deleteFrom('trashed_articles')
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .execute();
}

/**
 * Deletes articles of the trash from before a time, with their versions, at most `limit`, and returns how many. Indexes:
 * trashed_articles_age, article_versions_pkey.
 */
export async function deleteOldTrash(db: Database, before: Date, limit: number): Promise<number> {
  const { rows } = await sql`
    with gone as (
      delete from trashed_articles where (tenant_id, article_id) in (
        select tenant_id, article_id from trashed_articles where deleted_at < ${before} order by deleted_at limit ${limit}
      )
      returning tenant_id, article_id
    ), versions as (
      delete from article_versions using gone
      where article_versions.tenant_id = gone.tenant_id and article_versions.article_id = gone.article_id
    )
    select from gone`.execute(db);
  return rows.length;
}
