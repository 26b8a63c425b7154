import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, type PreparedQuery, prepare } from '../../platform/database/prepared.ts';

export interface Schedule {
  /** RFC 3339. */
  readonly scheduledAt: string;
  readonly timezone: string;
  readonly scheduledBy: number | null;
}

/** Schedules or moves the publication of an article that `lockArticle` found. Index: articles_tenant_id_key. */
export async function setSchedule(
  trx: Transaction,
  tenantId: string,
  articleId: number,
  { scheduledAt, timezone, scheduledBy }: Schedule,
): Promise<void> {
  await trx
    .updateTable('articles')
    .set({
      status: 'scheduled',
      scheduled_at: scheduledAt,
      schedule_timezone: timezone,
      scheduled_by: scheduledBy,
      is_held: false,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .execute();
}

/** Turns a scheduled article, which `lockArticle` found, back into a draft. Index: articles_tenant_id_key. */
export async function clearSchedule(trx: Transaction, tenantId: string, articleId: number): Promise<void> {
  await trx
    .updateTable('articles')
    .set({ status: 'draft', scheduled_at: null, schedule_timezone: null, scheduled_by: null })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', articleId)
    .execute();
}

/** A page of a tenant's schedule: soonest first, from an offset or after a position. */
export interface SchedulePage {
  readonly tenantId: string;
  readonly limit: number;
  readonly from: { readonly offset: number } | { readonly scheduledAt: string; readonly id: number };
}

export interface ScheduledRow {
  readonly article_id: number;
  readonly title: string;
  readonly scheduled_at: string;
  readonly timezone: string;
}

interface PageParameters {
  readonly tenantId: string;
  readonly limit: number;
  readonly offset: number | null;
  readonly scheduledAt: string | null;
  readonly id: number | null;
}

/** Returns a page of a schedule, soonest first. Index: articles_soonest. */
export async function selectSchedulePage(
  db: Database,
  { tenantId, limit, from }: SchedulePage,
): Promise<ScheduledRow[]> {
  return 'id' in from
    ? await pageAfter.run(db, { tenantId, limit, offset: null, scheduledAt: from.scheduledAt, id: from.id })
    : await pageAtOffset.run(db, { tenantId, limit, offset: from.offset, scheduledAt: null, id: null });
}

const pageAtOffset = preparePage('schedule_page', false);
const pageAfter = preparePage('schedule_page_after', true);

function preparePage(name: string, after: boolean): PreparedQuery<PageParameters, ScheduledRow> {
  return prepare(name, (db, p: Placeholders<PageParameters>) =>
    db
      .selectFrom('articles')
      .select(['id as article_id', 'title', 'scheduled_at', 'schedule_timezone as timezone'])
      .where('tenant_id', '=', p.tenantId)
      .where('scheduled_at', 'is not', null)
      .$if(after, (query) => query.where(sql<boolean>`(scheduled_at, id) > (${p.scheduledAt}, ${p.id})`))
      .orderBy('scheduled_at')
      .orderBy('id')
      .$if(!after, (query) => query.offset(sql<number>`${p.offset}`))
      .limit(p.limit)
      .$castTo<ScheduledRow>(),
  );
}

const scheduledCount = prepare('scheduled_count', (db, p: Placeholders<{ tenantId: string }>) =>
  db
    .selectFrom('article_totals')
    .select('count')
    .where('tenant_id', '=', p.tenantId)
    .where('category_id', '=', 0)
    .where('status', '=', 'scheduled'),
);

/** Returns the stored total. Index: article_totals_pkey. */
export async function countScheduled(db: Database, tenantId: string): Promise<number> {
  const row = await scheduledCount.first(db, { tenantId });
  return row?.count ?? 0;
}

export interface PublishedRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly scheduled_by: number | null;
  readonly scheduled_at: string;
}

/** SQL over `articles`: those of suspended and deleted tenants are not published. */
const isOfActiveTenant = sql<boolean>`exists (
  select from tenants where tenants.id = articles.tenant_id and tenants.status = 'active' and tenants.deleted_at is null
)`;

const anyDue = prepare('any_due_article', (db, p: Placeholders<{ now: Date }>) =>
  db
    .selectFrom('articles')
    .select('id')
    .where('scheduled_at', '<=', sql<string>`${p.now}`)
    .where('is_held', '=', sql.lit(false))
    .limit(1),
);

/** Returns whether any article is due that isn't held. Index: articles_due. */
export async function isAnyDue(db: Database, now: Date): Promise<boolean> {
  return (await anyDue.first(db, { now })) !== undefined;
}

const duePublication = prepare('publish_due_articles', (db, p: Placeholders<{ now: Date; limit: number }>) =>
  db
    .with('due', (cte) =>
      cte
        .selectFrom('articles')
        .select(['id', 'tenant_id', 'scheduled_at', 'scheduled_by'])
        .where('scheduled_at', '<=', sql<string>`${p.now}`)
        .where('is_held', '=', sql.lit(false))
        .where(isOfActiveTenant)
        .orderBy('scheduled_at')
        .orderBy('id')
        .limit(p.limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('articles')
    .from('due')
    .set({
      status: 'published',
      published_at: sql<string>`coalesce(articles.published_at, due.scheduled_at)`,
      scheduled_at: null,
      schedule_timezone: null,
      scheduled_by: null,
    })
    .whereRef('articles.tenant_id', '=', 'due.tenant_id')
    .whereRef('articles.id', '=', 'due.id')
    .returning(['due.id', 'due.tenant_id', 'due.scheduled_by', 'due.scheduled_at'])
    .$castTo<PublishedRow>(),
);

/**
 * Publishes due articles of active tenants, the longest overdue first, and returns them. Articles locked by a concurrent
 * change are skipped: the next call sees its result. An article is locked and still scheduled when it is published, so
 * concurrent processes publish it once. Index: articles_due.
 */
export async function publishDue(trx: Transaction, now: Date, limit: number): Promise<PublishedRow[]> {
  return await duePublication.run(trx, { now, limit });
}

/**
 * Marks overdue articles of suspended and deleted tenants as held, so that later searches for due articles skip them;
 * returns how many. Trigger tenants_release_articles releases them when their tenant is active again, and waits for this
 * transaction or makes it skip them. Index: articles_due.
 */
export async function holdDue(trx: Transaction, now: Date, limit: number): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('articles')
    .set({ is_held: true })
    .where('id', 'in', (articles) =>
      articles
        .selectFrom('articles')
        .innerJoin('tenants', 'tenants.id', 'articles.tenant_id')
        .select('articles.id')
        .where('articles.scheduled_at', '<=', now.toISOString())
        .where('articles.is_held', '=', false)
        .where(({ or, eb }) => or([eb('tenants.status', '<>', 'active'), eb('tenants.deleted_at', 'is not', null)]))
        .limit(limit)
        .forUpdate('articles')
        .forShare('tenants')
        .skipLocked(),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
