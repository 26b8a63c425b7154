import type pg from 'pg';
import type { Db } from 'pg-boss';
import { type Database, scopeOf } from '../database/database.ts';
import { assertOutsideTransaction } from '../database/transaction-scope.ts';

/**
 * Lets pg-boss use the pool of the jobs. Its own adapters would use a second path to PGlite. It receives times
 * as the pool's parsers return them.
 */
export function queueConnection({ db, pool }: { readonly db: Database; readonly pool: pg.Pool }): Db {
  const database = scopeOf(db) as object;
  return {
    async executeSql(text, values) {
      assertOutsideTransaction(database);
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        return flattened(await client.query(text, values));
      } catch (error) {
        // pg-boss sends `begin; …; commit` as one string. If it fails half way, the connection would return to the
        // pool with the transaction open.
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}

/** A string of several statements has a result for each; pg-boss expects the rows of all. */
function flattened(result: pg.QueryResult | pg.QueryResult[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result;
}
