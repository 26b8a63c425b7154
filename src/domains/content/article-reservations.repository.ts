import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';

/** The usage total that the AI credit of a reservation was taken from. */
export interface ReservedCredit {
  readonly pool: string;
  readonly periodStart: string;
}

export interface Reservation {
  readonly id: string;
  readonly seconds: number;
  readonly credit: ReservedCredit;
}

/** Needs the lock of `lockAllowance`, like every row that `countArticles` counts. */
export async function insertReservation(
  trx: Transaction,
  tenantId: string,
  { id, seconds, credit }: Reservation,
): Promise<void> {
  await trx
    .insertInto('article_reservations')
    .values({
      id,
      tenant_id: tenantId,
      expires_at: sql`now() + make_interval(secs => ${seconds})`,
      credit_pool: credit.pool,
      credit_period: credit.periodStart,
    })
    .execute();
}

/** Deletes a reservation and returns its credit; undefined when it was deleted already. Index: article_reservations_pkey. */
export async function deleteReservation(
  trx: Database | Transaction,
  tenantId: string,
  id: string,
): Promise<ReservedCredit | undefined> {
  const row = await trx
    .deleteFrom('article_reservations')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning(['credit_pool', 'credit_period'])
    .executeTakeFirst();
  return creditsOf(row === undefined ? [] : [row])[0];
}

/** Deletes the reservations of processes that died and returns their credits. Index: article_reservations_pkey. */
export async function deleteStaleReservations(trx: Transaction, tenantId: string): Promise<ReservedCredit[]> {
  const rows = await trx
    .deleteFrom('article_reservations')
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '<=', sql<string>`now()`)
    .returning(['credit_pool', 'credit_period'])
    .execute();
  return creditsOf(rows);
}

/** Reservations of earlier versions have no credit. */
function creditsOf(
  rows: readonly { readonly credit_pool: string | null; readonly credit_period: string | null }[],
): ReservedCredit[] {
  return rows.flatMap(({ credit_pool: pool, credit_period: periodStart }) =>
    pool === null || periodStart === null ? [] : [{ pool, periodStart }],
  );
}
