import { type Kysely, sql } from 'kysely';

/** Deleted tenants whose content is gone too. Their row stays: what they paid, and what the audit log says, names it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenants
      add column purged_at timestamptz,
      add constraint tenants_purged_check check (purged_at is null or deleted_at is not null);
    comment on column tenants.purged_at is 'When everything else of a deleted tenant had been deleted.';
    create index tenants_purge_due on tenants (deleted_at) where deleted_at is not null and purged_at is null;
  `.execute(db);
}
