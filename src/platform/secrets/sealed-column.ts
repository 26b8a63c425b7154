import type { DB } from '../../../generated/database.ts';

type Column<Table extends keyof DB> = Extract<keyof DB[Table], string>;

/** Values of the columns that identify the owner of an encrypted value. */
export type Owner<Name extends string> = { readonly [_ in Name]: string };

/** A column with encrypted values. */
export interface SealedColumn<Name extends string = string> {
  readonly table: string;
  readonly column: string;
  /** The primary key, and its type. */
  readonly key: string;
  readonly keyType: 'uuid' | 'integer' | 'bytea' | 'date';
  /** Columns that identify the owner of a value. */
  readonly owner: readonly Name[];
  /**
   * Returns the name of the owner: a value opens for the same owner only. Values depend on it, so it never changes. Of a
   * `bytea` it receives hexadecimal digits.
   */
  context(owner: Owner<Name>): string;
  /** Values of this length are none: earlier versions stored them in clear, or as a hash. */
  readonly clearBytes?: number;
  /** What replaces a value whose key is lost (null: nothing), and what else changes in its row, in SQL. */
  readonly lost: { readonly value: (() => string) | null; readonly set?: string };
}

/**
 * Declares a column with encrypted values. `src/app/sealed-columns.ts` lists all of them: values of other columns can't be
 * encrypted, so that a rotation of keys misses none.
 *
 *     export const sealedTokens = sealedColumn({
 *       table: 'social_accounts',
 *       column: 'sealed_token',
 *       key: 'id',
 *       keyType: 'integer',
 *       owner: ['tenant_id'],
 *       context: ({ tenant_id }) => `social_accounts:${tenant_id}`,
 *       lost: { value: () => '{}', set: 'is_active = false' },
 *     });
 */
export function sealedColumn<Table extends keyof DB, Name extends Column<Table>>(
  column: SealedColumn<Name> & { readonly table: Table; readonly column: Column<Table>; readonly key: Column<Table> },
): SealedColumn<Name> {
  return column;
}
