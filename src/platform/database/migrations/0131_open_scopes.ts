import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Scopes of later versions fit into the rows of keys: what a request may contain is the contract's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table workspace_keys drop constraint if exists workspace_keys_scopes_contract;
    alter table workspace_keys add constraint workspace_keys_scopes_contract
      check (texts_fit(scopes, 1, 50, 1, 20, '^(?:\\*|[a-z][a-z-]*)(?::(?:\\*|[a-z]+))?$', true)) not valid;
    alter table user_api_keys drop constraint if exists user_api_keys_scopes_contract;
    alter table user_api_keys add constraint user_api_keys_scopes_contract
      check (texts_fit(scopes, 1, 50, 1, 20, '^(?:\\*|[a-z][a-z-]*)(?::(?:\\*|[a-z]+))?$', true)) not valid;
  `.execute(db);
}
