import { type Kysely, sql } from 'kysely';

/**
 * Adds Reader, the role below Viewer of people who joined by themselves. Viewers become Readers unless the tenant let
 * them in: by an invitation, by `POST /api/v1/users`, or as its founder.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table memberships drop constraint memberships_role_check;
    alter table memberships add constraint memberships_role_check
      check (role in ('Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner'));
    alter table invitations drop constraint invitations_role_check;
    alter table invitations add constraint invitations_role_check
      check (role in ('Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner'));

    -- The ranks of the other roles stay, and with them the entries of memberships_team.
    create or replace function role_rank(role text) returns integer language sql immutable parallel safe as $$
      select coalesce(array_position(array['Viewer', 'Author', 'Editor', 'Admin', 'Owner'], role), 0)
    $$;

    alter table memberships add column self_joined boolean not null default false;
    alter table memberships add constraint memberships_self_joined_check check (not self_joined or role = 'Reader');
    comment on column memberships.self_joined is
      'Joined by registering or logging in: reads nothing while the tenant has public_content false.';

    update memberships as m
    set role = 'Reader', self_joined = true
    from users as u, tenants as t
    where m.role = 'Viewer' and u.id = m.user_id and t.id = m.tenant_id
      and t.created_by is distinct from m.user_id
      and not exists (
        select from invitations as i
        where i.tenant_id = m.tenant_id and i.email = u.email and i.accepted_at is not null
      )
      and not exists (
        select from audit_logs as a
        where a.tenant_id = m.tenant_id and a.action = 'user.create' and a.resource_id = u.uuid::text
      );
  `.execute(db);
}
