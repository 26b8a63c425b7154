import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Persons see their sessions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table sessions add constraint sessions_ip_contract check (char_length(ip) <= 64) not valid;
    alter table sessions add constraint sessions_last_used_at_contract
      check (last_used_at >= '0001-01-01 00:00:00+00' and last_used_at < '10000-01-01 00:00:00+00') not valid;
    alter table sessions add constraint sessions_surface_contract check (surface in ('platform', 'sites')) not valid;
  `.execute(db);
}
