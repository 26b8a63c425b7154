import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { JobDefinition } from '../../platform/jobs/job.ts';

/** Served by sessions_expiry. Concurrent workers take different rows. */
const deleteBatch = prepare('deleteExpiredSessions', (db, p: Placeholders<{ now: string; batch: number }>) =>
  db
    .deleteFrom('sessions')
    .where('id', 'in', (sessions) =>
      sessions
        .selectFrom('sessions')
        .select('id')
        .where('expires_at', '<=', p.now)
        .orderBy('expires_at')
        .limit(p.batch)
        .forUpdate()
        .skipLocked(),
    ),
);

/**
 * Deletes the sessions whose refresh token has expired. Revoked ones stay until then, so that reuse of a stolen token
 * is detected.
 */
export const deleteExpiredSessions: JobDefinition<null> = {
  schedule: '17 * * * *',
  async work({ db, now, log, signal }) {
    const sessions = await inBatches(signal, (batch) => deleteBatch.affected(db, { now: now.toISOString(), batch }));
    log.info({ sessions }, 'expired sessions deleted');
  },
};
