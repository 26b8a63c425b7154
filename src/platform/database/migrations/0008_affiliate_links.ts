import { type Kysely, sql } from 'kysely';

/** Short addresses that lead to partners, and who followed them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await links(db);
  await clicks(db);
}

async function links(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table affiliate_slugs (
      slug      text primary key,
      tenant_id uuid constraint affiliate_slugs_tenant_fkey references tenants on delete set null,
      constraint affiliate_slugs_tenant_key unique (tenant_id, slug)
    );
    comment on table affiliate_slugs is
      'Whose a slug is, for good: it outlives the link, so that an address that is out in the world never leads to strangers.';

    create table affiliate_links (
      id           integer generated always as identity primary key,
      tenant_id    uuid not null constraint affiliate_links_tenant_fkey references tenants on delete cascade,
      name         text not null,
      slug         text not null constraint affiliate_links_slug_key unique,
      original_url text not null,
      created_at   timestamptz not null default now(),
      updated_at   timestamptz not null default now(),
      constraint affiliate_links_tenant_id_key unique (tenant_id, id),
      -- Refuses the slug of another tenant.
      constraint affiliate_links_reserved_fkey foreign key (tenant_id, slug) references affiliate_slugs (tenant_id, slug)
    );
    create index affiliate_links_slug_of_tenant on affiliate_links (tenant_id, slug);
    create index affiliate_links_newest on affiliate_links (tenant_id, created_at desc, id desc);
    create trigger affiliate_links_touch before update of name, slug, original_url
    on affiliate_links for each row execute function touch_updated_at();
  `.execute(db);
}

/** Roll-ups only: of a single click nothing is kept but, for a day, the hash of its visitor. */
async function clicks(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table affiliate_link_totals (
      link_id            integer primary key,
      tenant_id          uuid not null,
      click_count        bigint not null,
      unique_click_count bigint not null,
      constraint affiliate_link_totals_link_fkey foreign key (tenant_id, link_id)
        references affiliate_links (tenant_id, id) on delete cascade
    );

    create index affiliate_link_totals_link on affiliate_link_totals (tenant_id, link_id);

    create table affiliate_link_days (
      link_id            integer not null,
      day                date not null,
      tenant_id          uuid not null,
      click_count        bigint not null,
      unique_click_count bigint not null,
      primary key (link_id, day),
      constraint affiliate_link_days_link_fkey foreign key (tenant_id, link_id)
        references affiliate_links (tenant_id, id) on delete cascade
    );

    create index affiliate_link_days_link on affiliate_link_days (tenant_id, link_id);

    create table affiliate_link_visitors (
      link_id integer not null
              constraint affiliate_link_visitors_link_fkey references affiliate_links on delete cascade,
      day     date not null,
      visitor bytea not null,
      primary key (link_id, day, visitor)
    );
    comment on column affiliate_link_visitors.visitor is
      'Hash of address and browser under the key of the day. Rows are deleted after their day.';
    create index affiliate_link_visitors_day on affiliate_link_visitors (day);

    create table visitor_keys (
      day date primary key,
      key bytea not null
    );
    comment on table visitor_keys is
      'Keys are deleted after their day: what was hashed with them can then be traced back by nobody.';

    create table affiliate_click_writers (
      id         uuid primary key,
      last_batch bigint not null,
      written_at timestamptz not null default now()
    );
    comment on table affiliate_click_writers is
      'Number of the last batch that each process has written: a batch sent again, because its answer was lost, counts once.';
  `.execute(db);
}
