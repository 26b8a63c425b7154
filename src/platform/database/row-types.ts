import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { openDatabase } from './database.ts';
import { migrateToLatest } from './migrate.ts';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Computed by the database: `generated always`, or maintained by a trigger. */
  readonly computed: boolean;
  readonly comment: string | null;
  /** Definition of the check constraint on this column alone, next to that of the contract. */
  readonly check: string | null;
}

const header = `// Made by src/platform/database/row-types.ts from the migrated schema (src/platform/database/migrations). Do not edit.
import type { ColumnType } from 'kysely';

/** Has a default: optional in an insert. */
type Generated<T> =
  T extends ColumnType<infer Selected, infer Inserted, infer Updated>
    ? ColumnType<Selected, Inserted | undefined, Updated>
    : ColumnType<T, T | undefined, T>;

/** Computed by the database: read only. */
type Computed<T> = ColumnType<T, never, never>;

/** RFC 3339 with microseconds and Z. */
type Timestamp = ColumnType<string, string | Date, string | Date>;

/** Types of jsonb columns: src/platform/database/json-columns.ts completes it. */
export interface JsonColumns {}
`;

/** Writes `database.ts` into the directory. */
export async function emitDatabaseTypes(outputDir: string): Promise<void> {
  await mkdir(outputDir, { recursive: true });
  await writeFile(join(outputDir, 'database.ts'), await databaseTypes());
}

/** Returns row types for Kysely, from the schema that the migrations create in an empty in-memory database. */
export async function databaseTypes(): Promise<string> {
  const handle = await openDatabase({ dataDir: 'memory' });
  try {
    await migrateToLatest(handle.db);
    return render(await readColumns(handle.pool));
  } finally {
    await handle.close();
  }
}

async function readColumns(pool: pg.Pool): Promise<Column[]> {
  const { rows } = await pool.query<Column>(`
    select class.relname as "table", attribute.attname as name,
      format_type(attribute.atttypid, null) as type,
      not attribute.attnotnull as nullable,
      attribute.atthasdef or attribute.attidentity <> '' as "hasDefault",
      attribute.attidentity = 'a' or attribute.attgenerated <> ''
        or coalesce(col_description(class.oid, attribute.attnum) like 'Kept by trigger%', false) as computed,
      col_description(class.oid, attribute.attnum) as comment,
      (select pg_get_constraintdef(oid) from pg_constraint
       where conrelid = class.oid and contype = 'c' and conkey = array[attribute.attnum]
         and conname not like '%\\_contract') as "check"
    from pg_attribute as attribute
    join pg_class as class on class.oid = attribute.attrelid
    where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
      and not class.relispartition
      and class.relname not like 'kysely\\_%' and attribute.attnum > 0 and not attribute.attisdropped
    order by class.relname collate "C", attribute.attnum
  `);
  return rows;
}

function render(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const interfaces = [...tables].map(
    ([table, members]) => `export interface ${interfaceName(table)} {\n${members.map(member).join('')}}\n`,
  );
  const database = [...tables.keys()].map((table) => `  ${table}: ${interfaceName(table)};\n`).join('');
  return [header, `export interface DB {\n${database}}\n`, ...interfaces].join('\n');
}

function member(column: Column): string {
  const comment = column.comment === null ? '' : `  /** ${column.comment} */\n`;
  const type = scalar(column) + (column.nullable ? ' | null' : '');
  return `${comment}  ${column.name}: ${wrapped(column, type)};\n`;
}

function wrapped({ computed, hasDefault }: Column, type: string): string {
  if (computed) return `Computed<${type}>`;
  return hasDefault ? `Generated<${type}>` : type;
}

function scalar({ table, name, type, check }: Column): string {
  const values = check && allowedValues(check);
  if (values) return values.map((value) => `'${value}'`).join(' | ');
  switch (type) {
    case 'text':
    case 'uuid':
    case 'date':
    case 'tsvector':
      return 'string';
    case 'text[]':
      return 'string[]';
    case 'integer':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'bytea':
      return 'Buffer';
    case 'timestamp with time zone':
      return 'Timestamp';
    case 'jsonb':
      return `JsonColumns['${table}']['${name}']`;
    default:
      throw new Error(
        `${table}.${name} has type ${type}, which src/platform/database/row-types.ts does not know yet. ` +
          'Add what the driver makes of it (src/platform/database/column-parsers.ts).',
      );
  }
}

/** `CHECK ((status = ANY (ARRAY['active'::text, 'suspended'::text])))` → active, suspended. */
function allowedValues(check: string): string[] | null {
  if (!/ = ANY \(ARRAY\[/.test(check)) return null;
  return [...check.matchAll(/'([^']+)'::text/g)].map(([, value]) => value as string);
}

/** `user_api_keys` → `UserApiKeysTable`. */
function interfaceName(table: string): string {
  const pascal = table.replace(/(^|_)([a-z])/g, (_match, _separator, letter: string) => letter.toUpperCase());
  return `${pascal}Table`;
}
