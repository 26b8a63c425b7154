import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { hasRole } from '../../platform/policy/authorization.ts';
import type { Principal, TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import type { Role } from '../../platform/policy/roles.ts';
import { defined } from '../../platform/values/defined.ts';
import { isReservedSlug, slugBase, slugFamily } from '../../platform/values/slug.ts';
import { insertMembership, setDefaultTenant } from './membership.repository.ts';
import { requireOwnFactor } from './required-factor.ts';
import { type CheckedDomain, claimDomain, proveTenantDomain, tenantProofRecord } from './tenant-domain.ts';
import { defaultTenantSettings } from './tenant-settings.ts';
import {
  endSharedPlans,
  freeSlugNumber,
  insertTenant,
  lockSlugFamily,
  markTenantDeleted,
  replaceDomain,
  selectTenant,
  selectTenantBySlug,
  selectTenantsOfUser,
  type TenantRow,
  updateTenantRow,
} from './tenants.repository.ts';

type Schemas = components['schemas'];

const maxSlugLength = 63;

/** The contract's `maxItems`. */
const maxTenants = 1000;

/** Returns a tenant as the contract shows it to a member of that role. */
function tenantBody(row: TenantRow, role: Role): Schemas['Tenant'] {
  const showsRecord = row.domain !== null && hasRole(role, 'Admin');
  return {
    ...factsOf(row),
    domain_verified: row.domain_proved_at !== null,
    domain_txt_record: showsRecord ? tenantProofRecord(row.id) : null,
    role,
  };
}

/** What a tenant is for everybody who sees it. */
function factsOf(row: TenantRow) {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    domain: row.domain,
    description: row.description,
    status: row.status,
    plan: row.plan,
    settings: settingsOf(row),
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** Returns the settings that the platform surface knows; the core surface has more. */
function settingsOf({ settings }: TenantRow): Schemas['TenantSettings'] {
  const { public_content, registration, article_path, language, comments, require_mfa } = {
    ...defaultTenantSettings,
    ...settings,
  };
  return { public_content, registration, article_path, language, comments, require_mfa };
}

/** Returns the same error for a tenant that doesn't exist, that was deleted and that the caller isn't in. */
export function tenantNotFound(): ApiError {
  return new ApiError('not_found', 'Tenant not found');
}

/** Returns the first thousand tenants of a person, by name, and how many there are. */
export async function listTenants(db: Database, userId: number): Promise<Schemas['TenantList']> {
  const rows = await selectTenantsOfUser(db, userId, maxTenants);
  return { tenants: rows.map((row) => tenantBody(row, row.role)), total: rows[0]?.total ?? 0 };
}

/** Returns the caller's tenant. Throws `not_found` if it was deleted since the request was authorized. */
export async function getTenant(
  db: Database | Transaction,
  { id, role }: Pick<TenantContext, 'id' | 'role'>,
): Promise<Schemas['Tenant']> {
  const row = await selectTenant(db, id);
  if (row === undefined) throw tenantNotFound();
  return tenantBody(row, role);
}

/** Returns the tenant of a slug. Throws `not_found` also for a tenant that the person isn't in. */
export async function getTenantBySlug(db: Database, slug: string, userId: number): Promise<Schemas['Tenant']> {
  const row = await selectTenantBySlug(db, slug, userId);
  if (row === undefined) throw tenantNotFound();
  return tenantBody(row, row.role);
}

/** A person who creates a tenant. */
export type TenantCreation = Pick<Act<Pick<UserPrincipal, 'userId'>>, 'principal' | 'now'>;

/**
 * Creates a tenant, with its creator as Owner. A slug that is given is used as it is; one derived from the name gets a
 * number if it is taken or reserved. The tenant becomes the creator's default if there is none yet.
 * @param provedAt When a claim of its domain is proved: without a record on a development server only.
 * Throws `conflict` for a slug of another tenant, `validation_failed` for reserved slugs and malformed domains.
 */
export async function createTenant(
  trx: Transaction,
  { principal: { userId } }: TenantCreation,
  given: Schemas['CreateTenantRequest'],
  provedAt: Date | null = null,
): Promise<Schemas['Tenant']> {
  const { name, slug, domain = null, description = null, ...rest } = given;
  rest satisfies Record<string, never>;
  const tenant = await insertTenant(trx, {
    name,
    slug: slug === undefined ? await slugFromName(trx, name) : await claimSlug(trx, slug),
    ...(await claimDomain(trx, null, domain, provedAt)),
    description,
    created_by: userId,
  }).catch(rejectTakenName);
  await insertMembership(trx, tenant.id, userId, 'Owner');
  await setDefaultTenant(trx, tenant.id, userId);
  return tenantBody(tenant, 'Owner');
}

/**
 * Changes what is given; members of `settings` left out stay as they are. A new domain is a claim until it is proved.
 * @param provedAt As for `createTenant`.
 * Throws `conflict` for a slug of another tenant, `validation_failed` for reserved slugs and malformed domains,
 * `not_found` if the tenant was deleted since the request was authorized, `mfa_setup_required` for a caller without a second
 * factor who requires one.
 */
export async function updateTenant(
  trx: Transaction,
  { principal, tenant: { id, role }, now }: Act<Principal, TenantContext>,
  given: Schemas['UpdateTenantRequest'],
  provedAt: Date | null,
): Promise<Schemas['Tenant']> {
  if (given.settings?.require_mfa === true) requireOwnFactor(principal);
  const tenant = await changeTenant(trx, id, given, provedAt);
  await recordTenantUpdate(trx, id, now);
  return tenantBody(tenant, role);
}

/** As `updateTenant`, without an event for webhook endpoints. */
export async function changeTenant(
  trx: Transaction,
  id: string,
  given: Schemas['UpdateTenantRequest'],
  provedAt: Date | null = null,
): Promise<TenantRow> {
  const { name, slug, domain, description, settings = {}, ...rest } = given;
  rest satisfies Record<string, never>;
  const { public_content, registration, article_path, language, comments, require_mfa, ...otherSettings } = settings;
  otherSettings satisfies Record<string, never>;
  const changes = defined({
    name,
    description,
    slug: slug === undefined ? undefined : await claimSlug(trx, slug),
  });
  if (domain !== undefined) await replaceDomain(trx, id, await claimDomain(trx, id, domain, provedAt));
  const tenant = await updateTenantRow(
    trx,
    id,
    changes,
    defined({ public_content, registration, article_path, language, comments, require_mfa }),
  ).catch(rejectTakenName);
  if (tenant === undefined) throw tenantNotFound();
  return tenant;
}

/**
 * Makes a checked domain the tenant's own and returns the tenant.
 * Throws `validation_failed` if the check found no proof, `conflict` if another tenant has proved the domain, `not_found`.
 */
export async function verifyTenantDomain(
  trx: Transaction,
  { tenant: { id, role }, now }: Act<object, TenantContext>,
  checked: CheckedDomain,
): Promise<Schemas['Tenant']> {
  await proveTenantDomain(trx, id, checked, now);
  return getTenant(trx, { id, role });
}

/** Records the event that notifies webhook endpoints of what the tenant is after a change. */
export async function recordTenantUpdate(trx: Transaction, id: string, now: Date): Promise<void> {
  const data = async () => {
    const row = await selectTenant(trx, id);
    if (row === undefined) throw tenantNotFound();
    return factsOf(row);
  };
  await recordEvent(trx, { tenantId: id, type: 'workspace.updated', data, now });
}

/**
 * Deletes a tenant: it and everything in it can no longer be read, and its slug and domain are free. Its content is
 * deleted by `purgeDeletedTenants`, 30 days later.
 * Throws `not_found` if it was deleted before.
 */
export async function deleteTenant(trx: Transaction, { tenant, now }: Act<object>): Promise<void> {
  const tenantId = tenant.id;
  if (!(await markTenantDeleted(trx, tenantId, now))) throw tenantNotFound();
  await recordEvent(trx, { tenantId, type: 'workspace.deleted', data: { id: tenantId }, now });
  await endSharedPlans(trx, tenantId);
}

/** The lock keeps a concurrent request from deriving the same slug from a name. */
async function claimSlug(trx: Transaction, slug: string): Promise<string> {
  if (isReservedSlug(slug)) throw ApiError.invalid('slug', 'This slug is reserved');
  await lockSlugFamily(trx, slugFamily(slug));
  return slug;
}

async function slugFromName(trx: Transaction, name: string): Promise<string> {
  const base = slugBase(name, maxSlugLength, 'tenant');
  await lockSlugFamily(trx, slugFamily(base));
  const number = await freeSlugNumber(trx, base, isReservedSlug(base) ? 2 : 1);
  return number === 1 ? base : `${base}-${number}`;
}

function rejectTakenName(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'tenants_slug_key':
      throw new ApiError('conflict', 'Tenant slug already exists');
    default:
      throw error;
  }
}
