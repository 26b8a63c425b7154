import { execFile } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { createApp } from '../../../src/app/app.ts';
import { loadConfig } from '../../../src/app/config.ts';
import type { DatabaseHandle } from '../../../src/platform/database/database.ts';
import { startReceiver } from '../../domains/webhooks/receiver.ts';
import { createTestDatabase } from '../../support/database.ts';
import { allMails } from '../../support/mail.ts';
import { type Call, callTo, startProcess } from '../../support/two-servers.ts';
import { auditFindings, environmentOf, newEncryptionKey, newSigningKey, type Ring, resealWith } from './key-rings.ts';

interface Node {
  readonly call: Call;
  stop(): Promise<unknown>;
}

const silent = { info() {}, warn() {}, error() {} };

/** A process on PostgreSQL; on PGlite, which is for one process, a server of this process. */
async function startNode(
  t: Test,
  environment: { [name: string]: string | undefined },
  handle: DatabaseHandle,
): Promise<Node> {
  if (environment.DATABASE_URL !== undefined) return startProcess(t, environment);
  const config = loadConfig(environment);
  const app = await createApp({ config, database: handle, passwordCost: 4 });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  await app.jobs.start({ log: silent, work: true });
  return {
    call: callTo(address),
    async stop() {
      await app.close();
      await app.jobs.stop();
    },
  };
}

test('both kinds of keys are rotated under load, and nothing is lost', async (t) => {
  const database = await createTestDatabase();
  const handle = await database.open();
  const { db } = handle;
  t.teardown(async () => {
    await handle.close();
    await database.drop();
  });
  const receiver = await startReceiver(t);
  const { databaseUrl, dataDir } = database.config;
  const base = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'fatal',
    JOBS: 'inline',
    PUBLIC_URL: 'http://localhost:8000',
    DRAIN_SECONDS: '0',
    TRUST_PROXY: '127.0.0.1',
    OUTBOUND_ALLOW_LOOPBACK: 'true',
  };

  const jwks = [newSigningKey(), newSigningKey()] as const;
  const keys = [newEncryptionKey(), newEncryptionKey()] as const;
  const rings: readonly Ring[] = [
    { signing: [jwks[0]], encryption: [keys[0]] },
    { signing: [jwks[0], jwks[1]], encryption: [keys[0], keys[1]] },
    { signing: [jwks[1], jwks[0]], encryption: [keys[1], keys[0]] },
    { signing: [jwks[1]], encryption: [keys[1]] },
  ];
  const start = (ring: Ring) => startNode(t, { ...base, ...environmentOf(ring) }, handle);
  const nodes = [await start(rings[0] as Ring), await start(rings[0] as Ring)] as (Node | null)[];
  const load = new Load(t, (preferred) => {
    const index = nodes[preferred] === null ? 1 - preferred : preferred;
    return [index, (nodes[index] ?? fail()).call];
  });
  await load.prepare(db, receiver.url);
  const running = load.run();

  /** One process after the other: while one is replaced, the other serves. */
  const roll = async (ring: Ring) => {
    for (const index of [0, 1]) {
      const old = nodes[index] as Node;
      nodes[index] = null;
      await load.quiet(index);
      await old.stop();
      nodes[index] = await start(ring);
      await delay(500);
    }
  };
  await delay(1_000);
  await roll(rings[1] as Ring);
  await roll(rings[2] as Ring);
  if (databaseUrl === undefined) {
    const { columns, isHeadSealed } = await resealWith({ db } as never, rings[2] as Ring);
    t.ok(isHeadSealed && columns.every(({ left }) => left === 0), 'encrypted again');
  } else {
    const script = fileURLToPath(new URL('../../../scripts/keys-reseal.ts', import.meta.url));
    const env = { ...process.env, ...base, ...environmentOf(rings[2] as Ring) };
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    t.match(stdout, `All values are encrypted with key ${keys[1].id}`);
  }
  await roll(rings[3] as Ring);
  await delay(1_000);
  load.stop();
  await running;

  t.strictSame(load.failures, [], `of ${load.calls} calls`);
  await load.checkResponses();
  const { deliveries, addresses } = load;
  t.ok(deliveries > 10 && addresses.length > 3, `${deliveries} messages, ${addresses.length} mails`);
  await until(() => receiver.received.length >= deliveries, 60_000);
  const received = new Set(receiver.received.map(({ body }) => JSON.parse(body).data.name));
  t.strictSame(
    load.names.filter((name) => !received.has(name)),
    [],
    'every message was delivered',
  );
  const mailed = async () => (await allMails({ config: { dataDir } } as never)).map(({ headers }) => headers.to ?? '');
  await until(async () => (await mailed()).length >= addresses.length, 60_000);
  const recipients = (await mailed()).join();
  t.strictSame(
    addresses.filter((address) => !recipients.includes(address)),
    [],
    'every mail was sent',
  );
  const { rows } = await sql<{ failed: number }>`
    select (select count(*) from mails where failed_at is not null or attempts > 1)
      + (select count(*) from webhook_deliveries where status <> 'success') as failed
  `.execute(db);
  t.equal(rows[0]?.failed, 0, 'none at a second attempt');

  await until(
    async () => (await db.selectFrom('audit_logs').select('id').where('position', 'is', null).execute()).length === 0,
    10_000,
  );
  t.strictSame(await auditFindings({ db } as never, rings[3] as Ring), []);
  const audit = await db
    .selectFrom('audit_logs')
    .select(['action', 'resource_id'])
    .where('operation_id', '=', 'rotateKeys')
    .orderBy('id')
    .execute();
  t.strictSame(audit.map(({ action, resource_id }) => [action, resource_id]).sort(), [
    ['encryption_key.retire', keys[0].id],
    ['encryption_key.use', keys[1].id],
    ['signing_key.use', jwks[1].kid],
  ]);
  for (const node of nodes) await node?.stop();
});

/** Of this machine, each with a limit of its own. */
function randomAddress(): string {
  return `127.${randomInt(1, 256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

function fail(): never {
  throw new Error('no process serves');
}

async function until(condition: () => boolean | Promise<boolean>, limitMs: number): Promise<void> {
  for (const end = Date.now() + limitMs; !(await condition()); ) {
    if (Date.now() > end) return;
    await delay(50);
  }
}

/** Callers that use what keys protect, each call on another process than the one before. */
class Load {
  readonly failures: string[] = [];
  readonly names: string[] = [];
  readonly addresses: string[] = [];
  calls = 0;
  readonly #t: Test;
  readonly #pick: (preferred: number) => readonly [number, Call];
  readonly #underway = [0, 0];
  readonly #responses: { readonly key: string; readonly name: string; readonly body: object }[] = [];
  #isRunning = true;
  #turn = 0;
  #person = { access: '', refresh: '' };
  #dashboard = { refresh: '' };
  #apiUser = '';
  #tenant = '';

  constructor(t: Test, pick: (preferred: number) => readonly [number, Call]) {
    this.#t = t;
    this.#pick = pick;
  }

  get deliveries(): number {
    return this.names.length;
  }

  async prepare(db: DatabaseHandle['db'], receiver: string): Promise<void> {
    const person = await this.#register();
    this.#person = { access: person.access_token ?? '', refresh: person.refresh_token ?? '' };
    const tenant = await this.#expect(201, 'POST', '/api/v1/tenants', this.#bearer, { name: 'Analytical Notes' });
    this.#tenant = tenant.id ?? '';
    await sql`update tenants set plan = 'enterprise'`.execute(db);
    const { rows } = await sql<{ workspace_id: number }>`select workspace_id from tenants`.execute(db);
    const workspace = { 'x-workspace-id': `${rows[0]?.workspace_id}` };
    const endpoint = { url: `${receiver}/ok`, events: ['category.created'] };
    await this.#expect(201, 'POST', '/api/v1/webhooks', this.#bearer, endpoint, workspace);
    const user = { name: 'reader', status: 'active', scopes: ['categories:read'] };
    this.#apiUser = (await this.#expect(201, 'POST', '/admin/api', this.#bearer, user)).token ?? '';
    const owner = {
      email: 'owner@example.com',
      password: 'securePassword123',
      first_name: 'Ada',
      last_name: 'Lovelace',
      tenant_name: 'Engine',
      agree_terms_of_service: true,
    };
    const session = await this.#expect(201, 'POST', '/api/v1/register', undefined, owner);
    this.#dashboard = { refresh: session.refresh_token ?? '' };
  }

  /** Until `stop`. */
  async run(): Promise<void> {
    const repeat = async (work: () => Promise<void>, pauseMs: number) => {
      while (this.#isRunning) {
        await work().catch((error: unknown) => this.failures.push(`${error}`));
        await delay(pauseMs);
      }
    };
    await Promise.all([
      repeat(() => this.#createCategory(), 40),
      repeat(() => this.#refresh(), 40),
      repeat(() => this.#rotate(), 60),
      repeat(() => this.#readAsApiUser(), 40),
      repeat(async () => {
        await this.#register();
      }, 600),
    ]);
  }

  stop(): void {
    this.#isRunning = false;
  }

  /** Resolves when no call is under way on a process, which gets no more. */
  async quiet(node: number): Promise<void> {
    await until(() => this.#underway[node] === 0, 10_000);
  }

  /** Every stored response is returned again. */
  async checkResponses(): Promise<void> {
    for (const { key, name, body } of this.#responses) {
      const again = await this.#category(key, name);
      this.#t.strictSame(again, body, name);
    }
  }

  get #bearer(): string {
    return `Bearer ${this.#person.access}`;
  }

  async #category(key: string, name: string): Promise<object> {
    const path = `/api/v1/tenants/${this.#tenant}/categories`;
    return this.#expect(201, 'POST', path, this.#bearer, { name }, { 'idempotency-key': key });
  }

  async #createCategory(): Promise<void> {
    const [key, name] = [randomUUID(), `Category ${this.names.length}`];
    const body = await this.#category(key, name);
    this.names.push(name);
    this.#responses.push({ key, name, body });
    this.#t.strictSame(await this.#category(key, name), body, 'the other process returns the stored response');
  }

  async #refresh(): Promise<void> {
    const { access_token } = await this.#expect(200, 'POST', '/api/v1/auth/refresh', undefined, {
      refresh_token: this.#person.refresh,
    });
    this.#person = { ...this.#person, access: access_token ?? '' };
    await this.#expect(200, 'GET', '/api/v1/auth/me', this.#bearer);
  }

  async #rotate(): Promise<void> {
    const body = { refresh_token: this.#dashboard.refresh };
    const next = await this.#expect(200, 'POST', '/api/v1/refresh', undefined, body);
    const again = await this.#expect(200, 'POST', '/api/v1/refresh', undefined, body);
    this.#t.equal(again.refresh_token, next.refresh_token, 'a repeated rotation returns the same tokens');
    this.#dashboard = { refresh: next.refresh_token ?? '' };
  }

  async #readAsApiUser(): Promise<void> {
    await this.#expect(200, 'GET', `/api/v1/tenants/${this.#tenant}/categories`, `Bearer ${this.#apiUser}`);
  }

  async #register(): Promise<{ readonly [member: string]: string }> {
    const name = `p-${randomUUID().slice(0, 18)}`;
    const email = `${name}@example.com`;
    const person = { email, password: 'weaves-algebraic-patterns', username: name, full_name: 'Ada' };
    const session = await this.#expect(201, 'POST', '/api/v1/auth/register', undefined, person);
    this.addresses.push(email);
    return session;
  }

  async #expect(status: number, ...[method, path, authorization, body, headers]: Parameters<Call>) {
    const [node, call] = this.#pick(this.#turn++ % 2);
    this.calls += 1;
    this.#underway[node] = (this.#underway[node] ?? 0) + 1;
    try {
      const answer = await call(method, path, authorization, body, { ...headers, 'x-forwarded-for': randomAddress() });
      if (answer.status !== status)
        throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    } finally {
      this.#underway[node] = (this.#underway[node] ?? 0) - 1;
    }
  }
}
