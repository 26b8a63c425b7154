import type pg from 'pg';
import type { Db } from 'pg-boss';
import { assertOutsideTransaction } from '../database/transaction-scope.ts';

/**
 * Lets pg-boss use the pool of the application. It has adapters of its own, but on PGlite there must be no door beside
 * the pool. It reads times as the pool's parsers give them.
 */
export function queueConnection(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      assertOutsideTransaction(pool);
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        return flattened(await client.query(text, values));
      } catch (error) {
        // pg-boss sends `begin; …; commit` as one string. When it fails half way, the connection would go back to the
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

/** A string of several statements has a result for each; pg-boss wants the rows of all. */
function flattened(result: pg.QueryResult | pg.QueryResult[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows) } : result;
}
