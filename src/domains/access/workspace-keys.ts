import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ListBody, ListPage } from '../../platform/lists/lists.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { comparePlans, type PlanId } from '../../platform/plans/plans.ts';
import type { TenantContext, UserPrincipal, WorkspaceKeyPrincipal } from '../../platform/policy/principal.ts';
import { grants } from '../../platform/policy/scopes.ts';
import { allowedAddressError, isAllowedAddress } from './allowed-addresses.ts';
import { hashWorkspaceKey, mintWorkspaceKey, type WorkspaceKeyMode, workspaceKeyPrefix } from './workspace-key.ts';
import {
  countActiveKeys,
  countWorkspaceKeys,
  endPredecessor,
  hasWorkspaceKey,
  insertWorkspaceKey,
  lockWorkspaceKey,
  revokeKeysOf,
  revokeKeysOfPerson,
  revokeWorkspaceKey,
  selectKeyCreators,
  selectWorkspaceKey,
  selectWorkspaceKeys,
  setGracePeriod,
  type WorkspaceKeyFilter,
  type WorkspaceKeyRow,
} from './workspace-keys.repository.ts';

type Schemas = components['schemas'];

/** Of a workspace, not counting keys that have been rotated. */
const maxActiveKeys = 10;
const hour = 3_600_000;
const longestLife = 100 * 365.25 * 24 * hour;

/** A person or a key that creates keys, with the scopes that they have themselves. */
interface KeyAct extends Act<UserPrincipal | WorkspaceKeyPrincipal, TenantContext> {
  readonly scopes: readonly string[];
}

/** The part of the settings that the creation of keys reads. */
export interface KeyCreation {
  readonly mode: WorkspaceKeyMode;
  /** Page where a workspace gets a greater plan. */
  readonly upgradeUrl: string;
}

/** Returns the same error for a key that doesn't exist, was revoked, or belongs to another workspace. */
function keyNotFound(): ApiError {
  return new ApiError('not_found', 'API key not found.');
}

function keyBody(row: WorkspaceKeyRow, plan: PlanId): Schemas['ApiKey'] {
  const { id, name, prefix, scopes, allowed_ips, request_count, last_used_at, expires_at } = row;
  const { grace_period_ends_at, created_at, rate_limit_tier, server_scopes } = row;
  return {
    ...{ id, name, prefix, scopes, rate_limit_tier: rate_limit_tier ?? plan, allowed_ips, server_scopes },
    ...{ request_count, last_used_at, expires_at, grace_period_ends_at, created_at },
  };
}

/** Returns a page of the workspace's keys that have not been revoked. */
export async function listApiKeys(
  db: Database,
  { tenant, now }: Act<object, TenantContext>,
  query: Omit<WorkspaceKeyFilter, 'now'>,
  page: ListPage,
): Promise<ListBody<Schemas['ApiKeyListItem']>> {
  const filter = { ...query, now };
  const slice = page.slice(await selectWorkspaceKeys(db, tenant.id, filter, page));
  const total = await countWorkspaceKeys(db, tenant.id, filter);
  const creators = page.includes('user') ? await creatorsOf(db, slice.rows) : null;
  return page.body<WorkspaceKeyRow, Schemas['ApiKeyListItem']>(
    slice,
    total,
    (row) => keyBody(row, tenant.plan as PlanId),
    (row) => {
      const user = creators?.get(row.user_id);
      return user === undefined ? {} : { user };
    },
  );
}

async function creatorsOf(db: Database, rows: readonly WorkspaceKeyRow[]) {
  const found = await selectKeyCreators(
    db,
    rows.map(({ user_id }) => user_id),
  );
  return new Map(found.map((user) => [user.id, user]));
}

/** Returns a key that has not been revoked, without its secret. Throws `not_found`. */
export async function getApiKey(db: Database, tenant: TenantContext, id: number): Promise<Schemas['ApiKey']> {
  const row = await selectWorkspaceKey(db, tenant.id, id);
  if (row === undefined) throw keyNotFound();
  return keyBody(row, tenant.plan as PlanId);
}

/** Throws `not_found` unless the workspace has or had the key, revoked or not. */
export async function requireWorkspaceKey(db: Database, tenant: TenantContext, id: number): Promise<void> {
  if (!(await hasWorkspaceKey(db, tenant.id, id))) throw keyNotFound();
}

/**
 * Creates a key. Its secret is in the returned body only, and stored as a hash.
 * Throws `access_denied` for a scope or an MCP server that the creator lacks, `validation_failed` for a tier or lifetime
 * beyond the creator's and for malformed addresses, `feature_limit_reached` at the workspace's maximum number of keys.
 */
export async function createApiKey(
  trx: Transaction,
  act: KeyAct,
  given: Schemas['CreateApiKeyRequest'],
  { mode, upgradeUrl }: KeyCreation,
): Promise<Schemas['NewApiKey']> {
  const { name, scopes = ['read', 'write'], rate_limit_tier, allowed_ips, server_scopes, expires_at, ...rest } = given;
  rest satisfies Record<string, never>;
  const { tenant, now } = act;
  // Two keys created concurrently must not both be the tenth.
  await lockAllowance(trx, tenant.id);
  const own = await ownKey(trx, act);
  requireHeldScopes(act, scopes);
  const tier = allowedTier(act, own, rate_limit_tier);
  const expiresAt = expiryOf(own, expires_at, now);
  const allowedIps = allowed_ips ?? own?.allowed_ips ?? [];
  requireAddresses(own, allowedIps);
  const serverScopes = server_scopes === undefined ? (own?.server_scopes ?? null) : server_scopes;
  requireHeldServers(own, serverScopes);
  if ((await countActiveKeys(trx, tenant.id, now)) >= maxActiveKeys) {
    throw new ApiError('feature_limit_reached', 'You have reached your limit for this feature.', {
      extras: { feature: 'api_keys', upgrade_url: upgradeUrl },
    });
  }
  const { row, key } = await insertKey(trx, act, mode, {
    rotated_from_id: null,
    family: randomUUID(),
    name,
    scopes,
    rate_limit_tier: tier,
    allowed_ips: allowedIps,
    server_scopes: serverScopes,
    expires_at: expiresAt,
  });
  return newKeyBody(row, key, tenant);
}

/**
 * Replaces a key, which stays valid for `graceHours` more. The new one belongs to the caller, who therefore needs every
 * right of the old one.
 * Throws `not_found`, `access_denied`, and `invalid_status` for a key that was rotated before or has expired.
 */
export async function rotateApiKey(
  trx: Transaction,
  act: KeyAct,
  id: number,
  { graceHours, mode }: { readonly graceHours: number; readonly mode: WorkspaceKeyMode },
): Promise<Schemas['RotatedApiKey']> {
  const { tenant, now } = act;
  // The same order of locks as in createApiKey, so that they don't deadlock.
  await lockAllowance(trx, tenant.id);
  const old = await lockWorkspaceKey(trx, tenant.id, id);
  if (old === undefined || hasEnded(old.grace_period_ends_at, now)) throw keyNotFound();
  const own = await ownKey(trx, act);
  requireHeldScopes(act, old.scopes);
  if (own !== null && own.id !== old.id && !isWithin(own, old)) {
    throw new ApiError('access_denied', 'You do not have permission to perform this action');
  }
  if (old.grace_period_ends_at !== null) {
    throw new ApiError(
      'invalid_status',
      'This key is already being rotated. Wait for the grace period to end or end it manually.',
    );
  }
  if (hasEnded(old.expires_at, now)) throw new ApiError('invalid_status', 'An expired key cannot be rotated.');

  const graceEnds = new Date(now.getTime() + graceHours * hour);
  if (graceHours === 0) await revokeWorkspaceKey(trx, tenant.id, old.id, now);
  await setGracePeriod(trx, tenant.id, old.id, graceEnds);
  // At most one predecessor of a key is in force.
  if (old.rotated_from_id !== null) await endPredecessor(trx, tenant.id, old.rotated_from_id, now);
  const { name, scopes, family, rate_limit_tier, allowed_ips, server_scopes, expires_at } = old;
  const { row, key } = await insertKey(trx, act, mode, {
    ...{ rotated_from_id: old.id, family, name, scopes, rate_limit_tier, allowed_ips, server_scopes },
    expires_at: expires_at === null ? null : new Date(expires_at),
  });
  return { ...newKeyBody(row, key, tenant), grace_period_ends_at: graceEnds.toISOString() };
}

/** Ends a key from the next request. Throws `not_found`. */
export async function revokeApiKey(trx: Transaction, { tenant, now }: Act<object>, id: number): Promise<void> {
  if (!(await revokeWorkspaceKey(trx, tenant.id, id, now))) throw keyNotFound();
}

/** Ends all keys of the given tenants, and those that a person created in others. */
export async function revokeKeysOfAccount(
  trx: Transaction,
  userId: number,
  tenantIds: readonly string[],
  now: Date,
): Promise<void> {
  await revokeKeysOf(trx, userId, tenantIds, now);
}

/** Ends the keys of a person who is no longer a member: readmission doesn't revive them. */
export async function revokeKeysOfMember(trx: Transaction, tenantId: string, userId: number, now: Date): Promise<void> {
  await revokeKeysOfPerson(trx, tenantId, userId, now);
}

/** Returns the key that creates keys, null if a person does. */
async function ownKey(trx: Transaction, { principal, tenant }: KeyAct): Promise<WorkspaceKeyRow | null> {
  if (principal.kind === 'user') return null;
  return (await selectWorkspaceKey(trx, tenant.id, principal.keyId)) ?? null;
}

function requireHeldScopes({ scopes: held }: KeyAct, wanted: readonly string[]): void {
  const missing = wanted.find((scope) => !grants(held, scope));
  if (missing !== undefined) {
    throw new ApiError('access_denied', `Insufficient permissions. Required scope: ${missing}`);
  }
}

/** Throws `access_denied` for an MCP server that the creating key may not use itself. */
function requireHeldServers(own: WorkspaceKeyRow | null, wanted: readonly string[] | null): void {
  if (own === null || isWithinServers(own, wanted)) return;
  const missing = wanted?.find((server) => !own.server_scopes?.includes(server));
  throw new ApiError(
    'access_denied',
    `Insufficient permissions. Required MCP server: ${missing ?? 'every one, which null means'}`,
  );
}

/** Throws `validation_failed` for a malformed address or range, and for one outside of the creating key's own. */
function requireAddresses(own: WorkspaceKeyRow | null, addresses: readonly string[]): void {
  addresses.forEach((entry, index) => {
    const error = allowedAddressError(entry);
    if (error !== null) throw ApiError.invalid(`allowed_ips.${index}`, error);
  });
  const held = own?.allowed_ips ?? [];
  if (held.length === 0) return;
  const isHeld = (entry: string) => held.includes(entry) || (!entry.includes('/') && isAllowedAddress(held, entry));
  if (addresses.length === 0 || !addresses.every(isHeld)) {
    throw ApiError.invalid('allowed_ips', 'The key may not be used from more addresses than the one that makes it.');
  }
}

/** Returns the key's own tier, null for that of the workspace. Throws `validation_failed` beyond the creator's. */
function allowedTier({ tenant }: KeyAct, own: WorkspaceKeyRow | null, given: PlanId | undefined): PlanId | null {
  const most = own?.rate_limit_tier ?? null;
  if (given === undefined) return most;
  const isTooGreat = comparePlans(given, tenant.plan as PlanId) > 0 || (most !== null && comparePlans(given, most) > 0);
  if (isTooGreat) throw ApiError.invalid('rate_limit_tier', 'The rate limit tier may not be greater than your own.');
  return given;
}

function expiryOf(own: WorkspaceKeyRow | null, given: string | null | undefined, now: Date): Date | null {
  const ownExpiry = own?.expires_at ?? null;
  if (given === undefined) return ownExpiry === null ? null : new Date(ownExpiry);
  if (given !== null) {
    const ahead = new Date(given).getTime() - now.getTime();
    if (!(ahead > 0 && ahead <= longestLife)) {
      throw ApiError.invalid('expires_at', 'The expiry must lie in the future, at most a hundred years ahead.');
    }
  }
  if (own !== null && !isWithinLife(own, given)) {
    throw ApiError.invalid('expires_at', 'The key may not outlive the one that makes it.');
  }
  return given === null ? null : new Date(given);
}

/** Returns whether a key has every right of another, scopes apart. */
function isWithin(own: WorkspaceKeyRow, other: WorkspaceKeyRow): boolean {
  const isBoundAlike =
    own.allowed_ips.length === 0 ||
    (other.allowed_ips.length > 0 && other.allowed_ips.every((entry) => own.allowed_ips.includes(entry)));
  return (
    isBoundAlike &&
    isWithinTier(own, other) &&
    isWithinServers(own, other.server_scopes) &&
    isWithinLife(own, other.expires_at)
  );
}

function isWithinServers({ server_scopes: own }: WorkspaceKeyRow, servers: readonly string[] | null): boolean {
  return own === null || (servers?.every((server) => own.includes(server)) ?? false);
}

function isWithinLife(own: WorkspaceKeyRow, expiresAt: string | null): boolean {
  if (own.expires_at === null) return true;
  return expiresAt !== null && new Date(expiresAt) <= new Date(own.expires_at);
}

function isWithinTier(own: WorkspaceKeyRow, other: WorkspaceKeyRow): boolean {
  if (own.rate_limit_tier === null) return true;
  return other.rate_limit_tier !== null && comparePlans(other.rate_limit_tier, own.rate_limit_tier) <= 0;
}

function hasEnded(at: string | null, now: Date): boolean {
  return at !== null && new Date(at) <= now;
}

async function insertKey(
  trx: Transaction,
  { principal, tenant, now }: KeyAct,
  mode: WorkspaceKeyMode,
  given: {
    readonly rotated_from_id: number | null;
    readonly family: string;
    readonly name: string;
    readonly scopes: readonly string[];
    readonly rate_limit_tier: PlanId | null;
    readonly allowed_ips: readonly string[];
    readonly server_scopes: readonly string[] | null;
    readonly expires_at: Date | null;
  },
): Promise<{ row: WorkspaceKeyRow; key: string }> {
  const key = mintWorkspaceKey(mode);
  const row = await insertWorkspaceKey(trx, {
    ...given,
    scopes: [...given.scopes],
    allowed_ips: [...given.allowed_ips],
    server_scopes: given.server_scopes === null ? null : [...given.server_scopes],
    tenant_id: tenant.id,
    user_id: principal.userId,
    prefix: workspaceKeyPrefix(key),
    key_hash: hashWorkspaceKey(key),
    created_at: now,
  });
  return { row, key };
}

function newKeyBody(row: WorkspaceKeyRow, key: string, { plan }: TenantContext): Schemas['NewApiKey'] {
  const { id, name, prefix, scopes, rate_limit_tier, allowed_ips, server_scopes, expires_at, created_at } = keyBody(
    row,
    plan as PlanId,
  );
  return { id, name, key, prefix, scopes, rate_limit_tier, allowed_ips, server_scopes, expires_at, created_at };
}
