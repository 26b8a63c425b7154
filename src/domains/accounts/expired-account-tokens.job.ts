import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteExpiredAccountTokens } from './account-tokens.repository.ts';

/** Deletes tokens for email verification and password reset that have expired. */
export const deleteExpiredTokens: JobDefinition<null> = {
  schedule: '47 * * * *',
  async work({ db, now, log, signal }) {
    const tokens = await inBatches(signal, (batch) => deleteExpiredAccountTokens(db, now, batch));
    log.info({ tokens }, 'expired account tokens deleted');
  },
};
