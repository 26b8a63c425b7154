import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import type { MonthlyTable } from '../../platform/jobs/month-partitions.job.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import { countPixelEvents } from './count-pixel-events.job.ts';
import { deletePixelUse } from './pixel.repository.ts';
import { deleteFigures, deletePixelVisitors } from './pixel-figures.repository.ts';

const dayMs = 86_400_000;
/** Events received at the end of a day are counted a little after it. */
const graceMs = 15 * 60_000;
/** Both are documented in the contract. */
const eventDays = 30;
const figureDays = 400;
/** Small enough that other statements don't wait long for these rows. */
const batchSize = 5_000;

/** Events are dropped by the month, when the last ones are 30 days old and counted. */
export const pixelEventMonths: MonthlyTable = {
  table: 'pixel_events',
  keptDays: eventDays,
  beforeDrop: ({ db, now, signal }) => countPixelEvents(db, now, signal),
};

/** Deletes expired figures, and of past days the visitors and the use. */
export const deletePastPixelEvents: JobDefinition<null> = {
  schedule: '*/10 * * * *',
  async work({ db, now, log, signal }) {
    const dayBefore = (ms: number) => dayOf(new Date(now.getTime() - ms));
    const figures = await inBatches(
      signal,
      (size) => deleteFigures(db, dayBefore(figureDays * dayMs), size),
      batchSize,
    );
    const visitors = await inBatches(signal, (size) => deletePixelVisitors(db, dayBefore(graceMs), size), batchSize);
    await inBatches(signal, (size) => deletePixelUse(db, dayBefore(dayMs), size), batchSize);
    log.info({ figures, visitors }, 'past figures of the pixel deleted');
  },
};
