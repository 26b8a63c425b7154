import { type Kysely, sql } from 'kysely';

/** Replies to requests that came with an `Idempotency-Key`, to be given again when the request is repeated. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table idempotency_records (
      scope         bytea constraint idempotency_records_pkey primary key,
      request       bytea not null,
      claim         uuid not null,
      claimed_until timestamptz not null,
      expires_at    timestamptz not null,
      status        integer,
      reply         bytea,
      constraint idempotency_records_reply_check check ((status is null) = (reply is null))
    );
    comment on column idempotency_records.scope is 'Keyed hash of principal, tenant, operation, path parameters and key.';
    comment on column idempotency_records.request is 'Keyed hash of query, preconditions and body.';
    comment on column idempotency_records.claim is 'The request at work, or the one that was. It alone may store its reply.';
    comment on column idempotency_records.claimed_until is
      'Without a reply by then, whoever was at work is taken for dead and the next request takes over.';
    comment on column idempotency_records.reply is 'Sealed, see src/secrets/secret-box.ts: headers and body.';

    -- What is encrypted cannot be compressed.
    alter table idempotency_records alter column reply set storage external;
    create index idempotency_records_expiry on idempotency_records (expires_at);
  `.execute(db);
}
