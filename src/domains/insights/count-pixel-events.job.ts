import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deviceOf } from '../../platform/values/device.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import {
  addSlice,
  deleteFormerFigures,
  foldFigures,
  type KnownAgent,
  lockProgress,
  measureSlice,
  type OpenDay,
  selectAgents,
  selectFirstReceived,
  selectOpenDays,
  updateClosed,
  updateProgress,
} from './pixel-figures.repository.ts';

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
/** Events are stored a little after they are received, and the clocks of processes differ. Documented in the contract. */
const graceMs = 5 * minuteMs;
/** Small enough that a statement takes a fraction of its time limit, and that other statements don't wait long. */
const sliceEvents = 5_000;
/** Others are counted without their device. */
const mostAgents = 1_000;
/** User agents that are parsed before other work gets its turn. */
const agentsAtOnce = 20;
/**
 * Values of a dimension that a tenant's day distinguishes while it lasts. Past the first number the rarest are moved to the
 * others, down to the second: callers that invent values displace no value that is frequent.
 */
const present = { over: 1_000, keep: 500 };
/** What remains of a day that is over. Documented in the contract. */
const past = { over: 100, keep: 100 };
const daysAtOnce = 50;

/** Adds up the events of the pixel that are not yet, and closes the days that are over. */
export const countPixelEventsJob: JobDefinition<null> = {
  schedule: '*/5 * * * *',
  async work({ db, now, log, signal }) {
    const events = await countPixelEvents(db, now, signal);
    if (events > 0) log.info({ events }, 'events of the pixel counted');
  },
};

/**
 * Adds up all events received more than five minutes ago, each once, however often and wherever it runs, and returns how many.
 * It stops early when the signal aborts.
 */
export async function countPixelEvents(db: Database, now: Date, signal: AbortSignal): Promise<number> {
  const until = new Date(now.getTime() - graceMs);
  let events = 0;
  let spanMs = 10 * minuteMs;
  while (!signal.aborted) {
    const step = await inTransaction(db, (trx) => countNext(trx, until, spanMs));
    events += step.events;
    if (step.isLast) break;
    // Longer steps through times with few events.
    spanMs = step.events < sliceEvents / 2 ? Math.min(spanMs * 4, dayMs) : Math.max(spanMs / 2, 10 * minuteMs);
  }
  if (!signal.aborted) await closeDays(db, dayOf(until), signal);
  return events;
}

/** Adds up the next slice, up to `until`. */
async function countNext(
  trx: Transaction,
  until: Date,
  spanMs: number,
): Promise<{ readonly events: number; readonly isLast: boolean }> {
  const from = (await lockProgress(trx)) ?? (await begin(trx));
  if (from === null || from >= until) return { events: 0, isLast: true };
  const span = { from, until: new Date(Math.min(from.getTime() + spanMs, until.getTime())) };
  const { events, last } = await measureSlice(trx, span, sliceEvents);
  // Times of events have milliseconds: all events of the last one are in the slice.
  const end = last !== null && events === sliceEvents ? new Date(last.getTime() + 1) : span.until;
  if (events > 0) {
    const slice = { from, until: end };
    const agents = await knownAgents(await selectAgents(trx, slice, mostAgents));
    const grown = await addSlice(trx, slice, agents, present.over);
    await foldFigures(trx, grown, present);
  }
  await updateProgress(trx, end);
  return { events, isLast: end >= until };
}

/** Begins with the first event that is stored. Null: none is. */
async function begin(trx: Transaction): Promise<Date | null> {
  const first = await selectFirstReceived(trx);
  if (first !== null) await deleteFormerFigures(trx, dayOf(first));
  return first;
}

async function knownAgents(agents: readonly string[]): Promise<KnownAgent[]> {
  const known: KnownAgent[] = [];
  for (const agent of agents) {
    if (known.length % agentsAtOnce === 0) await nextTurn();
    if (agent !== '') known.push({ agent, device: JSON.stringify(deviceOf(agent)) });
  }
  return known;
}

/** Reduces the days before `today` to their most frequent values. */
async function closeDays(db: Database, today: string, signal: AbortSignal): Promise<void> {
  let after: OpenDay | null = null;
  while (!signal.aborted) {
    const days: OpenDay[] = await selectOpenDays(db, today, after, daysAtOnce);
    await inTransaction(db, async (trx) => {
      await lockProgress(trx);
      await foldFigures(trx, days, past);
    });
    after = days.at(-1) ?? null;
    if (days.length < daysAtOnce) {
      await updateClosed(db, today);
      return;
    }
  }
}
