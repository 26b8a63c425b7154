import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { JobLog } from './job.ts';

export interface SweepContext {
  readonly db: Database;
  /** The injected clock, read at the start of the run. */
  readonly now: Date;
  readonly log: JobLog;
  /** Aborted when the process stops: the run finishes started work and starts none. */
  readonly signal: AbortSignal;
}

/**
 * Background work that is read from a table: every process that runs jobs selects the rows that are due and processes
 * them. For work that cannot wait for the polling of the queue. A run must be cheap when nothing is due, and safe while
 * other processes run it too.
 */
export interface Sweep {
  /** Milliseconds between the end of a run and the start of the next. */
  readonly everyMs: number;
  run(context: SweepContext): Promise<void>;
  /** Registers `wake`, which is called when a run should start now. Returns a function that unregisters it. */
  onNews?(wake: () => void): () => void;
  /** Resolves when the work that runs have started is done. */
  finish?(): Promise<void>;
}

export interface SweepsOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: JobLog;
}

/** Runs each sweep repeatedly, one run at a time. A run that throws is logged; the next one starts as scheduled. */
export function startSweeps(
  sweeps: { readonly [name: string]: Sweep },
  { db, clock, log }: SweepsOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function repeat(name: string, sweep: Sweep): Promise<void> {
    // Aborted: the next run starts immediately, also if it was requested during this one.
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
      await Promise.all(Object.values(sweeps).map((sweep) => sweep.finish?.()));
    },
  };
}
