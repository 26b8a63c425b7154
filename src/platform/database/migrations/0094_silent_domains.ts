import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** A proof ends when the name servers of its domain don't respond for long. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenants add column domain_silent_since timestamptz;
    alter table sites add column silent_since timestamptz;
    comment on column tenants.domain_silent_since is
      'First check in a row to which the name servers did not respond. Null if they did.';
    comment on column sites.silent_since is
      'First check in a row to which the name servers did not respond. Null if they did.';
  `.execute(db);
}
