import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import tap, { test } from 'tap';
import { deleteExpiredSessions } from '../../../src/domains/accounts/expired-sessions.job.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { isUnavailable } from '../../../src/platform/database/unavailable.ts';
import type { JobDefinition, JobLog } from '../../../src/platform/jobs/job.ts';
import { createJobs } from '../../../src/platform/jobs/jobs.ts';
import { testClock } from '../../support/clock.ts';
import { createTestDatabase } from '../../support/database.ts';

const database = await createTestDatabase();
const handle = await database.open();
const { db } = handle;
tap.teardown(async () => {
  await handle.close();
  await database.drop();
});

const clock = testClock();

function recordingLog() {
  const lines: { level: string; details: object; message: string }[] = [];
  const write = (level: string) => (details: object, message: string) => void lines.push({ level, details, message });
  const log: JobLog = { info: write('info'), warn: write('warn'), error: write('error') };
  return { log, lines };
}

/** Waits until the condition holds; fails the test after ten seconds. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 20) {
    if (waited > 10_000) throw new Error('It did not come about within ten seconds.');
    await wait(20);
  }
}

async function addUser(name: string): Promise<number> {
  const user = { email: `${name}@example.com`, username: name };
  return (await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()).id;
}

/** Sessions of a user that expire so many seconds from the clock's now. */
async function addSessions(userId: number, ...expirySeconds: number[]): Promise<void> {
  const rows = expirySeconds.map((seconds) => ({
    user_id: userId,
    surface: 'platform' as const,
    refresh_token_hash: Buffer.from(crypto.randomUUID()),
    expires_at: new Date(clock.now().getTime() + seconds * 1000),
  }));
  await db.insertInto('sessions').values(rows).execute();
}

async function countSessions(): Promise<number> {
  const { count } = await db
    .selectFrom('sessions')
    .select((sessions) => sessions.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

test('a job commits with its cause or not at all, and runs at once', async (t) => {
  const done: number[] = [];
  const note: JobDefinition<{ n: number }> = {
    // So long that only the nudge after the commit explains a quick run.
    pollSeconds: 60,
    async work({ data }) {
      done.push(data.n);
    },
  };
  const { log, lines } = recordingLog();
  const jobs = createJobs({ database: handle, definitions: { note }, clock });
  const early = await inTransaction(db, (trx) => jobs.send(trx, 'note', { n: 0 })).catch((error: unknown) => error);
  t.ok(isUnavailable(early), 'before the start it is refused, for there is no second connection to wait for');

  await jobs.start({ log, work: true });
  const began = performance.now();
  await inTransaction(db, (trx) => jobs.send(trx, 'note', { n: 1 }));
  await until(() => done.length === 1);
  t.ok(performance.now() - began < 5_000, 'long before the worker would have looked');

  const abort = inTransaction(db, async (trx) => {
    await jobs.send(trx, 'note', { n: 2 });
    throw new Error('no');
  });
  await t.rejects(abort, /^no$/);
  await inTransaction(db, async (trx) => {
    await jobs.send(trx, 'note', { n: 3 });
    await jobs.send(trx, 'note', { n: 4 }, { startAfter: new Date(Date.now() + 3_600_000) });
  });
  await until(() => done.length === 2);
  await wait(100);
  t.strictSame(done, [1, 3]);
  await t.rejects(
    inTransaction(db, (trx) =>
      // @ts-expect-error no such job
      jobs.send(trx, 'unknown', {}),
    ),
    /There is no job called unknown/,
  );
  await jobs.stop();
  t.strictSame(lines, []);
});

test('a job that throws is logged and tried again; the queue goes on', async (t) => {
  let attempts = 0;
  const flaky: JobDefinition<null> = {
    pollSeconds: 1,
    async work() {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
    },
  };
  const { log, lines } = recordingLog();
  const jobs = createJobs({ database: handle, definitions: { flaky }, clock });
  await jobs.start({ log, work: true });
  await inTransaction(db, (trx) => jobs.send(trx, 'flaky', null));
  await until(() => attempts === 2);
  await jobs.stop();
  t.match(lines, [{ level: 'error', message: 'job failed', details: { job: 'flaky', err: { message: 'not yet' } } }]);
});

test('stopping waits for the job under way', async (t) => {
  let finished = false;
  let begun = false;
  const slow: JobDefinition<null> = {
    async work() {
      begun = true;
      await wait(300);
      finished = true;
    },
  };
  const jobs = createJobs({ database: handle, definitions: { slow }, clock });
  await jobs.start({ log: recordingLog().log, work: true });
  await inTransaction(db, (trx) => jobs.send(trx, 'slow', null));
  await until(() => begun);
  await jobs.stop();
  t.ok(finished);
  const { rows } = await sql<{ state: string }>`select state from pgboss.job where name = 'slow'`.execute(db);
  t.strictSame(rows, [{ state: 'completed' }]);
  await t.resolves(createJobs({ database: handle, definitions: {}, clock }).stop(), 'nothing to stop is fine');
});

test('a process that only sends leaves the work to others', async (t) => {
  const done: string[] = [];
  const definitionsOf = (who: string) => ({
    shared: { pollSeconds: 1, work: async () => void done.push(who) } satisfies JobDefinition<null>,
  });
  const sender = createJobs({ database: handle, definitions: definitionsOf('sender'), clock });
  await sender.start({ log: recordingLog().log, work: false });
  await inTransaction(db, (trx) => sender.send(trx, 'shared', null));
  await wait(100);
  t.strictSame(done, []);
  const worker = createJobs({ database: handle, definitions: definitionsOf('worker'), clock });
  await worker.start({ log: recordingLog().log, work: true });
  await until(() => done.length === 1);
  t.strictSame(done, ['worker']);
  await Promise.all([sender.stop(), worker.stop()]);
});

test('expired sessions are deleted by the clock of the application, however many', async (t) => {
  const userId = await addUser('sessions');
  await addSessions(userId, -1, -86_400, 60, 7_200);
  await db
    .insertInto('sessions')
    .columns(['user_id', 'surface', 'refresh_token_hash', 'expires_at'])
    .expression(
      sql`select ${userId}::integer, 'sites', decode(md5(n::text), 'hex'), ${clock.now().toISOString()}::timestamptz
          from generate_series(1, 2500) as n`,
    )
    .execute();
  const { log, lines } = recordingLog();
  const signal = new AbortController().signal;
  await deleteExpiredSessions.work({ db, now: clock.now(), data: null, log, signal });
  t.match(lines, [{ level: 'info', details: { sessions: 2502 } }]);
  t.equal(await countSessions(), 2);
  clock.advance(3_600_000);
  await deleteExpiredSessions.work({ db, now: clock.now(), data: null, log, signal });
  t.equal(await countSessions(), 1);
});

test('the definitions of the product run on the queue, and their schedules are kept', async (t) => {
  await addSessions(await addUser('queue'), -5);
  const before = await countSessions();
  const old = createJobs({
    database: handle,
    definitions: { old: { schedule: '0 4 * * *', work: async () => {} } },
    clock,
  });
  await old.start({ log: recordingLog().log, work: true });
  await old.stop();

  const { log, lines } = recordingLog();
  const jobs = createJobs({
    database: handle,
    definitions: { 'delete-expired-sessions': deleteExpiredSessions },
    clock,
  });
  await jobs.start({ log, work: true });
  const schedules = await sql<{ name: string; cron: string }>`select name, cron from pgboss.schedule`.execute(db);
  t.strictSame(schedules.rows, [{ name: 'delete-expired-sessions', cron: '17 * * * *' }], 'the old one is gone');
  await inTransaction(db, (trx) => jobs.send(trx, 'delete-expired-sessions', null));
  await until(async () => (await countSessions()) === before - 1);
  await until(() => lines.length === 1);
  t.match(lines, [{ level: 'info', details: { sessions: 1 }, message: 'expired sessions deleted' }]);
  await jobs.stop();
});

test('the queue inside a transaction, without its transaction, throws instead of waiting', async (t) => {
  const { PgBoss } = await import('pg-boss');
  const { queueConnection } = await import('../../../src/platform/jobs/queue-connection.ts');
  const boss = new PgBoss({
    db: queueConnection(handle.jobs),
    backend: handle.kind,
    supervise: false,
    schedule: false,
  });
  await inTransaction(db, () => t.rejects(boss.getQueues(), /Pass the transaction/));
  t.ok((await boss.getQueues()).length > 0);

  const connection = queueConnection(handle.jobs);
  await t.rejects(connection.executeSql('begin; select 1; select 1 / 0; commit'), /division by zero/);
  const { rows } = await connection.executeSql(`begin; select 1 as n; select 2 as n; commit`);
  t.strictSame(rows, [{ n: 1 }, { n: 2 }], 'a failed script leaves no transaction open');
});
