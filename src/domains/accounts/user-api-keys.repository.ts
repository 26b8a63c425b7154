import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { type AuthenticatedRow, callerColumns } from './authenticated-row.ts';

export interface UserApiKeyRow {
  readonly id: number;
  readonly name: string;
  readonly prefix: string;
  readonly is_active: boolean;
  readonly request_count: number;
  readonly last_used_at: string | null;
  readonly created_at: string;
}

/** A person's keys, oldest first. Served by user_api_keys_user. */
export async function selectUserApiKeys(db: Database, userId: number): Promise<UserApiKeyRow[]> {
  return await db
    .selectFrom('user_api_keys')
    .select(['id', 'name', 'prefix', 'is_active', 'request_count', 'last_used_at', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();
}

/** How many keys a person has. Served by user_api_keys_user. */
export async function countUserApiKeys(db: Database | Transaction, userId: number): Promise<number> {
  const { count } = await db
    .selectFrom('user_api_keys')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return count;
}

export interface NewUserApiKey {
  readonly user_id: number;
  readonly name: string;
  readonly prefix: string;
  readonly key_hash: Buffer;
  readonly created_at: Date;
}

/** Its id. */
export async function insertUserApiKey(trx: Transaction, key: NewUserApiKey): Promise<number> {
  const { id } = await trx.insertInto('user_api_keys').values(key).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** False when the person has no such key. Served by the primary key. */
export async function deleteUserApiKeyRow(trx: Transaction, userId: number, keyId: number): Promise<boolean> {
  const row = await trx
    .deleteFrom('user_api_keys')
    .where('id', '=', keyId)
    .where('user_id', '=', userId)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

const selectApiKeyCaller = prepare(
  'selectApiKeyCaller',
  (db, p: Placeholders<{ keyHash: Buffer; tenantId: string | null }>) =>
    db
      .selectFrom('user_api_keys as k')
      .innerJoin('users as u', 'u.id', 'k.user_id')
      .leftJoin('tenants as t', (join) =>
        join
          .on('t.id', '=', sql<string>`coalesce(${p.tenantId}::uuid, u.default_tenant_id)`)
          .on('t.status', '=', sql.lit('active'))
          .on('t.deleted_at', 'is', null),
      )
      .leftJoin('memberships as m', (join) =>
        join.onRef('m.tenant_id', '=', 't.id').onRef('m.user_id', '=', 'u.id').on('m.removed_at', 'is', null),
      )
      .select('k.id as key_id')
      .select(callerColumns)
      .where('k.key_hash', '=', p.keyHash)
      .where('k.is_active', '=', sql.lit(true))
      .where('u.is_active', '=', sql.lit(true)),
);

export interface ApiKeyCallerRow extends AuthenticatedRow {
  readonly key_id: number;
}

/**
 * Whose key has this hash, with the tenant that is named, else the user's default. Served by
 * user_api_keys_key_hash_key.
 */
export async function findApiKeyCaller(
  db: Database,
  keyHash: Buffer,
  tenantId: string | null,
): Promise<ApiKeyCallerRow | null> {
  return (await selectApiKeyCaller.first(db, { keyHash, tenantId })) ?? null;
}

/** Deletes all keys of a user. Served by user_api_keys_user. */
export async function deleteUserApiKeysOf(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('user_api_keys').where('user_id', '=', userId).execute();
}
