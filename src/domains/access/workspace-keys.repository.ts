import { type RawBuilder, sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';
import { type Placeholders, prepare } from '../../platform/database/prepared.ts';
import { tenantsLimitedWith } from '../../platform/plans/allowances.ts';
import type { PlanId } from '../../platform/plans/plans.ts';
import type { Role } from '../../platform/policy/roles.ts';

export interface WorkspaceKeyCallerRow {
  /** In hexadecimal. */
  readonly key_hash: string;
  readonly key_id: number;
  readonly user_id: number;
  readonly scopes: string[];
  readonly rate_limit_tier: string | null;
  readonly family: string;
  readonly allowed_ips: string[];
  readonly server_scopes: string[] | null;
  /** When it expires or its grace period ends, Unix milliseconds; null where it does neither. */
  readonly in_force_until: number | null;
  readonly tenant_id: string;
  readonly workspace_id: number;
  readonly plan: string;
  readonly allowance_id: string;
  readonly role: Role;
}

const inForceUntil = sql<
  number | null
>`(extract(epoch from least(k.expires_at, k.grace_period_ends_at)) * 1000)::float8`;
const selectCallers = prepare('selectWorkspaceKeyCallers', (db, p: Placeholders<{ keyHashes: readonly string[] }>) =>
  db
    .selectFrom('workspace_keys as k')
    .innerJoin('users as u', 'u.id', 'k.user_id')
    .innerJoin('tenants as t', 't.id', 'k.tenant_id')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.tenant_id', '=', 'k.tenant_id').onRef('m.user_id', '=', 'k.user_id'),
    )
    .select([
      'k.id as key_id',
      'k.user_id',
      'k.scopes',
      'k.rate_limit_tier',
      'k.family',
      'k.allowed_ips',
      'k.server_scopes',
    ])
    .select(['t.id as tenant_id', 't.workspace_id', 't.plan', 't.allowance_id', 'm.role'])
    .select([sql<string>`encode(k.key_hash, 'hex')`.as('key_hash'), inForceUntil.as('in_force_until')])
    .where(sql<boolean>`k.key_hash = any (${p.keyHashes}::bytea[])`)
    .where('k.revoked_at', 'is', null)
    .where('u.is_active', '=', sql.lit(true))
    .where('t.status', '=', sql.lit('active'))
    .where('t.deleted_at', 'is', null)
    .where('m.removed_at', 'is', null),
);

/**
 * Returns the callers of keys by hash, in hexadecimal: of those that are not revoked, whose workspace is active and whose
 * creator is a member there. Served by workspace_keys_key_hash_key and primary keys.
 */
export async function selectWorkspaceKeyCallers(
  db: Database,
  keyHashes: readonly string[],
): Promise<Map<string, WorkspaceKeyCallerRow>> {
  const rows = await selectCallers.run(db, { keyHashes: keyHashes.map((hash) => `\\x${hash}`) });
  return new Map(rows.map((row) => [row.key_hash, row]));
}

const columns = [
  'id',
  'user_id',
  'rotated_from_id',
  'family',
  'name',
  'prefix',
  'scopes',
  'rate_limit_tier',
  'allowed_ips',
  'server_scopes',
  'request_count',
  'last_used_at',
  'expires_at',
  'grace_period_ends_at',
  'created_at',
] as const;

export interface WorkspaceKeyRow {
  readonly id: number;
  readonly user_id: number;
  readonly rotated_from_id: number | null;
  readonly family: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly rate_limit_tier: PlanId | null;
  readonly allowed_ips: string[];
  readonly server_scopes: string[] | null;
  readonly request_count: number;
  readonly last_used_at: string | null;
  readonly expires_at: string | null;
  readonly grace_period_ends_at: string | null;
  readonly created_at: string;
}

export interface WorkspaceKeyFilter {
  /** Keys whose grace period is over at this time are left out. */
  readonly now: Date;
  readonly status?: 'active' | 'expired';
  readonly created_after?: string;
  readonly created_before?: string;
  /** Part of the name. */
  readonly search?: string;
}

/** Returns a page of a workspace's keys that have not been revoked. Served by workspace_keys_newest. */
export async function selectWorkspaceKeys(
  db: Database,
  tenantId: string,
  filter: WorkspaceKeyFilter,
  page: WantedRows,
): Promise<WorkspaceKeyRow[]> {
  const query = keysOf(db, tenantId, filter).select(columns);
  return await pageOf(query, page, { name: 'k.name', created_at: 'k.created_at', id: 'k.id' }).execute();
}

/** Returns how many of them there are, counted up to 10,000. Served by workspace_keys_newest. */
export async function countWorkspaceKeys(db: Database, tenantId: string, filter: WorkspaceKeyFilter): Promise<number> {
  return await boundedCount(db, keysOf(db, tenantId, filter));
}

function keysOf(db: Database | Transaction, tenantId: string | RawBuilder<string>, filter: WorkspaceKeyFilter) {
  const { status, search, now } = filter;
  const at = now.toISOString();
  return db
    .selectFrom('workspace_keys as k')
    .where('k.tenant_id', typeof tenantId === 'string' ? '=' : 'in', tenantId)
    .where('k.revoked_at', 'is', null)
    .where(sql<boolean>`(k.grace_period_ends_at is null or k.grace_period_ends_at > ${at})`)
    .$if(status === 'expired', (query) => query.where('k.expires_at', '<=', at))
    .$if(status === 'active', (query) => query.where(sql<boolean>`(k.expires_at is null or k.expires_at > ${at})`))
    .$if(search !== undefined, (query) => query.where(sql<boolean>`position(lower(${search}) in lower(k.name)) > 0`))
    .where(isBetween('k.created_at', filter.created_after, filter.created_before));
}

/** Returns people by id. Served by the primary key. */
export async function selectKeyCreators(
  db: Database,
  userIds: readonly number[],
): Promise<{ id: number; username: string; full_name: string }[]> {
  return await db
    .selectFrom('users')
    .select(['id', 'username', 'full_name'])
    .where('id', 'in', userIds.length === 0 ? [0] : userIds)
    .execute();
}

/** Returns a key that has not been revoked. Served by workspace_keys_tenant_id_key. */
export async function selectWorkspaceKey(
  db: Database | Transaction,
  tenantId: string,
  id: number,
): Promise<WorkspaceKeyRow | undefined> {
  return await keyOf(db, tenantId, id).executeTakeFirst();
}

/** Returns whether a workspace has or had a key, revoked or not. Served by workspace_keys_tenant_id_key. */
export async function hasWorkspaceKey(db: Database, tenantId: string, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('workspace_keys')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Returns a key that has not been revoked, locked until the transaction ends. */
export async function lockWorkspaceKey(
  trx: Transaction,
  tenantId: string,
  id: number,
): Promise<WorkspaceKeyRow | undefined> {
  return await keyOf(trx, tenantId, id).forUpdate().executeTakeFirst();
}

function keyOf(db: Database | Transaction, tenantId: string, id: number) {
  return db
    .selectFrom('workspace_keys as k')
    .select(columns)
    .where('k.tenant_id', '=', tenantId)
    .where('k.id', '=', id)
    .where('k.revoked_at', 'is', null);
}

/**
 * Returns the number of keys in force that have not been rotated, of the tenant and those that are limited with it. Needs
 * the lock of `lockAllowance`. Indexes: tenants_allowance, workspace_keys_newest.
 */
export async function countActiveKeys(trx: Transaction, tenantId: string, now: Date): Promise<number> {
  const { count } = await keysOf(trx, tenantsLimitedWith(tenantId), { status: 'active', now })
    .where('k.grace_period_ends_at', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export interface NewWorkspaceKey {
  readonly tenant_id: string;
  readonly user_id: number;
  readonly rotated_from_id: number | null;
  readonly family: string;
  readonly name: string;
  readonly prefix: string;
  readonly key_hash: Buffer;
  readonly scopes: string[];
  readonly rate_limit_tier: PlanId | null;
  readonly allowed_ips: string[];
  readonly server_scopes: string[] | null;
  readonly expires_at: Date | null;
  readonly created_at: Date;
}

export async function insertWorkspaceKey(trx: Transaction, key: NewWorkspaceKey): Promise<WorkspaceKeyRow> {
  return await trx.insertInto('workspace_keys').values(key).returning(columns).executeTakeFirstOrThrow();
}

/** Sets when the grace period of a rotated key ends. Served by workspace_keys_tenant_id_key. */
export async function setGracePeriod(trx: Transaction, tenantId: string, id: number, until: Date): Promise<void> {
  await trx
    .updateTable('workspace_keys')
    .set({ grace_period_ends_at: until })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Ends a rotated key whose grace period isn't over. Served by workspace_keys_tenant_id_key. */
export async function endPredecessor(trx: Transaction, tenantId: string, id: number, now: Date): Promise<void> {
  await trx
    .updateTable('workspace_keys')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Ends all keys of workspaces, and those that a person created elsewhere. Scans the keys in force. */
export async function revokeKeysOf(
  trx: Transaction,
  userId: number,
  tenantIds: readonly string[],
  now: Date,
): Promise<void> {
  await trx
    .updateTable('workspace_keys')
    .set({ revoked_at: now })
    .where(({ or, eb }) =>
      or([eb('user_id', '=', userId), eb(sql<boolean>`tenant_id = any (${tenantIds}::uuid[])`, '=', true)]),
    )
    .where('revoked_at', 'is', null)
    .execute();
}

/** Ends the keys that a person created in a workspace. Served by workspace_keys_newest. */
export async function revokeKeysOfPerson(trx: Transaction, tenantId: string, userId: number, now: Date): Promise<void> {
  await trx
    .updateTable('workspace_keys')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .execute();
}

/** Returns false if the workspace has no such key, or it has ended. Served by workspace_keys_tenant_id_key. */
export async function revokeWorkspaceKey(trx: Transaction, tenantId: string, id: number, now: Date): Promise<boolean> {
  const row = await trx
    .updateTable('workspace_keys')
    .set({ revoked_at: now })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('grace_period_ends_at', 'is', null), eb('grace_period_ends_at', '>', now.toISOString())]),
    )
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
