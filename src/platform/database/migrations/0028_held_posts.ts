import { type Kysely, sql } from 'kysely';

/** For posts on social networks what 0026 is for articles: those of suspended and deleted tenants leave the search. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table social_posts add column is_held boolean not null default false;
    comment on column social_posts.is_held is 'Its time came while its tenant was suspended or deleted: nobody looks for it.';

    drop index social_posts_due;
    create index social_posts_due on social_posts (due_at) where due_at is not null and not is_held;
    create index social_posts_held on social_posts (tenant_id) where is_held;

    create function release_held_posts() returns trigger language plpgsql as $$
    begin
      update social_posts set is_held = false where tenant_id = new.id and is_held;
      return null;
    end $$;
    create trigger tenants_release_posts after update of status, deleted_at on tenants
    for each row when (
      new.status = 'active' and new.deleted_at is null and (old.status <> 'active' or old.deleted_at is not null)
    ) execute function release_held_posts();
  `.execute(db);
}
