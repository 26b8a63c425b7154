import type { JobDefinition } from '../jobs/job.ts';
import { deleteExpiredFlows } from './oauth-flows.repository.ts';

/** Small enough that no other statement waits long for these rows. */
const batch = 1_000;

/** Deletes the flows of browsers that never came back. */
export const deleteExpiredOAuthFlows: JobDefinition<null> = {
  schedule: '27 * * * *',
  async work({ db, now, log, signal }) {
    let total = 0;
    for (let deleted = batch; deleted === batch && !signal.aborted; total += deleted) {
      deleted = await deleteExpiredFlows.affected(db, { now: now.toISOString(), batch });
    }
    log.info({ flows: total }, 'expired OAuth flows deleted');
  },
};
