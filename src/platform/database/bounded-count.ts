import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './database.ts';

/** What a list with filters counts up to; without a limit, counting would read everything that matches. */
export const countLimit = 10_000;

/** How many rows a query finds, up to 10,000. */
export async function boundedCount<DB, TB extends keyof DB>(
  db: Database,
  query: SelectQueryBuilder<DB, TB, object>,
): Promise<number> {
  const found = query.clearSelect().select(sql<number>`1`.as('one')).limit(countLimit);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from (${found}) as found`.execute(db);
  return rows[0]?.count ?? 0;
}
