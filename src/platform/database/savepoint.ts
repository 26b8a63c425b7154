import { sql } from 'kysely';
import type { Transaction } from './database.ts';

/** Runs `work` in a savepoint: if it throws, what it has changed is undone, and the transaction can continue. */
export async function savepoint<T>(trx: Transaction, work: () => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(trx);
  try {
    const value = await work();
    await sql`release savepoint part`.execute(trx);
    return value;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(trx);
    throw error;
  }
}
