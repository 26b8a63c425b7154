import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { Role } from '../../platform/policy/roles.ts';

export interface PreviewRow {
  readonly id: number;
  readonly article_id: number;
  readonly created_at: string;
  readonly expires_at: string;
}

export interface NewPreview {
  readonly article_id: number;
  readonly author_id: number | null;
  readonly token_hash: Buffer;
  readonly created_at: Date;
  readonly expires_at: Date;
}

const columns = ['id', 'article_id', 'created_at', 'expires_at'] as const;

/** Inserts a preview of an article that `lockArticle` found. */
export async function insertPreview(trx: Transaction, tenantId: string, preview: NewPreview): Promise<PreviewRow> {
  return await trx
    .insertInto('article_previews')
    .values({ tenant_id: tenantId, ...preview })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Returns the number of an article's previews that are valid. Index: article_previews_article. */
export async function countValidPreviews(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  now: Date,
): Promise<number> {
  const row = await trx
    .selectFrom('article_previews')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirstOrThrow();
  return row.count;
}

export interface ValidPreview extends PreviewRow {
  readonly tenant_id: string;
  /** Null: a program created it. */
  readonly author_id: number | null;
  /** What its creator is in the tenant now; null: no member. */
  readonly role: Role | null;
}

/**
 * Returns the preview of a token that has not expired, if its tenant is active. Indexes: article_previews_token_key,
 * memberships_pkey.
 */
export async function selectPreview(db: Database, tokenHash: Buffer, now: Date): Promise<ValidPreview | undefined> {
  return await db
    .selectFrom('article_previews as p')
    .innerJoin('tenants as t', 't.id', 'p.tenant_id')
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.tenant_id', '=', 'p.tenant_id')
        .onRef('m.user_id', '=', 'p.author_id')
        .on('m.removed_at', 'is', null),
    )
    .select(['p.id', 'p.article_id', 'p.created_at', 'p.expires_at', 'p.tenant_id', 'p.author_id', 'm.role'])
    .where('p.token_hash', '=', tokenHash)
    .where('p.expires_at', '>', now.toISOString())
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
}

/** Returns the author of a preview's article. Indexes: article_previews_pkey, articles_tenant_id_key. */
export async function selectPreviewAuthor(
  trx: Transaction,
  tenantId: string,
  previewId: number,
): Promise<{ readonly author_id: number | null } | undefined> {
  return await trx
    .selectFrom('article_previews as p')
    .innerJoin('articles as a', (join) =>
      join.onRef('a.tenant_id', '=', 'p.tenant_id').onRef('a.id', '=', 'p.article_id'),
    )
    .select('a.author_id')
    .where('p.id', '=', previewId)
    .where('p.tenant_id', '=', tenantId)
    .executeTakeFirst();
}

/** Deletes a preview. Returns false when it was deleted already. Index: article_previews_pkey. */
export async function deletePreviewRow(trx: Transaction, tenantId: string, previewId: number): Promise<boolean> {
  const row = await trx
    .deleteFrom('article_previews')
    .where('id', '=', previewId)
    .where('tenant_id', '=', tenantId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes expired previews, at most `limit`, and returns how many. Index: article_previews_age. */
export async function deleteExpiredPreviews(db: Database, now: Date, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from article_previews where id in (
      select id from article_previews where expires_at <= ${now} order by expires_at limit ${limit}
    )`.execute(db);
  return Number(numAffectedRows);
}
