import { type Kysely, sql } from 'kysely';

/** Scopes and expiry of personal API keys. Those that exist have all rights of their person, as before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table user_api_keys
      add column scopes text[] not null default '{*}',
      add column expires_at timestamptz;
    comment on column user_api_keys.expires_at is 'Null: never.';
  `.execute(db);
}
