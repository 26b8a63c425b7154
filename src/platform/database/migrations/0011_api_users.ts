import { type Kysely, sql } from 'kysely';

/** API users: programs that read and write the content of any tenant. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_users (
      id              uuid primary key default gen_random_uuid(),
      name            text not null constraint api_users_name_key unique,
      description     text not null default '',
      token_hash      bytea not null constraint api_users_token_hash_key unique,
      token_last_four text not null,
      expire_at       timestamptz,
      scopes          text[] not null default '{}',
      status          text not null
                      constraint api_users_status_check check (status in ('active', 'inactive', 'expired')),
      created_at      timestamptz not null default now(),
      updated_at      timestamptz not null default now()
    );
    comment on column api_users.status is 'Never changes by itself: expire_at is judged with each request.';
    create trigger api_users_touch before update of name, description, token_hash, expire_at, scopes, status
    on api_users for each row execute function touch_updated_at();
  `.execute(db);
}
