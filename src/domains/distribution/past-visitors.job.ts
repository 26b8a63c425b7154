import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteClickWriters, deleteVisitorKeys, deleteVisitors } from './affiliate-clicks.repository.ts';
import { dayOf } from './affiliate-clicks.ts';

/** Small enough that other statements don't wait long for these rows. */
const batchSize = 5_000;
/** Clicks at the end of a day are written a little after it. */
const graceMs = 5 * 60_000;

/** Deletes the keys of past days, then the hashes computed with them. */
export const deletePastVisitors: JobDefinition<null> = {
  schedule: '*/10 * * * *',
  async work({ db, now, log, signal }) {
    const today = dayOf(new Date(now.getTime() - graceMs));
    await deleteVisitorKeys(db, today);
    const visitors = await inBatches(signal, (size) => deleteVisitors(db, today, size), batchSize);
    await deleteClickWriters(db, now);
    log.info({ visitors }, 'visitors of past days deleted');
  },
};
