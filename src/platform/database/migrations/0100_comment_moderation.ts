import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Comments wait for approval, are hidden or spam; only approved ones are counted. A setting says which ones wait. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table comments add column moderation text not null default 'approved';
    alter table comments add constraint comments_moderation_check
      check (moderation in ('approved', 'pending', 'hidden', 'spam')) not valid;
    alter table comments add constraint comments_moderation_contract
      check (moderation in ('approved', 'pending', 'hidden', 'spam')) not valid;
    alter table comments add constraint comments_approved_check check (is_approved = (moderation = 'approved')) not valid;
    comment on column articles.comment_count is
      'Kept by triggers comments_count_*: what readers see, the approved comments, without replies to others.';
    comment on column comments.reply_count is
      'Kept by triggers comments_count_*: approved direct replies; on a top-level comment those of the whole thread.';
  `.execute(db);
  await counts(db);
  await sql`
    alter table tenants drop constraint if exists tenants_settings_contract;
    alter table tenants add constraint tenants_settings_contract
      check (
        jsonb_typeof(settings) = 'object' and jsonb_typeof(settings -> 'public_content') in ('boolean') and
        jsonb_typeof(settings -> 'registration') in ('string') and
        (settings ->> 'registration') in ('open', 'closed') and
        jsonb_typeof(settings -> 'article_path') in ('string') and
        char_length((settings ->> 'article_path')) >= 5 and char_length((settings ->> 'article_path')) <= 200 and
        (settings ->> 'article_path') ~ '^/[A-Za-z0-9._~/-]*\\{(?:slug|id)\\}[A-Za-z0-9._~/-]*$' and
        jsonb_typeof(settings -> 'language') in ('string') and char_length((settings ->> 'language')) >= 2 and
        char_length((settings ->> 'language')) <= 35 and
        (settings ->> 'language') ~ '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' and
        jsonb_typeof(settings -> 'comments') in ('string') and
        (settings ->> 'comments') in ('open', 'first', 'all', 'closed') and
        jsonb_typeof(settings -> 'timezone') in ('string') and char_length((settings ->> 'timezone')) >= 1 and
        char_length((settings ->> 'timezone')) <= 64 and jsonb_typeof(settings -> 'locale') in ('string') and
        char_length((settings ->> 'locale')) >= 2 and char_length((settings ->> 'locale')) <= 10
      ) not valid
  `.execute(db);
}

async function counts(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A reply counts on its article while the comment above its thread is approved. Of a deleted thread, the comment at its
    -- top stands for all: its replies are deleted after it.
    create or replace function count_comments() returns trigger language plpgsql as $$
    declare
      changed comments[];
      change integer;
    begin
      if tg_op = 'INSERT' then
        change := 1;
        select array_agg(new_rows) into changed from new_rows where is_approved;
      else
        change := -1;
        select array_agg(old_rows) into changed from old_rows where is_approved;
      end if;
      if changed is null then
        return null;
      end if;

      update articles set comment_count = articles.comment_count + counted.count
      from (
        select comment.tenant_id, comment.article_id,
          change * sum(case when comment.thread_id is null and change < 0 then 1 + comment.reply_count else 1 end) as count
        from unnest(changed) as comment
        left join comments as top on top.tenant_id = comment.tenant_id and top.id = comment.thread_id
        where comment.thread_id is null or top.is_approved
        group by 1, 2
      ) as counted
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

    -- By the row, so that it fires only where the column is set. Whoever sets it has locked the comment at the top.
    create function count_moderated_comment() returns trigger language plpgsql as $$
    declare
      change integer := case when new.is_approved then 1 else -1 end;
    begin
      if new.thread_id is null then
        update articles set comment_count = comment_count + change * (1 + new.reply_count)
        where tenant_id = new.tenant_id and id = new.article_id;
      else
        update articles set comment_count = comment_count + change
        where tenant_id = new.tenant_id and id = new.article_id
          and exists (select from comments as top where top.id = new.thread_id and top.is_approved);
        update comments set reply_count = reply_count + change
        where tenant_id = new.tenant_id and id in (new.thread_id, new.parent_id);
      end if;
      return null;
    end $$;
    create trigger comments_count_moderated after update of is_approved on comments
    for each row when (old.is_approved <> new.is_approved) execute function count_moderated_comment();
  `.execute(db);
}
