import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteExpiredFlows } from './oauth-flows.repository.ts';

/** Deletes expired flows, those of browsers that never returned. */
export const deleteExpiredOAuthFlows: JobDefinition<null> = {
  schedule: '27 * * * *',
  async work({ db, now, log, signal }) {
    const flows = await inBatches(signal, (batch) =>
      deleteExpiredFlows.affected(db, { now: now.toISOString(), batch }),
    );
    log.info({ flows }, 'expired OAuth flows deleted');
  },
};
