import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/**
 * Lists of articles by author, category, tag or featured, by each order, with totals: one row for each article and each
 * list that it is in. A list reads its page from one index, whatever the tenant has. The next migration adds the rows of
 * articles that exist.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await tables(db);
  await facetsOfArticles(db);
  await triggers(db);
}

async function tables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_facets (
      tenant_id    uuid not null constraint article_facets_tenant_fkey references tenants on delete cascade,
      facet        text not null,
      article_id   integer not null,
      status       text not null,
      created_at   timestamptz not null,
      published_at timestamptz not null,
      title        text not null,
      primary key (tenant_id, facet, article_id)
    );
    create index article_facets_created on article_facets (tenant_id, facet, status, created_at desc, article_id desc);
    create index article_facets_published
    on article_facets (tenant_id, facet, status, published_at desc, article_id desc);
    create index article_facets_title on article_facets (tenant_id, facet, status, title, article_id);
    comment on table article_facets is 'Kept by triggers articles_facets_*.';
    comment on column article_facets.facet is 'See article_facet_names.';
    comment on column article_facets.published_at is 'infinity: never published.';
    comment on column article_facets.title is 'In lower case.';

    create table article_facet_totals (
      tenant_id uuid not null constraint article_facet_totals_tenant_fkey references tenants on delete cascade,
      facet     text not null,
      status    text not null,
      count     integer not null
                constraint article_facet_totals_count_contract check (count >= 0),
      primary key (tenant_id, facet, status)
    );
    -- The tags of a tenant, the most used first and by name.
    create index article_facet_totals_most_used on article_facet_totals (tenant_id, status, (-count), facet)
    where facet like 'tag:%';
    create index article_facet_totals_tags on article_facet_totals (tenant_id, status, facet)
    where facet like 'tag:%';
    comment on column article_facet_totals.status is 'Empty: any.';
    comment on column article_facet_totals.count is 'Kept by triggers articles_facets_*; there are no rows with 0.';
  `.execute(db);
}

async function facetsOfArticles(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- all, author:7, category:3, tag:news; of a featured article also each of them after an asterisk.
    create function article_facet_names(author_id integer, category_id integer, tags text[], is_featured boolean)
    returns setof text language sql immutable as $$
      select prefix || name
      from (
        select 'all' as name
        union all select 'author:' || author_id where author_id is not null
        union all select 'category:' || category_id where category_id is not null
        union all select distinct 'tag:' || tag from unnest(tags) as tag
      ) as names
      cross join (select '' as prefix union all select '*' where is_featured) as prefixes
    $$;

    create function article_facet_rows(article articles) returns setof article_facets language sql immutable as $$
      select article.tenant_id, facet, article.id, article.status, article.created_at,
        coalesce(article.published_at, 'infinity'), lower(article.title)
      from article_facet_names(article.author_id, article.category_id, article.tags, article.is_featured) as facet
    $$;
    create function is_listed_differently(before articles, after articles) returns boolean language sql immutable as $$
      select (before.author_id, before.category_id, before.tags, before.is_featured, before.status, before.created_at,
              before.published_at, before.title)
        is distinct from
             (after.author_id, after.category_id, after.tags, after.is_featured, after.status, after.created_at,
              after.published_at, after.title)
    $$;
  `.execute(db);
}

async function triggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A statement changes the facets of the articles whose listed columns it changed, and of those that have none yet;
    -- most updates change none. Takes the turn of keep_article_totals for the same reason.
    create function keep_article_facets() returns trigger language plpgsql as $$
    declare
      gone article_facets[];
      added article_facets[];
      changes article_facet_totals[];
    begin
      if tg_op = 'INSERT' then
        select array_agg(facet_row) into added from new_rows, article_facet_rows(new_rows) as facet_row;
      elsif tg_op = 'DELETE' then
        select array_agg(facet_row) into gone from old_rows, article_facet_rows(old_rows) as facet_row;
      else
        select array_agg(facet_row) into gone
        from old_rows join new_rows using (id) cross join lateral article_facet_rows(old_rows) as facet_row
        where is_listed_differently(old_rows, new_rows);
        select array_agg(facet_row) into added
        from old_rows join new_rows using (id) cross join lateral article_facet_rows(new_rows) as facet_row
        where is_listed_differently(old_rows, new_rows) or not exists (
          select from article_facets
          where article_facets.tenant_id = new_rows.tenant_id and facet = 'all' and article_id = new_rows.id
        );
      end if;
      if gone is null and added is null then
        return null;
      end if;

      perform pg_advisory_xact_lock(turn)
      from (
        select distinct hashtextextended('article_totals ' || tenant_id, 0) as turn
        from unnest(gone || added) order by turn
      ) as turns;

      -- Only what was there is counted less.
      with removed as (
        delete from article_facets as facets using unnest(gone) as former
        where facets.tenant_id = former.tenant_id and facets.facet = former.facet
          and facets.article_id = former.article_id
        returning facets.*
      )
      select array_agg(removed::article_facets) into gone from removed;
      insert into article_facets select * from unnest(added);

      select array_agg(row (tenant_id, facet, status, change)::article_facet_totals) into changes
      from (
        select tenant_id, facet, listed as status, sum(change) as change
        from (
          select tenant_id, facet, status, 1 as change from unnest(added)
          union all
          select tenant_id, facet, status, -1 from unnest(gone)
        ) as changed
        cross join lateral (values (''), (changed.status)) as of (listed)
        where exists (select from tenants where tenants.id = tenant_id)
        group by 1, 2, 3
        having sum(change) <> 0
      ) as summed;
      -- No negative count is inserted, which the check of the column would reject.
      insert into article_facet_totals as totals (tenant_id, facet, status, count)
      select tenant_id, facet, status, count from unnest(changes) where count > 0
      on conflict (tenant_id, facet, status) do update set count = totals.count + excluded.count;
      update article_facet_totals as totals set count = totals.count + less.count
      from unnest(changes) as less
      where less.count < 0 and totals.tenant_id = less.tenant_id and totals.facet = less.facet
        and totals.status = less.status;
      delete from article_facet_totals as totals using unnest(changes) as less
      where less.count < 0 and totals.count = 0 and totals.tenant_id = less.tenant_id and totals.facet = less.facet
        and totals.status = less.status;
      return null;
    end $$;

    create trigger articles_facets_insert after insert on articles
    referencing new table as new_rows for each statement execute function keep_article_facets();
    create trigger articles_facets_update after update on articles
    referencing old table as old_rows new table as new_rows for each statement execute function keep_article_facets();
    create trigger articles_facets_delete after delete on articles
    referencing old table as old_rows for each statement execute function keep_article_facets();
  `.execute(db);
}
