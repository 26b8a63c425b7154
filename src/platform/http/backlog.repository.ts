import { sql } from 'kysely';
import { boundedCount } from '../database/bounded-count.ts';
import type { Database } from '../database/database.ts';

/** Waiting background work. */
export interface Backlog {
  /** For how many seconds the oldest work has been due, by kind; 0 if nothing is due. */
  readonly overdueSeconds: { readonly [work: string]: number };
  /** Counted up to 10,000 each. */
  readonly webhookDeliveries: { readonly waiting: number; readonly retrying: number };
}

/**
 * Returns the waiting work of all processes. Served by articles_due, social_posts_due, mails_waiting,
 * audit_logs_unsealed, webhook_deliveries_ready, webhook_deliveries_retrying, and the queue's own index of what is due.
 */
export async function selectBacklog(db: Database, now: Date): Promise<Backlog> {
  const { rows } = await sql<{ work: string; since: Date }>`
    select 'articles' as work, min(scheduled_at) as since from articles where scheduled_at <= ${now} and not is_held
    union all
    select 'social_posts', min(due_at) from social_posts where due_at <= ${now} and not is_held
    union all
    select 'mails', min(due_at) from mails where due_at <= ${now} and sent_at is null and failed_at is null
    union all
    select 'audit_log', (select created_at from audit_logs where position is null order by id limit 1)
    union all
    select 'webhook_retries', min(next_retry_at) from webhook_deliveries
    where status = 'retrying' and next_retry_at <= ${now}
  `.execute(db);
  const overdue = [...rows, { work: 'jobs', since: await selectOldestJob(db, now) }];
  const deliveries = db.selectFrom('webhook_deliveries');
  return {
    overdueSeconds: Object.fromEntries(overdue.map(({ work, since }) => [work, secondsBetween(since, now)])),
    webhookDeliveries: {
      waiting: await boundedCount(db, deliveries.where('status', '=', 'pending').where('lease_until', 'is', null)),
      retrying: await boundedCount(db, deliveries.where('status', '=', 'retrying')),
    },
  };
}

/** Returns when the oldest of the next jobs became due; null if there is none or no queue exists yet. */
async function selectOldestJob(db: Database, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('pgboss.job') is not null as exists`.execute(db);
  if (rows[0]?.exists !== true) return null;
  const next = await sql<{ since: Date | null }>`
    select min(next.start_after) as since
    from pgboss.queue cross join lateral (
      select start_after from pgboss.job
      where job.name = queue.name and state < 'active' and not blocked and start_after <= ${now}
      order by priority desc, created_on limit 1
    ) as next
  `.execute(db);
  return next.rows[0]?.since ?? null;
}

function secondsBetween(since: Date | string | null, now: Date): number {
  return since === null ? 0 : Math.max(0, (now.getTime() - new Date(since).getTime()) / 1000);
}
