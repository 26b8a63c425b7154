import { type Kysely, sql } from 'kysely';

/** Bounds the stored responses of keyed requests: those of one owner, beyond a number of bytes, are dropped, oldest first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table idempotency_records
      add column holder text,
      add column bytes integer,
      drop constraint idempotency_records_reply_check,
      add constraint idempotency_records_reply_check check (status is not null or reply is null);
    comment on column idempotency_records.holder is
      'Whose bound it counts against: an allowance or a person. Null in records of earlier versions.';
    comment on column idempotency_records.bytes is 'Of the response, as stored.';
    comment on column idempotency_records.reply is
      'Sealed, see src/platform/secrets/secret-box.ts: headers and body, compressed. Null with a status: dropped.';
    create index idempotency_records_holder on idempotency_records (holder, expires_at desc, scope) include (bytes)
    where reply is not null;
  `.execute(db);
}
