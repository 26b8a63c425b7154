import { type Kysely, sql } from 'kysely';

/**
 * A plan is shared by one person, who is Owner of the tenant that pays and of the one that shares its plan. The sharing
 * ends when the person is no longer Owner of one of the two, whatever ends it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenants add column shared_by integer constraint tenants_shared_by_fkey references users on delete set null;
    comment on column tenants.shared_by is 'The Owner of paid_by who shares its plan with this tenant, of which they are Owner too.';

    update tenants as shared set shared_by = (
      select payer.user_id
      from memberships as payer
      join memberships as own on own.user_id = payer.user_id
      where payer.tenant_id = shared.paid_by and payer.role = 'Owner' and payer.removed_at is null
        and own.tenant_id = shared.id and own.role = 'Owner' and own.removed_at is null
      order by payer.user_id limit 1
    )
    where paid_by is not null;
    update tenants set plan = 'free', paid_by = null, given_plan = null where paid_by is not null and shared_by is null;

    create function end_plan_shares() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or new.role <> 'Owner' or new.removed_at is not null then
        update tenants set plan = 'free', paid_by = null, given_plan = null, shared_by = null
        where shared_by = old.user_id and (paid_by = old.tenant_id or id = old.tenant_id);
      end if;
      return null;
    end
    $$;
    create trigger memberships_end_plan_shares after update of role, removed_at or delete on memberships
    for each row when (old.role = 'Owner' and old.removed_at is null) execute function end_plan_shares();

    create index tenants_shared_by on tenants (shared_by) where shared_by is not null;
  `.execute(db);
}
