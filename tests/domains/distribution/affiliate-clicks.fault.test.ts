import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import {
  insertClicks as insertClicksIn,
  type VisitorClicks,
} from '../../../src/domains/distribution/affiliate-clicks.repository.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { createTestDatabase } from '../../support/database.ts';
import { type Answer, startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';

const insertClicks = (db: Database, writer: string, number: number, batch: readonly VisitorClicks[]) =>
  inTransaction(db, (trx) => insertClicksIn(trx, writer, number, batch));

async function insertLink(db: Database): Promise<number> {
  const tenant = await db
    .insertInto('tenants')
    .values({ name: 'x', slug: 'x' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('affiliate_slugs').values({ slug: 'link', tenant_id: tenant.id }).execute();
  const link = await db
    .insertInto('affiliate_links')
    .values({ tenant_id: tenant.id, name: 'x', slug: 'link', original_url: 'https://example.com/' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return link.id;
}

async function totals(db: Database): Promise<{ clicks: number; visitors: number }> {
  const { rows } = await sql<{ clicks: number; visitors: number }>`
    select click_count as clicks, unique_click_count as visitors from affiliate_link_totals
  `.execute(db);
  return rows[0] ?? { clicks: 0, visitors: 0 };
}

/** Follows the link from several connections for as long as the server lives; gives when each answer arrived. */
function visit(port: number): { answered: number[]; sent: () => number; ended: Promise<unknown> } {
  const agent = new Agent({ keepAlive: true });
  const answered: number[] = [];
  let sent = 0;
  const once = () =>
    new Promise<boolean>((resolve) => {
      sent++;
      request({ port, host: '127.0.0.1', path: '/r/link', agent, headers: { 'user-agent': chrome } }, (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 302) answered.push(performance.now());
          resolve(response.statusCode === 302);
        });
      })
        .on('error', () => resolve(false))
        .end();
    });
  const connection = async () => {
    while (await once()) await delay(2);
  };
  return { answered, sent: () => sent, ended: Promise.all(Array.from({ length: 8 }, connection)) };
}

async function serve(config: object): Promise<{ child: ChildProcess; port: number }> {
  const file = fileURLToPath(new URL('fixtures/serve-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [file, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [port] = (await once(lines, 'line')) as [string];
  return { child, port: Number(port) };
}

/** Milliseconds after the response within which what is acknowledged with `x-durability: relaxed` is on disk. */
async function relaxedMilliseconds(): Promise<number> {
  const file = new URL('../../../generated/openapi.json', import.meta.url);
  const { info, paths } = JSON.parse(await readFile(file, 'utf8'));
  if (paths['/r/{slug}'].get['x-durability'] !== 'relaxed') return 0;
  return Number(/`x-durability`.*?within (\d+) ms/s.exec(info.description)?.[1]);
}

test('a process that is killed loses at most the clicks of the time that the contract names', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  let handle = await database.open();
  await insertLink(handle.db);
  await handle.close();
  let before = 0;
  const withinMs = await relaxedMilliseconds();
  t.equal(withinMs, 50);
  for (const round of [1, 2, 3]) {
    const { child, port } = await serve(database.config);
    const visits = visit(port);
    while (visits.answered.length < 100) await delay(10);
    // A machine that stalls here stalls the commit too.
    const stalls = monitorEventLoopDelay({ resolution: 1 });
    stalls.enable();
    await delay(100 + 17 * round);
    const killed = performance.now();
    child.kill('SIGKILL');
    await once(child, 'exit');
    stalls.disable();
    await visits.ended;
    handle = await database.open();
    const { clicks } = await totals(handle.db);
    await handle.close();
    const allowed = withinMs + (2 * stalls.max) / 1e6;
    const due = visits.answered.filter((at) => at < killed - allowed).length;
    t.ok(due > 20, `round ${round}: ${due} were answered in time`);
    t.ok(clicks - before >= due, `${clicks - before} of at least ${due} are there`);
    t.ok(clicks - before <= visits.sent(), 'and none that nobody made');
    before = clicks;
  }
});

test('a process that is told to stop loses nothing', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  let handle = await database.open();
  await insertLink(handle.db);
  await handle.close();
  const { child, port } = await serve(database.config);
  const visits = visit(port);
  while (visits.answered.length < 100) await delay(10);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await visits.ended;
  handle = await database.open();
  t.same(await totals(handle.db), { clicks: visits.answered.length, visitors: 1 });
  await handle.close();
});

test('a batch that is sent again counts once', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  const { db, close } = await database.open();
  const linkId = await insertLink(db);
  const writer = randomUUID();
  const batch = [1, 2].map((clicks) => ({
    linkId,
    day: '2026-01-31',
    visitor: randomBytes(16).toString('hex'),
    clicks,
  }));
  const twice = [...batch, ...batch.slice(0, 1)];
  await insertClicks(db, writer, 1, twice);
  t.same(await totals(db), { clicks: 4, visitors: 2 }, 'a visitor twice in one batch is one visitor');
  await insertClicks(db, writer, 1, twice);
  await Promise.all([insertClicks(db, writer, 1, twice), insertClicks(db, writer, 1, twice)]);
  t.same(await totals(db), { clicks: 4, visitors: 2 });
  await insertClicks(db, writer, 2, batch);
  t.same(await totals(db), { clicks: 7, visitors: 2 });
  await Promise.all(Array.from({ length: 20 }, (_, n) => insertClicks(db, randomUUID(), n + 1, batch)));
  t.same(await totals(db), { clicks: 67, visitors: 2 }, 'many processes at once');
  await insertClicks(db, randomUUID(), 1, [...batch, { linkId, day: '2026-01-31', visitor: null, clicks: 3 }]);
  t.same(await totals(db), { clicks: 73, visitors: 2 }, 'those who are counted already add clicks and no visitor');
  await insertClicks(db, writer, 3, [
    { linkId: linkId + 1, day: '2026-01-31', visitor: randomBytes(16).toString('hex'), clicks: 1 },
  ]);
  t.same(await totals(db), { clicks: 73, visitors: 2 }, 'a link that is gone is left out');
  await close();
});

test('while clicks cannot be written, visitors are asked to come back, and nothing acknowledged is lost', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const links = `${cast.path}/affiliate-links`;
  const given = { name: 'x', original_url: 'https://example.com/', slug: 'link' };
  const { id } = (await cast.editor('POST', links, given)).body.affiliate_link;
  const follow = () => server.request('GET', '/r/link', { headers: { 'user-agent': chrome } });
  let acknowledged = 0;
  const visit = async () => {
    const answer = await follow();
    if (answer.status === 302) acknowledged++;
    return answer;
  };
  await visit();
  await sql`
    create function refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'too busy' using errcode = '53300';
    end $$
  `.execute(server.db);
  await sql`create trigger refuse before insert on affiliate_link_totals execute function refuse()`.execute(server.db);
  const during: Answer[] = [];
  for (let n = 0; n < 20; n++) {
    during.push(await visit());
    await delay(5);
  }
  const refused = during.filter(({ status }) => status === 503);
  t.ok(refused.length > 0, 'some are refused');
  t.equal(refused[0]?.headers['retry-after'], '1');
  await sql`drop trigger refuse on affiliate_link_totals`.execute(server.db);
  for (let n = 0; n < 200 && (await visit()).status === 503; n++) await delay(20);
  const { body } = await cast.viewer('GET', `${links}/${id}/stats`);
  t.equal(body.click_count, acknowledged);
});
