import { type Kysely, sql } from 'kysely';

/** The roll-ups by name alone are part of the new ones, and their table is gone. */
export const compatibility = 'contracting';

/** What visitors do on tenants' pages, added up by day while events arrive. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table pixel_events add column country text`.execute(db);
  await sql`comment on column pixel_events.country is 'As the proxy reports it: ISO 3166-1, two letters.'`.execute(db);
  await scopes(db);
  await figures(db);
  await counting(db);
  await sql`
    insert into pixel_figures (tenant_id, dimension, day, domain, value, events, visitors)
    select tenant_id, 'event', day, '', event, event_count, visitor_count from pixel_event_days;
    drop table pixel_event_days;
  `.execute(db);
}

async function scopes(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workspace_keys drop constraint if exists workspace_keys_scopes_contract;
    alter table workspace_keys add constraint workspace_keys_scopes_contract
      check (texts_fit(scopes, 1, 50, 1, 20, '^(?:\\*|read|write|delete|(?:\\*|posts|articles|categories|comments|users|workspaces|api-keys|webhooks|entitlements|analytics|seo|mcp):(?:\\*|read|write|delete|create|update|publish))$', true)) not valid;
  `.execute(db);
}

async function figures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pixel_figures (
      tenant_id uuid not null constraint pixel_figures_tenant_fkey references tenants on delete cascade,
      dimension text not null constraint pixel_figures_dimension_check check (
        dimension in ('day', 'hour', 'page', 'referrer', 'source', 'event', 'property', 'device', 'country')
      ),
      day       date not null,
      domain    text not null,
      value     text not null,
      events    bigint not null default 0,
      pageviews bigint not null default 0,
      visits    bigint not null default 0,
      visitors  bigint not null default 0,
      primary key (tenant_id, dimension, day, domain, value)
    );
    comment on table pixel_figures is
      'Sums of pixel_events by the day on which they were received (UTC), without those of crawlers. The value '''' is all but the most frequent.';
    create index pixel_figures_day on pixel_figures (day, tenant_id);
  `.execute(db);
}

async function counting(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pixel_visitors (
      tenant_id uuid not null constraint pixel_visitors_tenant_fkey references tenants on delete cascade,
      visitor   bytea not null,
      domain    text not null,
      event     text not null,
      day       date not null,
      last_seen timestamptz not null,
      primary key (tenant_id, visitor, domain, event)
    );
    comment on table pixel_visitors is
      'Visitors of the present day that are counted, once with the event '''' and once for each name. Rows are deleted after their day.';
    create index pixel_visitors_day on pixel_visitors (day);

    create table pixel_progress (
      id            boolean primary key constraint pixel_progress_one_check check (id),
      counted_until timestamptz,
      closed_until  date
    );
    comment on table pixel_progress is
      'At most one row: up to where pixel_events is added up, and from which day on figures still change.';
  `.execute(db);
}
