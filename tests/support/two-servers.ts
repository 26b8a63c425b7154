import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';
import { createApp } from '../../src/app/app.ts';
import { loadConfig } from '../../src/app/config.ts';
import { freePort } from '../../src/engine/verify/free-port.ts';
import { testClock } from './clock.ts';
import { createTestDatabase } from './database.ts';

/** Makes one request to one of the servers. */
export type Call = (
  method: string,
  path: string,
  authorization?: string,
  body?: object,
  headers?: { readonly [name: string]: string },
) => Promise<{ readonly status: number; readonly body: { readonly [member: string]: string } }>;

/** Two API processes on one PostgreSQL; where there is none, two servers on one PGlite. */
export async function twoServers(t: Test): Promise<[Call, Call]> {
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
    return [first.call, (await startProcess(t, environment)).call];
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

/** A server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly call: Call;
  /** Asks it to stop, as whoever deploys does; its exit code. */
  stop(): Promise<number | null>;
  /** Kills it, as a crash does. */
  kill(): Promise<void>;
}

export async function startProcess(
  t: Test,
  environment: { readonly [name: string]: string | undefined },
): Promise<ServerProcess> {
  const port = environment.PORT ?? `${await freePort()}`;
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: { ...process.env, DRAIN_SECONDS: '0', PORT: port, ...environment },
    stdio: 'inherit',
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    const [code] = await exited;
    return code as number | null;
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  t.teardown(stop);
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    const isReady = await fetch(`${address}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { call: callTo(address), stop, kill };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The process does not answer');
}

/** Returns a function that makes requests to a server. */
export function callTo(address: string): Call {
  return async (method, path, authorization, body, headers = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  };
}
