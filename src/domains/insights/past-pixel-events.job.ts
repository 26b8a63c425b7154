import type { Database } from '../../platform/database/database.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import { deletePixelEvents, deletePixelUse, deleteRollUps, rollUpDay, selectNextRollUp } from './pixel.repository.ts';

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

/** Rolls up the pixel events of past days, and deletes expired events and roll-ups. */
export const deletePastPixelEvents: JobDefinition<null> = {
  schedule: '*/10 * * * *',
  async work({ db, now, log, signal }) {
    const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
    const days = await rollUpPastDays(db, dayOf(new Date(now.getTime() - graceMs)), signal);
    if (signal.aborted) return;
    const deleteEvents = (size: number) => deletePixelEvents(db, daysAgo(eventDays), size);
    const events = await inBatches(signal, deleteEvents, batchSize);
    const rollUps = await inBatches(signal, (size) => deleteRollUps(db, dayOf(daysAgo(rollUpDays)), size), batchSize);
    await inBatches(signal, (size) => deletePixelUse(db, dayOf(daysAgo(1)), size), batchSize);
    log.info({ days, events, rollUps }, 'past events of the pixel rolled up and deleted');
  },
};

/** Rolls up the days before `today` that aren't yet, and returns how many. */
async function rollUpPastDays(db: Database, today: string, signal: AbortSignal): Promise<number> {
  const first = await selectNextRollUp(db);
  if (first === null) return 0;
  let days = 0;
  for (let day = first; day < today && !signal.aborted; day = dayOf(new Date(Date.parse(day) + dayMs))) {
    await rollUpDay(db, day, mostEvents);
    days++;
  }
  return days;
}
