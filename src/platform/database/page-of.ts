import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';

/** The requested rows of a list; `ListPage` of src/engine/serve/lists.ts is one. */
export interface WantedRows {
  readonly order: readonly { readonly name: string; readonly descending: boolean }[];
  readonly after: readonly (string | number)[] | null;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Returns the query with the order and the limit of a page: from an offset, or after a position, whose cost does not
 * grow with the distance. `columns` maps the names by which the list can be ordered to columns that are not nullable.
 *
 * @example
 * pageOf(db.selectFrom('tenants as t').select('t.name'), page, { name: 't.name', id: 't.workspace_id' });
 * // ... where ("t"."name", "t"."workspace_id") > ($1, $2) order by "t"."name", "t"."workspace_id" limit $3
 */
export function pageOf<Tables, Names extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Names, Row>,
  { order, after, offset, limit }: WantedRows,
  columns: { readonly [name: string]: string },
): SelectQueryBuilder<Tables, Names, Row> {
  const parts = order.map(({ name, descending }, index) => {
    const column = columns[name];
    if (column === undefined) throw new Error(`No column for ${name}`);
    return { column: sql.ref(column), descending, value: after?.[index] };
  });
  let page = query.limit(limit);
  for (const { column, descending } of parts) page = page.orderBy(column, descending ? 'desc' : 'asc');
  return after === null ? page.offset(offset) : page.where(isAfter(parts));
}

/** A column of the order and its value in the last row before the page. */
export interface OrderedColumn {
  readonly column: RawBuilder<unknown>;
  readonly descending: boolean;
  readonly value: string | number | undefined;
}

/**
 * Returns the condition that a row comes after a position: with one direction a row comparison, which an index serves;
 * otherwise each case, after a bound on the first column.
 */
export function isAfter(parts: readonly OrderedColumn[]): RawBuilder<boolean> {
  const [first] = parts as [OrderedColumn];
  if (parts.every(({ descending }) => descending === first.descending)) {
    const columns = sql.join(parts.map(({ column }) => column));
    const values = sql.join(parts.map(({ value }) => sql`${value}`));
    return sql<boolean>`(${columns}) ${beyond(first)} (${values})`;
  }
  const cases = parts.map((part, index) => {
    const equal = parts.slice(0, index).map(({ column, value }) => sql<boolean>`${column} = ${value}`);
    return sql<boolean>`(${sql.join([...equal, sql`${part.column} ${beyond(part)} ${part.value}`], sql` and `)})`;
  });
  return sql<boolean>`(${first.column} ${beyond(first)}= ${first.value} and (${sql.join(cases, sql` or `)}))`;
}

function beyond({ descending }: OrderedColumn): RawBuilder<unknown> {
  return descending ? sql.raw('<') : sql.raw('>');
}

/**
 * Returns the condition that a time is between two others, inclusive; both are optional. Never fails, because
 * PostgreSQL accepts every value of the contract's `date-time`.
 */
export function isBetween(column: string, from: string | undefined, to: string | undefined): RawBuilder<boolean> {
  const since = from === undefined ? sql`` : sql` and ${sql.ref(column)} >= ${from}::timestamptz`;
  const until = to === undefined ? sql`` : sql` and ${sql.ref(column)} <= ${to}::timestamptz`;
  return sql<boolean>`(true${since}${until})`;
}
