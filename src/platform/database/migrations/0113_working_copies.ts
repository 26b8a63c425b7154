import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Changes to articles that are saved and not published, at most one row for each article. They count as storage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db);
  await addContractConstraints(db);
}

async function createTable(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table article_working_copies (
      tenant_id         uuid not null,
      article_id        integer not null,
      base_version      integer not null,
      changed           text[] not null constraint article_working_copies_changed_check check (changed <@ array[
                          'title', 'slug', 'excerpt', 'content', 'category_id', 'image', 'is_featured', 'seo', 'tags',
                          'keywords'
                        ]),
      title             text,
      slug              text,
      excerpt           text,
      content           text,
      content_html      text,
      category_id       integer,
      image             text,
      is_featured       boolean,
      seo               jsonb,
      tags              text[],
      keywords          text[],
      bytes             bigint not null constraint article_working_copies_bytes_check
                        check (bytes = coalesce(octet_length(content), 0)),
      editor_id         integer,
      scheduled_at      timestamptz,
      schedule_timezone text,
      scheduled_by      integer,
      is_held           boolean not null default false,
      failure           text,
      failed_at         timestamptz,
      created_at        timestamptz not null,
      updated_at        timestamptz not null,
      primary key (tenant_id, article_id),
      constraint article_working_copies_article_fkey foreign key (tenant_id, article_id)
        references articles (tenant_id, id) on delete cascade,
      constraint article_working_copies_schedule_check check (
        (scheduled_at is null) = (schedule_timezone is null) and
        (scheduled_at is not null or (scheduled_by is null and not is_held))
      ),
      constraint article_working_copies_failure_check check ((failure is null) = (failed_at is null))
    );
    comment on column article_working_copies.changed is 'The columns that publishing changes; the others are null.';
    comment on column article_working_copies.category_id is 'No foreign key: the category may be deleted before it is published.';
    comment on column article_working_copies.bytes is 'Of the Markdown, in UTF-8.';
    comment on column article_working_copies.is_held is
      'Its time came while its tenant was suspended or deleted: nothing searches for it.';

    create index article_working_copies_due on article_working_copies (scheduled_at, article_id)
    where scheduled_at is not null and not is_held;
    create index article_working_copies_held on article_working_copies (tenant_id) where is_held;

    create trigger article_working_copies_size_insert after insert on article_working_copies
    referencing new table as new_rows for each statement execute function keep_kept_sizes();
    create trigger article_working_copies_size_delete after delete on article_working_copies
    referencing old table as old_rows for each statement execute function keep_kept_sizes();
    create function keep_kept_size() returns trigger language plpgsql as $$
    begin
      update content_sizes set kept_bytes = kept_bytes + new.bytes - old.bytes where tenant_id = new.tenant_id;
      return null;
    end $$;
    create trigger article_working_copies_size_update after update on article_working_copies
    for each row when (new.bytes <> old.bytes) execute function keep_kept_size();

    create function release_held_working_copies() returns trigger language plpgsql as $$
    begin
      update article_working_copies set is_held = false where tenant_id = new.id and is_held;
      return null;
    end $$;
    create trigger tenants_release_working_copies after update of status, deleted_at on tenants
    for each row when (
      new.status = 'active' and new.deleted_at is null and (old.status <> 'active' or old.deleted_at is not null)
    ) execute function release_held_working_copies();
  `.execute(db);
}

/** What the contract says of the values. */
async function addContractConstraints(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table article_working_copies add constraint article_working_copies_article_id_contract
      check (article_id >= 1) not valid;
    alter table article_working_copies add constraint article_working_copies_base_version_contract
      check (base_version >= 1) not valid;
    alter table article_working_copies add constraint article_working_copies_category_id_contract
      check (category_id >= 1) not valid;
    alter table article_working_copies add constraint article_working_copies_changed_contract
      check (texts_fit(changed, 0, 10, 0, 11, null, false)) not valid;
    alter table article_working_copies add constraint article_working_copies_content_contract
      check ((octet_length(content) <= 200000 or char_length(content) <= 200000)) not valid;
    alter table article_working_copies add constraint article_working_copies_content_html_contract
      check ((octet_length(content_html) <= 10000000 or char_length(content_html) <= 10000000)) not valid;
    alter table article_working_copies add constraint article_working_copies_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_working_copies add constraint article_working_copies_excerpt_contract
      check (char_length(excerpt) <= 500) not valid;
    alter table article_working_copies add constraint article_working_copies_failed_at_contract
      check (failed_at >= '0001-01-01 00:00:00+00' and failed_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_working_copies add constraint article_working_copies_failure_contract
      check (char_length(failure) <= 500) not valid;
    alter table article_working_copies add constraint article_working_copies_image_contract
      check ((octet_length(image) <= 2048 or char_length(image) <= 2048) and image ~ '^(?:[A-Za-z][A-Za-z0-9+\\-.]*:)(?:\\/?\\/(?:(?:[A-Za-z0-9\\-._~!$&''()*+,;=:]|%[A-F0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[A-F0-9a-f]{1,4}:){6}|::(?:[A-F0-9a-f]{1,4}:){5}|(?:[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){4}|(?:(?:[A-F0-9a-f]{1,4}:){0,1}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){3}|(?:(?:[A-F0-9a-f]{1,4}:){0,2}[A-F0-9a-f]{1,4})?::(?:[A-F0-9a-f]{1,4}:){2}|(?:(?:[A-F0-9a-f]{1,4}:){0,3}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}:|(?:(?:[A-F0-9a-f]{1,4}:){0,4}[A-F0-9a-f]{1,4})?::)(?:[A-F0-9a-f]{1,4}:[A-F0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?))|(?:(?:[A-F0-9a-f]{1,4}:){0,5}[A-F0-9a-f]{1,4})?::[A-F0-9a-f]{1,4}|(?:(?:[A-F0-9a-f]{1,4}:){0,6}[A-F0-9a-f]{1,4})?::)|[vVVv][A-F0-9a-f]+\\.[A-Za-z0-9\\-._~!$&''()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|(?:[A-Za-z0-9\\-._~!$&''()*+,;=]|%[A-F0-9a-f]{2})*)(?::[0-9]*)?(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*|\\/(?:(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)?|(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})+(?:\\/(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@]|%[A-F0-9a-f]{2})*)*)(?:\\?(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?(?:#(?:[A-Za-z0-9\\-._~!$&''()*+,;=:@/?]|%[A-F0-9a-f]{2})*)?$') not valid;
    alter table article_working_copies add constraint article_working_copies_keywords_contract
      check (texts_fit(keywords, 0, 20, 0, 50, null, false)) not valid;
    alter table article_working_copies add constraint article_working_copies_schedule_timezone_contract
      check (char_length(schedule_timezone) <= 64) not valid;
    alter table article_working_copies add constraint article_working_copies_scheduled_at_contract
      check (scheduled_at >= '0001-01-01 00:00:00+00' and scheduled_at < '10000-01-01 00:00:00+00') not valid;
    alter table article_working_copies add constraint article_working_copies_seo_contract
      check (jsonb_typeof(seo) = 'object' and jsonb_typeof(seo -> 'meta_title') in ('string', 'null') and char_length((seo ->> 'meta_title')) <= 255 and jsonb_typeof(seo -> 'meta_description') in ('string', 'null') and char_length((seo ->> 'meta_description')) <= 500 and jsonb_typeof(seo -> 'focus_keyword') in ('string', 'null') and char_length((seo ->> 'focus_keyword')) <= 100) not valid;
    alter table article_working_copies add constraint article_working_copies_slug_contract
      check (char_length(slug) <= 200) not valid;
    alter table article_working_copies add constraint article_working_copies_tags_contract
      check (texts_fit(tags, 0, 20, 0, 50, null, false)) not valid;
    alter table article_working_copies add constraint article_working_copies_title_contract
      check (char_length(title) <= 255) not valid;
    alter table article_working_copies add constraint article_working_copies_updated_at_contract
      check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00') not valid;
  `.execute(db);
}
