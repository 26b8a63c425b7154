import { type Kysely, sql } from 'kysely';

/**
 * When an article is to be published stands in the article itself: status and schedule change in one row, so neither is
 * ever there without the other, and a deleted article leaves nothing behind.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles
      add column scheduled_at timestamptz,
      add column schedule_timezone text,
      add column scheduled_by integer constraint articles_scheduled_by_fkey references users on delete set null,
      add constraint articles_schedule_check check (
        (status = 'scheduled') = (scheduled_at is not null) and
        (scheduled_at is null) = (schedule_timezone is null) and
        (scheduled_at is not null or scheduled_by is null)
      );
    comment on column articles.schedule_timezone is 'IANA name, for those who read the schedule.';

    -- Both hold the articles that wait, and no others.
    create index articles_due on articles (scheduled_at, id) where scheduled_at is not null;
    create index articles_soonest on articles (tenant_id, scheduled_at, id) where scheduled_at is not null;
  `.execute(db);
}
