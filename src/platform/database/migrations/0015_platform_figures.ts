import { type Kysely, sql } from 'kysely';

/** What the platform's dashboard shows: kept figures instead of counts over whole tables, and what searches its lists. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles add column is_generated boolean not null default false;
    comment on column articles.is_generated is 'A language model wrote the first version.';

    create table platform_figures (
      metric text not null,
      day    date not null,
      amount bigint not null,
      primary key (metric, day)
    );
    comment on table platform_figures is 'Sums of platform_changes, by day and in all.';
    comment on column platform_figures.day is 'UTC. -infinity: in all, of whatever day.';

    create table platform_changes (
      id     bigint generated always as identity primary key,
      metric text not null,
      day    date,
      change bigint not null
    );
    comment on table platform_changes is
      'What has not been added to platform_figures yet. Transactions only append, so none waits for another.';
    comment on column platform_changes.day is 'UTC. Null: of no day.';
  `.execute(db);
  for (const [table, figures] of Object.entries(figuresOfTables)) await keepFigures(db, table, figures);
  await lists(db);
}

/** SQL over `item`: the name of what it counts towards (null: nothing), the day, and how much. */
type Figure = readonly [metric: string, day: string | null, amount?: string];

/** A figure counts the rows that there are, under the day that a row itself names: it equals a recount at any time. */
const figuresOfTables: { readonly [table: string]: readonly Figure[] } = {
  users: [
    [`case when item.is_active then 'users_active' else 'users_inactive' end`, null],
    [`'users_created'`, 'item.created_at'],
    [`case when item.last_login_at is not null then 'last_logins' end`, 'item.last_login_at'],
    [`case when item.is_platform_admin and item.is_active then 'platform_admins' end`, null],
  ],
  tenants: [
    [`case when item.deleted_at is null then 'tenants_' || item.status end`, null],
    [`case when item.deleted_at is null then 'tenants_on_' || item.plan end`, null],
    [`case when item.deleted_at is null then 'tenants_created' end`, 'item.created_at'],
  ],
  categories: [[`'categories'`, null]],
  articles: [
    [`'articles_' || item.status`, null],
    [`'articles_created'`, 'item.created_at'],
    [`case when item.is_generated then 'articles_generated' end`, 'item.created_at'],
    [`case when item.published_at is not null then 'articles_first_published' end`, 'item.published_at'],
  ],
  comments: [[`'comments_created'`, 'item.created_at']],
  affiliate_links: [[`'affiliate_links_created'`, 'item.created_at']],
  affiliate_link_days: [
    [`'affiliate_clicks'`, 'item.day', 'item.click_count'],
    [`'affiliate_unique_clicks'`, 'item.day', 'item.unique_click_count'],
  ],
  social_posts: [[`'social_posts_' || item.status`, 'item.created_at']],
  subscriptions: [
    [`'subscriptions_' || item.status`, null],
    [`case when item.status in ('active', 'past_due') then 'subscriptions_on_' || item.plan end`, null],
    [`case when item.ended_at is null and item.cancel_at_period_end then 'subscriptions_ending' end`, null],
    [`'subscriptions_started'`, 'item.created_at'],
    [`case when item.ended_at is not null then 'subscriptions_ended' end`, 'item.ended_at'],
  ],
  subscription_payments: [
    [`'payments_' || item.status`, 'item.created_at'],
    [`'payments_' || item.status || '_cents'`, 'item.created_at', 'item.amount_cents'],
  ],
  mails: [
    [
      `case when item.failed_at is not null then 'mails_failed' when item.sent_at is null then 'mails_waiting' end`,
      null,
    ],
  ],
};

/** Writes down what each statement changes in the figures of a table, and what is in the table already. */
async function keepFigures(db: Kysely<unknown>, table: string, figures: readonly Figure[]): Promise<void> {
  const values = figures
    .map(([metric, day, amount = '1']) => `(${metric}, ${dayOf(day)}, ${amount}::bigint)`)
    .join(', ');
  const figuresIn = (rows: string, sign: '' | '-') => `
    select figure.metric, figure.day, ${sign}figure.amount as amount
    from ${rows} as item cross join lateral (values ${values}) as figure (metric, day, amount)
    where figure.metric is not null`;
  const summed = (changes: string) => `
    insert into platform_changes (metric, day, change)
    select metric, day, sum(amount) from (${changes}) as changed group by 1, 2 having sum(amount) <> 0;`;
  await sql
    .raw(
      `create function keep_figures_of_${table}() returns trigger language plpgsql as $$
       begin
         if tg_op = 'INSERT' then
           ${summed(figuresIn('new_rows', ''))}
         elsif tg_op = 'DELETE' then
           ${summed(figuresIn('old_rows', '-'))}
         else
           ${summed(`${figuresIn('new_rows', '')} union all ${figuresIn('old_rows', '-')}`)}
         end if;
         return null;
       end $$;
       create trigger ${table}_figures_insert after insert on ${table}
       referencing new table as new_rows for each statement execute function keep_figures_of_${table}();
       create trigger ${table}_figures_update after update on ${table}
       referencing old table as old_rows new table as new_rows
       for each statement execute function keep_figures_of_${table}();
       create trigger ${table}_figures_delete after delete on ${table}
       referencing old table as old_rows for each statement execute function keep_figures_of_${table}();
       ${summed(figuresIn(table, ''))}`,
    )
    .execute(db);
}

function dayOf(time: string | null): string {
  if (time === null) return 'null::date';
  return time === 'item.day' ? time : `(${time} at time zone 'UTC')::date`;
}

/** The lists of all tenants and all users, newest first, and the search in them. */
async function lists(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists pg_trgm;

    create index tenants_newest on tenants (created_at desc, workspace_id desc) where deleted_at is null;
    create index tenants_newest_by_status on tenants (status, created_at desc, workspace_id desc)
    where deleted_at is null;
    create index tenants_search on tenants
    using gin (lower(name || ' ' || slug || ' ' || coalesce(domain, '')) gin_trgm_ops) where deleted_at is null;

    create index users_search on users using gin (lower(email || ' ' || username || ' ' || full_name) gin_trgm_ops);
    create index users_platform_admins on users (id) where is_platform_admin and is_active;
  `.execute(db);
}
