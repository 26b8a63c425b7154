import { sql } from 'kysely';
import t from 'tap';
import type { JobLog } from '../../../src/platform/jobs/job.ts';
import { startServer } from '../../support/server.ts';

t.test('a process that serves starts its jobs once the database accepts them', async (t) => {
  const server = await startServer(t);
  const { db, jobs, database } = server;
  const isEmbedded = database.kind === 'pglite';
  const setting = 'default_transaction_read_only';
  /** PGlite has one session; on PostgreSQL it concerns sessions that begin from now on. */
  const acceptWrites = (accepts: boolean) =>
    db.connection().execute(async (connection) => {
      const run = (statement: string) => sql.raw(statement).execute(connection);
      if (isEmbedded) return run(`set ${setting} to ${accepts ? 'off' : 'on'}`);
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(connection);
      await run(`set ${setting} to off`);
      await run(`alter database "${rows[0]?.name}" set ${setting} to ${accepts ? 'off' : 'on'}`);
      return run(`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()
      `);
    });
  const errors: string[] = [];
  let onError = () => {};
  const failed = new Promise<void>((resolve) => {
    onError = resolve;
  });
  const log: JobLog = {
    info() {},
    warn() {},
    error(details, message) {
      errors.push(`${message}: ${(details as { err?: Error }).err?.message}`);
      if (message.startsWith('the job queue could not start')) onError();
    },
  };
  await acceptWrites(false);
  let hasStarted = false;
  const started = jobs.start({ log, work: true }).then(() => {
    hasStarted = true;
  });
  await Promise.race([failed, started]);
  t.equal(hasStarted, false);
  t.match(errors.join('\n'), /could not start and will be retried: .*read-only/);
  t.equal((await server.request('GET', '/health')).status, 200, 'it serves');
  t.equal(jobs.isReady, false);

  await acceptWrites(true);
  await started;
  t.equal(jobs.isReady, true, 'without a restart');
});

t.test('a process that stops while its jobs wait for the database ends', async (t) => {
  const server = await startServer(t);
  await server.database.close();
  let onError = () => {};
  const failed = new Promise<void>((resolve) => {
    onError = resolve;
  });
  const log: JobLog = { info() {}, warn() {}, error: () => onError() };
  const started = server.jobs.start({ log, work: false });
  await failed;
  await server.jobs.stop();
  await started;
  t.equal(server.jobs.isReady, false);
});
