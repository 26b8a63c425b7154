import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { prepare } from '../database/prepared.ts';
import type { ChainedEntry, ChainHead } from './audit-chain.ts';

/** In UTC with microseconds, independent of the session's settings. */
const instant = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const entryColumns = [
  'id',
  'tenant_id',
  'user_id',
  'action',
  'operation_id',
  'resource_type',
  'resource_id',
  'ip',
  'request_id',
] as const;

const anyUnsealed = prepare('any_unsealed_audit_log', (db) =>
  db.selectFrom('audit_logs').select('id').where('position', 'is', null).limit(1),
);

/** Returns whether any row is unsealed. Index: audit_logs_unsealed. */
export async function isAnyUnsealed(db: Database): Promise<boolean> {
  return (await anyUnsealed.first(db, {})) !== undefined;
}

/** Returns false while another process seals. The lock ends with the transaction. */
export async function lockChain(trx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended('audit_head', 0)) as locked
  `.execute(trx);
  return rows[0]?.locked === true;
}

/** The head, its seal, and the key that sealed it; null if an earlier version did. */
export type SealedHead = ChainHead & { readonly seal: Buffer; readonly keyId: string | null };

/** The head and its seal, with the end of the log itself. */
export interface HeadState {
  readonly head: SealedHead | null;
  /** The last row that is in the chain. */
  readonly last: { readonly position: number; readonly hash: Buffer } | null;
  /** By the database's clock. */
  readonly now: string;
}

/** Returns both in one snapshot. Index: audit_logs_position. */
export async function selectHeadState(db: Database): Promise<HeadState> {
  const { rows } = await sql<{
    head_position: number | null;
    head_hash: Buffer;
    caught_up_at: string | null;
    seal: Buffer;
    key_id: string | null;
    last_position: number | null;
    last_hash: Buffer;
    now: string;
  }>`
    select head.position as head_position, head.hash as head_hash, ${instant('head.caught_up_at')} as caught_up_at,
           head.seal, head.key_id, last.position as last_position, last.hash as last_hash, ${instant('moment.now')} as now
    from (select now() as now) as moment
    left join audit_head as head on true
    left join (
      select position, hash from audit_logs where position is not null order by position desc limit 1
    ) as last on true
  `.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('A query without a condition has a row');
  return {
    head:
      row.head_position === null
        ? null
        : {
            position: row.head_position,
            hash: row.head_hash,
            caughtUpAt: row.caught_up_at,
            seal: row.seal,
            keyId: row.key_id,
          },
    last: row.last_position === null ? null : { position: row.last_position, hash: row.last_hash },
    now: row.now,
  };
}

/** Returns unsealed rows in the order of their ids. Index: audit_logs_unsealed. */
export async function selectUnsealed(trx: Transaction, limit: number): Promise<ChainedEntry[]> {
  return await trx
    .selectFrom('audit_logs')
    .select(entryColumns)
    .select([sql<string>`details::text`.as('details'), instant('created_at').as('created_at')])
    .where('position', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface Link {
  readonly id: number;
  readonly position: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** Adds rows to the chain and returns how many of them were not in it yet. Index: the primary key. */
export async function sealRows(trx: Transaction, links: readonly Link[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update audit_logs
    set position = link.position, previous_hash = decode(link.previous_hash, 'hex'), hash = decode(link.hash, 'hex')
    from unnest(
      ${links.map(({ id }) => id)}::bigint[],
      ${links.map(({ position }) => position)}::bigint[],
      ${links.map(({ previousHash }) => previousHash.toString('hex'))}::text[],
      ${links.map(({ hash }) => hash.toString('hex'))}::text[]
    ) as link (id, position, previous_hash, hash)
    where audit_logs.id = link.id and audit_logs.position is null
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/** Index: the primary key. */
export async function replaceHead(
  trx: Transaction,
  head: ChainHead,
  { seal, keyId: key_id }: Pick<SealedHead, 'seal' | 'keyId'>,
): Promise<void> {
  const { position, hash, caughtUpAt: caught_up_at } = head;
  await trx
    .insertInto('audit_head')
    .values({ position, hash, caught_up_at, seal, key_id })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ position, hash, caught_up_at, seal, key_id }))
    .execute();
}

export interface SealedEntry extends ChainedEntry {
  readonly position: number;
  readonly previous_hash: Buffer;
  readonly hash: Buffer;
}

/** Returns rows of the chain after a position, in its order. Index: audit_logs_position. */
export async function selectSealed(db: Database, after: number, limit: number): Promise<SealedEntry[]> {
  return await db
    .selectFrom('audit_logs')
    .select(entryColumns)
    .select([sql<string>`details::text`.as('details'), instant('created_at').as('created_at')])
    .select(['position', 'previous_hash', 'hash'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(limit)
    .$castTo<SealedEntry>()
    .execute();
}

export interface Waiting {
  readonly count: number;
  readonly oldest: string | null;
  /** Ids of rows older than the last complete sealing, at most 100. */
  readonly passedOver: readonly number[];
}

/** Returns a summary of the unsealed rows. Index: audit_logs_unsealed. */
export async function selectWaiting(db: Database, caughtUpAt: string | null): Promise<Waiting> {
  const { rows } = await sql<{ count: number; oldest: string | null; passed_over: string[] | null }>`
    select waiting.count::integer as count, ${instant('waiting.oldest')} as oldest, passed_over
    from (select count(*), min(created_at) as oldest from audit_logs where position is null) as waiting
    cross join (
      select array_agg(id::text order by id) as passed_over
      from (
        select id from audit_logs
        where position is null and created_at < ${caughtUpAt}::timestamptz - interval '1 minute'
        order by id
        limit 100
      ) as first
    ) as found
  `.execute(db);
  const row = rows[0];
  return { count: row?.count ?? 0, oldest: row?.oldest ?? null, passedOver: (row?.passed_over ?? []).map(Number) };
}
