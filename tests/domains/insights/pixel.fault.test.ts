import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { test } from 'tap';
import { GroupCommit } from '../../../src/platform/database/group-commit.ts';
import { DatabaseUnavailable } from '../../../src/platform/database/unavailable.ts';
import { createTestDatabase } from '../../support/database.ts';
import { startServer } from '../../support/server.ts';

const origin = 'https://blog.example.com';
const event = (id: string) => ({
  id,
  event: 'pageview',
  url: `${origin}/`,
  user_agent: 'Mozilla/5.0 (X11; Linux) Firefox/130.0',
});

async function serve(config: object) {
  const file = fileURLToPath(new URL('../distribution/fixtures/serve-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, [file, JSON.stringify(config)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [port] = (await once(lines, 'line')) as [string];
  return { child, url: `http://127.0.0.1:${port}/api/v1/pixel/track` };
}

/** Sends events from a few connections until the server is gone; gives the ids of those that were acknowledged. */
async function sendUntilGone(url: string, acknowledged: string[]): Promise<void> {
  const connection = async () => {
    for (;;) {
      const ids = [randomUUID(), randomUUID()];
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ events: ids.map(event) }),
      }).catch(() => null);
      if (answer === null || answer.status !== 200) return;
      acknowledged.push(...ids);
    }
  };
  await Promise.all(Array.from({ length: 8 }, connection));
}

test('what is acknowledged is there after kill -9, and nothing is there twice', async (t) => {
  const database = await createTestDatabase();
  t.teardown(database.drop);
  let handle = await database.open();
  await handle.db
    .insertInto('tenants')
    .values({ name: 'x', slug: 'x', domain: 'blog.example.com', domain_proved_at: new Date() })
    .execute();
  await handle.close();
  const acknowledged: string[] = [];
  for (const wanted of [20, 70, 120]) {
    const { child, url } = await serve(database.config);
    const before = acknowledged.length;
    const sending = sendUntilGone(url, acknowledged);
    while (acknowledged.length < before + wanted) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await once(child, 'exit');
    await sending;
    handle = await database.open();
    const { rows } = await sql<{ id: string }>`select id from pixel_events`.execute(handle.db);
    await handle.close();
    const kept = new Set(rows.map(({ id }) => id));
    t.same(
      acknowledged.filter((id) => !kept.has(id)),
      [],
      `all of ${acknowledged.length} are there`,
    );
  }
});

test('while events cannot be written, pages are asked to come back, and repeating loses and doubles nothing', async (t) => {
  const server = await startServer(t);
  await server.db
    .insertInto('tenants')
    .values({ name: 'x', slug: 'x', domain: 'blog.example.com', domain_proved_at: new Date() })
    .execute();
  const send = (id: string) => server.request('POST', '/api/v1/pixel/track', { body: event(id), headers: { origin } });
  const ids = Array.from({ length: 20 }, () => randomUUID());
  await sql`
    create function refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'too busy' using errcode = '53300';
    end $$
  `.execute(server.db);
  await sql`create trigger refuse before insert on pixel_events execute function refuse()`.execute(server.db);
  for (const answer of await Promise.all(ids.map(send))) {
    t.equal(answer.status, 503);
    t.equal(answer.headers['retry-after'], '1');
  }
  await sql`drop trigger refuse on pixel_events`.execute(server.db);
  for (const answer of await Promise.all([...ids, ...ids].map(send))) t.equal(answer.status, 200);
  const { rows } = await sql<{ id: string }>`select id from pixel_events`.execute(server.db);
  t.same(rows.map(({ id }) => id).sort(), ids.toSorted());
});

test('a group commit', async (t) => {
  let release: (error?: Error) => void = () => {};
  const groups: number[][] = [];
  const commits = new GroupCommit<number>({
    write: (group) => {
      groups.push([...group]);
      return new Promise((resolve, reject) => {
        release = (error) => (error === undefined ? resolve() : reject(error));
      });
    },
    sizeOf: () => 1,
    maxGroup: 3,
    maxWaitingBytes: 5,
    maxUnderWay: 1,
  });
  const next = () => new Promise((resolve) => setImmediate(resolve));
  const answers: string[] = [];
  const commit = (item: number) =>
    commits.commit(item).then(
      () => answers.push(`${item}`),
      (error: Error) => answers.push(`${item}: ${error.message}`),
    );

  await t.test('takes what comes meanwhile into the next group, in order', async (t) => {
    void commit(1);
    void commit(2);
    await next();
    t.same(groups, [[1, 2]]);
    for (const item of [3, 4, 5, 6]) void commit(item);
    await next();
    t.same([groups.length, answers], [1, []], 'nothing is acknowledged before it is written');
    release();
    await next();
    t.same(
      [groups.at(-1), answers],
      [
        [3, 4, 5],
        ['1', '2'],
      ],
    );
    release();
    await next();
    t.same(groups.at(-1), [6]);
    release();
    await commits.close();
    t.same(answers.splice(0), ['1', '2', '3', '4', '5', '6']);
  });

  await t.test('refuses when too much waits', async (t) => {
    void commit(1);
    await next();
    for (const item of [2, 3, 4, 5, 6, 7]) void commit(item);
    await next();
    t.same(answers.splice(0), ['7: Too much waits for the database']);
    release(new DatabaseUnavailable('away'));
    await next();
    t.same(
      answers.splice(0),
      [1, 2, 3, 4, 5, 6].map((item) => `${item}: away`),
      'those behind don’t wait for the same',
    );
  });

  await t.test('writes one by one what cannot be written together', async (t) => {
    for (const item of [1, 2]) void commit(item);
    await next();
    release(new Error('unsound'));
    await next();
    t.same(groups.at(-1), [1]);
    release();
    await next();
    t.same(groups.at(-1), [2]);
    release(new Error('unsound'));
    await commits.close();
    t.same(answers.splice(0), ['1', '2: unsound']);
  });

  await t.test('does not wait for a slow group, but for the last of as many as may be under way', async (t) => {
    const releases: (() => void)[] = [];
    const begun: string[] = [];
    const slow = new GroupCommit<string>({
      write: (group) => {
        begun.push(group.join(''));
        return new Promise((resolve) => releases.push(resolve));
      },
      sizeOf: () => 1,
      maxUnderWay: 2,
      apartMs: 0,
    });
    const written: string[] = [];
    for (const item of ['a', 'b', 'c', 'd']) {
      void slow.commit(item).then(() => written.push(item));
      await next();
    }
    t.same(begun, ['a', 'b']);
    releases[1]?.();
    await next();
    t.same([begun, written], [['a', 'b', 'cd'], ['b']], 'whichever ends first');
    releases[2]?.();
    await next();
    t.same(written, ['b', 'c', 'd']);
    const closed = slow.close().then(() => written.push('closed'));
    releases[0]?.();
    await closed;
    t.same(written, ['b', 'c', 'd', 'a', 'closed']);
  });

  await t.test('leaves nothing behind when its writers end at the same time', async (t) => {
    const quick = new GroupCommit<number>({
      write: async (group) => {
        if ((group[0] as number) % 3 === 0) await next();
      },
      sizeOf: () => 1,
      apartMs: 0,
    });
    const items = Array.from({ length: 200 }, async (_, item) => {
      for (let turn = item % 7; turn > 0; turn--) await (turn % 2 === 0 ? next() : null);
      await quick.commit(item);
    });
    await Promise.all(items);
    await quick.close();
    t.pass('all of them are written');
  });
});
