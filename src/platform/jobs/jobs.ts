import type { PgBoss, SendOptions } from 'pg-boss';
import type { Clock } from '../clock.ts';
import type { DatabaseHandle, Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';
import { DatabaseUnavailable } from '../database/unavailable.ts';
import type { JobDefinition, JobDefinitions, JobLog } from './job.ts';
import { queueConnection } from './queue-connection.ts';
import { type Sweep, startSweeps } from './sweep.ts';

export interface JobsOptions<Definitions extends JobDefinitions> {
  readonly database: DatabaseHandle;
  readonly definitions: Definitions;
  readonly sweeps?: { readonly [name: string]: Sweep };
  readonly clock: Clock;
}

export interface StartOptions {
  readonly log: JobLog;
  /** False: this process only sends jobs, and a worker process runs them (`JOBS=off`). */
  readonly work: boolean;
}

export interface Jobs<Definitions extends JobDefinitions = JobDefinitions> {
  /** Whether `send` can queue. False until `start` is done. */
  readonly isReady: boolean;
  /** Connects to the queue, makes what is missing of it, and begins to work. Call it once the server listens. */
  start(options: StartOptions): Promise<void>;
  /**
   * Queues a job in the transaction of its cause: both commit, or neither. A worker in this process begins at once
   * after the commit. Throws `DatabaseUnavailable` before `start` is done.
   */
  send<Name extends keyof Definitions & string>(
    trx: Transaction,
    name: Name,
    data: DataOf<Definitions[Name]>,
    options?: SendJobOptions,
  ): Promise<void>;
  /**
   * Runs the jobs that are due, and those that these send, in this process and one after the other. Returns when there
   * are none left; throws what the first failed one threw. For workers that come and go, and for tests.
   */
  runDue(log: JobLog): Promise<void>;
  /** Runs each job that has a schedule once, now, in this process. Needs no queue. */
  runScheduled(log: JobLog): Promise<void>;
  /** Takes no new jobs and gives those under way ten seconds; a job cut off runs again later. */
  stop(): Promise<void>;
}

export interface SendJobOptions {
  /** Not before this time. */
  readonly startAfter?: Date;
  /** At most one job with this key waits in the queue. */
  readonly singletonKey?: string;
}

type DataOf<Definition> = Definition extends JobDefinition<infer Data> ? Data : never;

const STOP_TIMEOUT_MS = 10_000;
const POLL_SECONDS = 5;

/** The background jobs of one process, on the database of the application (schema `pgboss`). */
export function createJobs<const Definitions extends JobDefinitions>(
  options: JobsOptions<Definitions>,
): Jobs<Definitions> {
  const workers = new Map<string, string>();
  let starting: Promise<PgBoss> | undefined;
  let sweeping: { stop(): Promise<void> } | undefined;
  let ready: { boss: PgBoss; onTransaction: typeof import('pg-boss').fromKysely } | undefined;

  async function begin({ log, work }: StartOptions): Promise<PgBoss> {
    // Loaded here, so that the server listens before.
    const { PgBoss, fromKysely } = await import('pg-boss');
    const embedded = options.database.kind === 'pglite';
    const boss = new PgBoss({
      db: queueConnection(options.database.pool),
      backend: options.database.kind,
      supervise: work,
      schedule: work,
      cronWorkerIntervalSeconds: 15,
      // No job here depends on another.
      flowIntervalSeconds: 3_600,
      // PGlite stops the event loop while it works, and has no autovacuum to watch.
      monitorVacuum: !embedded,
      reindex: !embedded,
    });
    boss.on('error', (error) => log.error({ err: error }, 'job queue'));
    boss.on('warning', (warning) => log.warn({ warning }, 'job queue'));
    await boss.start();
    await prepareQueues(boss, Object.keys(options.definitions));
    if (work) {
      await scheduleAll(boss, options.definitions);
      for (const [name, definition] of Object.entries(options.definitions)) {
        workers.set(name, await startWorker(boss, name, definition, options, log));
      }
    }
    ready = { boss, onTransaction: fromKysely };
    return boss;
  }

  return {
    get isReady() {
      return ready !== undefined;
    },
    async start(startOptions) {
      const { log, work } = startOptions;
      if (work) sweeping ??= startSweeps(options.sweeps ?? {}, { db: options.database.db, clock: options.clock, log });
      starting ??= begin(startOptions);
      await starting;
    },
    async send(trx, name, data, { startAfter, singletonKey } = {}) {
      if (!Object.hasOwn(options.definitions, name)) throw new Error(`There is no job called ${name}.`);
      if (!ready) throw new DatabaseUnavailable('The job queue has not started yet.');
      const { boss, onTransaction } = ready;
      const sendOptions: SendOptions = { db: onTransaction(trx) };
      if (startAfter) sendOptions.startAfter = startAfter;
      if (singletonKey !== undefined) sendOptions.singletonKey = singletonKey;
      await boss.send(name, data as object, sendOptions);
      const worker = workers.get(name);
      if (worker !== undefined && !startAfter) afterCommit(trx, () => boss.notifyWorker(worker));
    },
    async runDue(log) {
      if (!ready) throw new DatabaseUnavailable('The job queue has not started yet.');
      const { boss } = ready;
      for (let ran = 1; ran > 0; ) {
        ran = 0;
        for (const [name, definition] of Object.entries(options.definitions)) {
          ran += await runQueue(boss, name, definition, options, log);
        }
      }
    },
    async runScheduled(log) {
      const { database, clock, definitions } = options;
      for (const { schedule, work } of Object.values(definitions)) {
        const { signal } = new AbortController();
        if (schedule !== undefined) await work({ db: database.db, now: clock.now(), data: null, log, signal });
      }
    },
    async stop() {
      await sweeping?.stop();
      const boss = await starting?.catch(() => undefined);
      await boss?.stop({ graceful: true, close: false, timeout: STOP_TIMEOUT_MS });
    },
  };
}

/**
 * Makes the queues that do not exist and looks each one up once: pg-boss remembers it, and a first `send` inside a
 * transaction finds it without a second connection.
 */
async function prepareQueues(boss: PgBoss, names: readonly string[]): Promise<void> {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of names) {
    if (!existing.has(name)) await boss.createQueue(name, { retryBackoff: true });
    await boss.findJobs(name, { id: NO_JOB });
  }
}

const NO_JOB = '00000000-0000-0000-0000-000000000000';

/** Schedules are rows: those of jobs that this version does not know are removed. */
async function scheduleAll(boss: PgBoss, definitions: JobDefinitions): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (definitions[name]?.schedule === undefined) await boss.unschedule(name);
  }
  for (const [name, { schedule }] of Object.entries(definitions)) {
    if (schedule !== undefined) await boss.schedule(name, schedule, null, { tz: 'UTC' });
  }
}

function startWorker<Data>(
  boss: PgBoss,
  name: string,
  definition: JobDefinition<Data>,
  { database, clock }: JobsOptions<JobDefinitions>,
  log: JobLog,
): Promise<string> {
  const polling = { pollingIntervalSeconds: definition.pollSeconds ?? POLL_SECONDS };
  return boss.work<Data>(name, polling, async (jobs) => {
    for (const { id, data, signal } of jobs) {
      try {
        await definition.work({ db: database.db, now: clock.now(), data, log, signal });
      } catch (error) {
        log.error({ err: error, job: name, jobId: id }, 'job failed');
        throw error;
      }
    }
  });
}

/** Runs what is due in one queue now; how many jobs that was. */
async function runQueue<Data>(
  boss: PgBoss,
  name: string,
  definition: JobDefinition<Data>,
  { database, clock }: JobsOptions<JobDefinitions>,
  log: JobLog,
): Promise<number> {
  const jobs = await boss.fetch<Data>(name, { batchSize: 100 });
  // Whoever fetches jobs by hand stops by not fetching more.
  const { signal } = new AbortController();
  for (const { id, data } of jobs) {
    try {
      await definition.work({ db: database.db, now: clock.now(), data, log, signal });
      await boss.complete(name, id);
    } catch (error) {
      await boss.fail(name, id);
      throw error;
    }
  }
  return jobs.length;
}
