import { randomInt, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type App, type AppOptions, createApp } from '../../src/app/app.ts';
import { type Config, loadConfig } from '../../src/app/config.ts';
import { listenBacklog } from '../../src/engine/serve/serve.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { type DatabaseHandle, openDatabase } from '../../src/platform/database/database.ts';
import type { JobLog } from '../../src/platform/jobs/job.ts';
import type { TierLimits } from '../../src/platform/policy/rate-limits.ts';
import { chatServerUrl } from './chat-server.ts';
import { type TestClock, testClock } from './clock.ts';
import { judge } from './contract.ts';
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

type SentRequest = RequestOptions & { readonly headers: { readonly [name: string]: string } };

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  // Tests read members of documents whose shape the judge has already proved.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
  readonly text: string;
}

export type MayRead = (headers: { readonly [name: string]: string }) => boolean;

export interface TestServer {
  readonly url: string;
  readonly app: App;
  readonly db: Database;
  /** For another process of the same API. */
  readonly database: DatabaseHandle;
  readonly jobs: App['jobs'];
  readonly clock: TestClock;
  readonly config: Config;
  /** The social networks that it posts to. */
  readonly networks: TestNetworks;
  /** Makes one request and fails the test if its answer is not as the contract declares. */
  request(method: string, path: string, options?: RequestOptions): Promise<Answer>;
  /**
   * From now on, a response that contains the text fails the test, unless `mayRead` returns true for the headers of its
   * request, by lower-case name.
   */
  keepPrivate(text: string, mayRead: MayRead): void;
  /** Runs every job that waits in the queue, if it was started, and every one that runs by schedule, once. */
  runJobs(): Promise<void>;
}

export interface TestServerOptions {
  readonly environment?: { readonly [name: string]: string };
  /** Returns the URL under which the server reaches the database: a pooler's, for example. Only on PostgreSQL. */
  readonly leadTo?: (databaseUrl: string) => Promise<string>;
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
  const { databaseUrl, dataDir } = testDatabase.config;
  const config = loadConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl === undefined ? undefined : ((await options.leadTo?.(databaseUrl)) ?? databaseUrl),
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
  const database = await openDatabase({
    url: config.databaseUrl ?? undefined,
    pooler: config.databasePooler,
    dataDir: config.dataDir,
    durability: 'relaxed',
    statementMs: config.databaseWriteMs,
  });
  const app = await createApp({
    config,
    database,
    clock,
    passwordCost: 4,
    addressResolver: nameless,
    ...(options.limits === 'real' ? {} : { limits: options.limits ?? highLimits }),
    ...options.app,
    ...(options.limits === 'real' ? {} : { mcp: { callsPerMinute: 100_000, ...options.app?.mcp } }),
  });
  const { jobs } = app;
  if (options.queue) await jobs.start({ log: silent, work: false });
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
  const privateTexts = new Map<string, MayRead>();
  return {
    url,
    app,
    db: database.db,
    database,
    jobs,
    clock,
    config,
    networks,
    request: async (method, path, request = {}) => {
      const headers = headersOf(request);
      const answer = await send(`${url}${path}`, method, { ...request, headers });
      const { status, text } = answer;
      for (const fault of judge({ method, path, status, headers: answer.headers, body: answer.body })) t.fail(fault);
      for (const [kept, mayRead] of privateTexts) {
        if (text.includes(kept) && !mayRead(headers)) t.fail(`${method} ${path} shows ${kept} to a stranger: ${text}`);
      }
      return answer;
    },
    keepPrivate: (text, mayRead) => void privateTexts.set(text, mayRead),
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

function headersOf(options: RequestOptions): { readonly [name: string]: string } {
  const given = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    'x-forwarded-for': options.ip ?? randomAddress(),
    ...(options.body !== undefined || options.rawBody !== undefined ? { 'content-type': 'application/json' } : {}),
    ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    ...(options.apiKey === undefined ? {} : { 'x-api-key': options.apiKey }),
    ...(options.tenant === undefined ? {} : { 'x-tenant-id': options.tenant }),
    ...Object.fromEntries(given),
  };
}

async function send(url: string, method: string, { body: sent, rawBody, headers }: SentRequest): Promise<Answer> {
  const hasBody = sent !== undefined || rawBody !== undefined;
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers,
    ...(hasBody ? { body: (rawBody ?? JSON.stringify(sent)) as string } : {}),
  });
  const text = await response.text();
  const received = Object.fromEntries(response.headers);
  const isJson = received['content-type']?.includes('json') ?? false;
  const body = isJson && text !== '' ? JSON.parse(text) : undefined;
  return { status: response.status, headers: received, body, text };
}

/** Loopback, whose callers a development server exempts from the limits of newcomers. */
function randomAddress(): string {
  return `127.${randomInt(1, 256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}
