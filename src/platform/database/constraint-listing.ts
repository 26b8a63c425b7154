import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import {
  type ContractConstraint,
  type ContractConstraints,
  type ContractDocument,
  type ContractMapping,
  contractConstraints,
  type StoredColumn,
} from './contract-constraints.ts';
import { openDatabase } from './database.ts';
import { migrateToLatest } from './migrate.ts';
import { storedSchemas, unshownRows, unstoredSchemas } from './stored-schemas.ts';

/** A constraint that a migration must add, replace or drop before the database fits the contract. */
export interface MissingConstraint {
  readonly name: string;
  readonly table: string;
  /** Null: nothing of the contract needs it any more. */
  readonly check: string | null;
}

export interface SchemaConstraints extends ContractConstraints {
  readonly missing: readonly MissingConstraint[];
}

/**
 * Writes `constraints.json`, which column stores each response property and what a constraint proves of it, and
 * `constraints.sql`, the constraints themselves. Reads `openapi.json` from the directory.
 */
export async function emitConstraints(outputDir: string): Promise<void> {
  const document = JSON.parse(await readFile(join(outputDir, 'openapi.json'), 'utf8')) as ContractDocument;
  const { properties, constraints, missing } = await migratedConstraints(document);
  const unproved = new Set(missing.map(({ name }) => name));
  // What no migration has added yet proves nothing.
  const rows = properties.map(({ proves, ...property }) => {
    const isMissing = property.constraint !== null && unproved.has(property.constraint);
    return JSON.stringify({ ...property, ...(isMissing ? { missing: true } : { proves }) });
  });
  await writeFile(join(outputDir, 'constraints.json'), `[\n${rows.map((row) => `  ${row}`).join(',\n')}\n]\n`);
  await writeFile(join(outputDir, 'constraints.sql'), `${header}\n${constraints.map(statementOf).join('')}`);
}

async function migratedConstraints(document: ContractDocument): Promise<SchemaConstraints> {
  const handle = await openDatabase({ dataDir: 'memory' });
  try {
    await migrateToLatest(handle.db);
    return await schemaConstraints(handle.pool, document);
  } finally {
    await handle.close();
  }
}

const header =
  '-- Made by src/platform/database/constraint-listing.ts from the contract. Do not edit. Migrations add these constraints.\n';

function statementOf({ table, name, check }: ContractConstraint): string {
  return `alter table ${table} add constraint ${name} check (${check}) not valid;\n`;
}

/** Returns the statements of the migration that is missing. */
export function migrationOf(missing: readonly MissingConstraint[]): string {
  return missing
    .map(({ table, name, check }) => {
      const drop = `alter table ${table} drop constraint if exists ${name};\n`;
      return check === null ? drop : drop + statementOf({ table, name, check, column: '' });
    })
    .join('');
}

/** Returns the constraints of a contract, and how the schema of a migrated database differs from them. */
export async function schemaConstraints(
  pool: pg.Pool,
  document: ContractDocument,
  mapping: ContractMapping = { schemas: storedSchemas, unstored: unstoredSchemas, unshownRows },
): Promise<SchemaConstraints> {
  const client = await pool.connect();
  try {
    const found = contractConstraints(document, await readColumns(client), mapping);
    await client.query('begin');
    const missing = await missingConstraints(client, found.constraints);
    await client.query('rollback');
    return { ...found, missing };
  } finally {
    client.release();
  }
}

async function readColumns(client: pg.PoolClient): Promise<StoredColumn[]> {
  const { rows } = await client.query<StoredColumn>(`
    select class.relname as "table", attname as name, format_type(atttypid, null) as type, not attnotnull as nullable
    from pg_attribute join pg_class as class on class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and attnum > 0 and not attisdropped
    order by relname collate "C", attnum
  `);
  return rows;
}

/** Compares definitions as the database words them. */
async function missingConstraints(
  client: pg.PoolClient,
  constraints: readonly ContractConstraint[],
): Promise<MissingConstraint[]> {
  const existing = await definitionsOf(client, '%\\_contract');
  const probes = constraints.map(({ table, check }, index) => ({ table, check, name: `probe_${index}` }));
  const statements = probes.map(
    ({ table, check, name }) => `alter table ${table} add constraint ${name} check (${check});`,
  );
  await client.query(statements.join('\n'));
  const wanted = await definitionsOf(client, 'probe\\_%');
  const known = new Set(constraints.map(({ name }) => name));
  return [
    ...constraints.filter(
      ({ name }, index) => existing.get(name)?.definition !== wanted.get(`probe_${index}`)?.definition,
    ),
    ...[...existing].filter(([name]) => !known.has(name)).map(([name, { table }]) => ({ name, table, check: null })),
  ];
}

async function definitionsOf(client: pg.PoolClient, names: string) {
  const { rows } = await client.query<{ name: string; table: string; definition: string }>(
    `select conname as name, conrelid::regclass::text as "table",
       replace(pg_get_constraintdef(oid), ' NOT VALID', '') as definition
     from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace and conname like $1`,
    [names],
  );
  return new Map(rows.map((row) => [row.name, row]));
}
