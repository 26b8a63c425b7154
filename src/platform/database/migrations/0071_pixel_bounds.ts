import { type Kysely, sql } from 'kysely';

/** Bounds of the pixel's events, and their roll-ups. Events of unproved domains are no longer stored. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table pixel_stray_events;

    create table pixel_use (
      tenant_id   uuid not null constraint pixel_use_tenant_fkey references tenants on delete cascade,
      day         date not null,
      event_count bigint not null,
      byte_count  bigint not null,
      primary key (tenant_id, day)
    );
    comment on table pixel_use is 'What the events of a day take of the tenant''s bound. Rows are deleted after their day.';
    create index pixel_use_day on pixel_use (day);

    create table pixel_event_days (
      tenant_id     uuid not null constraint pixel_event_days_tenant_fkey references tenants on delete cascade,
      day           date not null,
      event         text not null,
      event_count   bigint not null,
      visitor_count bigint not null,
      primary key (tenant_id, day, event)
    );
    comment on table pixel_event_days is
      'Roll-ups of events by the day they were received (UTC), without those of crawlers. The event '''' is all but the most frequent.';
    create index pixel_event_days_day on pixel_event_days (day);
  `.execute(db);
}
