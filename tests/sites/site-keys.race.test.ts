import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { freePort } from '../../scripts/contract-test/free-port.ts';
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { testClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/database.ts';

type Call = (
  method: string,
  path: string,
  authorization?: string,
  body?: object,
) => Promise<{ status: number; body: { readonly [member: string]: string } }>;

/** Two API processes on one PostgreSQL; where there is none, two servers on one PGlite. */
async function twoServers(t: Test): Promise<[Call, Call]> {
  const database = await createTestDatabase();
  t.teardown(() => database.drop());
  const { databaseUrl, dataDir } = database.config;
  const environment = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: 'https://api.colophon.test',
    LOG_LEVEL: 'fatal',
    JOBS: 'off',
  };
  if (databaseUrl !== undefined) {
    const first = await startProcess(t, environment);
    return [first, await startProcess(t, environment)];
  }
  const handle = await database.open();
  const start = async () => {
    const app = await createApp({
      config: loadConfig(environment),
      database: handle,
      clock: testClock(),
      passwordCost: 4,
    });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    return { app, call: callTo(address) };
  };
  const [one, two] = [await start(), await start()];
  t.teardown(async () => {
    await Promise.all([one.app.close(), two.app.close()]);
    await handle.close();
  });
  return [one.call, two.call];
}

async function startProcess(t: Test, environment: { [name: string]: string | undefined }): Promise<Call> {
  const PORT = `${await freePort()}`;
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, ...environment, PORT },
    stdio: 'inherit',
  });
  t.teardown(async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  const address = `http://127.0.0.1:${PORT}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    if (
      await fetch(`${address}/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return callTo(address);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The process does not answer');
}

function callTo(address: string): Call {
  return async (method, path, authorization, body) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as { [member: string]: string } };
  };
}

t.test(
  'a key works within one request of its creation, and fails within one of its rotation, in both servers',
  async (t) => {
    const [one, two] = await twoServers(t);
    const { body: owner } = await one('POST', '/register', undefined, {
      email: 'ada@example.com',
      password: 'weaves-algebraic-patterns',
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: 'Analytical Notes',
      agree_terms_of_service: true,
    });
    const dashboard = `JWT ${owner.access_token}`;
    for (let round = 0; round < 5; round++) {
      const site = await one('POST', '/sites', dashboard, { site_url: `http://localhost:${8081 + round}` });
      t.equal(site.status, 201);
      t.equal((await two('GET', '/plugin/status', `Bearer ${site.body.api_key}`)).status, 200, 'created');
      const rotated = await two('POST', `/sites/${site.body.id}/rotate-api-key`, dashboard);
      t.equal((await one('GET', '/plugin/status', `Bearer ${site.body.api_key}`)).status, 401, 'the old key');
      t.equal((await one('GET', '/plugin/status', `Bearer ${rotated.body.new_api_key}`)).status, 200, 'the new key');
    }
  },
);

t.test('of fifty rotations at once one key is left', async (t) => {
  const [one, two] = await twoServers(t);
  const { body: owner } = await one('POST', '/register', undefined, {
    email: 'ada@example.com',
    password: 'weaves-algebraic-patterns',
    first_name: 'Ada',
    last_name: 'Lovelace',
    tenant_name: 'Analytical Notes',
    agree_terms_of_service: true,
  });
  const dashboard = `JWT ${owner.access_token}`;
  const site = await one('POST', '/sites', dashboard, { site_url: 'http://localhost:8081' });
  const rotations = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? one : two)('POST', `/sites/${site.body.id}/rotate-api-key`, dashboard),
    ),
  );
  const keys = rotations.filter(({ status }) => status === 200).map(({ body }) => body.new_api_key as string);
  t.ok(keys.length > 0);
  const good: string[] = [];
  // The plan allows sixty calls a minute; the other server counts for itself.
  const statuses = await two('GET', `/sites/${site.body.id}`, dashboard);
  for (const key of keys) {
    if (key.slice(-4) === statuses.body.api_key_last_four && key.startsWith(statuses.body.api_key_prefix as string))
      good.push(key);
  }
  t.equal(good.length, 1);
});
