import { type Kysely, sql } from 'kysely';

/** People, their sessions and their own API keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A row that a caller can edit carries updated_at. It never goes back, not even when a transaction that began
    -- earlier commits later; a statement that sets it itself (with the injected clock) keeps its value.
    create function touch_updated_at() returns trigger language plpgsql as $$
    begin
      if new.updated_at = old.updated_at then
        new.updated_at := greatest(now(), old.updated_at + interval '1 microsecond');
      end if;
      return new;
    end $$;

    create table users (
      id                integer generated always as identity primary key,
      uuid              uuid not null default gen_random_uuid() constraint users_uuid_key unique,
      email             text not null constraint users_email_key unique,
      username          text not null,
      username_key      text not null generated always as (lower(username)) stored constraint users_username_key unique,
      full_name         text not null default '',
      profile_image     text,
      password_hash     text,
      is_platform_admin boolean not null default false,
      is_verified       boolean not null default false,
      is_active         boolean not null default true,
      created_at        timestamptz not null default now(),
      updated_at        timestamptz not null default now(),
      last_login_at     timestamptz
    );
    comment on column users.email is 'Canonical: trimmed and in lower case, so that one address is one account.';

    create trigger users_touch
    before update of email, username, full_name, profile_image, password_hash, is_platform_admin, is_verified, is_active
    on users for each row execute function touch_updated_at();

    create table sessions (
      id                 uuid primary key default gen_random_uuid(),
      user_id            integer not null constraint sessions_user_fkey references users on delete cascade,
      surface            text not null constraint sessions_surface_check check (surface in ('platform', 'sites')),
      refresh_token_hash bytea not null constraint sessions_refresh_token_hash_key unique,
      ip                 text,
      user_agent         text,
      created_at         timestamptz not null default now(),
      last_used_at       timestamptz not null default now(),
      expires_at         timestamptz not null,
      revoked_at         timestamptz
    );

    create index sessions_user on sessions (user_id);
    -- Serves the clean-up of expired sessions.
    create index sessions_expiry on sessions (expires_at);

    create table user_api_keys (
      id            integer generated always as identity primary key,
      user_id       integer not null constraint user_api_keys_user_fkey references users on delete cascade,
      name          text not null,
      prefix        text not null,
      key_hash      bytea not null constraint user_api_keys_key_hash_key unique,
      is_active     boolean not null default true,
      request_count bigint not null default 0,
      last_used_at  timestamptz,
      created_at    timestamptz not null default now()
    );

    create index user_api_keys_user on user_api_keys (user_id, id);
  `.execute(db);
}
