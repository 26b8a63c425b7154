import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Accounts at providers that their person unlinked: they are not linked again by their address. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table oauth_identities add column unlinked_at timestamptz;
    comment on column oauth_identities.unlinked_at is
      'The person removed it from their ways to sign in. The row remains, so that the address alone does not link it again.';
  `.execute(db);
  await sql`
    alter table oauth_identities add constraint oauth_identities_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table oauth_identities add constraint oauth_identities_provider_contract
      check (provider in ('google', 'github', 'linkedin', 'facebook')) not valid;
  `.execute(db);
}
