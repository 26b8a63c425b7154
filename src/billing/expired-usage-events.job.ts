import { type Placeholders, prepare } from '../database/prepared.ts';
import type { JobDefinition } from '../jobs/job.ts';
import { eventsKeptForMs } from './entitlements.ts';

/** Small enough that no other statement waits long for these rows. */
const BATCH = 1_000;

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

/** Deletes the ids of usage reports that are too old to be repeated. */
export const deleteExpiredUsageEvents: JobDefinition<null> = {
  schedule: '37 * * * *',
  async work({ db, now, log, signal }) {
    const before = new Date(now.getTime() - eventsKeptForMs).toISOString();
    let total = 0;
    for (;;) {
      const deleted = await deleteBatch.affected(db, { before, batch: BATCH });
      total += deleted;
      if (deleted < BATCH || signal.aborted) break;
    }
    log.info({ events: total }, 'expired usage events deleted');
  },
};
