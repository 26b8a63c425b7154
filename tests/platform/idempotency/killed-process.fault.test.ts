import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import t from 'tap';
import { createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import { completion, sendJson, startChatServer } from '../../support/chat-server.ts';
import { testClock } from '../../support/clock.ts';
import { createTestDatabase } from '../../support/database.ts';
import { startProcess } from '../../support/two-servers.ts';

const database = await createTestDatabase();
const chat = await startChatServer(t);
const environment = {
  DATABASE_URL: database.config.databaseUrl,
  DATA_DIR: database.config.dataDir,
  PUBLIC_URL: 'https://api.colophon.test',
  LOG_LEVEL: 'fatal',
  JOBS: 'off',
  AI_BASE_URL: chat.url,
  AI_API_KEY: 'key-of-the-tests',
  AI_MODEL: 'model-of-the-tests',
};
t.teardown(() => database.drop());

/** A server of this process, whose clock the test moves. */
async function serve() {
  const { db, close, ...rest } = await database.open();
  const clock = testClock();
  const app = await createApp({
    config: loadConfig(environment),
    database: { db, close, ...rest },
    clock,
    passwordCost: 4,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    db,
    clock,
    async post(path: string, body: object, headers: { readonly [name: string]: string } = {}) {
      const response = await fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      const parsed = (await response.json()) as { readonly [member: string]: string };
      return { status: response.status, headers: response.headers, body: parsed };
    },
    async close() {
      await app.close();
      await close();
    },
  };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await condition()); tries++) {
    if (tries === 2_000) throw new Error('it did not happen');
    await wait(5);
  }
}

t.test('a key whose process was killed is free again within ten seconds, as Retry-After says', async (t) => {
  const before = await serve();
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { body: owner } = await before.post('/api/v1/auth/register', account);
  const authorization = `Bearer ${owner.access_token}`;
  const { body: tenant } = await before.post('/api/v1/tenants', { name: 'Analytical Notes' }, { authorization });
  await sql`update tenants set plan = 'pro'`.execute(before.db);
  await before.close();

  const path = `/api/v1/tenants/${tenant.id}/articles/generate`;
  const key = { 'idempotency-key': randomUUID() };
  const killed = await startProcess(t, environment);
  // The model never responds to the process that is killed.
  chat.answerWith(() => {});
  const lost = killed.call('POST', path, authorization, { prompt: 'Time' }, key).catch(() => null);
  await until(() => chat.asked.length > 0);
  await killed.kill();
  t.equal(await lost, null);

  chat.answerWith((response) => sendJson(response, completion('# Time\n\nFlies.\n')));
  const server = await serve();
  t.teardown(() => server.close());
  const { db, clock } = server;
  const retry = () => server.post(path, { prompt: 'Time' }, { authorization, ...key });
  const claimedFor = async () => {
    const claim = db.selectFrom('idempotency_records').select('claimed_until').where('status', 'is', null);
    return Date.parse((await claim.executeTakeFirstOrThrow()).claimed_until) - clock.now().getTime();
  };
  const left = await claimedFor();
  t.ok(left <= 10_000, `the claim ends in ${left} ms`);
  if (left > 2_000) {
    clock.advance(left - 2_000);
    const early = await retry();
    t.match(early, { status: 409, body: { error: 'Request In Progress' } }, 'not the word for a taken name');
    t.equal(early.headers.get('retry-after'), '2');
    clock.advance(2_000);
  }
  const { status, body } = await retry();
  t.equal(status, 201, JSON.stringify(body));
  t.equal((await retry()).headers.get('idempotency-replayed'), 'true');

  await t.test('a living process renews its claims', async (t) => {
    let respond = () => {};
    const asked = chat.asked.length;
    chat.answerWith((response) => {
      respond = () => sendJson(response, completion('# Space\n\nBends.\n'));
    });
    const slowKey = { authorization, 'idempotency-key': randomUUID() };
    const slow = server.post(path, { prompt: 'Space' }, slowKey);
    await until(() => chat.asked.length > asked);
    clock.advance(9_000);
    await until(async () => (await claimedFor()) > 5_000);
    clock.advance(4_000);
    const early = await server.post(path, { prompt: 'Space' }, slowKey);
    t.equal(early.status, 409, 'after 13 seconds it is still being processed');
    t.equal(early.headers.get('retry-after'), '10');
    respond();
    t.equal((await slow).status, 201);
    t.equal((await server.post(path, { prompt: 'Space' }, slowKey)).headers.get('idempotency-replayed'), 'true');
  });
});
