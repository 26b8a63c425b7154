import type { Database } from '../database/database.ts';

/** The logger of a job, which Fastify's logger satisfies. */
export interface JobLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface JobContext<Data = unknown> {
  readonly db: Database;
  /** The injected clock, read at the start of the job. */
  readonly now: Date;
  /** The data passed to `send`. */
  readonly data: Data;
  readonly log: JobLog;
  /** Aborted when the process stops before the job is done; the job runs again later. */
  readonly signal: AbortSignal;
}

/**
 * One kind of background work. It runs at least once: if a process dies, another one repeats the job, so effects must
 * be idempotent. A job that throws is retried twice.
 */
export interface JobDefinition<Data = unknown> {
  /** Cron expression, in UTC. */
  readonly schedule?: string;
  /**
   * Polling interval of the queue in seconds, default 5. Jobs that were sent by the process that runs them start
   * without polling.
   */
  readonly pollSeconds?: number;
  work(context: JobContext<Data>): Promise<void>;
}

/** All jobs by name. Rows of the queue contain the name: renaming a job abandons its waiting rows. */
// biome-ignore lint/suspicious/noExplicitAny: each job has its own data; `Jobs.send` gives it back its type
export type JobDefinitions = { readonly [name: string]: JobDefinition<any> };
