import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { JobLog } from './job.ts';

export interface SweepContext {
  readonly db: Database;
  /** The injected clock, read when the run began. */
  readonly now: Date;
  readonly log: JobLog;
  /** Aborted when the process stops: finish what is begun and begin nothing. */
  readonly signal: AbortSignal;
}

/**
 * Background work that is found in a table: every process that works on jobs looks for rows whose time has come, and
 * does what they ask for. For what must not wait for the queue's next look. A run must cost next to nothing when there
 * is nothing to do, and be safe beside runs of other processes.
 */
export interface Sweep {
  /** Milliseconds between the end of a run and the next. */
  readonly everyMs: number;
  run(context: SweepContext): Promise<void>;
  /** Promises to call `wake` when a run is better not put off; gives what ends that. */
  onNews?(wake: () => void): () => void;
  /** Waits for work that runs began and left going. */
  settle?(): Promise<void>;
}

export interface SweepsOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: JobLog;
}

/** Runs each sweep again and again, one run of it at a time. A run that throws is logged; the next comes in its time. */
export function startSweeps(
  sweeps: { readonly [name: string]: Sweep },
  { db, clock, log }: SweepsOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function repeat(name: string, sweep: Sweep): Promise<void> {
    // Aborted: the next run begins at once, also when the news came during this one.
    let news = new AbortController();
    const ignore = sweep.onNews?.(() => news.abort());
    while (!signal.aborted) {
      news = new AbortController();
      try {
        await sweep.run({ db, now: clock.now(), log, signal });
      } catch (error) {
        log.error({ err: error, sweep: name }, 'sweep failed');
      }
      await delay(sweep.everyMs, undefined, { signal: AbortSignal.any([signal, news.signal]) }).catch(() => {});
    }
    ignore?.();
  }

  const running = Object.entries(sweeps).map(([name, sweep]) => repeat(name, sweep));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
      await Promise.all(Object.values(sweeps).map((sweep) => sweep.settle?.()));
    },
  };
}
