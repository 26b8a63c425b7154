import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import pino from 'pino';
import t from 'tap';
import { type ResolvedSchema as Schema, valueTypes as typesOf } from '../../src/engine/document/resolved-schema.ts';
import { poolOf } from '../../src/platform/database/database.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { startServer } from '../support/server.ts';
import { brief, faultsOfError, refusal } from './error-format.ts';
import { withHeader } from './refusals.ts';
import { freshRequest, send, succeeded } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const lines: string[] = [];
const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
const server = await startServer(t, { app: { log } });
const failures = interceptStatements(poolOf(server.db) as pg.Pool);
const world = await prepareWorld(server);

const effective = declaredOperations.filter(({ policy }) => policy.effect !== 'read');

t.test('x-effect: read leaves everything as it is', async (t) => {
  for (const operation of declaredOperations.filter(({ policy }) => policy.effect === 'read')) {
    const request = await freshRequest(world, operation);
    const before = await world.checksums();
    t.ok(succeeded(operation, await send(world, request)), operation.id);
    t.same(await world.checksums(), before, operation.id);
  }
});

async function lastAuditLog(): Promise<number> {
  const row = await server.db.selectFrom('audit_logs').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.id ?? 0;
}

t.test('x-audit: each success writes one row that tells who did what, and nothing else does', async (t) => {
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    const before = await lastAuditLog();
    const answer = await send(world, request);
    t.ok(succeeded(operation, answer), `${operation.id}: ${brief(answer)}`);
    const rows = await server.db.selectFrom('audit_logs').selectAll().where('id', '>', before).execute();
    if (operation.policy.audit === null) {
      t.same(rows, [], `${operation.id} writes none`);
      continue;
    }
    t.equal(rows.length, 1, operation.id);
    t.match(
      rows[0],
      { action: operation.policy.audit, operation_id: operation.id, request_id: answer.headers['x-request-id'] },
      operation.id,
    );
    // Whoever sends no credential may be nobody: a visitor, or an address without an account.
    const details = rows[0]?.details;
    const actor = rows[0]?.user_id ?? details?.workspace_key_id ?? details?.site_id;
    if (!operation.policy.anonymous)
      t.match(actor, /^[\da-f-]+$/, `${operation.id} names the person, the key or the site`);
    if (operation.policy.path.includes('{tenant_id}'))
      t.equal(rows[0]?.tenant_id, world.tenantId, `${operation.id} names the tenant`);
  }
});

t.test('x-secret: no secret of a request or an answer is logged or audited', async (t) => {
  for (const operation of declaredOperations) {
    const request = await freshRequest(world, operation);
    lines.length = 0;
    const answer = await send(world, request);
    const secrets = [
      ...secretsIn(operation.body?.schema, request.body),
      ...secretsIn(operation.responses[answer.status]?.['application/json']?.schema, answer.body),
      ...['authorization', 'x-api-key'].flatMap((name) => request.headers[name]?.split(' ').at(-1) ?? []),
    ];
    const audited = await server.db.selectFrom('audit_logs').selectAll().execute();
    const written = `${lines.join('\n')}\n${JSON.stringify(audited)}`;
    for (const secret of secrets) t.notOk(written.includes(secret), `${operation.id}: ${secret.slice(0, 12)}…`);
    if (operation.policy.effect === 'read') {
      const shown = Object.values(operation.responses).flatMap((contents) =>
        Object.values(contents).filter(({ schema }) => declaresSecret(schema)),
      );
      t.same(shown, [], `${operation.id} is a read and shows no secret again`);
    }
  }
  t.ok(lines.length > 0, 'something is logged');
});

/** Values of the properties marked `x-secret`. */
function secretsIn(schema: Schema | undefined, value: unknown): string[] {
  if (schema === undefined || value === null || value === undefined) return [];
  const { schema: resolved } = typesOf(schema);
  if (resolved['x-secret'] === true) return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(resolved.items, item));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => secretsIn(resolved.properties?.[name], member));
}

function declaresSecret(schema: Schema): boolean {
  const { schema: resolved } = typesOf(schema);
  if (resolved['x-secret'] === true) return true;
  return [...Object.values(resolved.properties ?? {}), ...(resolved.items === undefined ? [] : [resolved.items])].some(
    declaresSecret,
  );
}

t.test('an operation whose database fails at any of its statements answers 503 and has changed nothing', async (t) => {
  for (const operation of effective) {
    const faults: string[] = [];
    for (let statement = 1; statement < 50; statement++) {
      const fresh = await freshRequest(world, operation);
      // With a key there are more statements to fail at, and a reply that must not stay without its effect.
      const request = operation.policy.keyed ? withHeader(fresh, 'Idempotency-Key', randomUUID()) : fresh;
      const before = await world.checksums();
      failures.failAt(statement);
      const answer = await send(world, request);
      const failed = failures.disarm();
      if (failed === null) {
        if (!succeeded(operation, answer)) faults.push(`undisturbed: answered ${answer.status}: ${brief(answer)}`);
        break;
      }
      const what = `failing at statement ${statement} (${failed.slice(0, 60)})`;
      faults.push(...faultsOfError(answer, refusal(request, 503)).map((fault) => `${what}: ${fault}`));
      const changed = Object.entries(await world.checksums()).filter(([table, sum]) => before[table] !== sum);
      if (changed.length > 0) faults.push(`${what}: changed ${changed.map(([table]) => table)}`);
    }
    t.same(faults, [], operation.id);
  }
});

t.test(
  'while the database is out of reach, every operation that needs it answers 503 at once and tells nothing',
  async (t) => {
    await world.reset();
    const prepared = new Map<DeclaredOperation, Awaited<ReturnType<typeof freshRequest>>>();
    for (const operation of declaredOperations) prepared.set(operation, await freshRequest(world, operation));
    await world.reset();
    failures.refuseConnections(true);
    for (const [operation, request] of prepared) {
      const began = performance.now();
      const answer = await send(world, request);
      const took = performance.now() - began;
      t.ok(took < 1_500, `${operation.id}: ${Math.round(took)} ms`);
      t.notMatch(answer.text, /canary|ECONN|postgres|pglite/i, `${operation.id} tells nothing of the cause`);
      // What needs no database goes on; a health check has a body of its own.
      if (succeeded(operation, answer) && operation.policy.security.length === 0) continue;
      if (operation.responses['503'] !== undefined) t.equal(answer.status, 503, operation.id);
      else {
        t.same(faultsOfError(answer, refusal(request, 503)), [], operation.id);
        t.match(answer.headers['retry-after'], /^\d+$/, operation.id);
      }
    }
    failures.refuseConnections(false);
    for (const operation of declaredOperations) {
      const answer = await send(world, await freshRequest(world, operation));
      t.ok(succeeded(operation, answer), `${operation.id} works again without a restart: ${answer.status}`);
    }
  },
);

/** Makes the statements of a pool fail as they do when the connection breaks. */
function interceptStatements(pool: pg.Pool) {
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<pg.PoolClient>;
  let countdown = Number.POSITIVE_INFINITY;
  let failed: string | null = null;
  let refusing = false;
  const broken = (code: string) => Object.assign(new Error(`canary ${code}`), { code });

  function interceptedQuery(client: pg.PoolClient) {
    return (query: { text: string }, ...rest: unknown[]) => {
      // Counters of use are written now and then, beside the requests.
      if (!/set request_count|into (api_call_totals|"workspace_key_uses"|"api_user_uses")/.test(query.text))
        countdown -= 1;
      if (countdown > 0) return (client.query as (...all: unknown[]) => unknown)(query, ...rest);
      countdown = Number.POSITIVE_INFINITY;
      failed = query.text;
      return Promise.reject(broken('ECONNRESET'));
    };
  }

  async function interceptedConnect(): Promise<pg.PoolClient> {
    if (refusing) throw broken('ECONNREFUSED');
    const client = await connect();
    return new Proxy(client, {
      get(target, name) {
        if (name === 'query') return interceptedQuery(target);
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }
  // The pool's own `query` connects with a callback.
  pool.connect = ((callback?: (error: Error | undefined) => void) => {
    if (callback === undefined) return interceptedConnect();
    return refusing ? callback(broken('ECONNREFUSED')) : connect(callback);
  }) as typeof pool.connect;

  return {
    /** The nth statement from now on fails, once. */
    failAt(nth: number): void {
      countdown = nth;
      failed = null;
    },
    /** The statement that failed, or null when there was none to fail. */
    disarm(): string | null {
      countdown = Number.POSITIVE_INFINITY;
      return failed;
    },
    refuseConnections(value: boolean): void {
      refusing = value;
    },
  };
}
