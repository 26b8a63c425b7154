import { type Placeholders, prepare } from '../database/prepared.ts';
import type { JobDefinition } from '../jobs/job.ts';

/** Small enough that no other statement waits long for these rows. */
const BATCH = 1_000;

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

/** Deletes the replies that are not given again any more. */
export const deleteExpiredIdempotencyRecords: JobDefinition<null> = {
  schedule: '47 * * * *',
  async work({ db, now, log, signal }) {
    let total = 0;
    for (;;) {
      const deleted = await deleteBatch.affected(db, { now: now.toISOString(), batch: BATCH });
      total += deleted;
      if (deleted < BATCH || signal.aborted) break;
    }
    log.info({ records: total }, 'expired idempotency records deleted');
  },
};
