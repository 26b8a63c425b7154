import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteExpiredPreviews } from './previews.repository.ts';

/** Deletes the rows of preview links that have expired; they show nothing before that. */
export const deleteExpiredPreviewLinks: JobDefinition<null> = {
  schedule: '47 * * * *',
  async work({ db, now, signal }) {
    await inBatches(signal, (size) => deleteExpiredPreviews(db, now, size));
  },
};
