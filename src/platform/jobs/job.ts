import type { Database } from '../database/database.ts';

/** What the logger of a job takes; Fastify's does. */
export interface JobLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface JobContext<Data = unknown> {
  readonly db: Database;
  /** The injected clock, read when the job began. */
  readonly now: Date;
  /** What `send` was given. */
  readonly data: Data;
  readonly log: JobLog;
  /** Aborted when the process stops before the job is done; the job runs again later. */
  readonly signal: AbortSignal;
}

/**
 * One kind of background work. It runs at least once: a process that dies in the middle leaves the job to another, so
 * each effect must be the same when it is repeated. A job that throws is tried again twice.
 */
export interface JobDefinition<Data = unknown> {
  /** Cron expression, in UTC. */
  readonly schedule?: string;
  /**
   * Seconds between two looks at the queue, default 5. Jobs sent by the process that works on them do not wait for
   * the next look.
   */
  readonly pollSeconds?: number;
  work(context: JobContext<Data>): Promise<void>;
}

/** All jobs by name. The name stays with the rows of the queue: renaming one abandons those that wait. */
// biome-ignore lint/suspicious/noExplicitAny: each job has its own data; `Jobs.send` gives it back its type
export type JobDefinitions = { readonly [name: string]: JobDefinition<any> };
