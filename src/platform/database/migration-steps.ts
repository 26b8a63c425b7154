import { type Kysely, sql } from 'kysely';

/**
 * Creates an index while the table is read and written. For migrations with `transaction = false`. What a killed attempt
 * left, an index that PostgreSQL marked invalid, is dropped first.
 *
 * @example
 * await createIndexConcurrently(db, 'articles_slug', 'articles (tenant_id, slug)');
 */
export async function createIndexConcurrently(
  db: Kysely<unknown>,
  name: string,
  definition: string,
  { unique = false }: { readonly unique?: boolean } = {},
): Promise<void> {
  const { rows } = await sql<{ valid: boolean }>`
    select indisvalid as valid from pg_index where indexrelid = to_regclass(${name})
  `.execute(db);
  if (rows[0]?.valid === true) return;
  // It waits for transactions that began before, and blocks neither reads nor writes while it waits.
  const before = await sql<{ lock_timeout: string }>`show lock_timeout`.execute(db);
  await sql`set session lock_timeout = 0`.execute(db);
  if (rows.length > 0) await sql.raw(`drop index concurrently ${name}`).execute(db);
  await sql.raw(`create ${unique ? 'unique ' : ''}index concurrently ${name} on ${definition}`).execute(db);
  await sql.raw(`set session lock_timeout = '${before.rows[0]?.lock_timeout ?? 0}'`).execute(db);
}

/**
 * Repeats a statement that changes at most a few thousand rows until it changes none, so that no row is locked for long.
 * For migrations with `transaction = false`.
 *
 * @example
 * await inBatches(db, `update articles set size = octet_length(content)
 *   where id in (select id from articles where size is null limit 1000)`);
 */
export async function inBatches(db: Kysely<unknown>, statement: string): Promise<void> {
  for (let changed = 1n; changed > 0n; ) {
    changed = (await sql.raw(statement).execute(db)).numAffectedRows ?? 0n;
  }
}
