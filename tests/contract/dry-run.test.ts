import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import t, { type Test } from 'tap';
import { dryRunResources } from '../../src/platform/policy/dry-run-resources.ts';
import { startChatServer } from '../support/chat-server.ts';
import { type DeclaredOperation, declaredOperations } from '../support/contract.ts';
import { type Answer, startServer } from '../support/server.ts';
import { brief, faultsOfError, refusal } from './error-format.ts';
import { withHeader } from './refusals.ts';
import { type ContractRequest, freshRequest, send, succeeded } from './valid-request.ts';
import { prepareWorld } from './world.ts';

const chat = await startChatServer(t);
const server = await startServer(t, { environment: { AI_BASE_URL: chat.url } });
const world = await prepareWorld(server);

const declared = declaredOperations.filter(({ policy }) => policy.dryRun === true);

function dry(request: ContractRequest): ContractRequest {
  return withHeader(request, 'Prefer', 'dry-run');
}

/** A keyed request with a key: a dry run neither looks it up nor stores it. */
function keyed(request: ContractRequest): ContractRequest {
  return request.operation.policy.keyed ? withHeader(request, 'Idempotency-Key', randomUUID()) : request;
}

/** The files of the server, with their sizes. Those of the embedded database are its tables. */
function files(): string[] {
  const { dataDir } = server.config;
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('pglite'))
    .map(({ parentPath, name }) => `${join(parentPath, name)} ${statSync(join(parentPath, name)).size}`)
    .sort();
}

/** All tables and files. `world.checksums` leaves out what other tests expect to be under way at another server. */
async function everything(): Promise<object> {
  const { rows } = await sql<{ elsewhere: string }>`
    select concat(
      (select json_agg(b order by b.tenant_id) from billing_accounts as b),
      (select json_agg(s order by s.id) from sandbox_subscriptions as s),
      (select count(*) from oauth_flows)
    ) as elsewhere
  `.execute(server.db);
  return { ...(await world.checksums()), ...rows[0], files: files() };
}

/** `Dry-Run-Effects`: a list of RFC 9651 whose items are tokens with integers as parameters. */
function effectsOf({ headers }: Answer): { [kind: string]: { [change: string]: number } } {
  const header = headers['dry-run-effects'] ?? '';
  if (header === '') return {};
  return Object.fromEntries(
    header.split(', ').map((item) => {
      const [kind = '', ...parameters] = item.split(';');
      if (!/^[a-z_]+$/.test(kind)) throw new Error(`${header} is no list of tokens`);
      return [kind, Object.fromEntries(parameters.map((one) => [one.split('=')[0], Number(one.split('=')[1])]))];
    }),
  );
}

async function rowCounts(): Promise<Map<string, number>> {
  const tables = Object.keys(dryRunResources);
  const counts = tables.map(
    (table) => sql`select ${table}::text as "table", count(*)::int as count from ${sql.table(table)}`,
  );
  const { rows } = await sql<{ table: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(
    server.db,
  );
  return new Map(rows.map(({ table, count }) => [table, count]));
}

/** Members whose values are another's in another call: ids, times, and what is random. */
const differs =
  /(?:^|_)(?:id|at|key|token|secret|prefix|slug|url|txt_record|index_name|period_end|period_start|until|seconds|ms)$/;

/** What two responses to the same request have in common. */
function stable(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stable(item, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([member, part]) => [member, stable(part, member)]));
  }
  return value !== null && differs.test(name) ? typeof value : value;
}

/** What only the other service knows, and what calls that were made before add to a second later. */
const unforeseen: { readonly [operationId: string]: readonly string[] } = {
  generateArticle: ['title', 'slug', 'content', 'excerpt', 'content_html', 'word_count', 'reading_time'],
  connectSocialAccount: ['account_id', 'account_name'],
  recordUsage: ['current_usage'],
  testWebhook: ['success', 'status_code', 'response_time_ms', 'response_body', 'error'],
};

function without(value: unknown, members: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (name, part) => (members.includes(name) ? undefined : part)));
}

t.test('a dry run returns what the call would, and changes nothing', async (t) => {
  const calls = () => chat.asked.length + server.networks.calls.length;
  for (const operation of declared) {
    const request = keyed(await freshRequest(world, operation));
    const [before, counts, called] = [await everything(), await rowCounts(), calls()];
    const tried = await send(world, dry(request));
    t.ok(succeeded(operation, tried), `${operation.id}: ${tried.status} ${brief(tried)}`);
    t.equal(tried.headers['preference-applied'], 'dry-run', operation.id);
    t.same(await everything(), before, `${operation.id} changes nothing`);
    t.equal(calls(), called, `${operation.id} calls no other service`);

    // The same key: the dry run has left none.
    const real = await send(world, request);
    t.equal(real.status, tried.status, `${operation.id}: ${brief(real)}`);
    t.notOk(real.headers['dry-run-effects'] ?? real.headers['idempotency-replayed'], operation.id);
    const hidden = unforeseen[operation.id] ?? [];
    t.same(
      without(stable(tried.body), hidden),
      without(stable(real.body), hidden),
      `${operation.id}: the same response`,
    );
    checkEffects(t, operation, { effects: effectsOf(tried), before: counts, after: await rowCounts() });
  }
  t.ok(declared.length > 0);
});

interface Tried {
  readonly effects: ReturnType<typeof effectsOf>;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
}

/** The rows, mails and deliveries that the real call added are those that the dry run has announced. */
function checkEffects(t: Test, { id }: DeclaredOperation, { effects, before, after }: Tried): void {
  const added = (table: string) => (after.get(table) as number) - (before.get(table) as number);
  for (const [table, resource] of Object.entries(dryRunResources)) {
    const announced = resource === null ? undefined : effects[resource.kind ?? table];
    if (announced === undefined) continue;
    t.equal((announced.create ?? 0) - (announced.delete ?? 0), added(table), `${id}: rows of ${table}`);
  }
  t.equal(effects.audit_logs?.create, added('audit_logs'), `${id} announces its audit row`);
  t.equal(effects.mails?.send ?? 0, added('mails'), `${id}: mails`);
  if (effects.webhooks === undefined || id === 'testWebhook') return;
  const sent = Object.values(effects.webhooks).reduce((sum, count) => sum + count, 0);
  t.ok(sent >= added('webhook_deliveries'), `${id}: deliveries`);
}

t.test('an operation without dry runs rejects one before it does anything', async (t) => {
  for (const operation of declaredOperations.filter(({ policy }) => policy.dryRun !== true)) {
    const request = dry(await freshRequest(world, operation));
    const before = operation.policy.effect === 'read' ? null : await everything();
    t.same(faultsOfError(await send(world, request), refusal(request, 400)), [], operation.id);
    if (before !== null) t.same(await everything(), before, operation.id);
  }
});
