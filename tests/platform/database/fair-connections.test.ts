import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import t from 'tap';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const usesPostgres = process.env.TEST_DATABASE_URL !== undefined;
const connections = usesPostgres ? 10 : 1;

/** Holds every connection of the pool until the returned function is called. */
async function holdConnections(server: TestServer): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const held: Promise<void>[] = [];
  const holders = Array.from({ length: connections }, () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held.push(promise);
    return server.db.connection().execute(async () => {
      resolve();
      await released;
    });
  });
  await Promise.all(held);
  return async () => {
    release();
    await Promise.all(holders);
  };
}

t.test('a caller waits for its turn among callers, not for all that one of them sent', async (t) => {
  const server = await startServer(t);
  const noisy = await castTenant(server);
  const quiet = await castTenant(server);
  const release = await holdConnections(server);
  let arrived = 0;
  server.app.server.on('request', () => arrived++);
  const order: string[] = [];
  const list = async (name: string, { owner, path }: typeof noisy) => {
    const { status } = await owner('GET', `${path}/articles`);
    order.push(name);
    return status;
  };
  const noise = Array.from({ length: 60 }, () => list('noisy', noisy));
  while (arrived < 60) await setImmediate();
  const own = list('quiet', quiet);
  while (arrived < 61) await setImmediate();
  await release();
  t.same(new Set(await Promise.all([own, ...noise])), new Set([200]));
  const position = order.indexOf('quiet');
  t.ok(position < 30, `${position} of 60 calls of the neighbour were served before`);
});

t.test(
  'calls that hold their connections leave some to others',
  { skip: !usesPostgres && 'one session' },
  async (t) => {
    const server = await startServer(t);
    const noisy = await castTenant(server);
    const quiet = await castTenant(server);
    const article = { title: 'Held', content: 'A text', status: 'draft' };
    const { id } = (await noisy.owner('POST', `${noisy.path}/articles`, article)).body.article;
    // Two, because a transaction sees the activity of its first look only.
    const [lock, observer] = [0, 1].map(
      () => new pg.Client({ connectionString: server.config.databaseUrl as string }),
    ) as [pg.Client, pg.Client];
    for (const client of [lock, observer]) {
      await client.connect();
      t.teardown(() => client.end());
    }
    await lock.query('begin');
    await lock.query('select id from articles where id = $1 for update', [id]);
    const held = Array.from({ length: 20 }, (_, index) =>
      noisy.owner('PATCH', `${noisy.path}/articles/${id}`, { title: `Held ${index}` }),
    );
    const waiting = async (): Promise<number> => {
      const { rows } = await observer.query(
        `select count(*)::integer as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0].count;
    };
    // Eight of ten connections: a caller who is alone leaves two.
    while ((await waiting()) < 8) await setImmediate();
    const responses = await Promise.all([
      quiet.owner('GET', `${quiet.path}/articles`),
      quiet.anonymous('GET', `${quiet.path}/articles`),
      quiet.owner('POST', `${quiet.path}/articles`, { ...article, title: 'Quiet' }),
    ]);
    t.same(
      responses.map(({ status }) => status),
      [200, 200, 201],
    );
    t.equal(await waiting(), 8);
    await lock.query('rollback');
    t.same(new Set((await Promise.all(held)).map(({ status }) => status)), new Set([200]));
  },
);
