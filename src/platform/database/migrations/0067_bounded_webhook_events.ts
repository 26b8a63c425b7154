import { type Kysely, sql } from 'kysely';

/** Lets the messages of webhook events be dropped when those of an allowance take too many bytes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table webhook_events alter column body drop not null;
    comment on column webhook_events.body is
      'As it is sent, byte for byte, in every attempt. Null: dropped, as those of the allowance took too many bytes.';
    create index webhook_events_stored on webhook_events (tenant_id) where body is not null;
  `.execute(db);
}
