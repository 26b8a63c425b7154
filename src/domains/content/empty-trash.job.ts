import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteOldTrash } from './trash.repository.ts';
import { trashMs } from './trash.ts';

/** Articles deleted by one statement: each takes its comments along. */
const batch = 100;

/** Deletes articles that have been in the trash for thirty days. A run that is cut short is continued by the next. */
export const emptyTrash: JobDefinition<null> = {
  schedule: '41 * * * *',
  async work({ db, now, signal, log }) {
    const before = new Date(now.getTime() - trashMs);
    const articles = await inBatches(signal, (size) => deleteOldTrash(db, before, size), batch);
    log.info({ articles }, 'trash emptied');
  },
};
