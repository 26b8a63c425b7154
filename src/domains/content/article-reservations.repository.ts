import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** Needs the lock of `lockTenantContent`, like everything that `countArticles` counts. */
export async function insertReservation(
  trx: Transaction,
  tenantId: string,
  id: string,
  seconds: number,
): Promise<void> {
  await trx
    .insertInto('article_reservations')
    .values({ id, tenant_id: tenantId, expires_at: sql`now() + make_interval(secs => ${seconds})` })
    .execute();
}

/** Index: article_reservations_pkey. */
export async function deleteReservation(db: Database | Transaction, tenantId: string, id: string): Promise<void> {
  await db.deleteFrom('article_reservations').where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Those of processes that died. Index: article_reservations_pkey. */
export async function deleteStaleReservations(trx: Transaction, tenantId: string): Promise<void> {
  await trx
    .deleteFrom('article_reservations')
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '<=', sql<string>`now()`)
    .execute();
}
