import { sql } from 'kysely';
import type { IdempotencyRecords } from '../../engine/serve/idempotency.ts';
import { type Placeholders, prepare } from '../database/prepared.ts';

const claimKey = prepare(
  'claimIdempotencyKey',
  (
    db,
    p: Placeholders<{
      scope: Buffer;
      request: Buffer;
      claim: string;
      claimedUntil: Date;
      expiresAt: Date;
      now: Date;
    }>,
  ) =>
    db
      .insertInto('idempotency_records')
      .values({
        scope: p.scope,
        request: p.request,
        claim: p.claim,
        claimed_until: p.claimedUntil,
        expires_at: p.expiresAt,
      })
      .onConflict((conflict) =>
        conflict
          .column('scope')
          .doUpdateSet((row) => ({
            request: row.ref('excluded.request'),
            claim: row.ref('excluded.claim'),
            claimed_until: row.ref('excluded.claimed_until'),
            expires_at: row.ref('excluded.expires_at'),
            status: null,
            reply: null,
          }))
          .where(
            sql<boolean>`idempotency_records.expires_at <= ${p.now}
              or (idempotency_records.status is null and idempotency_records.claimed_until <= ${p.now})`,
          ),
      ),
);

const selectKept = prepare('findIdempotencyRecord', (db, p: Placeholders<{ scope: Buffer }>) =>
  db.selectFrom('idempotency_records').select(['request', 'status', 'reply']).where('scope', '=', p.scope),
);

const keepReply = prepare(
  'keepIdempotentReply',
  (db, p: Placeholders<{ scope: Buffer; claim: string; status: number; reply: Buffer }>) =>
    db
      .updateTable('idempotency_records')
      .set({ status: p.status, reply: p.reply })
      .where('scope', '=', p.scope)
      .where('claim', '=', p.claim)
      .where('status', 'is', null),
);

const releaseKey = prepare('releaseIdempotencyKey', (db, p: Placeholders<{ scope: Buffer; claim: string }>) =>
  db
    .deleteFrom('idempotency_records')
    .where('scope', '=', p.scope)
    .where('claim', '=', p.claim)
    .where('status', 'is', null),
);

/** In the table `idempotency_records`; each statement is served by its primary key. */
export const idempotencyRecords: IdempotencyRecords = {
  async claim(db, claim) {
    return (await claimKey.affected(db, claim)) === 1;
  },
  async find(db, scope) {
    return (await selectKept.first(db, { scope })) ?? null;
  },
  async keep(trx, reply) {
    return (await keepReply.affected(trx, reply)) === 1;
  },
  async release(db, claim) {
    await releaseKey.run(db, claim);
  },
};
