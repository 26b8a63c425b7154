import type { ExpressionBuilder } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { DB } from '../../../generated/database.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ArticleSeo } from '../../platform/database/json-columns.ts';
import type { Author } from './articles.repository.ts';

/** What a working copy changes: of members that are not in `changed`, null. */
export interface WorkingCopyText {
  readonly changed: string[];
  readonly title: string | null;
  readonly slug: string | null;
  readonly excerpt: string | null;
  readonly content: string | null;
  readonly content_html: string | null;
  readonly category_id: number | null;
  readonly image: string | null;
  readonly is_featured: boolean | null;
  readonly seo: ArticleSeo | null;
  readonly tags: string[] | null;
  readonly keywords: string[] | null;
}

export interface WorkingCopyRow extends WorkingCopyText {
  readonly article_id: number;
  readonly base_version: number;
  readonly editor: Author | null;
  readonly scheduled_at: string | null;
  readonly schedule_timezone: string | null;
  readonly failure: string | null;
  readonly failed_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

const textColumns = [
  'changed',
  'title',
  'slug',
  'excerpt',
  'content',
  'content_html',
  'category_id',
  'image',
  'is_featured',
  'seo',
  'tags',
  'keywords',
] as const;

const columns = [
  'article_id',
  'base_version',
  ...textColumns,
  'scheduled_at',
  'schedule_timezone',
  'failure',
  'failed_at',
  'created_at',
  'updated_at',
] as const;

function editor(eb: ExpressionBuilder<DB, 'article_working_copies'>) {
  return jsonObjectFrom(
    eb
      .selectFrom('users')
      .select(['id', 'username', 'full_name'])
      .whereRef('users.id', '=', 'article_working_copies.editor_id'),
  ).as('editor');
}

/** Returns the working copy of an article. Index: article_working_copies_pkey. */
export async function selectWorkingCopy(
  db: Database,
  tenantId: string,
  articleId: number,
): Promise<WorkingCopyRow | undefined> {
  return await db
    .selectFrom('article_working_copies')
    .select(columns)
    .select(editor)
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
}

/** What the rules for saving a working copy read. */
export interface SavedWorkingCopy {
  readonly base_version: number;
  readonly slug: string | null;
  readonly category_id: number | null;
  /** Of its Markdown, in UTF-8. */
  readonly bytes: number;
}

/** Returns what is saved of an article that `lockArticle` found. Index: article_working_copies_pkey. */
export async function selectSavedWorkingCopy(
  trx: Transaction,
  tenantId: string,
  articleId: number,
): Promise<SavedWorkingCopy | undefined> {
  return await trx
    .selectFrom('article_working_copies')
    .select(['base_version', 'slug', 'category_id', 'bytes'])
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
}

export interface NewWorkingCopy extends WorkingCopyText {
  readonly article_id: number;
  readonly base_version: number;
  readonly bytes: number;
  readonly editor_id: number | null;
  readonly scheduled_at: string | null;
  readonly schedule_timezone: string | null;
  readonly scheduled_by: number | null;
  readonly updated_at: Date;
}

/**
 * Inserts the working copy of an article that `lockArticle` found, or replaces it: without its failure. Index:
 * article_working_copies_pkey.
 */
export async function upsertWorkingCopy(
  trx: Transaction,
  tenantId: string,
  { seo, ...copy }: NewWorkingCopy,
): Promise<WorkingCopyRow> {
  const written = {
    ...copy,
    seo: seo === null ? null : JSON.stringify(seo),
    is_held: false,
    failure: null,
    failed_at: null,
  };
  return await trx
    .insertInto('article_working_copies')
    .values({ tenant_id: tenantId, created_at: copy.updated_at, ...written } as never)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'article_id']).doUpdateSet(written as never))
    .returning(columns)
    .returning(editor)
    .executeTakeFirstOrThrow();
}

/** Returns whether an article of the tenant has the slug. Index: articles_slug_key. */
export async function isSlugTaken(trx: Transaction, tenantId: string, slug: string): Promise<boolean> {
  const row = await trx
    .selectFrom('articles')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes the working copy of an article and returns whether there was one. Index: article_working_copies_pkey. */
export async function deleteWorkingCopyRow(trx: Transaction, tenantId: string, articleId: number): Promise<boolean> {
  const row = await trx
    .deleteFrom('article_working_copies')
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .returning('article_id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface TakenWorkingCopy extends WorkingCopyText {
  readonly base_version: number;
}

/** Deletes the working copy of an article that `lockArticle` found, and returns it. Index: article_working_copies_pkey. */
export async function takeWorkingCopy(
  trx: Transaction,
  tenantId: string,
  articleId: number,
): Promise<TakenWorkingCopy | undefined> {
  return await trx
    .deleteFrom('article_working_copies')
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .returning(['base_version', ...textColumns])
    .executeTakeFirst();
}
