import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import type { Role } from '../../platform/policy/roles.ts';

const anyDue = prepare('any_due_working_copy', (db, p: Placeholders<{ now: Date }>) =>
  db
    .selectFrom('article_working_copies')
    .select('article_id')
    .where('scheduled_at', '<=', sql<string>`${p.now}`)
    .where('is_held', '=', sql.lit(false))
    .limit(1),
);

/** Returns whether any working copy is due that isn't held. Index: article_working_copies_due. */
export async function isAnyWorkingCopyDue(db: Database, now: Date): Promise<boolean> {
  return (await anyDue.first(db, { now })) !== undefined;
}

/** SQL over `article_working_copies as w`: those of suspended and deleted tenants are not published. */
const isOfActiveTenant = sql<boolean>`exists (
  select from tenants where tenants.id = w.tenant_id and tenants.status = 'active' and tenants.deleted_at is null
)`;

export interface DueWorkingCopy {
  readonly tenant_id: string;
  readonly article_id: number;
}

/** Returns due working copies of active tenants, the longest overdue first. Index: article_working_copies_due. */
export async function selectDueWorkingCopies(db: Database, now: Date, limit: number): Promise<DueWorkingCopy[]> {
  return await db
    .selectFrom('article_working_copies as w')
    .select(['w.tenant_id', 'w.article_id'])
    .where('w.scheduled_at', '<=', now.toISOString())
    .where('w.is_held', '=', sql.lit(false))
    .where(isOfActiveTenant)
    .orderBy('w.scheduled_at')
    .orderBy('w.article_id')
    .limit(limit)
    .execute();
}

/**
 * Keeps other processes from publishing the same working copy until the transaction ends. Returns false, without waiting,
 * if one of them does, or did. Index: article_working_copies_pkey.
 */
export async function claimDueWorkingCopy(
  trx: Transaction,
  { tenant_id: tenantId, article_id: articleId }: DueWorkingCopy,
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ claimed: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`working copy ${articleId}`}::text, 0)) as claimed
    from article_working_copies
    where tenant_id = ${tenantId} and article_id = ${articleId} and scheduled_at <= ${now}`.execute(trx);
  return rows[0]?.claimed === true;
}

export interface WorkingCopySchedule {
  readonly scheduled_at: string;
  /** Null: a program. */
  readonly scheduled_by: number | null;
  readonly editor_id: number | null;
  /** What the person who scheduled it is in the tenant now; null: no member, or none who can log in. */
  readonly role: Role | null;
}

/**
 * Returns the schedule of an article that `lockArticle` found, if it is still due and its tenant active. Indexes:
 * article_working_copies_pkey, memberships_pkey.
 */
export async function selectDueSchedule(
  trx: Transaction,
  { tenant_id: tenantId, article_id: articleId }: DueWorkingCopy,
  now: Date,
): Promise<WorkingCopySchedule | undefined> {
  return await trx
    .selectFrom('article_working_copies as w')
    .leftJoin('users as u', (join) => join.onRef('u.id', '=', 'w.scheduled_by').on('u.is_active', '=', true))
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.tenant_id', '=', 'w.tenant_id').onRef('m.user_id', '=', 'u.id').on('m.removed_at', 'is', null),
    )
    .select(['w.scheduled_at', 'w.scheduled_by', 'w.editor_id', 'm.role'])
    .where('w.tenant_id', '=', tenantId)
    .where('w.article_id', '=', articleId)
    .where('w.scheduled_at', '<=', now.toISOString())
    .where(isOfActiveTenant)
    .$castTo<WorkingCopySchedule>()
    .executeTakeFirst();
}

/** Ends the schedule of a working copy, and says why. Index: article_working_copies_pkey. */
export async function failWorkingCopy(
  trx: Transaction,
  { tenant_id: tenantId, article_id: articleId }: DueWorkingCopy,
  failure: string,
  failedAt: Date,
): Promise<void> {
  await trx
    .updateTable('article_working_copies')
    .set({
      scheduled_at: null,
      schedule_timezone: null,
      scheduled_by: null,
      is_held: false,
      failure,
      failed_at: failedAt.toISOString(),
    })
    .where('tenant_id', '=', tenantId)
    .where('article_id', '=', articleId)
    .execute();
}

/**
 * Marks overdue working copies of suspended and deleted tenants as held, so that later searches skip them; returns how
 * many. Trigger tenants_release_working_copies releases them when their tenant is active again, and waits for this
 * transaction or makes it skip them. Index: article_working_copies_due.
 */
export async function holdDueWorkingCopies(trx: Transaction, now: Date, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update article_working_copies as held set is_held = true
    from (
      select w.tenant_id, w.article_id
      from article_working_copies as w join tenants on tenants.id = w.tenant_id
      where w.scheduled_at <= ${now} and not w.is_held
        and (tenants.status <> 'active' or tenants.deleted_at is not null)
      limit ${limit}
      for update of w skip locked
      for share of tenants skip locked
    ) as due
    where held.tenant_id = due.tenant_id and held.article_id = due.article_id`.execute(trx);
  return Number(numAffectedRows);
}
