import { randomInt, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { judge } from '../../src/engine/verify/judge.ts';
import { type AppOptions, createApp } from '../../src/app/app.ts';
import { type Config, loadConfig } from '../../src/app/config.ts';
import type { TierLimits } from '../../src/engine/serve/rate-limiting.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { type DatabaseHandle, openDatabase } from '../../src/platform/database/database.ts';
import { type AppJobs, createAppJobs } from '../../src/app/jobs.ts';
import type { JobLog } from '../../src/platform/jobs/job.ts';
import { listenBacklog } from '../../src/engine/serve/server.ts';
import { chatServerUrl } from './chat-server.ts';
import { type TestClock, testClock } from './clock.ts';
import { createTestDatabase } from './database.ts';
import { startNetworks, type TestNetworks } from './networks.ts';
import { sharedOAuthServer } from './oauth-server.ts';

export interface RequestOptions {
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly rawBody?: string | Uint8Array;
  /** Access token, sent as `Authorization: Bearer`. */
  readonly token?: string | undefined;
  /** Sent as `X-API-Key`. */
  readonly apiKey?: string | undefined;
  /** Sent as `X-Tenant-ID`. */
  readonly tenant?: string | undefined;
  /** Client address; a new one for each request unless given, so that only tests of limits meet them. */
  readonly ip?: string;
  readonly headers?: { readonly [name: string]: string };
}

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  // Tests read members of documents whose shape the judge has already proved.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
  readonly text: string;
}

export interface TestServer {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly db: Database;
  /** For another process of the same API. */
  readonly database: DatabaseHandle;
  readonly jobs: AppJobs;
  readonly clock: TestClock;
  readonly config: Config;
  /** The social networks that it posts to. */
  readonly networks: TestNetworks;
  /** Makes one request and fails the test if its answer is not as the contract declares. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /** Runs every job that waits in the queue, if it was started, and every one that runs by schedule, once. */
  runJobs(): Promise<void>;
}

export interface TestServerOptions {
  readonly environment?: { readonly [name: string]: string };
  readonly clock?: TestClock;
  /** `real`: limits of the plans table; otherwise so high that no test meets them unless it wants to. */
  readonly limits?: 'real' | TierLimits;
  readonly app?: Partial<AppOptions>;
  /**
   * Starts the job queue, which takes two seconds on PGlite: for tests of what is queued. Without it `jobs.send` is
   * refused, and mail waits for its sweep. Jobs run when `runJobs` is called.
   */
  readonly queue?: boolean;
}

export const highLimits: TierLimits = {
  anonymous: { limit: 100_000, allowance: 100_000 },
  withoutTenant: { limit: 100_000, allowance: 100_000 },
  ofPlan: () => ({ limit: 100_000, allowance: 100_000 }),
};

interface Tap {
  fail(message: string): unknown;
  teardown(work: () => Promise<void> | void): unknown;
}

/** Starts the real server on a database of its own, and stops both when the test ends. */
export async function startServer(t: Tap, options: TestServerOptions = {}): Promise<TestServer> {
  const testDatabase = await createTestDatabase();
  const networks = await startNetworks();
  const clock = options.clock ?? testClock();
  const config = loadConfig({
    DATA_DIR: testDatabase.config.dataDir,
    DATABASE_URL: testDatabase.config.databaseUrl,
    REDIS_URL: redisOfItsOwn(),
    TRUST_PROXY: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'fatal',
    JOBS: 'off',
    PUBLIC_URL: 'https://api.colophon.test',
    FRONTEND_URL: 'https://app.colophon.test',
    STRIPE_WEBHOOK_SECRET: 'whsec_of_the_tests',
    AI_BASE_URL: await chatServerUrl(),
    AI_API_KEY: 'key-of-the-tests',
    AI_MODEL: 'model-of-the-tests',
    ...networks.environment,
    ...(await sharedOAuthServer()).environment,
    ...options.environment,
  });
  const database = await openDatabase({ url: config.databaseUrl ?? undefined, dataDir: config.dataDir });
  const jobs = createAppJobs({ config, database, clock });
  if (options.queue) await jobs.start({ log: silent, work: false });
  const app = await createApp({
    config,
    database,
    clock,
    jobs,
    passwordCost: 4,
    addressResolver: nameless,
    ...(options.limits === 'real' ? {} : { limits: options.limits ?? highLimits }),
    ...options.app,
  });
  await app.listen({ port: 0, host: '127.0.0.1', backlog: listenBacklog });
  const { port } = app.server.address() as AddressInfo;
  t.teardown(async () => {
    await app.close();
    await jobs.stop();
    await database.close();
    await testDatabase.drop();
    await networks.close();
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    app,
    db: database.db,
    database,
    jobs,
    clock,
    config,
    networks,
    request: (method, path, request = {}) => send(t, url, method, path, request),
    async runJobs() {
      if (jobs.isReady) await jobs.runDue(silent);
      await jobs.runScheduled(silent);
    },
  };
}

/** No name has an address, so that no test calls anybody. */
const nameless = { resolve4: async () => [], resolve6: async () => [] };

const silent: JobLog = { info() {}, warn() {}, error() {} };

/** Test files share one Redis, and their users and tenants have the same ids: each server gets keys of its own. */
function redisOfItsOwn(): string | undefined {
  const { TEST_REDIS_URL } = process.env;
  if (TEST_REDIS_URL === undefined) return undefined;
  const url = new URL(TEST_REDIS_URL);
  url.searchParams.set('keyPrefix', `test-${randomUUID()}:`);
  return url.href;
}

export type { DatabaseHandle };

async function send(t: Tap, url: string, method: string, path: string, options: RequestOptions): Promise<Answer> {
  const hasBody = options.body !== undefined || options.rawBody !== undefined;
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'x-forwarded-for': options.ip ?? randomAddress(),
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...(options.apiKey === undefined ? {} : { 'x-api-key': options.apiKey }),
      ...(options.tenant === undefined ? {} : { 'x-tenant-id': options.tenant }),
      ...options.headers,
    },
    ...(hasBody ? { body: (options.rawBody ?? JSON.stringify(options.body)) as string } : {}),
  });
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const isJson = headers['content-type']?.includes('json') ?? false;
  const body = isJson && text !== '' ? JSON.parse(text) : undefined;
  for (const fault of judge({ method, path, status: response.status, headers, body })) t.fail(fault);
  return { status: response.status, headers, body, text };
}

function randomAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
