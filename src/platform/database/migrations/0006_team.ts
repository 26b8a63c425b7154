import { type Kysely, sql } from 'kysely';

/** What lists a team in the order of its roles. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function role_rank(role text) returns integer language sql immutable parallel safe as $$
      select array_position(array['Viewer', 'Author', 'Editor', 'Admin', 'Owner'], role)
    $$;
    create index memberships_team on memberships (tenant_id, role_rank(role) desc, user_id) where removed_at is null;
  `.execute(db);
}
