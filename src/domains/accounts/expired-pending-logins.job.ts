import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteExpiredLogins } from './pending-logins.repository.ts';

/** Deletes logins that never got their second factor. */
export const deleteExpiredPendingLogins: JobDefinition<null> = {
  schedule: '37 * * * *',
  async work({ db, now, log, signal }) {
    const logins = await inBatches(signal, (batch) =>
      deleteExpiredLogins.affected(db, { now: now.toISOString(), batch }),
    );
    log.info({ logins }, 'expired pending logins deleted');
  },
};
