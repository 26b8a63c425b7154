import type { JobDefinition } from '../jobs/job.ts';
import { deleteExpiredAccountTokens } from './account-tokens.repository.ts';

/** Small enough that no other statement waits long for these rows. */
const batch = 1_000;

/** Deletes tokens for email verification and password reset that have expired. */
export const deleteExpiredTokens: JobDefinition<null> = {
  schedule: '47 * * * *',
  async work({ db, now, log, signal }) {
    let total = 0;
    for (let deleted = batch; deleted === batch && !signal.aborted; total += deleted) {
      deleted = await deleteExpiredAccountTokens(db, now, batch);
    }
    log.info({ tokens: total }, 'expired account tokens deleted');
  },
};
