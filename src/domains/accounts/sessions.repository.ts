import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { type AuthenticatedRow, callerColumns } from './authenticated-row.ts';
import type { TokenSurface } from './tokens.ts';

export interface NewSession {
  readonly id: string;
  readonly user_id: number;
  readonly surface: TokenSurface;
  readonly tenant_id: string | null;
  readonly refresh_token_hash: Buffer;
  readonly ip: string;
  readonly user_agent: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
}

export async function insertSession(trx: Transaction, session: NewSession): Promise<void> {
  await trx
    .insertInto('sessions')
    .values({ ...session, last_used_at: session.created_at })
    .execute();
}

/** The session of a token, and the time at which it must be valid, in RFC 3339. */
interface SessionKey {
  readonly sessionId: string;
  readonly userId: number;
  readonly surface: TokenSurface;
  readonly at: string;
}

/** The tenant that a request names, by one of its ids. */
interface NamedTenant {
  readonly tenantId: string | null;
  readonly workspaceId: number | null;
}

const selectSessionCaller = prepare(
  'selectSessionCaller',
  (db, p: Placeholders<SessionKey & NamedTenant & { issuedAt: number }>) =>
    db
      .selectFrom('sessions as s')
      .innerJoin('users as u', 'u.id', 's.user_id')
      .leftJoin('tenants as t', (join) =>
        join
          .on(
            't.id',
            '=',
            sql<string>`case when ${p.workspaceId}::integer is null
              then coalesce(${p.tenantId}::uuid, s.tenant_id, u.default_tenant_id)
              else (select id from tenants where workspace_id = ${p.workspaceId}::integer) end`,
          )
          .on('t.status', '=', sql.lit('active'))
          .on('t.deleted_at', 'is', null),
      )
      .leftJoin('memberships as m', (join) =>
        join.onRef('m.tenant_id', '=', 't.id').onRef('m.user_id', '=', 'u.id').on('m.removed_at', 'is', null),
      )
      .select(callerColumns)
      .select(
        sql<boolean>`coalesce(s.stepped_up_at, s.created_at) > ${p.at}::timestamptz - interval '10 minutes'`.as(
          'is_stepped_up',
        ),
      )
      .where('s.id', '=', p.sessionId)
      .where('s.user_id', '=', p.userId)
      .where('s.surface', '=', p.surface)
      .where('s.revoked_at', 'is', null)
      .where('s.expires_at', '>', p.at)
      // A rotation also replaces the access token. Requests in progress may finish with the old one.
      .where(
        sql<boolean>`(s.rotated_at is null or s.rotated_at > ${p.at}::timestamptz - interval '10 seconds'
          or to_timestamp(${p.issuedAt}::bigint) >= date_trunc('second', s.rotated_at))`,
      )
      .where('u.is_active', '=', sql.lit(true)),
);

/**
 * Returns the caller of a session that is valid and hasn't been rotated past the token, with the tenant that is named,
 * else the session's, else the user's default. Served by primary keys.
 */
export async function findSessionCaller(
  db: Database,
  session: SessionKey & NamedTenant & { readonly issuedAt: number },
): Promise<AuthenticatedRow | null> {
  return (await selectSessionCaller.first(db, session)) ?? null;
}

/** SQL over `sessions as s`: it has no tenant, or an active one that its user is a member of. */
const hasValidTenant = sql<boolean>`(
  s.tenant_id is null
  or exists (
    select from memberships as m
    join tenants as t on t.id = m.tenant_id
    where m.tenant_id = s.tenant_id and m.user_id = s.user_id and m.removed_at is null
      and t.status = 'active' and t.deleted_at is null
  )
)`;

/**
 * Records the use of a session by its refresh token. Returns false unless the session is valid, its user active and, if
 * it has a tenant, a member there. Served by primary keys.
 */
export async function touchSession(
  trx: Transaction,
  session: SessionKey & { readonly refreshTokenHash: Buffer },
): Promise<boolean> {
  const row = await trx
    .updateTable('sessions as s')
    .set({ last_used_at: session.at })
    .from('users as u')
    .whereRef('u.id', '=', 's.user_id')
    .where('u.is_active', '=', true)
    .where('s.id', '=', session.sessionId)
    .where('s.user_id', '=', session.userId)
    .where('s.surface', '=', session.surface)
    .where('s.refresh_token_hash', '=', session.refreshTokenHash)
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', session.at)
    .where(hasValidTenant)
    .returning('s.id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface RotatingRow {
  readonly tenant_id: string | null;
  readonly refresh_token_hash: Buffer;
  readonly previous_refresh_token_hash: Buffer | null;
  readonly rotated_at: string | null;
  readonly successor: Buffer | null;
}

/**
 * Returns the session as a rotation needs it, locked until the transaction ends, so that rotations take turns. Null
 * unless it is valid as for `touchSession`. Served by primary keys.
 */
export async function lockSession(trx: Transaction, session: SessionKey): Promise<RotatingRow | null> {
  const row = await trx
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .select(['s.tenant_id', 's.refresh_token_hash', 's.previous_refresh_token_hash', 's.rotated_at', 's.successor'])
    .where('u.is_active', '=', true)
    .where('s.id', '=', session.sessionId)
    .where('s.user_id', '=', session.userId)
    .where('s.surface', '=', session.surface)
    .where('s.revoked_at', 'is', null)
    .where('s.expires_at', '>', session.at)
    .where(hasValidTenant)
    .forUpdate('s')
    .executeTakeFirst();
  return row ?? null;
}

export interface NextTokens {
  readonly refreshTokenHash: Buffer;
  readonly successor: Buffer;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** Replaces the refresh token of a session. Served by the primary key. */
export async function replaceRefreshToken(trx: Transaction, sessionId: string, next: NextTokens): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({
      previous_refresh_token_hash: sql`refresh_token_hash`,
      refresh_token_hash: next.refreshTokenHash,
      successor: next.successor,
      rotated_at: next.now,
      last_used_at: next.now,
      expires_at: next.expiresAt,
    })
    .where('id', '=', sessionId)
    .execute();
}

export interface SessionRow {
  readonly id: string;
  readonly surface: TokenSurface;
  readonly ip: string | null;
  readonly user_agent: string | null;
  readonly created_at: string;
  readonly last_used_at: string;
  readonly expires_at: string;
}

function validSessions(db: Database, userId: number, now: Date) {
  return db
    .selectFrom('sessions')
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString());
}

/**
 * Returns a page of a user's valid sessions, the given one first, then the most recently used, and their number. Served by
 * sessions_user.
 */
export async function selectSessionsOfUser(
  db: Database,
  userId: number,
  {
    first,
    limit,
    offset,
    now,
  }: { readonly first: string | null; readonly limit: number; readonly offset: number; readonly now: Date },
): Promise<{ readonly sessions: SessionRow[]; readonly total: number }> {
  const [sessions, { total }] = await Promise.all([
    validSessions(db, userId, now)
      .select(['id', 'surface', 'ip', 'user_agent', 'created_at', 'last_used_at', 'expires_at'])
      .orderBy(sql`id is not distinct from ${first}::uuid`, 'desc')
      .orderBy('last_used_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute(),
    validSessions(db, userId, now)
      .select((eb) => eb.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  return { sessions, total };
}

/** Returns when a session began, null if there is none. Served by the primary key. */
export async function selectSessionStart(db: Database, sessionId: string | null): Promise<Date | null> {
  const row = await db.selectFrom('sessions').select('created_at').where('id', '=', sessionId).executeTakeFirst();
  return row === undefined ? null : new Date(row.created_at);
}

/** Records that a session's person has proved again who they are. Served by the primary key. */
export async function markSteppedUp(trx: Transaction, sessionId: string, now: Date): Promise<void> {
  await trx.updateTable('sessions').set({ stepped_up_at: now }).where('id', '=', sessionId).execute();
}

/** Ends a valid session of a user. Returns false if they have none of that id. Served by the primary key. */
export async function revokeSessionOfUser(
  trx: Transaction,
  { sessionId, userId, now }: { readonly sessionId: string; readonly userId: number; readonly now: Date },
): Promise<boolean> {
  const row = await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('id', '=', sessionId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Served by the primary key. */
export async function revokeSession(trx: Transaction, sessionId: string, now: Date): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Ends all sessions of a user, on every surface, but the one to keep. Returns their number. Served by sessions_user. */
export async function revokeSessionsOfUser(
  trx: Transaction,
  userId: number,
  now: Date,
  keep: string | null,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(keep !== null, (query) => query.where('id', '!=', keep as string))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** Ends the sessions of a user that act in a tenant, on every surface. Served by sessions_user. */
export async function revokeSessionsInTenant(
  trx: Transaction,
  tenantId: string,
  userId: number,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ revoked_at: now })
    .where('user_id', '=', userId)
    .where('tenant_id', '=', tenantId)
    .where('revoked_at', 'is', null)
    .execute();
}
