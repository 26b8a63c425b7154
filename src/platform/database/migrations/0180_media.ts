import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Images of tenants. Their files are outside of the database: what is to be deleted there is noted here first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table media (
      id          integer generated always as identity primary key,
      tenant_id   uuid not null constraint media_tenant_fkey references tenants on delete cascade,
      key         text not null constraint media_key_key unique constraint media_key_check check (key ~ '^[A-Za-z0-9_-]{22}$'),
      sha256      bytea not null,
      width       integer not null,
      height      integer not null,
      bytes       bigint not null,
      alt_text    text,
      uploaded_by integer constraint media_uploaded_by_fkey references users on delete set null,
      created_at  timestamptz not null,
      updated_at  timestamptz not null,
      constraint media_sha256_key unique (tenant_id, sha256)
    );
    comment on column media.key is 'Names the image to those who read it, and its files.';
    comment on column media.sha256 is 'Of the file that was uploaded.';
    comment on column media.bytes is 'Of its files, in all widths together.';
    create index media_newest on media (tenant_id, created_at desc, id desc);
    create index media_uploaded_by on media (uploaded_by);

    create table media_removals (
      key    text primary key,
      due_at timestamptz not null
    );
    comment on table media_removals is 'Keys whose files are deleted at a time, unless an image of the key is stored before.';
    create index media_removals_due on media_removals (due_at);

    create function remove_media_files() returns trigger language plpgsql as $$
    begin
      insert into media_removals (key, due_at) select key, '-infinity' from old_rows on conflict (key) do nothing;
      return null;
    end $$;
    create trigger media_removal after delete on media
    referencing old table as old_rows for each statement execute function remove_media_files();

    -- They count as storage of the tenant.
    create trigger media_size_insert after insert on media
    referencing new table as new_rows for each statement execute function keep_kept_sizes();
    create trigger media_size_delete after delete on media
    referencing old table as old_rows for each statement execute function keep_kept_sizes();
  `.execute(db);
  await sql`
    alter table media add constraint media_alt_text_contract
      check (char_length(alt_text) >= 1 and char_length(alt_text) <= 500) not valid;
    alter table media add constraint media_bytes_contract check (bytes >= 1 and bytes <= 1073741824) not valid;
    alter table media add constraint media_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table media add constraint media_height_contract check (height >= 1 and height <= 16383) not valid;
    alter table media add constraint media_id_contract check (id >= 1) not valid;
    alter table media add constraint media_key_contract
      check (char_length(key) = 22 and key ~ '^[A-Za-z0-9_-]{22}$') not valid;
    alter table media add constraint media_updated_at_contract
      check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00') not valid;
    alter table media add constraint media_uploaded_by_contract check (uploaded_by >= 1) not valid;
    alter table media add constraint media_width_contract check (width >= 1 and width <= 16383) not valid;
  `.execute(db);
}
