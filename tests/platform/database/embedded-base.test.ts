import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { sql } from 'kysely';
import t from 'tap';
import { type Database, openDatabase } from '../../../src/platform/database/database.ts';
import { readBase, shippedBase, unpackBase } from '../../../src/platform/database/embedded-base.ts';
import { emitEmbeddedBase } from '../../../src/platform/database/embedded-base-archive.ts';
import { migrateToLatest } from '../../../src/platform/database/migrate.ts';

/** What a database without rows consists of. */
const catalog = sql<{ kind: string; name: string }>`
  select 'function' as kind, format('%s.%s %s', pronamespace::regnamespace, oid::regprocedure, md5(prosrc)) as name
    from pg_proc
  union all select 'column', format('%s.%s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
      attnotnull, pg_get_expr(adbin, adrelid))
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid >= 16384 and not attisdropped
  union all select 'index', pg_get_indexdef(indexrelid) from pg_index where indexrelid >= 16384
  union all select 'constraint', format('%s %s %s %s', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid))
    from pg_constraint where oid >= 16384
  union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'relation', format('%s %s', relname, reloptions) from pg_class where relnamespace <> 'pg_toast'::regnamespace
  union all select 'extension', extname || extversion from pg_extension
  union all select 'setting', name || '=' || setting
    from pg_settings
    where source = 'configuration file' and name not in ('shared_buffers', 'max_wal_size', 'min_wal_size')
  union all select 'database', format('%s %s %s', datname, pg_encoding_to_char(encoding), datcollate) from pg_database
  union all select 'role', rolname from pg_roles
  union all select 'migration', name || ' ' || compatibility from kysely_migration
  order by 1, 2`;

async function contents(db: Database): Promise<string[]> {
  return (await catalog.execute(db)).rows.map(({ kind, name }) => `${kind} ${name}`);
}

t.test('a first start has the database that initdb and all migrations lead to, without a row', async (t) => {
  const dataDir = t.testdir();
  const first = await openDatabase({ dataDir, durability: 'relaxed' });
  const ran = await migrateToLatest(first.db);
  t.same(ran.length <= 20, true, 'of the migrations, at most a few are not in the archive');
  const written = await openDatabase({ dataDir: 'memory' });
  await migrateToLatest(written.db);
  const expected = await contents(written.db);
  t.ok(expected.length > 5_000, `${expected.length} parts`);
  const actual = await contents(first.db);
  t.strictSame(
    [actual.filter((part) => !expected.includes(part)), expected.filter((part) => !actual.includes(part))],
    [[], []],
    'if a migration of the archive was edited, remove generated/embedded-base.zst and run npm run generate',
  );
  const { rows } = await sql<{ table: string }>`
    select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  `.execute(first.db);
  for (const { table } of rows) {
    if (table === 'kysely_migration') continue;
    const { rows: found } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(first.db);
    t.same(found, [], `${table} has no row that all installations would share`);
  }
  await Promise.all([first.close(), written.close()]);
});

t.test('an archive of another version is not used, and the generator keeps one that is usable', async (t) => {
  const data = zstdDecompressSync(readFileSync(shippedBase));
  const manifest = new URL('../../../node_modules/@electric-sql/pglite/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  t.equal(readBase(shippedBase).header.pglite, version, 'the installed one');
  const other = Buffer.from(data);
  other.write('9', data.indexOf(`"${version}"`) + 1);
  const directory = t.testdir();
  writeFileSync(join(directory, 'other.zst'), zstdCompressSync(other));
  t.notOk(unpackBase(join(directory, 'pglite'), join(directory, 'other.zst')));
  t.notOk(unpackBase(join(directory, 'pglite'), join(directory, 'missing.zst')));
  t.strictSame(readdirSync(directory), ['other.zst'], 'nothing is written');
  await emitEmbeddedBase(directory);
  t.ok(readFileSync(join(directory, 'embedded-base.zst')).equals(readFileSync(shippedBase)));
});
