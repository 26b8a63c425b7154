import { type Kysely, sql } from 'kysely';

/**
 * Categories, articles and comments. Composite foreign keys make a reference across tenants impossible. Totals are
 * kept by triggers, so that lists answer in constant time whatever the tenant's size.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await categories(db);
  await articles(db);
  await articleTotals(db);
  await comments(db);
}

async function categories(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table categories (
      id          integer generated always as identity primary key,
      tenant_id   uuid not null constraint categories_tenant_fkey references tenants on delete cascade,
      name        text not null,
      slug        text not null,
      description text not null default '',
      created_at  timestamptz not null default now(),
      updated_at  timestamptz not null default now(),
      constraint categories_slug_key unique (tenant_id, slug),
      constraint categories_tenant_id_key unique (tenant_id, id)
    );
    create unique index categories_name_key on categories (tenant_id, lower(name));
    create trigger categories_touch before update of name, slug, description
    on categories for each row execute function touch_updated_at();
  `.execute(db);
}

async function articles(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table articles (
      id            integer generated always as identity primary key,
      tenant_id     uuid not null constraint articles_tenant_fkey references tenants on delete cascade,
      author_id     integer constraint articles_author_fkey references users on delete set null,
      category_id   integer,
      title         text not null,
      slug          text not null,
      excerpt       text,
      content       text not null,
      content_html  text not null,
      image         text,
      status        text not null default 'draft'
                    constraint articles_status_check check (status in ('draft', 'scheduled', 'published', 'archived')),
      is_featured   boolean not null default false,
      seo           jsonb not null default '{}',
      tags          text[] not null default '{}',
      keywords      text[] not null default '{}',
      comment_count integer not null default 0,
      published_at  timestamptz,
      created_at    timestamptz not null default now(),
      updated_at    timestamptz not null default now(),
      search        tsvector not null,
      constraint articles_slug_key unique (tenant_id, slug),
      constraint articles_tenant_id_key unique (tenant_id, id),
      constraint articles_category_fkey foreign key (tenant_id, category_id) references categories (tenant_id, id)
    );

    -- Keyset indexes: newest first, for each set of filters a list offers.
    create index articles_newest on articles (tenant_id, created_at desc, id desc);
    create index articles_newest_by_status on articles (tenant_id, status, created_at desc, id desc);
    create index articles_newest_by_category on articles (tenant_id, category_id, created_at desc, id desc);
    create index articles_newest_by_category_and_status
    on articles (tenant_id, category_id, status, created_at desc, id desc);

    -- With the tenant in the index, a search costs what its own tenant holds, not what the platform holds.
    create extension if not exists btree_gin;
    create index articles_search on articles using gin (tenant_id, search);

    -- Not a generated column: beside a BEFORE UPDATE trigger PostgreSQL computes generated columns anew on every update,
    -- so that one comment on a long article cost 30 ms of parsing. The first 200,000 characters keep the vector below
    -- PostgreSQL's limit of 1 MB. Angle brackets become spaces, because the parser would take <script> for a tag and
    -- leave out the words that follow it.
    create function index_article() returns trigger language plpgsql as $$
    begin
      new.search :=
        setweight(to_tsvector('english', translate(new.title, '<>', '  ')), 'A') ||
        setweight(to_tsvector('english', translate(concat_ws(' ', new.excerpt, array_to_string(new.tags, ' '),
                                                   array_to_string(new.keywords, ' ')), '<>', '  ')), 'B') ||
        setweight(to_tsvector('english', translate(left(new.content, 200000), '<>', '  ')), 'C');
      return new;
    end $$;
    create trigger articles_index before insert or update of title, excerpt, content, tags, keywords, search
    on articles for each row execute function index_article();
    comment on column articles.search is 'Kept by trigger articles_index; text search configuration english.';

    -- Not on comment_count: a comment does not change when its article was edited.
    create trigger articles_touch
    before update of author_id, category_id, title, slug, excerpt, content, content_html, image, status, is_featured,
      seo, tags, keywords, published_at
    on articles for each row execute function touch_updated_at();
  `.execute(db);
}

async function articleTotals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_totals (
      tenant_id   uuid not null constraint article_totals_tenant_fkey references tenants on delete cascade,
      category_id integer not null,
      status      text not null
                  constraint article_totals_status_check
                  check (status in ('draft', 'scheduled', 'published', 'archived')),
      count       integer not null,
      primary key (tenant_id, category_id, status)
    );
    comment on column article_totals.category_id is '0: the whole tenant, with and without category.';
    comment on column article_totals.count is 'Kept by triggers articles_total_*.';

    -- A statement adds up its changes; most updates have none. Transactions that have some take turns, tenant by
    -- tenant, so that two of them never wait for each other's totals. A tenant that is being deleted takes its totals
    -- along and gets no new ones.
    create function keep_article_totals() returns trigger language plpgsql as $$
    declare
      rows article_totals[];
      changes article_totals[];
    begin
      if tg_op = 'INSERT' then
        select array_agg(row (tenant_id, category_id, status, 1)::article_totals) into rows from new_rows;
      elsif tg_op = 'DELETE' then
        select array_agg(row (tenant_id, category_id, status, -1)::article_totals) into rows from old_rows;
      else
        select array_agg(row (tenant_id, category_id, status, change)::article_totals) into rows
        from (
          select tenant_id, category_id, status, 1 as change from new_rows
          union all
          select tenant_id, category_id, status, -1 from old_rows
        ) as changed;
      end if;

      select array_agg(row (tenant_id, category_id, status, change)::article_totals) into changes
      from (
        select each.tenant_id, counted.category_id, each.status, sum(each.count) as change
        from unnest(rows) as each
        cross join lateral (values (0), (each.category_id)) as counted (category_id)
        where counted.category_id is not null
        group by 1, 2, 3
        having sum(each.count) <> 0
      ) as summed;
      if changes is null then
        return null;
      end if;

      perform pg_advisory_xact_lock(turn)
      from (
        select distinct hashtextextended('article_totals ' || tenant_id, 0) as turn from unnest(changes) order by turn
      ) as turns;

      insert into article_totals as totals (tenant_id, category_id, status, count)
      select tenant_id, category_id, status, count from unnest(changes)
      where exists (select from tenants where tenants.id = tenant_id)
      on conflict (tenant_id, category_id, status) do update set count = totals.count + excluded.count;
      return null;
    end $$;

    create trigger articles_total_insert after insert on articles
    referencing new table as new_rows for each statement execute function keep_article_totals();
    create trigger articles_total_update after update on articles
    referencing old table as old_rows new table as new_rows for each statement execute function keep_article_totals();
    create trigger articles_total_delete after delete on articles
    referencing old table as old_rows for each statement execute function keep_article_totals();

    create function forget_category_totals() returns trigger language plpgsql as $$
    begin
      delete from article_totals using old_rows
      where article_totals.tenant_id = old_rows.tenant_id and article_totals.category_id = old_rows.id;
      return null;
    end $$;
    create trigger categories_forget_totals after delete on categories
    referencing old table as old_rows for each statement execute function forget_category_totals();
  `.execute(db);
}

async function comments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table comments (
      id           integer generated always as identity primary key,
      tenant_id    uuid not null,
      article_id   integer not null,
      parent_id    integer,
      thread_id    integer,
      author_id    integer constraint comments_author_fkey references users on delete set null,
      content      text not null,
      content_html text not null,
      is_approved  boolean not null default true,
      is_edited    boolean not null default false,
      reply_count  integer not null default 0,
      created_at   timestamptz not null default now(),
      updated_at   timestamptz not null default now(),
      constraint comments_article_id_key unique (tenant_id, article_id, id),
      constraint comments_thread_check check ((parent_id is null) = (thread_id is null)),
      constraint comments_article_fkey foreign key (tenant_id, article_id)
        references articles (tenant_id, id) on delete cascade,
      constraint comments_parent_fkey foreign key (tenant_id, article_id, parent_id)
        references comments (tenant_id, article_id, id) on delete cascade,
      constraint comments_thread_fkey foreign key (tenant_id, article_id, thread_id)
        references comments (tenant_id, article_id, id) on delete cascade
    );
    comment on column comments.thread_id is 'Top-level comment above a reply, at any depth.';
    -- Serves the list of top-level comments (thread_id is null), the replies of a thread, and its cascade.
    create index comments_thread on comments (tenant_id, article_id, thread_id, created_at, id);
    -- Serves the cascade of a reply that was replied to.
    create index comments_parent on comments (tenant_id, article_id, parent_id) where parent_id is not null;
    create trigger comments_touch before update of author_id, content, content_html, is_approved, is_edited
    on comments for each row execute function touch_updated_at();
    comment on column articles.comment_count is 'Kept by triggers comments_count_*; replies count too.';
    comment on column comments.reply_count is
      'Kept by triggers comments_count_*: direct replies; on a top-level comment the whole thread.';

    create function count_comments() returns trigger language plpgsql as $$
    declare
      changed comments[];
      change integer;
    begin
      if tg_op = 'INSERT' then
        change := 1;
        select array_agg(new_rows) into changed from new_rows;
      else
        change := -1;
        select array_agg(old_rows) into changed from old_rows;
      end if;

      update articles set comment_count = articles.comment_count + counted.count
      from (select tenant_id, article_id, change * count(*) as count from unnest(changed) group by 1, 2) as counted
      where articles.tenant_id = counted.tenant_id and articles.id = counted.article_id;

      update comments set reply_count = comments.reply_count + counted.count
      from (
        select tenant_id, above.id, change * count(*) as count
        from unnest(changed) as reply
        cross join lateral (select reply.parent_id union select reply.thread_id) as above (id)
        where above.id is not null
        group by 1, 2
      ) as counted
      where comments.tenant_id = counted.tenant_id and comments.id = counted.id;
      return null;
    end $$;
    create trigger comments_count_insert after insert on comments
    referencing new table as new_rows for each statement execute function count_comments();
    create trigger comments_count_delete after delete on comments
    referencing old table as old_rows for each statement execute function count_comments();
  `.execute(db);
}
