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

/**
 * Adds the constraint `<table>_before_check` that all rows are of months up to the present or the next one, and validates it
 * while the table is read and written: then the table becomes a partition of these months without being read. For migrations
 * with `transaction = false`. The months end at least 14 days from now, by when the table must be a partition.
 */
export async function boundByMonth(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  const { rows } = await sql<{ bound: string }>`
    select to_char(
      date_trunc('month', greatest(now(), max(${sql.ref(column)})) + interval '14 days', 'UTC') at time zone 'UTC'
        + interval '1 month', 'YYYY-MM-DD') as bound
    from ${sql.table(table)}
  `.execute(db);
  const name = `${table}_before_check`;
  const check = `check (${column} < '${rows[0]?.bound}T00:00:00Z') not valid`;
  await sql.raw(`alter table ${table} drop constraint if exists ${name}, add constraint ${name} ${check}`).execute(db);
  await sql.raw(`alter table ${table} validate constraint ${name}`).execute(db);
}

/** Returns the time that `boundByMonth` chose, as a literal. */
export async function boundOfMonths(db: Kysely<unknown>, table: string): Promise<string> {
  const { rows } = await sql<{ bound: string }>`
    select substring(pg_get_constraintdef(oid) from '''([^'']+)''') as bound from pg_constraint
    where conrelid = to_regclass(${table}) and conname = ${`${table}_before_check`} and convalidated
  `.execute(db);
  if (rows[0] === undefined) throw new Error(`The migration that bounds ${table} by month has not run`);
  return rows[0].bound;
}
