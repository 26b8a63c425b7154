import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import t, { type Test } from 'tap';
import { type DatabaseHandle, withoutTimeLimits } from '../../../src/platform/database/database.ts';
import { migrateToLatest } from '../../../src/platform/database/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { laterFolder } from './migration-folder.ts';

/** Rows of the table that is migrated; a million once, for the figure in docs/operations.md. */
const rows = Number(process.env.MIGRATION_ROWS ?? 3_000);

async function withArticles(t: Test): Promise<{ database: TestDatabase; handle: DatabaseHandle }> {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const handle = await database.open();
  await withoutTimeLimits(handle.db, async (db) => {
    await sql`
      insert into users (email, username, full_name) values ('ada@example.com', 'ada', 'Ada');
      insert into tenants (name, slug, created_by) select 'Notes', 'notes', id from users;
      alter table articles disable trigger user
    `.execute(db);
    await sql`
      insert into articles (tenant_id, author_id, title, slug, content, content_html, search)
      select tenants.id, created_by, 'Article', 'article-' || n, 'x', 'x', ''
      from tenants, generate_series(1, ${sql.lit(rows)}) as n
    `.execute(db);
    await sql`alter table articles enable trigger user`.execute(db);
  });
  return { database, handle };
}

function startMigration(database: TestDatabase, folder: string): ChildProcess {
  const file = join(import.meta.dirname, 'fixtures/migrate.ts');
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, [file, JSON.stringify(database.config), folder], { stdio: [...stdio] });
}

async function stateOf({ db }: DatabaseHandle) {
  const { rows: ran } = await sql<{ name: string; compatibility: string }>`
    select name, compatibility from kysely_migration where name > '9' order by name
  `.execute(db);
  const { rows: unread } = await sql<{
    n: number;
  }>`select count(*)::integer as n from articles where reads = 0`.execute(db);
  const { rows: index } = await sql<{ valid: boolean }>`
    select indisvalid as valid from pg_index where indexrelid = to_regclass('articles_reads')
  `.execute(db);
  return { ran, unread: unread[0]?.n, isIndexed: index[0]?.valid };
}

const complete = {
  ran: ['9001_article_reads', '9002_article_reads_fill', '9003_article_reads_index'].map((name) => ({
    name,
    compatibility: 'additive',
  })),
  unread: 0,
  isIndexed: true,
};

t.test('a migration that was killed between two statements continues', async (t) => {
  const { database, handle } = await withArticles(t);
  await handle.close();
  const folder = laterFolder(t);
  for (const migration of ['9001_article_reads', '9002_article_reads_fill']) {
    const child = startMigration(database, folder);
    for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
      // In the first round during the batches of 9002, in the second during or after the index of 9003.
      if (line.includes(migration)) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    t.equal(child.signalCode, 'SIGKILL');
  }
  const last = await text(startMigration(database, folder).stdout as NodeJS.ReadableStream);
  t.match(last, /"ran":/, last);
  const after = await database.open();
  t.strictSame(await stateOf(after), complete);
  t.strictSame(await migrateToLatest(after.db, { folder }), [], 'nothing is left');
  await after.close();
});

t.test('reads and writes of a table go on while it is migrated', async (t) => {
  const { database, handle } = await withArticles(t);
  t.teardown(() => handle.close());
  const folder = laterFolder(t);
  const url = database.config.databaseUrl;
  // PGlite has one session: nothing runs during a statement.
  if (url === undefined) {
    await migrateToLatest(handle.db, { folder });
    return t.strictSame(await stateOf(handle), complete);
  }
  const connection = async () => {
    const client = new pg.Client(url);
    await client.connect();
    t.teardown(() => client.end());
    return client;
  };
  const longTransaction = await connection();
  await longTransaction.query('begin; select count(*) from articles where id < 10');

  let isOver = false;
  const longest = { read: 0, write: 0 };
  const use = async (kind: keyof typeof longest, statement: string) => {
    const client = await connection();
    while (!isOver) {
      const started = performance.now();
      await client.query(statement);
      longest[kind] = Math.max(longest[kind], performance.now() - started);
      await delay(5);
    }
  };
  const uses = [
    use('read', `select title from articles where slug = 'article-7' and tenant_id = (select id from tenants)`),
    use(
      'write',
      `update articles set title = 'Renamed' where slug = 'article-8' and tenant_id = (select id from tenants)`,
    ),
  ];
  const started = performance.now();
  const migrated = migrateToLatest(handle.db, { folder });
  await delay(3_000);
  await longTransaction.query('commit');
  t.equal((await migrated).length, 3);
  isOver = true;
  await Promise.all(uses);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  t.comment(
    `${rows} rows in ${seconds} s; longest read ${longest.read.toFixed(0)} ms, write ${longest.write.toFixed(0)} ms`,
  );
  t.ok(longest.read < 1_000, `no read waited for a second: ${longest.read} ms`);
  t.ok(longest.write < 1_000, `no write waited for a second: ${longest.write} ms`);
  t.strictSame(await stateOf(handle), complete);
});
