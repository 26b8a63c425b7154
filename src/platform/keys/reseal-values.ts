import { setTimeout as delay } from 'node:timers/promises';
import type { Database, Transaction } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { SealedColumn } from '../secrets/sealed-column.ts';
import { keyOfHead, UnknownKey } from '../secrets/secret-box.ts';
import { lockOldValues, replaceValues, type SealedRow } from './sealed-values.repository.ts';
import { countOldValues, type SealedValues } from './unreadable-values.ts';

export interface ResealOptions extends SealedValues {
  /** Ids of keys that are lost, `unknown` for values that name none, `damaged` for values that were altered. */
  readonly acceptLost: readonly string[];
}

/** What was done with the values of a column. */
export interface ResealedColumn {
  readonly table: string;
  readonly column: string;
  /** Values that are encrypted under the current key now. */
  readonly resealed: number;
  /** Values that were removed because their key is lost, by key. */
  readonly lost: { readonly [key: string]: number };
  /** Values that could not be decrypted and are as they were, by key. */
  readonly unreadable: { readonly [key: string]: number };
  /** Values that another key than the current one encrypted, the unreadable ones included. */
  readonly left: number;
}

/** Rows that are locked at once, for a few milliseconds. */
const batch = 100;
/** Between passes: rows that others had locked are free by then. */
const pauseMs = 200;
const maxPasses = 50;

/**
 * Encrypts the values of a column under the current key, in batches, each in a transaction. What an earlier call has done
 * is skipped. Repeated while there are values that another key encrypted: rows that requests lock are skipped at first,
 * and processes that have another current key may write more.
 */
export async function resealColumn(
  db: Database,
  column: SealedColumn,
  options: ResealOptions,
): Promise<ResealedColumn> {
  const totals: Totals = { resealed: 0, lost: {} };
  const { table, column: name } = column;
  for (let pass = 1; ; pass++) {
    const unreadable = await resealOnce(db, column, options, totals);
    const left = await countOldValues(db, column, options.keys.current.id);
    const isDone = left <= Object.values(unreadable).reduce((total, count) => total + count, 0);
    if (isDone || pass === maxPasses) return { table, column: name, ...totals, unreadable, left };
    await delay(pauseMs);
  }
}

type Counts = { [key: string]: number };

interface Totals {
  resealed: number;
  readonly lost: Counts;
}

async function resealOnce(db: Database, column: SealedColumn, options: ResealOptions, totals: Totals): Promise<Counts> {
  const unreadable: Counts = {};
  for (let after: string | null = null; ; ) {
    const from: string | null = after;
    const done: Batch = await inTransaction(db, (trx) => resealBatch(trx, column, options, from));
    totals.resealed += done.resealed;
    for (const key of done.lost) totals.lost[key] = (totals.lost[key] ?? 0) + 1;
    for (const key of done.unreadable) unreadable[key] = (unreadable[key] ?? 0) + 1;
    if (done.last === null) return unreadable;
    after = done.last;
  }
}

interface Batch {
  readonly resealed: number;
  readonly lost: readonly string[];
  readonly unreadable: readonly string[];
  /** The primary key of the last row; null if there was none. */
  readonly last: string | null;
}

async function resealBatch(
  trx: Transaction,
  column: SealedColumn,
  { box, keys, acceptLost }: ResealOptions,
  after: string | null,
): Promise<Batch> {
  const rows = await lockOldValues(trx, column, keys.current.id, { after, limit: batch });
  const opened: { readonly key: string; readonly value: Buffer }[] = [];
  const failed: { readonly row: SealedRow; readonly key: string }[] = [];
  for (const row of rows) {
    try {
      opened.push({ key: row.key, value: box.seal(column, row.owner, box.openBytes(column, row.owner, row.value)) });
    } catch (error) {
      failed.push({ row, key: error instanceof UnknownKey ? (keyOfHead(row.head) ?? 'unknown') : 'damaged' });
    }
  }
  await replaceValues(trx, column, opened);
  const lost = failed.filter(({ key }) => acceptLost.includes(key));
  const { value, set } = column.lost;
  const replaced = lost.map(({ row }) => ({
    key: row.key,
    value: value === null ? null : box.seal(column, row.owner, value()),
  }));
  await replaceValues(trx, column, replaced, set);
  return {
    resealed: opened.length,
    lost: lost.map(({ key }) => key),
    unreadable: failed.filter(({ key }) => !acceptLost.includes(key)).map(({ key }) => key),
    last: rows.at(-1)?.key ?? null,
  };
}
