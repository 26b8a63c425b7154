import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import type { SealedColumn } from '../secrets/sealed-column.ts';
import { sealedHead, sealedHeadBytes } from '../secrets/secret-box.ts';

/** A row with an encrypted value. */
export interface SealedRow {
  /** Its primary key, as text. */
  readonly key: string;
  readonly owner: { readonly [column: string]: string };
  /** The first bytes of the value, which name its key, in hexadecimal digits. */
  readonly head: string;
  readonly value: Buffer;
}

interface Selection {
  /** The primary key of the last row that was read; null: from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

/** Returns the next values of a column that another key than this one encrypted, and locks their rows; locked ones are skipped. */
export async function lockOldValues(
  trx: Transaction,
  column: SealedColumn,
  keyId: string,
  { after, limit }: Selection,
): Promise<SealedRow[]> {
  const { rows } = await sql<RawRow>`
    select ${columnsOf(column)}
    from ${sql.table(column.table)}
    where ${hasValue(column)} and ${headOf(column)} <> decode(${sealedHead(keyId)}, 'hex') and ${isAfter(column, after)}
    order by ${sql.ref(column.key)}
    limit ${limit}
    for update skip locked
  `.execute(trx);
  return rows.map(readRow);
}

/** Returns the next rows of a column, with the values of those in the old form only: others are empty. */
export async function selectHeads(
  db: Database,
  column: SealedColumn,
  { after, limit }: Selection,
): Promise<SealedRow[]> {
  const { rows } = await sql<RawRow>`
    select ${columnsOf(column, sql`case when get_byte(${sql.ref(column.column)}, 0) = 2 then ''::bytea else ${sql.ref(column.column)} end`)}
    from ${sql.table(column.table)}
    where ${hasValue(column)} and ${isAfter(column, after)}
    order by ${sql.ref(column.key)}
    limit ${limit}
  `.execute(db);
  return rows.map(readRow);
}

/** Replaces values, and makes the other assignments to their rows. Served by the primary key. */
export async function replaceValues(
  trx: Transaction,
  column: SealedColumn,
  values: readonly { readonly key: string; readonly value: Buffer | null }[],
  assignments = '',
): Promise<void> {
  if (values.length === 0) return;
  await sql`
    update ${sql.table(column.table)} as t
    set ${sql.ref(column.column)} = decode(given.value, 'hex') ${sql.raw(assignments === '' ? '' : `, ${assignments}`)}
    from unnest(
      ${values.map(({ key }) => key)}::text[],
      ${values.map(({ value }) => value?.toString('hex') ?? null)}::text[]
    ) as given (key, value)
    where t.${sql.ref(column.key)} = given.key::${sql.raw(column.keyType)}
  `.execute(trx);
}

interface RawRow {
  readonly row_key: string;
  readonly row_owner: readonly string[];
  readonly head: string;
  readonly value: Buffer;
  readonly owner_names: readonly string[];
}

function columnsOf({ key, owner, column }: SealedColumn, value: RawBuilder<unknown> = sql.ref(column)) {
  return sql`
    ${sql.ref(key)}::text as row_key,
    array[${sql.join(owner.map((name) => sql`${sql.ref(name)}::text`))}]::text[] as row_owner,
    ${owner}::text[] as owner_names,
    encode(substring(${sql.ref(column)} from 1 for ${sql.lit(sealedHeadBytes)}), 'hex') as head,
    ${value} as value
  `;
}

function headOf({ column }: SealedColumn) {
  return sql`substring(${sql.ref(column)} from 1 for ${sql.lit(sealedHeadBytes)})`;
}

function hasValue({ column, clearBytes = 0 }: SealedColumn) {
  return sql`${sql.ref(column)} is not null and length(${sql.ref(column)}) <> ${sql.lit(clearBytes)}`;
}

function isAfter({ key, keyType }: SealedColumn, after: string | null) {
  return after === null ? sql`true` : sql`${sql.ref(key)} > ${after}::${sql.raw(keyType)}`;
}

/** A `bytea` as text begins with `\x`, which no other owner does. */
function readRow({ row_key, row_owner, owner_names, head, value }: RawRow): SealedRow {
  const owner = Object.fromEntries(
    owner_names.map((name, index) => [name, (row_owner[index] ?? '').replace(/^\\x/, '')]),
  );
  return { key: row_key, owner, head, value };
}
