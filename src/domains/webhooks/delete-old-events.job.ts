import { deleteEvents } from '../../platform/events/events.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';

const keepMs = 30 * 86_400_000;

/** Deletes events and their deliveries 30 days after the event. */
export const deleteOldWebhookEvents: JobDefinition<null> = {
  schedule: '17 3 * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - keepMs);
    const events = await inBatches(signal, (batch) => deleteEvents(db, before, batch));
    log.info({ events }, 'old webhook events deleted');
  },
};
