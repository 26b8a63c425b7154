import { type Kysely, sql } from 'kysely';

/** What finds, without reading a tenant's articles, how many were published since a time and which changed last. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index articles_last_published on articles (tenant_id, published_at desc) where status = 'published';
    create index articles_last_changed on articles (tenant_id, updated_at desc) where status = 'published';
  `.execute(db);
}
