import { sql } from 'kysely';
import { type Placeholders, prepare } from '../database/prepared.ts';
import type { IdempotencyRecords } from './idempotency.ts';

const claimKey = prepare(
  'claimIdempotencyKey',
  (
    db,
    p: Placeholders<{
      scope: Buffer;
      earlierScopes: readonly Buffer[];
      request: Buffer;
      claim: string;
      claimedUntil: Date;
      expiresAt: Date;
      now: Date;
    }>,
  ) =>
    db
      .insertInto('idempotency_records')
      .columns(['scope', 'request', 'claim', 'claimed_until', 'expires_at'])
      .expression(
        sql`
          select ${p.scope}::bytea, ${p.request}::bytea, ${p.claim}::uuid, ${p.claimedUntil}::timestamptz,
            ${p.expiresAt}::timestamptz
          where not exists (
            select from idempotency_records
            where scope = any(${p.earlierScopes}::bytea[]) and expires_at > ${p.now}::timestamptz
              and (status is not null or claimed_until > ${p.now}::timestamptz)
          )
        `,
      )
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
            holder: null,
            bytes: null,
          }))
          .where(
            sql<boolean>`idempotency_records.expires_at <= ${p.now}
              or (idempotency_records.status is null and idempotency_records.claimed_until <= ${p.now})`,
          ),
      ),
);

const selectKept = prepare('findIdempotencyRecord', (db, p: Placeholders<{ scopes: readonly Buffer[] }>) =>
  db
    .selectFrom('idempotency_records')
    .select(['scope', 'request', 'claim', 'claimed_until', 'status', 'reply'])
    .where(sql<boolean>`scope = any(${p.scopes}::bytea[])`)
    .orderBy(sql`array_position(${p.scopes}::bytea[], scope)`),
);

/** Rows that a request is committing are skipped: it needs its claim no more, and nothing waits for it. */
const renewClaims = prepare(
  'renewIdempotencyClaims',
  (db, p: Placeholders<{ scopes: Buffer[]; claims: string[]; until: Date }>) =>
    db
      .updateTable('idempotency_records')
      .set({ claimed_until: p.until })
      .where(
        'scope',
        'in',
        sql<Buffer>`(
          select scope from idempotency_records
          where scope = any(${p.scopes}::bytea[]) and claim = any(${p.claims}::uuid[]) and status is null
          for update skip locked
        )`,
      ),
);

const keepReply = prepare(
  'keepIdempotentReply',
  (
    db,
    p: Placeholders<{ scope: Buffer; claim: string; status: number; reply: Buffer; owner: string; bytes: number }>,
  ) =>
    db
      .updateTable('idempotency_records')
      .set({ status: p.status, reply: p.reply, holder: p.owner, bytes: p.bytes })
      .where('scope', '=', p.scope)
      .where('claim', '=', p.claim)
      .where('status', 'is', null),
);

/** Index: idempotency_records_holder. */
const dropReplies = prepare('dropIdempotentReplies', (db, p: Placeholders<{ owner: string; maxBytes: number }>) =>
  db
    .updateTable('idempotency_records')
    .set({ reply: null })
    .where(
      'scope',
      'in',
      sql<Buffer>`(
        select scope from idempotency_records
        where scope in (
          select scope from (
            select scope, sum(bytes) over (order by expires_at desc, scope) as total
            from idempotency_records where holder = ${p.owner} and reply is not null
          ) as newest
          where total > ${p.maxBytes}
        )
        for update skip locked
      )`,
    ),
);

const releaseKey = prepare('releaseIdempotencyKey', (db, p: Placeholders<{ scope: Buffer; claim: string }>) =>
  db
    .deleteFrom('idempotency_records')
    .where('scope', '=', p.scope)
    .where('claim', '=', p.claim)
    .where('status', 'is', null),
);

/** The table `idempotency_records`. Index of each statement: the primary key. */
export const idempotencyRecords: IdempotencyRecords = {
  async claim(db, claim) {
    return (await claimKey.affected(db, claim)) === 1;
  },
  async find(db, scopes) {
    const kept = await selectKept.first(db, { scopes });
    if (kept === undefined) return null;
    const { claimed_until: claimedUntil, ...others } = kept;
    return { ...others, claimedUntil: new Date(claimedUntil) };
  },
  async renew(db, claims, until) {
    const scopes = claims.map(({ scope }) => scope);
    await renewClaims.run(db, { scopes, claims: claims.map(({ claim }) => claim), until });
  },
  async keep(trx, reply) {
    return (await keepReply.affected(trx, { ...reply, bytes: reply.reply.length })) === 1;
  },
  async drop(trx, owner, maxBytes) {
    await dropReplies.run(trx, { owner, maxBytes });
  },
  async release(db, claim) {
    await releaseKey.run(db, claim);
  },
};
