import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import t from 'tap';
import { type Database, openDatabase, withoutTimeLimits } from '../../../src/platform/database/database.ts';
import { migrateToLatest } from '../../../src/platform/database/migrate.ts';
import { migrationFolder } from '../../../src/platform/database/migration.ts';
import { createTestDatabase } from '../../support/database.ts';

/** Rows of each table that is migrated; a million once, for the figure in docs/operations.md. */
const rows = Number(process.env.MIGRATION_ROWS ?? 3_000);

/** The first migration that is about partitions. */
const first = '0110_month_partitions';

/** Inserts one row, as processes of the version before did. */
const earlierInsert = `
  insert into pixel_events (tenant_id, id, event, url, is_bot, occurred_at, received_at)
  select id, gen_random_uuid(), 'written', 'https://example.com/', false, now(), now() from tenants
  on conflict do nothing`;

async function fill(handle: { db: Database }): Promise<void> {
  await withoutTimeLimits(handle.db, async (db) => {
    await sql`
      insert into users (email, username, full_name) values ('ada@example.com', 'ada', 'Ada');
      insert into tenants (name, slug, created_by) select 'Notes', 'notes', id from users
    `.execute(db);
    await db.transaction().execute(async (trx) => {
      // Without a look at the tenant for each row.
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`
        insert into pixel_events (tenant_id, id, event, url, is_bot, occurred_at, received_at)
        select tenants.id, gen_random_uuid(), 'pageview', 'https://example.com/' || n, false, at, at
        from tenants, generate_series(1, ${sql.lit(rows)}) as n, lateral (select now() - n * interval '1 second' as at) as of
      `.execute(trx);
    });
  });
}

t.test('tables with rows become partitioned while they are read and written', async (t) => {
  const folder = t.testdir({});
  for (const file of readdirSync(migrationFolder)) {
    if (file < first) symlinkSync(join(migrationFolder, file), join(folder, file));
  }
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const url = database.config.databaseUrl;
  if (url !== undefined) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query('drop schema public cascade; create schema public');
    await client.end();
  }
  const handle = url === undefined ? await openDatabase({ dataDir: 'memory' }) : await database.open();
  t.teardown(() => handle.close());
  await migrateToLatest(handle.db, { folder });
  await fill(handle);

  const longest = { read: 0, write: 0 };
  let [isOver, written] = [false, 0];
  const use = async (kind: keyof typeof longest, statement: string) => {
    // PGlite has one session: nothing runs during a statement.
    const client = url === undefined ? handle.pool : new pg.Client(url);
    if (client instanceof pg.Client) await client.connect();
    for (let last = false; !last; ) {
      last = isOver;
      const started = performance.now();
      await client.query(statement);
      longest[kind] = Math.max(longest[kind], performance.now() - started);
      if (kind === 'write') written++;
      await delay(5);
    }
    if (client instanceof pg.Client) await client.end();
  };
  const uses = [
    use('read', 'select event from pixel_events order by tenant_id, id limit 1'),
    use('write', earlierInsert),
  ];
  await delay(100);
  const started = performance.now();
  const ran = await migrateToLatest(handle.db);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await delay(100);
  isOver = true;
  await Promise.all(uses);
  t.ok(ran.includes('0112_pixel_events_partitions'));
  t.comment(
    `${rows} rows in ${seconds} s; longest read ${longest.read.toFixed(0)} ms, write ${longest.write.toFixed(0)} ms`,
  );
  t.ok(longest.read < 1_000, `no read waited for a second: ${longest.read} ms`);
  t.ok(longest.write < 1_000, `no write waited for a second: ${longest.write} ms`);
  const counted = await sql`
    select tableoid::regclass::text as part, count(*)::integer as count from pixel_events group by 1
  `.execute(handle.db);
  t.strictSame(
    counted.rows,
    [{ part: 'pixel_events_before', count: rows + written }],
    'every row is there, and readable',
  );
  await sql`update pixel_events set event = 'changed' where event = 'written'`.execute(handle.db);
});
