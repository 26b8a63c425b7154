import { openDatabase } from '../../../src/platform/database/database.ts';

/** Runs one statement on a connection of its own and returns the rows. */
export async function query(url: string, text: string): Promise<{ [column: string]: unknown }[]> {
  const database = await openDatabase({ url });
  const { rows } = await database.pool.query(text);
  await database.close();
  return rows;
}
