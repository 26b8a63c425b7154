import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import tap, { test } from 'tap';
import { type Database, openDatabase } from '../../../src/platform/database/database.ts';
import { migrateToLatest, prepareSchema } from '../../../src/platform/database/migrate.ts';
import { databaseTypes } from '../../../src/platform/database/row-types.ts';
import { emitStatements } from '../../../src/platform/database/statement-listing.ts';
import { createTestDatabase } from '../../support/database.ts';

const database = await createTestDatabase();
const { db, close } = await database.open();
tap.teardown(async () => {
  await close();
  await database.drop();
});

/** Every definition in schema public, as the database itself words it. */
async function definitions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ definition: string }>`
    select format('column %s.%s %s%s%s', class.relname, attname, format_type(atttypid, atttypmod),
                  case when attnotnull then ' not null' end,
                  ' default ' || pg_get_expr(adbin, adrelid)) as definition
    from pg_attribute join pg_class as class on class.oid = attrelid
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and attnum > 0
    union all
    select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
    union all
    select indexdef from pg_indexes where schemaname = 'public'
    union all
    select pg_get_triggerdef(pg_trigger.oid) from pg_trigger join pg_class as class on class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal
    union all
    select format('function %s %s', proname, prosrc) from pg_proc join pg_language on pg_language.oid = prolang
    where pronamespace = 'public'::regnamespace and lanname = 'plpgsql'
    order by 1
  `.execute(db);
  return rows.map(({ definition }) => definition);
}

test('the migrations make the same schema on PostgreSQL and PGlite, in one go', async (t) => {
  const memory = await openDatabase({ dataDir: 'memory' });
  t.teardown(() => memory.close());
  const files = await readdir(new URL('../../../src/platform/database/migrations', import.meta.url));
  const names = files.map((file) => file.replace('.ts', '')).sort();
  t.strictSame(await migrateToLatest(memory.db), names, 'every file, in the order of the names');
  t.strictSame(await migrateToLatest(memory.db), [], 'nothing is left to do');

  t.strictSame(await migrateToLatest(db), [], 'test databases are migrated');
  const expected = await definitions(memory.db);
  t.ok(expected.length > 120, `${expected.length} definitions`);
  t.strictSame(await definitions(db), expected);
});

test('a migration is named by its file and nowhere else', async (t) => {
  const folder = new URL('../../../src/platform/database/migrations', import.meta.url);
  const code = await readFile(new URL('../../../src/platform/database/migrate.ts', import.meta.url), 'utf8');
  for (const file of await readdir(folder)) t.notMatch(code, file.replace('.ts', ''));
});

test('generated/sql lists the text of every prepared query', async (t) => {
  const directory = t.testdir({});
  await emitStatements(directory);
  const written = await readdir(`${directory}/sql`);
  const committed = new URL('../../../generated/sql/', import.meta.url);
  t.strictSame(written, await readdir(committed));
  for (const file of written) {
    const text = await readFile(`${directory}/sql/${file}`, 'utf8');
    t.equal(await readFile(new URL(file, committed), 'utf8'), text, `${file} is as generated`);
  }
  const content = await readFile(`${directory}/sql/content.sql`, 'utf8');
  t.equal(content.match(/^-- article_page\w* \(src\/domains\/content\/article-list\.repository\.ts\)$/gm)?.length, 8);
  t.match(content, /^ {2}"scheduled_at" <= \$1$/m);
});

test('every foreign key is served by an index, or says here why it needs none', async (t) => {
  // Deleting the row they refer to reads the whole table. Users and tenants are never deleted while the API runs.
  const unserved = new Set([
    'articles_author_fkey',
    'articles_scheduled_by_fkey',
    'comments_author_fkey',
    'sessions_tenant_fkey',
    'tenants_created_by_fkey',
    'users_default_tenant_fkey',
  ]);
  const { rows } = await sql<{ name: string }>`
    select conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace
      -- Of a partitioned table the partitions are examined.
      and conrelid not in (select partrelid from pg_partitioned_table) and not exists (
      select from pg_index
      where indrelid = conrelid and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey
    )
    order by 1
  `.execute(db);
  t.strictSame(
    rows.map(({ name }) => name),
    [...unserved].sort(),
    'this list may only shrink',
  );
});

test('generated/database.ts fits the schema', async (t) => {
  const committed = await readFile(new URL('../../../generated/database.ts', import.meta.url), 'utf8');
  t.equal(await databaseTypes(), committed, 'if this fails, a migration changed: run npm run generate');
});

test('a database of a later version is used after additive migrations, and rejected after a contracting one', async (t) => {
  const ran = async (name: string, compatibility: string | null) => {
    await sql`alter table kysely_migration add column if not exists compatibility text`.execute(db);
    await sql`
      insert into kysely_migration (name, timestamp, compatibility)
      values (${name}, ${new Date().toISOString()}, ${compatibility})
    `.execute(db);
  };
  await ran('9998_later', 'additive');
  t.strictSame(await migrateToLatest(db), [], 'it migrates nothing');
  await prepareSchema(db, { migrate: 'off' });
  for (const compatibility of ['contracting', null]) {
    await ran(`9999_${compatibility}`, compatibility);
    const message = new RegExp(`a later version .*\\(9999_${compatibility}\\): start the later version`);
    await t.rejects(migrateToLatest(db), { message });
    await t.rejects(prepareSchema(db, { migrate: 'off' }), { message });
    await sql`delete from kysely_migration where name = ${`9999_${compatibility}`}`.execute(db);
  }
  await sql`delete from kysely_migration where name = '0091_token_end'`.execute(db);
  await t.rejects(prepareSchema(db, { migrate: 'off' }), {
    message: /lacks migrations .*1, from 0091_token_end.*npm run migrate/,
  });
});
