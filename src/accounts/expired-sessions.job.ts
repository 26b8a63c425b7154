import { type Placeholders, prepare } from '../database/prepared.ts';
import type { JobDefinition } from '../jobs/job.ts';

/** Small enough that no other statement waits long for these rows. */
const BATCH = 1_000;

/** Index: sessions_expiry. Two workers at once take different rows. */
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
 * Deletes the sessions whose refresh token has expired. Revoked ones stay until then, so that a stolen token is still
 * known as such.
 */
export const deleteExpiredSessions: JobDefinition<null> = {
  schedule: '17 * * * *',
  async work({ db, now, log, signal }) {
    let total = 0;
    for (;;) {
      const deleted = await deleteBatch.affected(db, { now: now.toISOString(), batch: BATCH });
      total += deleted;
      if (deleted < BATCH || signal.aborted) break;
    }
    log.info({ sessions: total }, 'expired sessions deleted');
  },
};
