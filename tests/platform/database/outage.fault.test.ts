import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Test, test } from 'tap';
import { type DatabaseHandle, openDatabase } from '../../../src/platform/database/database.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { isUnavailable } from '../../../src/platform/database/unavailable.ts';
import type { JobDefinition } from '../../../src/platform/jobs/job.ts';
import { createJobs } from '../../../src/platform/jobs/jobs.ts';
import { testClock } from '../../support/clock.ts';
import { createTestDatabase } from '../../support/database.ts';
import { wireTo } from '../../support/wire.ts';

const postgres = { skip: process.env.TEST_DATABASE_URL === undefined && 'only PostgreSQL can be out of reach' };

async function withWire(t: Test) {
  const database = await createTestDatabase();
  const wire = await wireTo(database.config.databaseUrl as string);
  const handle = await openDatabase({ url: wire.url });
  t.teardown(async () => {
    wire.cut();
    await handle.close();
    await database.drop();
  });
  return { wire, handle };
}

function count({ db }: DatabaseHandle) {
  return sql<{ n: number }>`select count(*) as n from tenants`.execute(db).then(({ rows }) => rows[0]?.n);
}

async function timed<T>(work: Promise<T>): Promise<{ result: unknown; ms: number }> {
  const began = performance.now();
  const result = await work.catch((error: unknown) => error);
  return { result, ms: performance.now() - began };
}

test('an outage is answered at once, writes nothing by halves and ends by itself', postgres, async (t) => {
  const { wire, handle } = await withWire(t);
  const { db } = handle;
  t.equal(await count(handle), 0);

  const half = inTransaction(db, async (trx) => {
    await trx.insertInto('tenants').values({ name: 'Half', slug: 'half' }).execute();
    wire.cut();
    await trx.insertInto('tenants').values({ name: 'Other half', slug: 'other-half' }).execute();
  });
  t.ok(isUnavailable(await half.catch((error: unknown) => error)), 'the transaction under way fails');
  for (let n = 0; n < 3; n++) {
    const { result, ms } = await timed(count(handle));
    t.ok(isUnavailable(result), `unavailable: ${result}`);
    t.ok(ms < 1_000, `${Math.round(ms)} ms`);
  }
  t.equal(await handle.isReachable(), false);

  await wire.mend();
  t.equal(await count(handle), 0, 'no half is left');
  t.equal(await handle.isReachable(), true);
});

test('a server that stops talking is found out within a second', postgres, async (t) => {
  const { wire, handle } = await withWire(t);
  t.equal(await count(handle), 0);
  wire.freeze(true);
  const probes = await timed(Promise.all(Array.from({ length: 50 }, () => handle.isReachable())));
  t.strictSame(probes.result, new Array(50).fill(false));
  t.ok(probes.ms < 1_000, `${Math.round(probes.ms)} ms`);
  t.ok(handle.pool.totalCount <= 2, 'the probes share one query');
  wire.freeze(false);
});

test('jobs outlive an outage', postgres, async (t) => {
  const { wire, handle } = await withWire(t);
  let done = 0;
  const job: JobDefinition<null> = {
    pollSeconds: 1,
    async work() {
      done += 1;
    },
  };
  const errors: object[] = [];
  const log = { info: () => {}, warn: () => {}, error: (details: object) => void errors.push(details) };
  const jobs = createJobs({ database: handle, definitions: { job }, clock: testClock() });
  await jobs.start({ log, work: true });
  wire.cut();
  await wait(1_500);
  t.ok(errors.length > 0, 'the outage is logged');
  await wire.mend();
  await inTransaction(handle.db, (trx) => jobs.send(trx, 'job', null));
  for (let waited = 0; done === 0 && waited < 5_000; waited += 50) await wait(50);
  t.equal(done, 1);
  await jobs.stop();
});
