import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { loadConfig } from '../../../src/app/config.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { migrateToLatest } from '../../../src/platform/database/migrate.ts';
import { type Cast, castTenant } from '../../domains/tenants/members.ts';
import { mailsTo } from '../../support/mail.ts';
import { type Pooler, startPgBouncer } from '../../support/pgbouncer.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const onPostgres = { skip: process.env.TEST_DATABASE_URL === undefined && 'PGlite has one session', timeout: 240_000 };
/** More for a measurement. */
const rounds = Number(process.env.POOLER_ROUNDS ?? 2);

/** How often each status was returned: `{ 201: 100 }`. */
function tally(responses: readonly { status: number }[]): { [status: string]: number } {
  const counted: { [status: string]: number } = {};
  for (const { status } of responses) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

async function startPooled(t: Test): Promise<{ server: TestServer; directUrl: string }> {
  let pooler: Pooler | undefined;
  let directUrl = '';
  t.teardown(() => pooler?.stop());
  const server = await startServer(t, {
    environment: { DATABASE_POOLER: 'transaction-unnamed' },
    queue: true,
    leadTo: async (databaseUrl) => {
      directUrl = databaseUrl;
      const { db, close } = await openDatabase({ url: databaseUrl });
      await sql
        .raw(`alter database ${new URL(databaseUrl).pathname.slice(1)} set timezone to 'Asia/Tokyo'`)
        .execute(db);
      await close();
      pooler = await startPgBouncer(databaseUrl);
      return pooler.url;
    },
  });
  return { server, directUrl };
}

test('behind a pooler of transactions that keeps no statements', onPostgres, async (t) => {
  const { server, directUrl } = await startPooled(t);
  const cast = await castTenant(server);
  const articles = `${cast.path}/articles`;
  const times = <T>(count: number, work: (i: number) => Promise<T>) =>
    Promise.all(Array.from({ length: count }, (_, i) => work(i)));

  await t.test('creates, changes, lists and races in parallel succeed', async (t) => {
    const title = 'The same title';
    const [created, listed, keyed] = await Promise.all([
      times(80, () => cast.author('POST', articles, { title, content: 'x', status: 'published' })),
      times(120, (i) => cast.viewer('GET', `${articles}?per_page=${1 + (i % 50)}&sort=-created_at`)),
      times(20, () =>
        cast.editor(
          'POST',
          articles,
          { title: 'Once', content: 'x' },
          { headers: { 'Idempotency-Key': '6f0f9a52-8a53-4c0c-9d4d-1f6c5f2f3b7e' } },
        ),
      ),
    ]);
    t.same(tally(created), { 201: 80 });
    t.equal(new Set(created.map(({ body }) => body.article.slug)).size, 80, 'each has a slug of its own');
    t.same(tally(listed), { 200: 120 });
    const { 201: first = 0, 409: busy = 0 } = tally(keyed);
    t.ok(first > 0 && first + busy === 20, `${first} responses, ${busy} in progress`);
    t.equal(new Set(keyed.flatMap(({ status, body }) => (status === 201 ? [body.article.id] : []))).size, 1);
    const [one] = created;
    const changes = await times(30, (i) =>
      cast.editor('PATCH', `${articles}/${one?.body.article.id}`, { title: `${i}` }),
    );
    t.same(tally(changes), { 200: 30 });
    t.equal((await cast.owner('GET', articles)).body.total, 81);
  });

  await t.test('jobs run', async (t) => {
    await server.runJobs();
    t.not((await mailsTo(server, cast.owner.person?.email as string)).length, 0);
  });

  await t.test('sessions are those of the pooler, times are UTC, and nothing stays in a session', async (t) => {
    const shown = await sql<{ now: string; zone: string; limit: string; jit: string }>`
      select now(), current_setting('timezone') as zone, current_setting('statement_timeout') as limit,
             current_setting('jit') as jit
    `.execute(server.db);
    const [row] = shown.rows;
    t.match(row, { zone: 'UTC', limit: '8s', jit: 'off' });
    t.match(row?.now, /T.*Z$/);
    const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(server.db);
    t.same(rows, [{ n: 0 }]);
    const direct = await openDatabase({ url: directUrl });
    const locks = await sql<{ n: number }>`
      select count(*) as n from pg_locks join pg_database on database = pg_database.oid
      where locktype = 'advisory' and datname = current_database()
    `.execute(direct.db);
    t.same(locks.rows, [{ n: 0 }]);
    await direct.close();
  });

  await t.test('migrations need a session', async (t) => {
    t.throws(() => loadConfig({ ...databaseIn(t), MIGRATE: 'auto' }), /^MIGRATE must be off with DATABASE_POOLER/);
    t.equal(loadConfig(databaseIn(t)).migrate, 'off', 'also in development');
    await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(server.db);
    await t.rejects(migrateToLatest(server.db), /need a session/);
  });
});

function databaseIn(t: Test) {
  return {
    DATA_DIR: t.testdir({}),
    DATABASE_URL: 'postgres://db.example.com/colophon',
    DATABASE_POOLER: 'transaction',
  };
}

test('lists with named and with unnamed statements', { ...onPostgres, timeout: 600_000 }, async (t) => {
  const measured: { server: TestServer; cast: Cast; ms: number[] }[] = [];
  for (const pooler of ['transaction', 'transaction-unnamed']) {
    const server = await startServer(t, { environment: { DATABASE_POOLER: pooler } });
    const cast = await castTenant(server);
    const bodies = Array.from({ length: 25 }, (_, i) => ({
      title: `Title ${i}`,
      content: 'A text',
      status: 'published',
    }));
    for (const body of bodies) await cast.author('POST', `${cast.path}/articles`, body);
    measured.push({ server, cast, ms: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { cast, ms } of measured) {
      const began = performance.now();
      for (let i = 0; i < 50; i++) {
        const { status, body } = await cast.viewer('GET', `${cast.path}/articles?per_page=20`);
        if (status !== 200 || body.articles?.length !== 20) t.fail(`${status}`);
      }
      ms.push((performance.now() - began) / 50);
    }
  }
  for (const [index, named] of [true, false].entries()) {
    const { db } = (measured[index] as { server: TestServer }).server;
    const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(db);
    t.equal((rows[0]?.n ?? 0) > 0, named);
  }
  const [withNames = 0, without = 0] = measured.map(({ ms }) => ms.sort((a, b) => a - b)[ms.length >> 1] as number);
  t.comment(
    `${withNames.toFixed(2)} ms with names, ${without.toFixed(2)} ms without: ${(without / withNames).toFixed(2)}`,
  );
});
