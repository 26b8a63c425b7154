import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** Maximum count of a list with filters: without a limit, a count would read all matching rows. */
export const countLimit = 10_000;

/** Returns the number of rows of a query, counted up to 10,000. */
export async function boundedCount<DB, TB extends keyof DB>(
  db: Database,
  query: SelectQueryBuilder<DB, TB, object>,
): Promise<number> {
  const found = query.clearSelect().select(sql<number>`1`.as('one')).limit(countLimit);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from (${found}) as found`.execute(db);
  return rows[0]?.count ?? 0;
}
