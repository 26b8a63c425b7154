import type { JobDefinition } from '../../platform/jobs/job.ts';
import { deleteMediaRemovals, selectDueRemovals } from './media.repository.ts';
import type { MediaFiles } from './media-files.ts';

const batchSize = 100;

/** Deletes the files of images that were deleted, or whose upload didn't end. */
export function removeMediaFiles(files: MediaFiles): JobDefinition<null> {
  return {
    schedule: '* * * * *',
    async work({ db, now, signal }) {
      while (!signal.aborted) {
        const keys = await selectDueRemovals(db, now, batchSize);
        if (keys.length === 0) return;
        for (const key of keys) await files.remove(key);
        // After the files: a run that is cut short is repeated.
        await deleteMediaRemovals(db, keys);
      }
    },
  };
}
