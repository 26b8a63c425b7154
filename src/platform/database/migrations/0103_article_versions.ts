import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** The last 50 versions of each article: the present one is its row, those before are stored by a trigger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles
      add column version integer not null default 1,
      add column edited_by integer,
      add column edited_at timestamptz;
    comment on column articles.version is 'Number of the present text, counted by trigger articles_version.';
    comment on column articles.edited_by is 'The person who wrote this version; of the first one, author_id is.';
    comment on column articles.edited_at is 'Null: of the first version, created_at.';

    create table article_versions (
      tenant_id   uuid not null constraint article_versions_tenant_fkey references tenants on delete cascade,
      article_id  integer not null,
      version     integer not null,
      editor_id   integer,
      created_at  timestamptz not null,
      title       text not null,
      slug        text not null,
      excerpt     text,
      content     text not null,
      image       text,
      category_id integer,
      seo         jsonb not null,
      tags        text[] not null,
      keywords    text[] not null,
      bytes       bigint not null,
      primary key (tenant_id, article_id, version)
    );
    comment on table article_versions is 'Past versions, also of articles in the trash.';
    comment on column article_versions.bytes is 'Of the Markdown, in UTF-8.';
    create trigger article_versions_size_insert after insert on article_versions
    referencing new table as new_rows for each statement execute function keep_kept_sizes();
    create trigger article_versions_size_delete after delete on article_versions
    referencing old table as old_rows for each statement execute function keep_kept_sizes();

    create function keep_article_version() returns trigger language plpgsql as $$
    begin
      if (old.title, old.slug, old.excerpt, old.content, old.image, old.category_id, old.seo, old.tags, old.keywords)
         is not distinct from
         (new.title, new.slug, new.excerpt, new.content, new.image, new.category_id, new.seo, new.tags, new.keywords) then
        new.edited_by := old.edited_by;
        return new;
      end if;
      new.version := old.version + 1;
      new.edited_at := now();
      return new;
    end $$;
    create trigger articles_version
    before update of title, slug, excerpt, content, image, category_id, seo, tags, keywords
    on articles for each row execute function keep_article_version();

    -- Fires last, by its name: sizes are locked after facets, as by other changes of articles.
    create function store_article_versions() returns trigger language plpgsql as $$
    begin
      insert into article_versions
        (tenant_id, article_id, version, editor_id, created_at, title, slug, excerpt, content, image, category_id, seo,
         tags, keywords, bytes)
      select o.tenant_id, o.id, o.version, case o.version when 1 then o.author_id else o.edited_by end,
        coalesce(o.edited_at, o.created_at), o.title, o.slug, o.excerpt, o.content, o.image, o.category_id, o.seo,
        o.tags, o.keywords, octet_length(o.content)
      from old_rows as o join new_rows as n on n.id = o.id
      where n.version <> o.version
      order by o.tenant_id, o.id;
      delete from article_versions as v using old_rows as o, new_rows as n
      where n.id = o.id and n.version <> o.version
        and v.tenant_id = n.tenant_id and v.article_id = n.id and v.version <= n.version - 50;
      return null;
    end $$;
    create trigger articles_versions_update after update on articles
    referencing old table as old_rows new table as new_rows
    for each statement execute function store_article_versions();
  `.execute(db);
  await sql`
    alter table article_versions add constraint article_versions_category_id_contract
      check (category_id >= 1) not valid;
    alter table article_versions add constraint article_versions_content_contract
      check ((octet_length(content) <= 200000 or char_length(content) <= 200000)) not valid;
    alter table article_versions add constraint article_versions_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_versions add constraint article_versions_excerpt_contract
      check (char_length(excerpt) <= 500) not valid;
    alter table article_versions add constraint article_versions_image_contract
      check ((octet_length(image) <= 2048 or char_length(image) <= 2048) and image ~ '^(?:[A-Za-z][A-Za-z0-9+\\-.]*:)(?:\\/?\\/(?:(?:[A-Za-z0-9\\-._~!$&''()*+,;=:]|%[A-F0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[A-F0-9a-f]{1,4}:){6}|::(?:[A-F0-9a-f]{1,4}:){5}|(?:[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){4}|(?:(?:[A-F0-9a-f]{1,4}:){0,1}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){3}|(?:(?:[A-F0-9a-f]{1,4}:){0,2}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){2}|(?:(?:[A-F0-9a-f]{1,4}:){0,3}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}:|(?:(?:[A-F0-9a-f]{1,4}:){0,4}[A-F0-9a-f]{1,4})?::)(?:[A-F0-9a-f]{1,4}:[A-F0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?))|(?:(?:[A-F0-9a-f]{1,4}:){0,5}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}|(?:(?:[A-F0-9a-f]{1,4}:){0,6}[A-F0-9a-f]{1,4})?::)|[vVVv][A-F0-9a-f]+\\.[A-Za-z0-9\\-._~!$&''()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Za-z0-9\\-._~!$&''()*+,;=]|%[A-F0-9a-f]{2})*)(?::[0-9]*)?(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*|\\/(?:(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)?|(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)(?:\\?(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?(?:#(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?$') not valid;
    alter table article_versions add constraint article_versions_keywords_contract
      check (texts_fit(keywords, 0, 20, 0, 50, null, false)) not valid;
    alter table article_versions add constraint article_versions_seo_contract
      check (jsonb_typeof(seo) = 'object' and jsonb_typeof(seo -> 'meta_title') in ('string', 'null') and char_length((seo ->> 'meta_title')) <= 255 and jsonb_typeof(seo -> 'meta_description') in ('string', 'null') and char_length((seo ->> 'meta_description')) <= 500 and jsonb_typeof(seo -> 'focus_keyword') in ('string', 'null') and char_length((seo ->> 'focus_keyword')) <= 100) not valid;
    alter table article_versions add constraint article_versions_slug_contract
      check (char_length(slug) <= 200) not valid;
    alter table article_versions add constraint article_versions_tags_contract
      check (texts_fit(tags, 0, 20, 0, 50, null, false)) not valid;
    alter table article_versions add constraint article_versions_title_contract
      check (char_length(title) <= 255) not valid;
    alter table article_versions add constraint article_versions_version_contract
      check (version >= 1) not valid;
  `.execute(db);
}
