import { type Kysely, sql } from 'kysely';

/** WordPress sites with their keys, and what the dashboard's registration and sessions keep. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users
      add column timezone           text not null default 'UTC',
      add column terms_accepted_at  timestamptz,
      add column accepts_promotions boolean not null default false,
      add column accepts_tracking   boolean not null default false;

    alter table sessions
      add column previous_refresh_token_hash bytea,
      add column rotated_at                  timestamptz,
      add column successor                   bytea;
    comment on column sessions.previous_refresh_token_hash is 'Of the refresh token before the current one, if any.';
    comment on column sessions.successor is 'Sealed: the tokens of the last rotation, for callers who repeat it.';
  `.execute(db);

  await sql`
    create table sites (
      id                    uuid primary key default gen_random_uuid(),
      tenant_id             uuid not null constraint sites_tenant_fkey references tenants on delete cascade,
      domain                text not null,
      site_url              text not null,
      mode                  text not null constraint sites_mode_check check (mode in ('test', 'live')),
      status                text not null default 'pending'
                            constraint sites_status_check
                            check (status in ('pending', 'active', 'inactive', 'suspended', 'archived')),
      is_verified           boolean not null default false,
      verification_token    text not null,
      missed_checks         integer not null default 0,
      checked_at            timestamptz,
      key_hash              bytea not null constraint sites_key_hash_key unique,
      api_key_prefix        text not null,
      api_key_last_four     text not null,
      plugin_version        text,
      request_count         bigint not null default 0,
      search_requests_count bigint not null default 0,
      last_used_at          timestamptz,
      created_at            timestamptz not null default now(),
      updated_at            timestamptz not null default now(),
      constraint sites_domain_key unique (tenant_id, domain)
    );
    comment on column sites.domain is 'Canonical: lower case, ASCII, no trailing dot; in test mode perhaps with a port.';
    comment on column sites.missed_checks is 'Daily checks in a row that did not find the TXT record.';
    -- One verified owner per domain. Test sites prove nothing, so they keep nobody out.
    create unique index sites_verified_domain_key on sites (domain) where is_verified and mode = 'live';
    create index sites_newest on sites (tenant_id, created_at desc, id desc);
    -- Serves the daily check.
    create index sites_check_due on sites (checked_at) where is_verified and mode = 'live';
    create trigger sites_touch before update of domain, site_url, status, is_verified, key_hash
    on sites for each row execute function touch_updated_at();
  `.execute(db);
}
