import { type Kysely, sql } from 'kysely';

/** What counts the unread messages of an inbox without reading the others. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index messages_unread_of_recipient on messages (recipient_id, id desc)
    where recipient_id is not null and read_at is null;
    create index messages_unread_in_inbox on messages (tenant_id, id desc)
    where recipient_id is null and read_at is null;
  `.execute(db);
}
