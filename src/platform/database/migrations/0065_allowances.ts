import { type Kysely, sql } from 'kysely';

/**
 * Whose allowance a tenant uses up: `tenants.allowance_id`. All free tenants of one person use the same. It follows the
 * plan, its payer and the Owners, whatever changes them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Replaced by a trigger.
    alter table tenants add column allowance_id uuid not null default '00000000-0000-0000-0000-000000000000';
    comment on column tenants.allowance_id is
      'Whose limits apply: the payer of a shared plan, the tenant itself with a plan of its own, the person (users.uuid) of a free one.';

    -- The person of a free tenant: its creator while an Owner, else who has been a member longest of its Owners. A deleted
    -- tenant counts for its creator only, so that a tenant received from others costs nothing once it is deleted.
    create function allowance_of(tenant tenants) returns uuid language sql stable as $$
      select case
        when tenant.plan <> 'free' then coalesce(tenant.paid_by, tenant.id)
        else coalesce((
          select users.uuid
          from memberships join users on users.id = memberships.user_id
          where memberships.tenant_id = tenant.id and memberships.role = 'Owner' and memberships.removed_at is null
            and (tenant.deleted_at is null or memberships.user_id = tenant.created_by)
          order by (memberships.user_id is not distinct from tenant.created_by) desc,
            memberships.created_at, memberships.user_id
          limit 1
        ), tenant.id)
      end
    $$;
    update tenants set allowance_id = allowance_of(tenants);
    create index tenants_allowance on tenants (allowance_id);

    create function set_allowance() returns trigger language plpgsql as $$
    begin
      new.allowance_id := allowance_of(new);
      return new;
    end $$;
    create trigger tenants_allowance before insert or update of plan, paid_by, created_by, deleted_at on tenants
    for each row execute function set_allowance();

    create function move_allowance() returns trigger language plpgsql as $$
    begin
      update tenants set allowance_id = allowance_of(tenants)
      where id = coalesce(new.tenant_id, old.tenant_id) and allowance_id <> allowance_of(tenants);
      return null;
    end $$;
    create trigger memberships_allowance_insert after insert on memberships
    for each row when (new.role = 'Owner') execute function move_allowance();
    create trigger memberships_allowance_update after update of role, removed_at on memberships
    for each row when (old.role = 'Owner' or new.role = 'Owner') execute function move_allowance();
    create trigger memberships_allowance_delete after delete on memberships
    for each row when (old.role = 'Owner') execute function move_allowance();
  `.execute(db);
}
