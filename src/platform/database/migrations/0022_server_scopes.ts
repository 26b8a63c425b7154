import { type Kysely, sql } from 'kysely';

/** Which MCP servers a key of a workspace may use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table workspace_keys add column server_scopes text[]`.execute(db);
  await sql`
    comment on column workspace_keys.server_scopes is 'Ids of the MCP servers that it may use. Null: every server.'
  `.execute(db);
}
