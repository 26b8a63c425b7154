import type { Database } from '../database/database.ts';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';
import type { SealedColumn } from '../secrets/sealed-column.ts';
import { keyOfHead, type SecretBox } from '../secrets/secret-box.ts';
import { type SealedRow, selectHeads } from './sealed-values.repository.ts';

/** Values that none of the keys decrypts. */
export interface UnreadableValues {
  readonly table: string;
  readonly column: string;
  /** The key that encrypted them; `unknown` for values in the old form, which name none. */
  readonly key: string;
  readonly count: number;
}

/** What is needed to read encrypted values. */
export interface SealedValues {
  readonly keys: EncryptionKeys;
  readonly box: SecretBox;
  readonly columns: readonly SealedColumn[];
}

/** Rows that are read at once. */
const batch = 2_000;

/** Returns what a process with these keys can't decrypt. Reads the first bytes of all values, and values in the old form. */
export async function findUnreadableValues(db: Database, values: SealedValues): Promise<UnreadableValues[]> {
  const found: UnreadableValues[] = [];
  for (const column of values.columns) {
    const counts = new Map<string, number>();
    for await (const row of rowsOf(db, column)) {
      const key = unknownKeyOf(values, column, row);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) found.push({ table: column.table, column: column.column, key, count });
  }
  return found;
}

/** Returns how many values of a column another key than this one encrypted. */
export async function countOldValues(db: Database, column: SealedColumn, keyId: string): Promise<number> {
  let count = 0;
  for await (const { head } of rowsOf(db, column)) if (keyOfHead(head) !== keyId) count += 1;
  return count;
}

async function* rowsOf(db: Database, column: SealedColumn): AsyncGenerator<SealedRow> {
  for (let after: string | null = null; ; ) {
    const rows: SealedRow[] = await selectHeads(db, column, { after, limit: batch });
    yield* rows;
    if (rows.length < batch) return;
    after = (rows.at(-1) as SealedRow).key;
  }
}

/** Returns the key of a value that can't be decrypted, null for other values. */
function unknownKeyOf(
  { keys, box }: SealedValues,
  column: SealedColumn,
  { head, owner, value }: SealedRow,
): string | null {
  const key = keyOfHead(head);
  if (key !== null) return keys.all.some(({ id }) => id === key) ? null : key;
  try {
    box.openBytes(column, owner, value);
    return null;
  } catch {
    return 'unknown';
  }
}
