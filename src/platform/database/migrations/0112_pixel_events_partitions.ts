import { type Kysely, sql } from 'kysely';
import { boundOfMonths } from '../migration-steps.ts';

/** Earlier versions identify rows that they delete by their place alone, which rows of other partitions have too. */
export const compatibility = 'contracting';

/**
 * Partitions the pixel's events by month. The table becomes the partition of all months up to the present or the next one; no
 * row is read, and processes of earlier versions that run go on until that month ends. Each partition has its own primary key,
 * because one of all of them would have to contain the time: the statement that inserts looks for the event in the month before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table pixel_events_by_month (
         like pixel_events including defaults including comments,
         constraint pixel_events_tenant_fkey foreign key (tenant_id) references tenants on delete cascade
       ) partition by range (received_at);
       comment on table pixel_events_by_month is 'Partitioned by month: see add_month_partitions.';
       alter index pixel_events_received rename to pixel_events_before_received;
       alter index pixel_events_pkey rename to pixel_events_before_pkey;
       create index pixel_events_received on pixel_events_by_month using brin (received_at);
       alter table pixel_events_by_month
         attach partition pixel_events for values from (minvalue) to ('${await boundOfMonths(db, 'pixel_events')}');
       alter table pixel_events drop constraint pixel_events_before_check;
       create table pixel_events_default (like pixel_events_by_month including all, primary key (tenant_id, id));
       alter table pixel_events_by_month attach partition pixel_events_default default;
       alter table pixel_events rename to pixel_events_before;
       alter table pixel_events_by_month rename to pixel_events;`,
    )
    .execute(db);
}
