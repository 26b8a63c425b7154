import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { createTestDatabase } from '../../support/database.ts';
import { startServer } from '../../support/server.ts';
import { wireTo } from '../../support/wire.ts';

const postgres = { skip: process.env.TEST_DATABASE_URL === undefined && 'only PostgreSQL can be silent or locked' };

/** In milliseconds: the settings of the test, and what a slow machine adds. */
const limits = { read: 1_000, write: 2_000, slack: 1_000 };

async function startOnWire(t: Test) {
  const database = await createTestDatabase();
  const wire = await wireTo(database.config.databaseUrl as string);
  const direct = await database.open();
  const server = await startServer(t, {
    environment: { DATABASE_URL: wire.url, DATABASE_READ_SECONDS: '1', DATABASE_WRITE_SECONDS: '2' },
  });
  t.teardown(async () => {
    wire.cut();
    await direct.close();
    await database.drop();
  });
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: owner } = await server.request('POST', '/api/v1/auth/register', { body: account });
  const token: string = owner.access_token;
  const { body: tenant } = await server.request('POST', '/api/v1/tenants', { token, body: { name: 'Notes' } });
  const articles = `/api/v1/tenants/${tenant.id}/articles`;
  const timed = async (method: 'GET' | 'POST', path = articles) => {
    const began = performance.now();
    const body = { title: 'A', content: 'x' };
    const { status } = await server.request(method, path, { token, ...(method === 'POST' ? { body } : {}) });
    return { status, ms: performance.now() - began };
  };
  return { server, wire, direct, timed, token };
}

test(
  'a database that does not respond: reads and writes end within their limits, without a rollback',
  postgres,
  async (t) => {
    const { wire, timed } = await startOnWire(t);
    // Several connections, all of which are silent from now on.
    for (const { status } of await Promise.all(Array.from({ length: 8 }, () => timed('POST')))) t.equal(status, 201);
    wire.freeze(true);
    const reading = timed('GET');
    const writes = await Promise.all(Array.from({ length: 4 }, () => timed('POST')));
    const read = await reading;
    t.equal(read.status, 503);
    t.ok(read.ms < limits.read + limits.slack, `read: ${Math.round(read.ms)} ms`);
    for (const { status, ms } of writes) {
      t.equal(status, 503);
      t.ok(ms < limits.write + limits.slack, `write: ${Math.round(ms)} ms`);
    }
    t.notMatch(wire.unheard.join(''), /rollback/i, 'a broken connection is closed');
    const health = await timed('GET', '/health');
    t.equal(health.status, 503);
    t.ok(health.ms < limits.read + limits.slack);
    wire.freeze(false);
    wire.cut();
    await wire.mend();
    let after = await timed('POST');
    for (let attempt = 0; attempt < 50 && after.status !== 201; attempt++) {
      await delay(100);
      after = await timed('POST');
    }
    t.equal(after.status, 201, 'and it continues by itself');
  },
);

test('a locked table: writes end within their limit and leave nothing that waits', postgres, async (t) => {
  const { direct, timed, server } = await startOnWire(t);
  let unlock = () => {};
  const unlocked = new Promise<void>((resolve) => {
    unlock = resolve;
  });
  let onLocked = () => {};
  const locked = new Promise<void>((resolve) => {
    onLocked = resolve;
  });
  const locking = direct.db.transaction().execute(async (trx) => {
    await sql`lock table articles in access exclusive mode`.execute(trx);
    onLocked();
    await unlocked;
  });
  await locked;
  const writes = Array.from({ length: 10 }, () => timed('POST'));
  await delay(200);
  const health = await timed('GET', '/health');
  t.equal(health.status, 200, 'health checks have a connection of their own');
  t.ok(health.ms < limits.slack, `health: ${Math.round(health.ms)} ms`);
  for (const { status, ms } of await Promise.all(writes)) {
    t.equal(status, 503);
    t.ok(ms < limits.write + limits.slack, `${Math.round(ms)} ms`);
  }
  const waiting = async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::integer as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
    `.execute(direct.db);
    return rows[0]?.n;
  };
  for (let attempt = 0; attempt < 100 && (await waiting()) !== 0; attempt++) await delay(50);
  t.equal(await waiting(), 0, 'their statements have ended, although the lock is held');
  unlock();
  await locking;
  t.equal((await timed('POST')).status, 201);
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from articles`.execute(server.db);
  t.equal(rows[0]?.n, 1, 'none of the others was written');
});
