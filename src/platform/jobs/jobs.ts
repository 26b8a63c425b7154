import { setTimeout as delay } from 'node:timers/promises';
import type { ConstructorOptions, PgBoss, SendOptions } from 'pg-boss';
import type { Clock } from '../clock.ts';
import type { DatabaseHandle, Transaction } from '../database/database.ts';
import { afterCommit } from '../database/transaction.ts';
import { DatabaseUnavailable, isUnavailable } from '../database/unavailable.ts';
import type { Tracer } from '../telemetry/span.ts';
import type { JobDefinition, JobDefinitions, JobLog } from './job.ts';
import { queueConnection } from './queue-connection.ts';
import { type Sweep, startSweeps } from './sweep.ts';
import { tracedDefinitions, withTrace } from './traced-jobs.ts';

export interface JobsOptions<Definitions extends JobDefinitions> {
  readonly database: DatabaseHandle;
  readonly definitions: Definitions;
  readonly sweeps?: { readonly [name: string]: Sweep };
  readonly clock: Clock;
  /** Makes a span of each job. */
  readonly tracer?: Tracer | null;
}

export interface StartOptions {
  readonly log: JobLog;
  /** If false, this process only sends jobs, and a worker process runs them (`JOBS=off`). */
  readonly work: boolean;
}

export interface Jobs<Definitions extends JobDefinitions = JobDefinitions> {
  /** Whether `send` can queue. False until `start` resolves. */
  readonly isReady: boolean;
  /**
   * Connects to the queue, creates what is missing, and starts the workers. Call it after the server listens. While the
   * database is unavailable it tries again, until `stop` is called.
   */
  start(options: StartOptions): Promise<void>;
  /**
   * Queues a job in the transaction of its cause: both commit, or neither. A worker in this process starts immediately
   * after the commit. Throws `DatabaseUnavailable` before `start` has resolved.
   */
  send<Name extends keyof Definitions & string>(
    trx: Transaction,
    name: Name,
    data: DataOf<Definitions[Name]>,
    options?: SendJobOptions,
  ): Promise<void>;
  /**
   * Runs the jobs that are due, and those that they send, in this process and in sequence. Resolves when none are left;
   * rejects with the error of the first failed one. For temporary workers and for tests.
   */
  runDue(log: JobLog): Promise<void>;
  /** Runs each scheduled job once, now, in this process, without the queue. */
  runScheduled(log: JobLog): Promise<void>;
  /** Starts no new jobs and waits ten seconds for running ones; a job that is aborted runs again later. */
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
/** Between attempts to start, in milliseconds: before the second, and at most. */
const RETRY_MS = { first: 500, longest: 10_000 };

/** The background jobs of one process, on the database of the application (schema `pgboss`). */
export function createJobs<const Definitions extends JobDefinitions>(
  given: JobsOptions<Definitions>,
): Jobs<Definitions> {
  const options = { ...given, definitions: tracedDefinitions(given.definitions, given.tracer ?? null) };
  const workers = new Map<string, string>();
  const stopping = new AbortController();
  let starting: Promise<PgBoss | undefined> | undefined;
  let sweeping: { stop(): Promise<void> } | undefined;
  let ready: { boss: PgBoss; onTransaction: typeof import('pg-boss').fromKysely } | undefined;

  async function begin({ log, work }: StartOptions): Promise<PgBoss> {
    // Loaded here, so that the server listens before.
    const { PgBoss, fromKysely } = await import('pg-boss');
    const boss = new PgBoss(bossOptions(options.database, work));
    boss.on('error', (error) => log.error({ err: error }, 'job queue'));
    boss.on('warning', (warning) => log.warn({ warning }, 'job queue'));
    try {
      await boss.start();
      await prepareQueues(boss, Object.keys(options.definitions));
      if (work) {
        await scheduleAll(boss, options.definitions);
        for (const [name, definition] of Object.entries(options.definitions)) {
          workers.set(name, await startWorker(boss, name, definition, options, log));
        }
      }
    } catch (error) {
      workers.clear();
      await boss.stop({ graceful: false, close: false }).catch(() => {});
      throw error;
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
      if (work)
        sweeping ??= startSweeps(options.sweeps ?? {}, { db: options.database.jobs.db, clock: options.clock, log });
      starting ??= onceAvailable(() => begin(startOptions), log, stopping.signal);
      await starting;
    },
    async send(trx, name, data, { startAfter, singletonKey } = {}) {
      if (!Object.hasOwn(options.definitions, name)) throw new Error(`There is no job called ${name}.`);
      if (!ready) throw new DatabaseUnavailable('The job queue has not started yet.');
      const { boss, onTransaction } = ready;
      const sendOptions: SendOptions = { db: onTransaction(trx) };
      if (startAfter) sendOptions.startAfter = startAfter;
      if (singletonKey !== undefined) sendOptions.singletonKey = singletonKey;
      await boss.send(name, withTrace(data as object), sendOptions);
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
        if (schedule !== undefined) await work({ db: database.jobs.db, now: clock.now(), data: null, log, signal });
      }
    },
    async stop() {
      stopping.abort();
      await sweeping?.stop();
      const boss = await starting?.catch(() => undefined);
      await boss?.stop({ graceful: true, close: false, timeout: STOP_TIMEOUT_MS });
    },
  };
}

function bossOptions(database: DatabaseHandle, work: boolean): ConstructorOptions {
  const embedded = database.kind === 'pglite';
  return {
    db: queueConnection(database.jobs),
    backend: database.kind,
    supervise: work,
    schedule: work,
    cronWorkerIntervalSeconds: 15,
    // Jobs do not depend on each other.
    flowIntervalSeconds: 3_600,
    // PGlite blocks the event loop during queries, and has no autovacuum to monitor.
    monitorVacuum: !embedded,
    reindex: !embedded,
  };
}

/** Returns undefined if the process stops before the database is available. */
async function onceAvailable<T>(begin: () => Promise<T>, log: JobLog, signal: AbortSignal): Promise<T | undefined> {
  for (let pause = RETRY_MS.first; ; pause = Math.min(pause * 2, RETRY_MS.longest)) {
    try {
      return await begin();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      log.error({ err: error }, 'the job queue could not start and will be retried');
    }
    await delay(pause, undefined, { signal }).catch(() => {});
    if (signal.aborted) return undefined;
  }
}

/**
 * Creates the queues that do not exist and looks up each one once: pg-boss caches it, so that the first `send` inside a
 * transaction needs no second connection.
 */
async function prepareQueues(boss: PgBoss, names: readonly string[]): Promise<void> {
  const existing = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of names) {
    if (!existing.has(name)) await boss.createQueue(name, { retryBackoff: true });
    await boss.findJobs(name, { id: NO_JOB });
  }
}

const NO_JOB = '00000000-0000-0000-0000-000000000000';

/** Schedules are rows. Those of jobs that this version does not know are removed. */
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
        await definition.work({ db: database.jobs.db, now: clock.now(), data, log, signal });
      } catch (error) {
        log.error({ err: error, job: name, jobId: id }, 'job failed');
        throw error;
      }
    }
  });
}

/** Runs the due jobs of one queue now. Returns their number. */
async function runQueue<Data>(
  boss: PgBoss,
  name: string,
  definition: JobDefinition<Data>,
  { database, clock }: JobsOptions<JobDefinitions>,
  log: JobLog,
): Promise<number> {
  const jobs = await boss.fetch<Data>(name, { batchSize: 100 });
  // Jobs that are fetched manually need no stop: the caller fetches no more.
  const { signal } = new AbortController();
  for (const { id, data } of jobs) {
    try {
      await definition.work({ db: database.jobs.db, now: clock.now(), data, log, signal });
      await boss.complete(name, id);
    } catch (error) {
      await boss.fail(name, id);
      throw error;
    }
  }
  return jobs.length;
}
