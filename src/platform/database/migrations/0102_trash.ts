import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Deleted articles with their comments, for thirty days. They count as storage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keptSizes(db);
  await sql`
    create table trashed_articles (
      tenant_id     uuid not null constraint trashed_articles_tenant_fkey references tenants on delete cascade,
      article_id    integer not null,
      author_id     integer constraint trashed_articles_author_fkey references users on delete set null,
      title         text not null,
      slug          text not null,
      status        text not null constraint trashed_articles_status_check
                    check (status in ('draft', 'scheduled', 'published', 'archived')),
      comment_count integer not null,
      bytes         bigint not null,
      deleted_at    timestamptz not null,
      article       jsonb not null,
      primary key (tenant_id, article_id)
    );
    comment on column trashed_articles.bytes is 'Of the Markdown, in UTF-8.';
    comment on column trashed_articles.article is 'The row of articles, without what triggers derive from it.';
    create index trashed_articles_newest on trashed_articles (tenant_id, deleted_at desc, article_id desc);
    create index trashed_articles_newest_by_author
    on trashed_articles (author_id, tenant_id, deleted_at desc, article_id desc);
    create index trashed_articles_age on trashed_articles (deleted_at);

    create table trashed_comments (
      tenant_id  uuid not null,
      article_id integer not null,
      id         integer not null,
      comment    jsonb not null,
      primary key (tenant_id, article_id, id),
      constraint trashed_comments_article_fkey foreign key (tenant_id, article_id)
        references trashed_articles (tenant_id, article_id) on delete cascade
    );
    comment on column trashed_comments.comment is 'The row of comments.';

    create trigger trashed_articles_size_insert after insert on trashed_articles
    referencing new table as new_rows for each statement execute function keep_kept_sizes();
    create trigger trashed_articles_size_delete after delete on trashed_articles
    referencing old table as old_rows for each statement execute function keep_kept_sizes();
  `.execute(db);
  await sql`
    alter table trashed_articles add constraint trashed_articles_article_id_contract
      check (article_id >= 1) not valid;
    alter table trashed_articles add constraint trashed_articles_author_id_contract
      check (author_id >= 1) not valid;
    alter table trashed_articles add constraint trashed_articles_comment_count_contract
      check (comment_count >= 0) not valid;
    alter table trashed_articles add constraint trashed_articles_deleted_at_contract
      check (deleted_at >= '0001-01-01 00:00:00+00' and deleted_at < '10000-01-01 00:00:00+00') not valid;
    alter table trashed_articles add constraint trashed_articles_slug_contract
      check (char_length(slug) <= 200) not valid;
    alter table trashed_articles add constraint trashed_articles_status_contract
      check (status in ('draft', 'scheduled', 'published', 'archived')) not valid;
    alter table trashed_articles add constraint trashed_articles_title_contract
      check (char_length(title) <= 255) not valid;
  `.execute(db);
}

async function keptSizes(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table content_sizes add column kept_bytes bigint not null default 0;
    comment on column content_sizes.kept_bytes is
      'Kept by triggers *_size_*: the Markdown that is stored besides the articles, such as the trash.';

    -- Of tables with the columns tenant_id and bytes. A tenant that is being deleted gets no new row.
    create function keep_kept_sizes() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into content_sizes as sizes (tenant_id, bytes, kept_bytes)
        select tenant_id, 0, sum(new_rows.bytes) from new_rows
        where exists (select from tenants where tenants.id = tenant_id)
        group by 1 order by 1
        on conflict (tenant_id) do update set kept_bytes = sizes.kept_bytes + excluded.kept_bytes;
      else
        update content_sizes as sizes set kept_bytes = sizes.kept_bytes - gone.bytes
        from (select tenant_id, sum(old_rows.bytes) as bytes from old_rows group by 1) as gone
        where sizes.tenant_id = gone.tenant_id;
      end if;
      return null;
    end $$;
  `.execute(db);
}
