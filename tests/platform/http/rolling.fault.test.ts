import { randomInt } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import { freePort } from '../../../src/engine/verify/free-port.ts';
import type { DatabaseHandle } from '../../../src/platform/database/database.ts';
import { startBalancer } from '../../support/balancer.ts';
import { createTestDatabase } from '../../support/database.ts';
import { startProcess } from '../../support/two-servers.ts';

/** Restarts of a process, one after the other in turn; more of them for the figure in docs/operations.md. */
const restarts = Number(process.env.ROLLING_RESTARTS ?? 2);
const clients = 12;
/** The balancer checks four times a second. */
const drainSeconds = 2;

type Environment = { readonly [name: string]: string | undefined };
type Stop = () => Promise<unknown>;

/** Starts a process, or on PGlite, which has one, a server in this process. Returns what stops it as SIGTERM does. */
async function start(t: Test, environment: Environment, handle: DatabaseHandle): Promise<Stop> {
  if (handle.kind === 'postgres') {
    const { stop } = await startProcess(t, environment);
    return async () => t.equal(await stop(), 0, 'it ends by itself');
  }
  const config = loadConfig(environment as { [name: string]: string });
  const app = await createApp({ config, database: handle, passwordCost: 4 });
  await app.listen({ port: config.port, host: '127.0.0.1' });
  return async () => {
    app.drain();
    await delay(drainSeconds * 1_000);
    await app.close();
  };
}

/** Each request comes from an address of its own, so that no limit of an address is met. */
const address = () => `127.${randomInt(1, 256)}.${randomInt(256)}.${randomInt(1, 255)}`;

t.test('a rolling restart under load fails no request', async (t) => {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const handle = await database.open();
  t.teardown(() => handle.close());
  const { databaseUrl, dataDir } = database.config;
  const ports = [await freePort(), await freePort()];
  const environment = (port: number): Environment => ({
    PORT: `${port}`,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    TRUST_PROXY: '127.0.0.1',
    PUBLIC_URL: 'https://api.colophon.test',
    LOG_LEVEL: 'fatal',
    JOBS: 'off',
    DRAIN_SECONDS: `${drainSeconds}`,
  });
  const stops: Stop[] = [];
  for (const port of ports) stops.push(await start(t, environment(port), handle));
  const balancer = await startBalancer(ports);
  t.teardown(() => balancer.close());

  const call = async (method: string, path: string, body?: object, token?: string) => {
    const response = await fetch(`${balancer.url}${path}`, {
      method,
      headers: {
        'x-forwarded-for': address(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as { readonly [member: string]: string } };
  };
  const account = {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    username: 'ada',
    full_name: 'Ada',
  };
  const { access_token: token } = (await call('POST', '/api/v1/auth/register', account)).body;
  const { id } = (await call('POST', '/api/v1/tenants', { name: 'Notes' }, token)).body;
  await handle.db.updateTable('tenants').set({ plan: 'enterprise' }).execute();
  const articles = `/api/v1/tenants/${id}/articles`;

  const failed: string[] = [];
  let requests = 0;
  let written = 0;
  let isOver = false;
  const count = (what: string, { status }: { readonly status: number }, expected: number) => {
    requests += 1;
    if (status !== expected) failed.push(`${what}: ${status}`);
    else if (expected === 201) written += 1;
  };
  const client = async () => {
    for (let turn = 0; !isOver; turn++) {
      if (turn % 5 === 0)
        count('write', await call('POST', articles, { title: 'A title', content: 'A text' }, token), 201);
      else count('read', await call('GET', `${articles}?per_page=1`), 200);
      await delay(10);
    }
  };
  /** A request that takes longer than the drain: its body arrives in two parts. */
  const slowClient = async () => {
    while (!isOver) {
      const response = new Promise<{ status: number }>((resolve, reject) => {
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'x-forwarded-for': address(),
        };
        const slow = request(`${balancer.url}${articles}`, { method: 'POST', headers }, (incoming) => {
          incoming.resume().on('end', () => resolve({ status: incoming.statusCode ?? 0 }));
        });
        slow.on('error', reject);
        slow.write('{"title": "A slow one", ');
        setTimeout(() => slow.end('"content": "A text"}'), (drainSeconds + 1) * 1_000);
      });
      count('slow write', await response, 201);
    }
  };
  const load = Promise.all([slowClient(), ...Array.from({ length: clients }, client)]);
  for (let restart = 0; restart < restarts; restart++) {
    const index = restart % ports.length;
    await delay(1_000);
    await stops[index]?.();
    stops[index] = await start(t, environment(ports[index] as number), handle);
    await delay(1_000);
  }
  isOver = true;
  await load;
  for (const stop of stops) await stop();
  t.comment(`${requests} requests, ${written} of them writes, in ${restarts} restarts`);
  t.ok(requests > restarts * 50, `${requests} requests`);
  t.strictSame([...failed, ...balancer.failures], [], 'none failed');
  const { count: stored } = await handle.db
    .selectFrom('articles')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  t.equal(Number(stored), written, 'each acknowledged write is there, once');
});
