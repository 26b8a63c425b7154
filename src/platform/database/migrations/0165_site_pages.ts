import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** The index of a WordPress site: the posts and pages that its plugin has sent, and what is counted of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table site_indexes (
      site_id            uuid primary key constraint site_indexes_site_fkey references sites on delete cascade,
      tenant_id          uuid not null constraint site_indexes_tenant_fkey references tenants on delete cascade,
      pages              integer not null default 0 constraint site_indexes_pages_check check (pages >= 0),
      bytes              bigint not null default 0 constraint site_indexes_bytes_check check (bytes >= 0),
      month              date not null,
      month_pages        integer not null default 0,
      last_indexed_at    timestamptz,
      sync_id            uuid,
      sync_last_page     bigint not null default 0,
      sync_pages         integer not null default 0,
      ended_sync_id      uuid,
      constraint site_indexes_tenant_key unique (tenant_id, site_id)
    );
    comment on column site_indexes.month is 'The month that month_pages is of, in UTC.';
    comment on column site_indexes.month_pages is 'How often a page was added or changed in the month.';
    comment on column site_indexes.sync_id is 'Of the full sync that has begun and not ended.';

    create table site_pages (
      tenant_id    uuid not null,
      site_id      uuid not null,
      page_id      bigint not null constraint site_pages_page_id_check check (page_id between 1 and 9007199254740991),
      type         text not null constraint site_pages_type_check check (type in ('post', 'page')),
      url          text not null constraint site_pages_url_check check (char_length(url) <= 2048),
      title        text not null constraint site_pages_title_check check (char_length(title) <= 500),
      excerpt      text not null constraint site_pages_excerpt_check check (char_length(excerpt) <= 2000),
      content      text not null constraint site_pages_content_check check (char_length(content) <= 200000),
      published_at timestamptz not null,
      bytes        bigint not null,
      sync_id      uuid,
      language     text,
      search       tsvector not null,
      primary key (site_id, page_id),
      constraint site_pages_index_fkey foreign key (tenant_id, site_id)
        references site_indexes (tenant_id, site_id) on delete cascade
    );
    comment on column site_pages.page_id is 'Its id in WordPress.';
    comment on column site_pages.content is 'Text without HTML.';
    comment on column site_pages.language is 'Of the tenant when the page was indexed.';
    comment on column site_pages.sync_id is 'The last full sync that it was seen in, or that it was sent during.';
    create index site_pages_newest on site_pages (tenant_id, site_id, published_at desc, page_id desc);
    create index site_pages_search on site_pages using gin (search);
  `.execute(db);
  await sql`
    create function search_of_page(configuration regconfig, title text, excerpt text, content text) returns tsvector
    language sql stable as $$
      select setweight(to_tsvector(configuration, search_text(title)), 'A') ||
        setweight(to_tsvector(configuration, search_text(excerpt)), 'B') ||
        setweight(to_tsvector(configuration, search_text(content)), 'C')
    $$;
    create function index_site_page() returns trigger language plpgsql as $$
    declare
      tag text := (select settings ->> 'language' from tenants where id = new.tenant_id);
      configuration regconfig := search_configuration(tag);
    begin
      if tg_op = 'UPDATE' and (old.title, old.excerpt, old.content, old.language)
          is not distinct from (new.title, new.excerpt, new.content, tag) then
        return new;
      end if;
      new.language := tag;
      new.search := search_of_page(configuration, new.title, new.excerpt, new.content);
      return new;
    exception when program_limit_exceeded then
      -- More words than a tsvector can hold.
      new.search := search_of_page(configuration, new.title, new.excerpt, left(new.content, 50000));
      return new;
    end $$;
    create trigger site_pages_index before insert or update of title, excerpt, content on site_pages
    for each row execute function index_site_page();

    -- They count as storage of the tenant.
    create trigger site_pages_size_insert after insert on site_pages
    referencing new table as new_rows for each statement execute function keep_kept_sizes();
    create trigger site_pages_size_delete after delete on site_pages
    referencing old table as old_rows for each statement execute function keep_kept_sizes();
    create trigger site_pages_size_update after update on site_pages
    for each row when (new.bytes <> old.bytes) execute function keep_kept_size();
  `.execute(db);
}
