import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Tenants may require a second factor of their members. */
export async function up(db: Kysely<unknown>): Promise<void> {
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
        jsonb_typeof(settings -> 'require_mfa') in ('boolean') and
        jsonb_typeof(settings -> 'timezone') in ('string') and char_length((settings ->> 'timezone')) >= 1 and
        char_length((settings ->> 'timezone')) <= 64 and jsonb_typeof(settings -> 'locale') in ('string') and
        char_length((settings ->> 'locale')) >= 2 and char_length((settings ->> 'locale')) <= 10
      ) not valid
  `.execute(db);
}
