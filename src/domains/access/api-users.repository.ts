import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';

const columns = [
  'id',
  'name',
  'description',
  'token_last_four',
  'expire_at',
  'scopes',
  'status',
  'created_at',
  'updated_at',
] as const;

export type ApiUserStatus = 'active' | 'inactive' | 'expired';

export interface ApiUserRow {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly token_last_four: string;
  readonly expire_at: string | null;
  readonly scopes: string[];
  readonly status: ApiUserStatus;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Returns all API users, oldest first. At most 1,000 exist. */
export async function selectApiUsers(db: Database): Promise<ApiUserRow[]> {
  return await db.selectFrom('api_users').select(columns).orderBy('created_at').orderBy('id').execute();
}

/** Served by the primary key. */
export async function selectApiUser(db: Database, id: string): Promise<ApiUserRow | undefined> {
  return await db.selectFrom('api_users').select(columns).where('id', '=', id).executeTakeFirst();
}

/** Serializes creation until the transaction ends and returns how many API users there are. Advisory lock. */
export async function lockAndCountApiUsers(trx: Transaction): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('api_users', 0))`.execute(trx);
  const { count } = await trx
    .selectFrom('api_users')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export interface NewApiUser {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly token_hash: Buffer;
  readonly token_last_four: string;
  readonly expire_at: Date | null;
  readonly scopes: string[];
  readonly status: ApiUserStatus;
  readonly created_at: Date;
}

/** Violates api_users_name_key if the name is taken. */
export async function insertApiUser(trx: Transaction, user: NewApiUser): Promise<ApiUserRow> {
  return await trx
    .insertInto('api_users')
    .values({ ...user, updated_at: user.created_at })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

export interface ApiUserChange {
  readonly name?: string;
  readonly description?: string;
  readonly token_hash?: Buffer;
  readonly token_last_four?: string;
  readonly expire_at?: Date | null;
  readonly scopes?: string[];
  readonly status?: ApiUserStatus;
}

/** Returns undefined if there is none. Violates api_users_name_key if the name is taken. Served by the primary key. */
export async function updateApiUserRow(
  trx: Transaction,
  id: string,
  change: ApiUserChange,
): Promise<ApiUserRow | undefined> {
  return await trx
    .updateTable('api_users')
    .set({ ...change, updated_at: sql`updated_at` })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
}

/** Returns false if there is none. Served by the primary key. */
export async function deleteApiUserRow(trx: Transaction, id: string): Promise<boolean> {
  const row = await trx.deleteFrom('api_users').where('id', '=', id).returning('id').executeTakeFirst();
  return row !== undefined;
}

export interface ApiUserCallerRow {
  readonly id: string;
  readonly scopes: string[];
  readonly tenant_id: string | null;
  readonly workspace_id: number | null;
  readonly plan: string | null;
  readonly allowance_id: string | null;
}

const selectCaller = prepare(
  'selectApiUserCaller',
  (db, p: Placeholders<{ tokenHash: Buffer; tenantId: string | null; at: string }>) =>
    db
      .selectFrom('api_users as a')
      .leftJoin('tenants as t', (join) =>
        join
          .on('t.id', '=', sql<string>`${p.tenantId}::uuid`)
          .on('t.status', '=', sql.lit('active'))
          .on('t.deleted_at', 'is', null),
      )
      .select(['a.id', 'a.scopes', 't.id as tenant_id', 't.workspace_id', 't.plan', 't.allowance_id'])
      .where('a.token_hash', '=', p.tokenHash)
      .where('a.status', '=', sql.lit('active'))
      .where(({ or, eb }) => or([eb('a.expire_at', 'is', null), eb('a.expire_at', '>', p.at)])),
);

/** Returns the API user of a token in force, and the tenant that is named. Served by api_users_token_hash_key. */
export async function findApiUserCaller(
  db: Database,
  tokenHash: Buffer,
  tenantId: string | null,
  at: string,
): Promise<ApiUserCallerRow | null> {
  return (await selectCaller.first(db, { tokenHash, tenantId, at })) ?? null;
}
