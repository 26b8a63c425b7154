import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ArticleSeo } from '../../platform/database/json-columns.ts';
import type { Author } from './articles.repository.ts';

export interface VersionSummaryRow {
  readonly version: number;
  readonly title: string;
  readonly editor: Author | null;
  readonly created_at: string;
}

export interface VersionRow extends VersionSummaryRow {
  readonly slug: string;
  readonly excerpt: string | null;
  readonly content: string;
  readonly image: string | null;
  readonly category_id: number | null;
  readonly seo: ArticleSeo;
  readonly tags: string[];
  readonly keywords: string[];
}

const summaryColumns = ['version', 'title'] as const;
const textColumns = ['slug', 'excerpt', 'content', 'image', 'category_id', 'seo', 'tags', 'keywords'] as const;

/** SQL: the present version and those before, with the given columns. */
function versionsOf(tenantId: string, articleId: number, columns: readonly string[]): RawBuilder<unknown> {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  return sql`(
    select ${names}, case version when 1 then author_id else edited_by end as editor_id,
      coalesce(edited_at, created_at) as created_at
    from articles where tenant_id = ${tenantId}::uuid and id = ${articleId}
    union all
    select ${names}, editor_id, created_at
    from article_versions where tenant_id = ${tenantId}::uuid and article_id = ${articleId}
      and exists (select from articles where tenant_id = ${tenantId}::uuid and id = ${articleId})
  ) as v`;
}

const editor = sql`(
  select json_build_object('id', u.id, 'username', u.username, 'full_name', u.full_name) from users as u where u.id = v.editor_id
) as editor`;

/**
 * Returns the versions of an article, newest first. Indexes: articles_tenant_id_key, article_versions_pkey.
 */
export async function selectVersions(db: Database, tenantId: string, articleId: number): Promise<VersionSummaryRow[]> {
  const { rows } = await sql<VersionSummaryRow>`
    select version, title, ${editor}, v.created_at
    from ${versionsOf(tenantId, articleId, summaryColumns)} order by version desc`.execute(db);
  return rows;
}

/** Returns those of the versions that exist. Indexes: articles_tenant_id_key, article_versions_pkey. */
export async function selectVersionTexts(
  db: Database,
  tenantId: string,
  articleId: number,
  versions: readonly number[],
): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    select ${sql.join([...summaryColumns, ...textColumns].map((name) => sql.ref(name)))}, ${editor}, v.created_at
    from ${versionsOf(tenantId, articleId, [...summaryColumns, ...textColumns])}
    where version = any (${versions}::integer[])`.execute(db);
  return rows;
}

/** Returns the author of an article; undefined when the tenant has none of this id. Index: articles_tenant_id_key. */
export async function selectArticleAuthor(
  db: Database,
  tenantId: string,
  articleId: number,
): Promise<{ author_id: number | null } | undefined> {
  return await db
    .selectFrom('articles')
    .select('author_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .executeTakeFirst();
}

/** Deletes the past versions of an article. Index: article_versions_pkey. */
export async function deleteVersions(trx: Transaction, tenantId: string, articleId: number): Promise<void> {
  await trx
    .deleteFrom('article_versions')
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .execute();
}
