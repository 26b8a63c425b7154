import { type Kysely, sql } from 'kysely';

/**
 * Makes the audit log prove itself: rows are chained by hashes after they are committed, in the order in which they are
 * found, so that those who write them never wait for each other. And what serves its list.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table audit_logs
      add column position      bigint,
      add column previous_hash bytea,
      add column hash          bytea,
      add constraint audit_logs_sealed_check
        check ((position is null) = (hash is null) and (position is null) = (previous_hash is null));
    comment on column audit_logs.position is 'In the chain, from 1. Null until the row is sealed, within a second.';
    comment on column audit_logs.hash is 'SHA-256 of previous_hash and the row; see src/insights/audit-chain.ts.';

    create unique index audit_logs_position on audit_logs (position) where position is not null;
    -- Serves the search for rows to seal.
    create index audit_logs_unsealed on audit_logs (id) where position is null;

    create table audit_head (
      id           integer primary key default 1 constraint audit_head_id_check check (id = 1),
      position     bigint not null,
      hash         bytea not null,
      caught_up_at timestamptz,
      seal         bytea not null
    );
    comment on table audit_head is 'The last row of the chain, one row: what shows that the end of the log was cut off.';
    comment on column audit_head.caught_up_at is 'When no row was left to be sealed; every older row is.';
    comment on column audit_head.seal is 'HMAC of the others under a key that the database does not know.';

    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      -- Sealing: once, and nothing else.
      if tg_op = 'UPDATE' and tg_level = 'ROW' then
        if old.position is null and new.position is not null
          and (new.id, new.tenant_id, new.user_id, new.action, new.operation_id, new.resource_type, new.resource_id,
               new.ip, new.request_id, new.details, new.created_at)
            is not distinct from
              (old.id, old.tenant_id, old.user_id, old.action, old.operation_id, old.resource_type, old.resource_id,
               old.ip, old.request_id, old.details, old.created_at) then
          return new;
        end if;
      end if;
      raise exception 'The audit log only grows: its rows are neither changed nor deleted';
    end $$;
    create trigger audit_logs_only_grow before update or delete on audit_logs
    for each row execute function refuse_audit_change();
    create trigger audit_logs_never_emptied before truncate on audit_logs
    for each statement execute function refuse_audit_change();

    -- The list, newest first, for each filter it offers. Nothing lists the log of one tenant.
    drop index audit_logs_tenant;
    drop index audit_logs_action;
    create index audit_logs_newest on audit_logs (created_at desc, id desc);
    create index audit_logs_newest_of_user on audit_logs (user_id, created_at desc, id desc);
    create index audit_logs_newest_of_action on audit_logs (action, created_at desc, id desc);
    create index audit_logs_newest_of_resource_type on audit_logs (resource_type, created_at desc, id desc);
  `.execute(db);
}
