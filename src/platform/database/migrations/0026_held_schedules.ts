import { type Kysely, sql } from 'kysely';

/**
 * Takes overdue articles of suspended and deleted tenants out of the index that the search for due articles reads, for
 * as long as their tenant is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table articles add column is_held boolean not null default false;
    comment on column articles.is_held is 'Its time came while its tenant was suspended or deleted: nobody looks for it.';

    drop index articles_due;
    create index articles_due on articles (scheduled_at, id) where scheduled_at is not null and not is_held;
    create index articles_held on articles (tenant_id) where is_held;

    create function release_held_articles() returns trigger language plpgsql as $$
    begin
      update articles set is_held = false where tenant_id = new.id and is_held;
      return null;
    end $$;
    create trigger tenants_release_articles after update of status, deleted_at on tenants
    for each row when (
      new.status = 'active' and new.deleted_at is null and (old.status <> 'active' or old.deleted_at is not null)
    ) execute function release_held_articles();
  `.execute(db);
}
