import type { Database } from '../../platform/database/database.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import type { MonthlyTable } from '../../platform/jobs/month-partitions.job.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import { deletePixelUse, deleteRollUps, rollUpDay, selectNextRollUp } from './pixel.repository.ts';

const dayMs = 86_400_000;
/** Events received at the end of a day are written a little after it. */
const graceMs = 5 * 60_000;
/** Both are documented in the contract. */
const eventDays = 30;
const rollUpDays = 400;
/** Names of events that a tenant's day distinguishes. */
const mostEvents = 100;
/** Small enough that other statements don't wait long for these rows. */
const batchSize = 5_000;

/** Events are dropped by the month, when the last ones are 30 days old and rolled up. */
export const pixelEventMonths: MonthlyTable = {
  table: 'pixel_events',
  keptDays: eventDays,
  beforeDrop: ({ db, now, signal }) => rollUpPastDays(db, now, signal),
};

/** Rolls up the pixel events of past days, and deletes expired roll-ups. */
export const deletePastPixelEvents: JobDefinition<null> = {
  schedule: '*/10 * * * *',
  async work({ db, now, log, signal }) {
    const daysAgo = (days: number) => dayOf(new Date(now.getTime() - days * dayMs));
    const days = await rollUpPastDays(db, now, signal);
    if (signal.aborted) return;
    const rollUps = await inBatches(signal, (size) => deleteRollUps(db, daysAgo(rollUpDays), size), batchSize);
    await inBatches(signal, (size) => deletePixelUse(db, daysAgo(1), size), batchSize);
    log.info({ days, rollUps }, 'past events of the pixel rolled up');
  },
};

/** Rolls up the days that are over and aren't yet, and returns how many. */
async function rollUpPastDays(db: Database, now: Date, signal: AbortSignal): Promise<number> {
  const first = await selectNextRollUp(db);
  if (first === null) return 0;
  const today = dayOf(new Date(now.getTime() - graceMs));
  let days = 0;
  for (let day = first; day < today && !signal.aborted; day = dayOf(new Date(Date.parse(day) + dayMs))) {
    await rollUpDay(db, day, mostEvents);
    days++;
  }
  return days;
}
