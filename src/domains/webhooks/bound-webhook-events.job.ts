import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { dropMessages, selectAllowancesBeyond } from './stored-events.repository.ts';

/** Bytes of the stored messages of one allowance and of the responses to them. PostgreSQL compresses long ones further. */
export const maxStoredBytes = 64 * 2 ** 20;

/** The error of a delivery whose message was dropped before it was delivered. */
export const messageDropped = 'The message is no longer stored: those of the workspace took more than 64 MiB';

/** Several times as long as the schedule's interval: a run may come late, and a transaction may commit late. */
const recentMs = 20 * 60_000;
/** The sizes of all messages of an allowance are read for each batch. */
const batch = 10_000;

/** Drops the oldest messages of the workspaces that have recorded events lately, beyond `maxStoredBytes`. */
export const boundWebhookEvents: JobDefinition<null> = {
  schedule: '*/5 * * * *',
  async work({ db, now, log, signal }) {
    const allowances = await selectAllowancesBeyond(db, maxStoredBytes, new Date(now.getTime() - recentMs));
    for (const allowanceId of allowances) {
      const bound = { maxBytes: maxStoredBytes, error: messageDropped };
      const messages = await inBatches(signal, (limit) => dropMessages(db, allowanceId, bound, limit), batch);
      log.info({ allowanceId, messages }, 'webhook messages dropped');
    }
  },
};
