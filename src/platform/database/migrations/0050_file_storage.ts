import { type Kysely, sql } from 'kysely';

/** Counts files as storage, next to articles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table content_sizes add column file_bytes bigint not null default 0
      constraint content_sizes_file_bytes_check check (file_bytes >= 0);
    comment on column content_sizes.file_bytes is 'Files of the built-in MCP server, in whole blocks of 4 KiB.';
  `.execute(db);
}
