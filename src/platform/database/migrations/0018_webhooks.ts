import { type Kysely, sql } from 'kysely';

/** Endpoints that tenants want events sent to, the events, and each sending of one to another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await endpoints(db);
  await deliveries(db);
}

async function endpoints(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table webhook_endpoints (
      id                     integer generated always as identity primary key,
      tenant_id              uuid not null constraint webhook_endpoints_tenant_fkey references tenants on delete cascade,
      url                    text not null,
      events                 text[] not null,
      sealed_secret          bytea not null,
      sealed_previous_secret bytea,
      previous_secret_until  timestamptz,
      is_active              boolean not null default true,
      disabled_at            timestamptz,
      success_count          bigint not null default 0,
      failure_count          bigint not null default 0,
      consecutive_failures   integer not null default 0,
      last_delivery_at       timestamptz,
      created_at             timestamptz not null default now(),
      updated_at             timestamptz not null default now(),
      constraint webhook_endpoints_tenant_id_key unique (tenant_id, id)
    );
    comment on column webhook_endpoints.sealed_secret is 'See src/secrets/secret-box.ts.';
    comment on column webhook_endpoints.sealed_previous_secret is 'Signs too, until previous_secret_until.';
    comment on column webhook_endpoints.disabled_at is 'When failures disabled it. Null when it was switched off by hand.';
    create trigger webhook_endpoints_touch before update of url, events, sealed_secret, is_active
    on webhook_endpoints for each row execute function touch_updated_at();
  `.execute(db);
}

async function deliveries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table webhook_events (
      tenant_id  uuid not null constraint webhook_events_tenant_fkey references tenants on delete cascade,
      id         text not null,
      type       text not null,
      body       text not null,
      created_at timestamptz not null,
      primary key (tenant_id, id)
    );
    comment on column webhook_events.body is 'As it is sent, byte for byte, in every attempt.';
    create index webhook_events_oldest on webhook_events (created_at);

    create table webhook_deliveries (
      id            bigint generated always as identity primary key,
      tenant_id     uuid not null,
      endpoint_id   integer not null,
      event_id      text not null,
      status        text not null default 'pending' constraint webhook_deliveries_status_check
                    check (status in ('pending', 'success', 'failed', 'retrying')),
      attempt       integer not null default 1,
      claims        integer not null default 0,
      lease_until   timestamptz,
      next_retry_at timestamptz,
      response_code integer,
      response_body text,
      error         text,
      delivered_at  timestamptz,
      created_at    timestamptz not null,
      constraint webhook_deliveries_event_key unique (tenant_id, event_id, endpoint_id),
      constraint webhook_deliveries_event_fkey foreign key (tenant_id, event_id)
        references webhook_events (tenant_id, id) on delete cascade,
      constraint webhook_deliveries_endpoint_fkey foreign key (tenant_id, endpoint_id)
        references webhook_endpoints (tenant_id, id) on delete cascade,
      -- Only what waits for its first attempt, or is in the middle of one, is in a worker's hands.
      constraint webhook_deliveries_lease_check check (lease_until is null or status = 'pending'),
      constraint webhook_deliveries_retry_check check ((next_retry_at is not null) = (status = 'retrying'))
    );
    comment on column webhook_deliveries.attempt is 'The attempt that waits or is being made; else the last one made.';
    comment on column webhook_deliveries.claims is 'How often a worker took it: says whose an outcome is.';
    comment on column webhook_deliveries.lease_until is
      'Set while a worker sends it; after that time the worker is taken for dead.';

    create index webhook_deliveries_newest on webhook_deliveries (tenant_id, endpoint_id, id desc);
    create index webhook_deliveries_newest_by_status on webhook_deliveries (tenant_id, endpoint_id, status, id desc);
    create index webhook_deliveries_ready on webhook_deliveries (endpoint_id, id)
    where status = 'pending' and lease_until is null;
    create index webhook_deliveries_retrying on webhook_deliveries (next_retry_at) where status = 'retrying';
    create index webhook_deliveries_leased on webhook_deliveries (lease_until) where lease_until is not null;
  `.execute(db);
}
