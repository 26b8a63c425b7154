import { type Placeholders, prepare } from '../database/prepared.ts';
import { inBatches } from '../jobs/in-batches.ts';
import type { JobDefinition } from '../jobs/job.ts';

/** Index: idempotency_records_expiry. Two workers at once take different rows. */
const deleteBatch = prepare('deleteExpiredIdempotencyRecords', (db, p: Placeholders<{ now: string; batch: number }>) =>
  db
    .deleteFrom('idempotency_records')
    .where('scope', 'in', (records) =>
      records
        .selectFrom('idempotency_records')
        .select('scope')
        .where('expires_at', '<=', p.now)
        .orderBy('expires_at')
        .limit(p.batch)
        .forUpdate()
        .skipLocked(),
    ),
);

/** Deletes stored responses that have expired. */
export const deleteExpiredIdempotencyRecords: JobDefinition<null> = {
  schedule: '47 * * * *',
  async work({ db, now, log, signal }) {
    const records = await inBatches(signal, (batch) => deleteBatch.affected(db, { now: now.toISOString(), batch }));
    log.info({ records }, 'expired idempotency records deleted');
  },
};
