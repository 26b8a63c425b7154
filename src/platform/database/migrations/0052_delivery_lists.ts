import { type Kysely, sql } from 'kysely';

/** Lists of deliveries by time of creation, in place of those by id. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index webhook_deliveries_created on webhook_deliveries (tenant_id, endpoint_id, created_at desc, id desc);
    create index webhook_deliveries_created_by_status
      on webhook_deliveries (tenant_id, endpoint_id, status, created_at desc, id desc);
    drop index webhook_deliveries_newest;
    drop index webhook_deliveries_newest_by_status;
  `.execute(db);
}
