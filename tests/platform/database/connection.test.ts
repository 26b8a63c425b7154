import { createServer } from 'node:net';
import { sql } from 'kysely';
import pg from 'pg';
import tap, { test } from 'tap';
import { instant } from '../../../src/platform/database/column-parsers.ts';
import { violatedConstraint } from '../../../src/platform/database/constraint.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { type Placeholders, prepare } from '../../../src/platform/database/prepared.ts';
import { statementName } from '../../../src/platform/database/statement-names.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { isUnavailable } from '../../../src/platform/database/unavailable.ts';
import { createTestDatabase } from '../../support/database.ts';

const database = await createTestDatabase();
const { db, kind, pool, close, isReachable } = await database.open();
tap.teardown(async () => {
  await close();
  await database.drop();
});

const postgres = { skip: kind !== 'postgres' && 'only PostgreSQL' };

test('times arrive as RFC 3339 with microseconds, in UTC whatever the server prefers', async (t) => {
  const { rows } = await sql<{ [name: string]: unknown }>`
    select '2026-01-02 03:04:05+00'::timestamptz as whole, '2026-01-02 03:04:05.5+02'::timestamptz as half,
      '2026-01-02 03:04:05.678901-08'::timestamptz as micro, 'infinity'::timestamptz as infinity,
      null::timestamptz as nothing, '0044-03-15 00:00:00+00 BC'::timestamptz as bc, 9007199254740991::int8 as big,
      count(*) as count, true as truth
  `.execute(db);
  t.strictSame(rows[0], {
    whole: '2026-01-02T03:04:05.000000Z',
    half: '2026-01-02T01:04:05.500000Z',
    micro: '2026-01-02T11:04:05.678901Z',
    infinity: 'infinity',
    nothing: null,
    bc: '0044-03-15 00:00:00+00 BC',
    big: 9007199254740991,
    count: 1,
    truth: true,
  });
  t.equal(instant('2026-01-02 03:04:05.67+00'), '2026-01-02T03:04:05.670000Z');
  t.ok(pg.types.getTypeParser(1184)('2026-01-02 03:04:05+00') instanceof Date, 'the shared parsers are untouched');
});

test('JSON, arrays and binary go in and out as they are', async (t) => {
  const settings = { public_content: false };
  const inserted = await db
    .insertInto('tenants')
    .values({ name: 'Types', slug: 'types', settings })
    .returning(['id', 'settings'])
    .executeTakeFirstOrThrow();
  t.strictSame(inserted.settings, settings);
  const tags = ['a,b', '"quoted"', '{}', 'ünïcode'];
  const text = { title: 'T', slug: 't', content: 'c', content_html: 'c' };
  const article = await db
    .insertInto('articles')
    .values({ ...text, tenant_id: inserted.id, tags })
    .returning(['tags', 'keywords', 'seo'])
    .executeTakeFirstOrThrow();
  t.strictSame(article, { tags, keywords: [], seo: {} });
  const { rows } = await sql<{ bytes: Buffer }>`select ${Buffer.from([0, 255, 10])}::bytea as bytes`.execute(db);
  t.strictSame(rows[0]?.bytes, Buffer.from([0, 255, 10]));
});

test('a violated constraint is told by its name', async (t) => {
  const insert = () => db.insertInto('tenants').values({ name: 'Twice', slug: 'twice' }).execute();
  await insert();
  const duplicate = await insert().catch((error: unknown) => error);
  t.equal(violatedConstraint(duplicate), 'tenants_slug_key');
  t.equal(isUnavailable(duplicate), false);
  const orphan = { tenant_id: '00000000-0000-4000-8000-000000000000', name: 'Orphan', slug: 'orphan' };
  const foreign = await db
    .insertInto('categories')
    .values(orphan)
    .execute()
    .catch((error: unknown) => error);
  t.equal(violatedConstraint(foreign), 'categories_tenant_fkey');
  for (const other of [new Error('tenants_slug_key'), null, 'text', await sql`selec`.execute(db).catch((e) => e)]) {
    t.equal(violatedConstraint(other), null);
  }
});

type Search = { plan: 'free' | 'pro'; limit: number };

const tenantsOfPlan = prepare('testTenantsOfPlan', (db, p: Placeholders<Search>) =>
  db
    .selectFrom('tenants')
    .select(['name', 'plan', 'workspace_id'])
    .where('plan', '=', p.plan)
    .where('status', '=', 'active')
    .orderBy('workspace_id')
    .limit(p.limit),
);

test('a prepared query binds its parameters by name', async (t) => {
  t.equal(
    tenantsOfPlan.sql,
    'select "name", "plan", "workspace_id" from "tenants" where "plan" = $1 and "status" = $2 ' +
      'order by "workspace_id" limit $3',
  );
  await db.insertInto('tenants').values({ name: 'Pro', slug: 'pro', plan: 'pro' }).execute();
  const pro = await tenantsOfPlan.run(db, { limit: 5, plan: 'pro' });
  t.match(pro, [{ name: 'Pro', plan: 'pro', workspace_id: Number }]);
  t.equal((await tenantsOfPlan.run(db, { plan: 'free', limit: 1 })).length, 1);
  t.strictSame(await inTransaction(db, (trx) => tenantsOfPlan.first(trx, { plan: 'pro', limit: 1 })), pro[0]);
  const rename = prepare('testRename', (db, p: Placeholders<{ from: string; to: string }>) =>
    db.updateTable('tenants').set({ name: p.to }).where('name', '=', p.from),
  );
  t.equal(await rename.affected(db, { from: 'Pro', to: 'Professional' }), 1);
  t.equal(await rename.affected(db, { from: 'Pro', to: 'Professional' }), 0);
  t.strictSame(await rename.run(db, { from: 'nobody', to: 'nobody' }), []);
  const missing = { plan: 'pro' } as unknown as Search;
  await t.rejects(tenantsOfPlan.run(db, missing), /parameter limit/);
  t.throws(() => prepare('testRename', (db) => db.selectFrom('users').selectAll()), /Two prepared queries/);
});

test('types of prepared queries', async (t) => {
  const row = await tenantsOfPlan.first(db, { plan: 'pro', limit: 1 });
  const workspaceId: number | undefined = row?.workspace_id;
  t.type(workspaceId, 'number');
  // @ts-expect-error a plan that does not exist
  await tenantsOfPlan.run(db, { plan: 'gold', limit: 1 }).catch(() => {});
  // @ts-expect-error a parameter left out
  await tenantsOfPlan.run(db, { plan: 'pro' }).catch(() => {});
  // @ts-expect-error a column that was not selected
  t.equal(row?.slug, undefined);
  prepare('testWrongColumn', (db, p: Placeholders<{ id: number }>) =>
    // @ts-expect-error tenants.id is a text, the parameter a number
    db.selectFrom('tenants').select('id').where('id', '=', p.id),
  );
  prepare('testUnknownParameter', (db, p: Placeholders<{ id: string }>) =>
    // @ts-expect-error the query has no such parameter
    db.selectFrom('tenants').select('id').where('id', '=', p.uuid),
  );
});

test('types of rows', async (t) => {
  const insert = db.insertInto('articles');
  const text = { title: 'T', slug: 's', content: 'c', content_html: 'c', tenant_id: crypto.randomUUID() };
  const statements = [
    insert.values({ ...text, created_at: new Date(), published_at: '2026-01-01T00:00:00Z' }),
    // @ts-expect-error the database numbers the rows
    insert.values({ ...text, id: 1 }),
    // @ts-expect-error kept by a trigger
    insert.values({ ...text, comment_count: 1 }),
    // @ts-expect-error not a status
    insert.values({ ...text, status: 'deleted' }),
    // @ts-expect-error a required column left out
    insert.values({ title: 'T' }),
    // @ts-expect-error generated from username
    db.updateTable('users').set({ username_key: 'x' }),
  ];
  t.equal(statements.length, 6);
  const read = () => db.selectFrom('articles').select(['created_at', 'category_id']).executeTakeFirstOrThrow();
  type Row = Awaited<ReturnType<typeof read>>;
  const row: Row = { created_at: '2026-01-01T00:00:00.000000Z', category_id: null };
  t.ok(row);
});

test('a plan that a migration made stale is made anew', postgres, async (t) => {
  await sql`create table shape (id integer)`.execute(db);
  await sql`insert into shape values (1)`.execute(db);
  const other = await database.open();
  t.teardown(other.close);
  // Alone in its pool, so that each query meets the connection with the old plan.
  const everything = () => sql`select * from shape where id = ${1}`.execute(other.db);
  t.strictSame((await everything()).rows, [{ id: 1 }]);
  await sql`alter table shape add column extra text default 'new'`.execute(db);
  t.strictSame((await everything()).rows, [{ id: 1, extra: 'new' }]);
  t.strictSame((await everything()).rows, [{ id: 1, extra: 'new' }], 'and from then on');

  let attempts = 0;
  const inside = () =>
    inTransaction(other.db, async (trx) => {
      attempts += 1;
      return (await sql`select shape.* from shape where id = ${1}`.execute(trx)).rows;
    });
  await inside();
  await sql`alter table shape drop column extra`.execute(db);
  t.strictSame(await inside(), [{ id: 1 }]);
  t.equal(attempts, 3, 'in a transaction by repeating it');
});

test('a connection that is given up leaves nothing to the next', async (t) => {
  const client = await pool.connect();
  await client.query('begin');
  await client.query({ name: 'given up', text: 'select 1 / $1::integer', values: [0] }).catch(() => {});
  client.release(true);
  for (let round = 0; round < 3; round++) {
    const { rows } = await sql<{ n: number }>`select 1 / ${1}::integer as n`.execute(db);
    t.strictSame(rows, [{ n: 1 }]);
  }
  const again = await pool.connect();
  t.match(await again.query({ name: 'given up', text: 'select 2 / $1::integer as n', values: [1] }), {
    rows: [{ n: 2 }],
  });
  again.release();
});

test('connections that the server ends are replaced', postgres, async (t) => {
  t.ok(await isReachable());
  const errors: Error[] = [];
  const victim = await openDatabase({ url: database.config.databaseUrl, onError: (error) => errors.push(error) });
  t.teardown(victim.close);
  const pid = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(victim.db)).rows[0]?.pid;
  const idle = await pid();
  await sql`select pg_terminate_backend(${idle})`.execute(db);
  await new Promise((resolve) => setTimeout(resolve, 50));
  t.not(await pid(), idle, 'an idle one, unnoticed');

  const asleep = sql`select pg_sleep(5)`.execute(victim.db).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where query like 'select pg_sleep%' and datname = current_database()
  `.execute(db);
  t.ok(isUnavailable(await asleep), 'one in use: its query fails as unavailable');
  t.ok(await pid(), 'and the next query is served');
});

test('a server that is down is noticed within a second', async (t) => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  const { port } = silent.address() as { port: number };
  t.teardown(() => silent.close());
  for (const [what, url] of [
    ['nothing listens', 'postgres://postgres@127.0.0.1:1/postgres'],
    ['nothing answers', `postgres://postgres@127.0.0.1:${port}/postgres`],
    ['no such host', 'postgres://postgres@colophon.invalid:5432/postgres'],
  ]) {
    const down = await openDatabase({ url });
    const began = performance.now();
    const errors = await Promise.all(
      Array.from({ length: 8 }, () => sql`select 1`.execute(down.db).catch((error: unknown) => error)),
    );
    t.ok(errors.every(isUnavailable), `${what}: unavailable`);
    t.equal(await down.isReachable(), false);
    t.ok(performance.now() - began < 2_000, `${what}: ${Math.round(performance.now() - began)} ms`);
    await down.close();
  }
});

test('what the server and the driver say when they cannot serve', async (t) => {
  const withCode = (code: string) => Object.assign(new Error(code), { code });
  const serverState = ['08006', '25006', '28P01', '3D000', '53100', '53300', '57014', '57P01', '57P03', '58030'];
  for (const code of [...serverState, 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', '40001', '40P01']) {
    t.ok(isUnavailable(withCode(code)), code);
  }
  for (const code of ['22021', '22P02', '23505', '23503', '42601', '42P01', '42501', '0A000', 'P0001', '54000']) {
    t.notOk(isUnavailable(withCode(code)), code);
  }
  t.ok(isUnavailable(new Error('wrapped', { cause: withCode('57P01') })));
  t.notOk(isUnavailable('57P01'));
  t.notOk(isUnavailable(new TypeError('x is not a function')));
});

test('a statement that takes too long is cut off as unavailable', postgres, async (t) => {
  const slow = await db
    .connection()
    .execute(async (connection) => {
      await sql`set statement_timeout to 50`.execute(connection);
      return sql`select pg_sleep(5)`.execute(connection);
    })
    .catch((error: unknown) => error);
  t.match(slow, { code: '57014' });
  t.ok(isUnavailable(slow));
  const { rows } = await sql<{ limits: string }>`
    select concat_ws(' ', current_setting('statement_timeout'), current_setting('TimeZone'),
                     current_setting('idle_in_transaction_session_timeout')) as limits
  `.execute(await openAgain());
  t.equal(rows[0]?.limits, '8s UTC 10s');

  async function openAgain() {
    const fresh = await database.open();
    t.teardown(fresh.close);
    return fresh.db;
  }
});

test('closing waits for what runs and is done once', async (t) => {
  const another = await createTestDatabase();
  t.teardown(another.drop);
  const other = await another.open();
  const running = sql<{ n: number }>`select count(*) as n from generate_series(1, 300000)`.execute(other.db);
  // Until it has its connection.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all([other.close(), other.close()]);
  t.equal((await running).rows[0]?.n, 300000);
  const after = await sql`select 1`.execute(other.db).catch((error: unknown) => error);
  t.ok(isUnavailable(after), String(after));
  t.ok(pool.totalCount > 0, 'the others stay');
});

test('the number of prepared statements is bounded', postgres, async (t) => {
  const [row] = await tenantsOfPlan.run(db, { plan: 'pro', limit: 1 });
  t.ok(row);
  // More shapes of one query than may be named, on one connection.
  const names = await db.connection().execute(async (connection) => {
    for (let n = 1; n <= 600; n++) {
      const values = sql.join(Array.from({ length: n }, (_, index) => sql.val(index)));
      await sql`select 1 where 0 in (${values})`.execute(connection);
    }
    await tenantsOfPlan.run(connection, { plan: 'pro', limit: 1 });
    const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(connection);
    return rows.map(({ name }) => name);
  });
  const adHoc = names.filter((name) => name.startsWith('q_'));
  t.ok(adHoc.length > 400 && adHoc.length <= 500, `${adHoc.length} statements of the moment`);
  t.ok(
    names.some((name) => name.startsWith('testTenantsOfPlan_')),
    'prepared queries always are, readably',
  );
  t.equal(statementName('select another text'), undefined, 'no more names for texts of the moment');
});
