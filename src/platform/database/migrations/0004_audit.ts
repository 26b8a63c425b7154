import { type Kysely, sql } from 'kysely';

/**
 * Who did what, written in the transaction of the deed. No foreign keys: an audit row outlives the tenant and the user
 * it speaks of.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_logs (
      id            bigint generated always as identity primary key,
      tenant_id     uuid,
      user_id       integer,
      action        text not null,
      operation_id  text not null,
      resource_type text,
      resource_id   text,
      ip            text not null,
      request_id    text not null,
      details       jsonb not null default '{}',
      created_at    timestamptz not null default now()
    );
    create index audit_logs_tenant on audit_logs (tenant_id, id desc);
    create index audit_logs_action on audit_logs (action, id desc);
  `.execute(db);
}
