import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
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
    const deleteEvents = (size: number) => deletePixelEvents(db, daysAgo(eventDays), size);
    const deleteStrays = (size: number) => deleteStrayEvents(db, daysAgo(strayDays), maxStrays, size);
    const events = await inBatches(signal, deleteEvents, batchSize);
    const strays = await inBatches(signal, deleteStrays, batchSize);
    log.info({ events, strays }, 'past events of the pixel deleted');
  },
};
