import { type Kysely, sql } from 'kysely';

/** Earlier versions can't decrypt values that name their key. */
export const compatibility = 'contracting';

/** Which keys the server has used, and which of them sealed the end of the audit log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table server_keys (
      kind          text not null constraint server_keys_kind_check check (kind in ('signing', 'encryption')),
      id            text not null,
      first_used_at timestamptz not null default now(),
      retired_at    timestamptz,
      primary key (kind, id)
    );
    comment on table server_keys is 'Ids of keys, which reveal nothing of the keys.';
    comment on column server_keys.retired_at is
      'Since then no value needs the key, or it was lost; of a signing key: it was revoked.';

    alter table audit_head add column key_id text;
    comment on column audit_head.key_id is 'The key of the seal. Null: sealed by an earlier version.';

    -- Encrypting secrets again changes nothing that a tenant sees: a rotation of the secret changes its date too.
    drop trigger webhook_endpoints_touch on webhook_endpoints;
    create trigger webhook_endpoints_touch before update of url, events, previous_secret_until, is_active
    on webhook_endpoints for each row execute function touch_updated_at();

    comment on column idempotency_records.scope is 'Hash of principal, tenant, operation, path parameters and key.';
    comment on column idempotency_records.request is
      'Hash of query, preconditions and body, encrypted. 32 bytes: of an earlier version, a keyed hash.';
    comment on column visitor_keys.key is 'Encrypted. 32 bytes: of an earlier version, in clear.';
  `.execute(db);
}
