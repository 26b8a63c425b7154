import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteUses } from './daily-key-uses.repository.ts';
import { daysOfUses } from './daily-key-uses.ts';

const dayMs = 86_400_000;

/** Deletes the uses of keys and API users of days that are no longer stored. */
export const deletePastUses: JobDefinition<null> = {
  schedule: '43 * * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - (daysOfUses - 1) * dayMs).toISOString().slice(0, 10);
    const ofKeys = await inBatches(signal, (size) => deleteUses(db, 'workspace_key_uses', before, size));
    const ofUsers = await inBatches(signal, (size) => deleteUses(db, 'api_user_uses', before, size));
    log.info({ ofKeys, ofUsers }, 'past uses of keys deleted');
  },
};
