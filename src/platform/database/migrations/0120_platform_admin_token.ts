import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** The token with which an operator becomes the first platform admin. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table platform_admin_token (
      only_row   boolean primary key default true constraint platform_admin_token_one check (only_row),
      token_hash bytea not null,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    comment on table platform_admin_token is 'At most one: it is printed at a start without a platform admin, and deleted when it is used.';
    comment on column platform_admin_token.token_hash is 'SHA-256.';

    -- It is for the first platform admin only, however a person became that.
    create function delete_platform_admin_token() returns trigger language plpgsql as $$
    begin
      delete from platform_admin_token;
      return null;
    end $$;
    create trigger users_platform_admin_insert after insert on users
    for each row when (new.is_platform_admin) execute function delete_platform_admin_token();
    create trigger users_platform_admin_update after update of is_platform_admin on users
    for each row when (new.is_platform_admin and not old.is_platform_admin) execute function delete_platform_admin_token();
  `.execute(db);
}
