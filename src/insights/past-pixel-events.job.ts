import type { JobDefinition } from '../jobs/job.ts';
import { deletePixelEvents, deleteStrayEvents } from './pixel.repository.ts';

const dayMs = 86_400_000;
/** The contract tells both. */
const eventDays = 400;
const strayDays = 7;
/** However many strangers send, they fill no disk. */
const maxStrays = 100_000;
/** Small enough that no other statement waits long for these rows. */
const batchSize = 5_000;

/** Deletes events of the pixel when their time is over, and of those that belong to nobody all but the newest. */
export const deletePastPixelEvents: JobDefinition<null> = {
  schedule: '*/10 * * * *',
  async work({ db, now, log, signal }) {
    const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
    const total = { events: 0, strays: 0 };
    for (let deleted = batchSize; deleted === batchSize && !signal.aborted; total.events += deleted) {
      deleted = await deletePixelEvents(db, daysAgo(eventDays), batchSize);
    }
    for (let deleted = batchSize; deleted === batchSize && !signal.aborted; total.strays += deleted) {
      deleted = await deleteStrayEvents(db, daysAgo(strayDays), maxStrays, batchSize);
    }
    log.info(total, 'past events of the pixel deleted');
  },
};
