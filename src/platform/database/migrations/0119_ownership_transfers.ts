import { type Kysely, sql } from 'kysely';

export const compatibility = 'additive';

/** Transfers of ownership wait for the receiver. Nobody is made responsible for a tenant without their consent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table memberships add column ownership_accepted boolean not null default true;
    comment on column memberships.ownership_accepted is
      'False for an Owner whom another Owner promoted: the tenant is not counted as theirs, and others remain responsible.';

    create table ownership_transfers (
      tenant_id   uuid primary key,
      giver_id    integer not null,
      receiver_id integer not null,
      created_at  timestamptz not null,
      expires_at  timestamptz not null,
      constraint ownership_transfers_giver_fkey foreign key (tenant_id, giver_id)
        references memberships (tenant_id, user_id) on delete cascade,
      constraint ownership_transfers_receiver_fkey foreign key (tenant_id, receiver_id)
        references memberships (tenant_id, user_id) on delete cascade
    );
    comment on table ownership_transfers is 'Offers of ownership that the receiver has not accepted: one per tenant.';
    create index ownership_transfers_giver on ownership_transfers (giver_id, tenant_id);
    create index ownership_transfers_receiver on ownership_transfers (receiver_id, tenant_id);
  `.execute(db);
  await sql`
    create or replace function allowance_of(tenant tenants) returns uuid language sql stable as $$
      select case
        when tenant.plan <> 'free' then coalesce(tenant.paid_by, tenant.id)
        else coalesce((
          select users.uuid
          from memberships join users on users.id = memberships.user_id
          where memberships.tenant_id = tenant.id and memberships.role = 'Owner' and memberships.removed_at is null
            and (tenant.deleted_at is null or memberships.user_id = tenant.created_by)
          order by memberships.ownership_accepted desc, (memberships.user_id is not distinct from tenant.created_by) desc,
            memberships.created_at, memberships.user_id
          limit 1
        ), tenant.id)
      end
    $$;

    -- A transfer ends with the rights of the giver and the membership of the receiver, whatever ends those.
    create function end_ownership_transfer() returns trigger language plpgsql as $$
    begin
      delete from ownership_transfers
      where tenant_id = new.tenant_id and (
        giver_id = new.user_id and (new.removed_at is not null or new.role <> 'Owner')
        or receiver_id = new.user_id and new.removed_at is not null
      );
      return null;
    end $$;
    create trigger memberships_ownership_transfer after update of role, removed_at on memberships
    for each row when (old.role = 'Owner' or new.removed_at is not null) execute function end_ownership_transfer();

    create function end_ownership_transfers() returns trigger language plpgsql as $$
    begin
      delete from ownership_transfers where giver_id = new.id or receiver_id = new.id;
      return null;
    end $$;
    create trigger users_ownership_transfers after update of is_active on users
    for each row when (old.is_active and not new.is_active) execute function end_ownership_transfers();
  `.execute(db);
  await sql`
    alter table ownership_transfers add constraint ownership_transfers_created_at_contract
      check (created_at >= '0001-01-01 00:00:00+00' and created_at < '10000-01-01 00:00:00+00') not valid;
    alter table ownership_transfers add constraint ownership_transfers_expires_at_contract
      check (expires_at >= '0001-01-01 00:00:00+00' and expires_at < '10000-01-01 00:00:00+00') not valid;
  `.execute(db);
}
