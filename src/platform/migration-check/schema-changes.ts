import type pg from 'pg';

/** An object of the schema that statements of the API depend on. */
interface SchemaObject {
  readonly kind: 'table' | 'column' | 'constraint' | 'unique index' | 'function';
  /** Of constraints, unique indexes and columns. */
  readonly table: string | null;
  readonly name: string;
  /** What PostgreSQL says of it, in its own words. */
  readonly definition: string;
  /** Of columns: whether it is never null. */
  readonly required: boolean;
  /** Of columns: whether an insert may omit it. */
  readonly optional: boolean;
  /** Of constraints and unique indexes: the columns that they restrict. */
  readonly columns: readonly string[];
}

/** The objects of schema `public` by kind and name. */
export type Schema = ReadonlyMap<string, SchemaObject>;

/** Returns the schema of a database. */
export async function readSchema(pool: Pick<pg.Pool, 'query'>): Promise<Schema> {
  const { rows } = await pool.query<SchemaObject>(query);
  return new Map(rows.map((object) => [`${object.kind} ${object.table ?? ''} ${object.name}`, object]));
}

/**
 * Returns why a process that was written for one schema may not run on another, one line for each reason. Empty: all that
 * it reads is there as before, and all that it writes is accepted.
 */
export function contractingChanges(before: Schema, after: Schema): string[] {
  const tables = new Set([...before.values()].filter(({ kind }) => kind === 'table').map(({ name }) => name));
  const lost = [...before].flatMap(([key, object]) => changeOf(object, after.get(key), tables));
  const added = [...after].flatMap(([key, object]) => {
    if (before.has(key) || object.table === null || !tables.has(object.table)) return [];
    return additionOf(object, before);
  });
  return [...lost, ...added];
}

function changeOf(was: SchemaObject, is: SchemaObject | undefined, tables: ReadonlySet<string>): string[] {
  const what = nameOf(was);
  if (is === undefined) {
    // Of tables and columns that are gone too, the first line says enough; an index that is gone rejects nothing.
    const isSaid = was.kind !== 'table' && was.table !== null && !tables.has(was.table);
    return isSaid || was.kind === 'unique index' ? [] : [`${what} is gone`];
  }
  if (was.kind === 'column') {
    return [
      ...(was.definition === is.definition ? [] : [`${what} was ${was.definition} and is ${is.definition}`]),
      ...(is.required && !was.required ? [`${what} is never null: earlier versions may write null`] : []),
      ...(was.required && !is.required ? [`${what} may be null: earlier versions don't expect it`] : []),
      ...(was.optional && !is.optional ? [`${what} has no default any more`] : []),
    ];
  }
  if (was.kind === 'function' || was.definition === is.definition) return [];
  return [`${what} was ${was.definition} and is ${is.definition}`];
}

function additionOf(object: SchemaObject, before: Schema): string[] {
  const what = nameOf(object);
  if (object.kind === 'column') {
    return object.optional ? [] : [`${what} is required: earlier versions don't write it`];
  }
  const known = object.columns.filter((column) => before.has(`column ${object.table} ${column}`));
  // One of new columns only: earlier versions write their defaults.
  if (known.length < object.columns.length || known.length === 0) return [];
  return [`${what} restricts ${known.join(', ')}: earlier versions may write what it rejects`];
}

function nameOf({ kind, table, name }: SchemaObject): string {
  if (kind === 'column') return `column ${table}.${name}`;
  return table === null ? `${kind} ${name}` : `${kind} ${name} of ${table}`;
}

const query = `
  select 'table' as kind, null as "table", relname as name, '' as definition,
    false as required, false as optional, '{}'::text[] as columns
  from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')
    and relname not like 'kysely\\_%'
  union all
  select 'column', relname, attname, format_type(atttypid, atttypmod) || case attgenerated when '' then '' else ' generated' end,
    attnotnull, atthasdef or attidentity <> '' or not attnotnull, '{}'
  from pg_attribute join pg_class on pg_class.oid = attrelid
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and attnum > 0 and not attisdropped
    and relname not like 'kysely\\_%'
  union all
  select 'constraint', conrelid::regclass::text, conname, replace(pg_get_constraintdef(pg_constraint.oid), ' NOT VALID', ''),
    false, false, array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any(conkey))
  from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'p', 'x') and conrelid <> 0
  union all
  select 'unique index', indrelid::regclass::text, relname, pg_get_indexdef(indexrelid),
    false, false, array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any(indkey))
  from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and indisunique
    and not exists (select from pg_constraint where conindid = indexrelid)
  union all
  select 'function', null, proname || '(' || pg_get_function_identity_arguments(oid) || ')', pg_get_function_result(oid),
    false, false, '{}'
  from pg_proc where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  order by 1, 2, 3`;
