import { type Kysely, sql } from 'kysely';

/** Users that a tenant created on the sites surface: they are invited, and listed by an id of their own until then. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table invitations
      add column user_uuid uuid constraint invitations_user_uuid_key unique,
      add column name text,
      add constraint invitations_user_check check ((user_uuid is null) = (name is null)) not valid;
    comment on column invitations.user_uuid is 'Id under which the tenant sees the invited person. Null: it has none.';
  `.execute(db);
}
