import t from 'tap';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { register } from '../../domains/accounts/people.ts';
import { mailsTo } from '../../support/mail.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const usesPostgres = process.env.TEST_DATABASE_URL !== undefined;

/** Holds every connection for requests, as slow statements do, until the returned function is called. */
async function holdRequestConnections(server: TestServer): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const size = server.database.pool.options.max;
  const taken = Array.from({ length: size }, () => Promise.withResolvers<void>());
  const holders = taken.map(({ resolve }) =>
    server.db.connection().execute(async () => {
      resolve();
      await released;
    }),
  );
  await Promise.all(taken.map(({ promise }) => promise));
  return async () => {
    release();
    await Promise.all(holders);
  };
}

const onPostgres = { skip: !usesPostgres && 'PGlite has one session' };

t.test('/health and /ready respond while requests hold all their connections', onPostgres, async (t) => {
  const server = await startServer(t);
  const release = await holdRequestConnections(server);
  const responses = await Promise.all(['/health', '/ready'].map((path) => server.request('GET', path)));
  t.strictSame(
    responses.map(({ status }) => status),
    [200, 200],
  );
  await release();
});

t.test('jobs run while requests hold all their connections', onPostgres, async (t) => {
  const server = await startServer(t, { queue: true });
  const { email } = await register(server);
  const release = await holdRequestConnections(server);
  t.equal((await mailsTo(server, email)).length, 1, 'the mail of the registration is sent');
  await release();
});

t.test('inside a transaction neither pool may be used directly', async (t) => {
  const { database } = await startServer(t);
  for (const [outer, other] of [
    [database.db, database.jobs.db],
    [database.jobs.db, database.db],
  ] as const) {
    await t.rejects(
      inTransaction(outer, () => other.selectFrom('tenants').select('id').execute()),
      /used directly inside a transaction/,
    );
  }
});
