import type { JobDefinition } from '../jobs/job.ts';
import { deleteEvents } from './events.repository.ts';

const batch = 1_000;
const keepMs = 30 * 86_400_000;

/** Deletes events with their deliveries thirty days after they happened. */
export const deleteOldWebhookEvents: JobDefinition<null> = {
  schedule: '17 3 * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - keepMs);
    let total = 0;
    for (let deleted = batch; deleted === batch && !signal.aborted; total += deleted) {
      deleted = await deleteEvents(db, before, batch);
    }
    log.info({ events: total }, 'old webhook events deleted');
  },
};
