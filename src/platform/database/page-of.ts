import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';

/** Which rows of a list are wanted; `ListPage` of src/contract/lists.ts is one. */
export interface WantedRows {
  readonly order: readonly { readonly name: string; readonly descending: boolean }[];
  readonly after: readonly (string | number)[] | null;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Orders a query and cuts a page out of it: from an offset, or after a position, whose cost doesn't grow with the
 * distance. `columns` gives the column of each name that the list can be ordered by; none of them may be null.
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

interface Part {
  readonly column: RawBuilder<unknown>;
  readonly descending: boolean;
  readonly value: string | number | undefined;
}

/** In one direction a comparison of rows, which an index serves; else the cases one by one behind the first column's. */
function isAfter(parts: readonly Part[]): RawBuilder<boolean> {
  const [first] = parts as [Part];
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

function beyond({ descending }: Part): RawBuilder<unknown> {
  return descending ? sql.raw('<') : sql.raw('>');
}

/**
 * That a time lies between two others, both included; either may be left out.
 * never: what the contract's `date-time` lets through, PostgreSQL reads.
 */
export function isBetween(column: string, from: string | undefined, to: string | undefined): RawBuilder<boolean> {
  const since = from === undefined ? sql`` : sql` and ${sql.ref(column)} >= ${from}::timestamptz`;
  const until = to === undefined ? sql`` : sql` and ${sql.ref(column)} <= ${to}::timestamptz`;
  return sql<boolean>`(true${since}${until})`;
}
