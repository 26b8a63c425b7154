import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** The trace in which an event happened: its deliveries continue it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table webhook_events add column traceparent text;
    comment on column webhook_events.traceparent is 'W3C Trace Context of the cause. Null: it was not traced.';
  `.execute(db);
}
