import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { eventsKeptForMs } from './entitlements.ts';

/** Index: usage_events_age. Two workers at once take different rows. */
const deleteBatch = prepare('deleteExpiredUsageEvents', (db, p: Placeholders<{ before: string; batch: number }>) =>
  db
    .deleteFrom('usage_events')
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('tenant_id', 'event_id'),
        'in',
        selectFrom('usage_events')
          .select(['tenant_id', 'event_id'])
          .where('recorded_at', '<', p.before)
          .orderBy('recorded_at')
          .limit(p.batch)
          .forUpdate()
          .skipLocked()
          .$asTuple('tenant_id', 'event_id'),
      ),
    ),
);

/** Deletes the ids of usage reports that are too old to be repetitions. */
export const deleteExpiredUsageEvents: JobDefinition<null> = {
  schedule: '37 * * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - eventsKeptForMs).toISOString();
    const events = await inBatches(signal, (batch) => deleteBatch.affected(db, { before, batch }));
    log.info({ events }, 'expired usage events deleted');
  },
};
