import { sql } from 'kysely';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { type AuthenticatedRow, callerColumns } from './authenticated-row.ts';

export interface UserApiKeyRow {
  readonly id: number;
  readonly name: string;
  readonly prefix: string;
  readonly is_active: boolean;
  readonly scopes: string[];
  readonly expires_at: string | null;
  readonly request_count: number;
  readonly last_used_at: string | null;
  readonly created_at: string;
}

/** Returns a person's keys, oldest first. Served by user_api_keys_user. */
export async function selectUserApiKeys(db: Database, userId: number): Promise<UserApiKeyRow[]> {
  return await db
    .selectFrom('user_api_keys')
    .select(['id', 'name', 'prefix', 'is_active', 'scopes', 'expires_at'])
    .select(['request_count', 'last_used_at', 'created_at'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .execute();
}

/** Returns how many keys a person has. Served by user_api_keys_user. */
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
  readonly scopes: string[];
  readonly expires_at: Date | null;
  readonly created_at: Date;
}

/** Inserts a key and returns its id. */
export async function insertUserApiKey(trx: Transaction, key: NewUserApiKey): Promise<number> {
  const { id } = await trx.insertInto('user_api_keys').values(key).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Returns false if the person has no such key. Served by the primary key. */
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
  (db, p: Placeholders<{ keyHash: Buffer; tenantId: string | null; at: string }>) =>
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
      .select(['k.id as key_id', 'k.scopes'])
      .select(callerColumns)
      .select(sql.lit(false).as('is_stepped_up'))
      .where('k.key_hash', '=', p.keyHash)
      .where('k.is_active', '=', sql.lit(true))
      .where(({ or, eb }) => or([eb('k.expires_at', 'is', null), eb('k.expires_at', '>', p.at)]))
      .where('u.is_active', '=', sql.lit(true)),
);

export interface ApiKeyCallerRow extends AuthenticatedRow {
  readonly key_id: number;
  readonly scopes: string[];
}

/**
 * Returns the caller of the key with this hash, if it is in force at a time (RFC 3339), in the tenant that is named,
 * else the user's default. Served by user_api_keys_key_hash_key.
 */
export async function findApiKeyCaller(
  db: Database,
  caller: { readonly keyHash: Buffer; readonly tenantId: string | null; readonly at: string },
): Promise<ApiKeyCallerRow | null> {
  return (await selectApiKeyCaller.first(db, caller)) ?? null;
}

/** Deletes all keys of a user. Served by user_api_keys_user. */
export async function deleteUserApiKeysOf(trx: Transaction, userId: number): Promise<void> {
  await trx.deleteFrom('user_api_keys').where('user_id', '=', userId).execute();
}
