import { type Kysely, sql } from 'kysely';

/** What of its plan a workspace uses: metered by period, and the size of its content, kept by triggers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await usage(db);
  await contentSizes(db);
}

async function usage(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table usage_totals (
      tenant_id    uuid not null constraint usage_totals_tenant_fkey references tenants on delete cascade,
      feature      text not null,
      period_start timestamptz not null,
      used         bigint not null,
      primary key (tenant_id, feature, period_start)
    );
    comment on table usage_totals is 'What integrations reported. A workspace that shares the plan of another is counted with that one.';

    create table api_call_totals (
      tenant_id    uuid not null constraint api_call_totals_tenant_fkey references tenants on delete cascade,
      period_start timestamptz not null,
      calls        bigint not null,
      primary key (tenant_id, period_start)
    );
    comment on table api_call_totals is 'Calls with keys of workspaces, as the server counted them. Shared as in usage_totals.';

    create table usage_events (
      tenant_id   uuid not null constraint usage_events_tenant_fkey references tenants on delete cascade,
      event_id    text not null,
      feature     text not null,
      quantity    bigint not null,
      recorded_at timestamptz not null,
      primary key (tenant_id, event_id)
    );
    comment on table usage_events is 'Reports that came with an id of their own, each counted once.';
    create index usage_events_age on usage_events (recorded_at);

    -- The month of billing around a time: the subscription's present period; outside of one, months from when the
    -- subscription began or else from the day on which the workspace was made. Months are counted from that first day, so
    -- that one which began on a 31st ends on the last day of shorter months and on a 31st again after them.
    create function usage_period(tenant uuid, at timestamptz, out starts timestamptz, out ends timestamptz)
    language plpgsql stable as $$
    declare
      anchor timestamp;
      moment timestamp := at at time zone 'UTC';
      months integer;
    begin
      select current_period_start, current_period_end into starts, ends from subscriptions
      where tenant_id = tenant and ended_at is null and current_period_start <= at and at < current_period_end;
      if found then
        return;
      end if;
      select coalesce(subscriptions.created_at at time zone 'UTC',
                      date_trunc('day', tenants.created_at at time zone 'UTC'))
      into anchor
      from tenants left join subscriptions on subscriptions.tenant_id = tenants.id and ended_at is null
      where tenants.id = tenant;
      months := 12 * (extract(year from moment) - extract(year from anchor))
        + extract(month from moment) - extract(month from anchor);
      if anchor + make_interval(months => months) > moment then
        months := months - 1;
      end if;
      starts := (anchor + make_interval(months => months)) at time zone 'UTC';
      ends := (anchor + make_interval(months => months + 1)) at time zone 'UTC';
    end $$;
  `.execute(db);
}

async function contentSizes(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table content_sizes (
      tenant_id uuid primary key constraint content_sizes_tenant_fkey references tenants on delete cascade,
      bytes     bigint not null
    );
    comment on column content_sizes.bytes is 'Kept by triggers articles_size_*: the Markdown of the articles, in UTF-8.';

    insert into content_sizes (tenant_id, bytes)
    select tenant_id, sum(octet_length(content)) from articles group by 1;

    create function add_content_sizes(owners uuid[], changes bigint[]) returns void language sql as $$
      insert into content_sizes as sizes (tenant_id, bytes)
      select each.tenant_id, sum(each.change) from unnest(owners, changes) as each (tenant_id, change)
      where exists (select from tenants where tenants.id = each.tenant_id)
      group by 1 order by 1
      on conflict (tenant_id) do update set bytes = sizes.bytes + excluded.bytes
    $$;
    create function keep_content_sizes() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        perform add_content_sizes(array_agg(tenant_id), array_agg(octet_length(content)::bigint)) from new_rows;
      else
        perform add_content_sizes(array_agg(tenant_id), array_agg(-octet_length(content)::bigint)) from old_rows;
      end if;
      return null;
    end $$;
    create function keep_content_size() returns trigger language plpgsql as $$
    begin
      update content_sizes set bytes = bytes + octet_length(new.content) - octet_length(old.content)
      where tenant_id = new.tenant_id and octet_length(new.content) <> octet_length(old.content);
      return null;
    end $$;
    create trigger articles_size_insert after insert on articles
    referencing new table as new_rows for each statement execute function keep_content_sizes();
    create trigger articles_size_delete after delete on articles
    referencing old table as old_rows for each statement execute function keep_content_sizes();
    -- By the row, so that it fires only where the text is set: a count of comments is kept in the same rows.
    create trigger articles_size_update after update of content on articles
    for each row execute function keep_content_size();
  `.execute(db);
}
