import {
  type Compilable,
  type CompiledQuery,
  type DeleteResult,
  DummyDriver,
  type InsertResult,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
  type UpdateResult,
} from 'kysely';
import type { DB } from '../../../generated/database.ts';
import type { Database } from './database.ts';
import { reserveStatementName } from './statement-names.ts';

/** Placeholders for the parameters of a prepared query. */
export type Placeholders<Parameters> = { readonly [Name in keyof Parameters]-?: RawBuilder<Parameters[Name]> };

export interface PreparedQuery<Parameters, Row> {
  /** The SQL text. */
  readonly sql: string;
  /** Returns all rows. */
  run(db: Database, parameters: Parameters): Promise<Row[]>;
  /** Returns the first row, or undefined. */
  first(db: Database, parameters: Parameters): Promise<Row | undefined>;
  /** Returns the number of inserted, updated or deleted rows. */
  affected(db: Database, parameters: Parameters): Promise<number>;
}

/** A statement without `returning` has no rows. */
type RowOf<Output> = Output extends InsertResult | UpdateResult | DeleteResult ? never : Output;

/**
 * A query that Kysely builds and compiles once, and PostgreSQL plans once per connection. For hot paths: building and
 * compiling take a third of a request's database CPU. `name` is unique; it is the statement's name in PostgreSQL.
 *
 *     const findArticle = prepare('findArticle', (db, p: Placeholders<{ tenantId: string; id: number }>) =>
 *       db.selectFrom('articles').select(['id', 'title']).where('tenant_id', '=', p.tenantId).where('id', '=', p.id),
 *     );
 *     const article = await findArticle.first(db, { tenantId, id });
 *     // select "id", "title" from "articles" where "tenant_id" = $1 and "id" = $2
 */
export function prepare<Parameters extends object, Output>(
  name: string,
  build: (db: Kysely<DB>, placeholders: Placeholders<Parameters>) => Compilable<Output>,
): PreparedQuery<Parameters, RowOf<Output>> {
  let compiled: CompiledQuery<Output> | undefined;
  // At the first run, so that a process compiles only the queries that it uses.
  const compile = (): CompiledQuery<Output> => {
    compiled = build(builder, placeholders as Placeholders<Parameters>).compile();
    reserveStatementName(compiled.sql, name);
    return compiled;
  };
  const execute = (db: Database, parameters: Parameters) => {
    const query = compiled ?? compile();
    return db.executeQuery({ ...query, parameters: bind(query.parameters, parameters as Values) });
  };
  const prepared: PreparedQuery<Parameters, RowOf<Output>> = {
    get sql() {
      return (compiled ?? compile()).sql;
    },
    async run(db, parameters) {
      return (await execute(db, parameters)).rows as RowOf<Output>[];
    },
    async first(db, parameters) {
      return (await execute(db, parameters)).rows[0] as RowOf<Output> | undefined;
    },
    async affected(db, parameters) {
      return Number((await execute(db, parameters)).numAffectedRows ?? 0);
    },
  };
  if (queries.has(name)) throw new Error(`Two prepared queries are called ${name}.`);
  queries.set(name, prepared);
  return prepared;
}

/** Returns the prepared queries of the modules that have been loaded, by name. */
export function preparedQueries(): ReadonlyMap<string, { readonly sql: string }> {
  return queries;
}

type Values = { readonly [name: string]: unknown };

/** Marks the position of a parameter in the values of a compiled query. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const queries = new Map<string, { readonly sql: string }>();

const builder = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const placeholders = new Proxy({}, { get: (_target, name) => sql.val(new Slot(String(name))) });

function bind(slots: readonly unknown[], values: Values): unknown[] {
  return slots.map((slot) => {
    if (!(slot instanceof Slot)) return slot;
    const value = values[slot.name];
    // `pg` would send null, and the query would silently return no rows.
    if (value === undefined) throw new Error(`The prepared query has no value for its parameter ${slot.name}.`);
    return value;
  });
}
