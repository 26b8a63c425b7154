import { type Kysely, sql } from 'kysely';

/** What visitors do on tenants' pages, and what checks of pages found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await pixel(db);
  await seo(db);
}

async function pixel(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table pixel_events (
      tenant_id   uuid not null constraint pixel_events_tenant_fkey references tenants on delete cascade,
      id          uuid not null,
      event       text not null,
      url         text not null,
      referrer    text,
      user_agent  text,
      properties  jsonb,
      visitor     bytea,
      is_bot      boolean not null,
      occurred_at timestamptz not null,
      received_at timestamptz not null,
      -- An event that is sent again is kept once.
      primary key (tenant_id, id)
    );
    comment on column pixel_events.visitor is
      'Hash of address and browser under the key of the day, which is deleted after it. Null for crawlers.';
    -- Rows come in the order of this column, so a few bytes per megabyte find the old ones.
    create index pixel_events_received on pixel_events using brin (received_at);

    create table pixel_stray_events (
      id          bigint generated always as identity primary key,
      host        text,
      reason      text not null
                  constraint pixel_stray_events_reason_check
                  check (reason in ('no_origin', 'unknown_domain', 'foreign_url')),
      event       text not null,
      url         text not null,
      event_count integer not null,
      received_at timestamptz not null
    );
    comment on table pixel_stray_events is
      'Events that belong to no tenant, one row for those of a request: for looking into, never counted for anybody.';
    create index pixel_stray_events_received on pixel_stray_events (received_at);
  `.execute(db);
}

async function seo(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table seo_totals (
      tenant_id    uuid primary key constraint seo_totals_tenant_fkey references tenants on delete cascade,
      report_count integer not null,
      issue_count  integer not null
    );
    comment on table seo_totals is 'Kept with every report, so that no list counts a whole table.';

    create table seo_reports (
      id             bigint generated always as identity primary key,
      tenant_id      uuid not null constraint seo_reports_tenant_fkey references tenants on delete cascade,
      url            text not null,
      performance    integer,
      accessibility  integer,
      best_practices integer,
      seo            integer,
      issue_count    integer not null,
      created_at     timestamptz not null,
      updated_at     timestamptz not null,
      constraint seo_reports_url_key unique (tenant_id, url),
      constraint seo_reports_tenant_id_key unique (tenant_id, id)
    );
    comment on table seo_reports is 'The last report of each page.';
    comment on column seo_reports.url is 'As the URL standard writes it, without fragment.';

    create table seo_issues (
      id          bigint generated always as identity primary key,
      tenant_id   uuid not null,
      report_id   bigint not null,
      fingerprint bytea not null,
      issue_type  text not null,
      severity    text not null
                  constraint seo_issues_severity_check check (severity in ('info', 'warning', 'error', 'critical')),
      details     jsonb not null,
      created_at  timestamptz not null,
      constraint seo_issues_report_fkey foreign key (tenant_id, report_id)
        references seo_reports (tenant_id, id) on delete cascade,
      constraint seo_issues_fingerprint_key unique (tenant_id, report_id, fingerprint)
    );
    comment on column seo_issues.fingerprint is 'Hash of type and details: the same issue in a later report is this one.';
    comment on column seo_issues.created_at is 'When it was first reported.';
    create index seo_issues_newest on seo_issues (tenant_id, created_at desc, id desc);
  `.execute(db);
}
