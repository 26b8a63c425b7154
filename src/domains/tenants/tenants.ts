import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Role } from '../../engine/serve/operation.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { canonicalDomain } from '../../platform/values/domain.ts';
import { insertMembership, setDefaultTenant } from './membership.repository.ts';
import { isReservedSlug, slugBase, slugFamily } from '../../platform/values/slug.ts';
import { defaultTenantSettings } from './tenant-settings.ts';
import {
  endSharedPlans,
  freeSlugNumber,
  insertTenant,
  lockSlugFamily,
  markTenantDeleted,
  selectTenant,
  selectTenantBySlug,
  selectTenantsOfUser,
  type TenantRow,
  updateTenantRow,
} from './tenants.repository.ts';

type Schemas = components['schemas'];

const maxSlugLength = 63;

/** More than anyone is a member of; the contract's `maxItems`. */
const maxTenants = 1000;

/** A tenant as the contract shows it to a member of that role. */
function tenantBody(row: TenantRow, role: Role): Schemas['Tenant'] {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    domain: row.domain,
    description: row.description,
    status: row.status,
    plan: row.plan,
    settings: settingsOf(row),
    role,
    created_at: row.created_at,
    updated_at: row.updated_at,
  };
}

/** Of the settings, those that the platform knows; the core surface has more. */
function settingsOf({ settings }: TenantRow): Schemas['TenantSettings'] {
  const { public_content, registration } = { ...defaultTenantSettings, ...settings };
  return { public_content, registration };
}

/** The same words for a tenant that doesn't exist, that was deleted and that the caller isn't in. */
export function tenantNotFound(): ApiError {
  return new ApiError('not_found', 'Tenant not found');
}

/** A person's tenants by name, the first thousand of them. */
export async function listTenants(db: Database, userId: number): Promise<Schemas['TenantList']> {
  const rows = await selectTenantsOfUser(db, userId, maxTenants);
  return { tenants: rows.map((row) => tenantBody(row, row.role)), total: rows[0]?.total ?? 0 };
}

/** The caller's tenant. Throws `not_found` when it was deleted meanwhile. */
export async function readTenant(db: Database, { id, role }: TenantContext): Promise<Schemas['Tenant']> {
  const row = await selectTenant(db, id);
  if (row === undefined) throw tenantNotFound();
  return tenantBody(row, role);
}

/** Throws `not_found` also for a tenant that the person isn't in. */
export async function readTenantBySlug(db: Database, slug: string, userId: number): Promise<Schemas['Tenant']> {
  const row = await selectTenantBySlug(db, slug, userId);
  if (row === undefined) throw tenantNotFound();
  return tenantBody(row, row.role);
}

/**
 * Makes a tenant and its creator the Owner. A slug that is given is taken or refused; one made from the name gets a
 * number when it is taken or reserved. The tenant becomes the creator's default if there is none yet.
 * Throws `conflict` for a slug or domain of another tenant, `validation_failed` for reserved slugs and malformed domains.
 */
export async function createTenant(
  trx: Transaction,
  userId: number,
  given: Schemas['CreateTenantRequest'],
): Promise<Schemas['Tenant']> {
  const domain = given.domain == null ? null : readDomain(given.domain);
  const slug = given.slug === undefined ? await slugFromName(trx, given.name) : await claimSlug(trx, given.slug);
  const tenant = await insertTenant(trx, {
    name: given.name,
    slug,
    domain,
    description: given.description ?? null,
    created_by: userId,
  }).catch(refuseTakenName);
  await insertMembership(trx, tenant.id, userId, 'Owner');
  await setDefaultTenant(trx, tenant.id, userId);
  return tenantBody(tenant, 'Owner');
}

/**
 * Changes what is given; members of `settings` left out stay as they are.
 * Throws `conflict` for a slug or domain of another tenant, `validation_failed` for reserved slugs and malformed
 * domains, `not_found` when the tenant was deleted meanwhile.
 */
export async function updateTenant(
  trx: Transaction,
  { id, role }: TenantContext,
  given: Schemas['UpdateTenantRequest'],
  now: Date,
): Promise<Schemas['Tenant']> {
  const tenant = await changeTenant(trx, id, given);
  await recordTenantUpdate(trx, id, now);
  return tenantBody(tenant, role);
}

/** As `updateTenant`, without a word to webhook endpoints. */
export async function changeTenant(
  trx: Transaction,
  id: string,
  given: Schemas['UpdateTenantRequest'],
): Promise<TenantRow> {
  const { settings = {}, domain, slug, ...changes } = given;
  const tenant = await updateTenantRow(
    trx,
    id,
    {
      ...changes,
      ...(domain === undefined ? {} : { domain: domain === null ? null : readDomain(domain) }),
      ...(slug === undefined ? {} : { slug: await claimSlug(trx, slug) }),
    },
    settings,
  ).catch(refuseTakenName);
  if (tenant === undefined) throw tenantNotFound();
  return tenant;
}

/** Tells webhook endpoints what the tenant is after a change. */
export async function recordTenantUpdate(trx: Transaction, id: string, now: Date): Promise<void> {
  const data = async () => {
    const row = await selectTenant(trx, id);
    if (row === undefined) throw tenantNotFound();
    const { role: _, ...facts } = tenantBody(row, 'Viewer');
    return facts;
  };
  await recordEvent(trx, { tenantId: id, type: 'workspace.updated', data, now });
}

/**
 * Takes the tenant and everything in it out of sight and frees its slug and domain. Its content is deleted by
 * `purgeDeletedTenants`, 30 days later.
 * Throws `not_found` when it was deleted before.
 */
export async function deleteTenant(trx: Transaction, tenantId: string, now: Date): Promise<void> {
  if (!(await markTenantDeleted(trx, tenantId, now))) throw tenantNotFound();
  await recordEvent(trx, { tenantId, type: 'workspace.deleted', data: { id: tenantId }, now });
  await endSharedPlans(trx, tenantId);
}

function readDomain(given: string): string {
  const domain = canonicalDomain(given);
  if (domain === null) {
    throw ApiError.invalid('domain', 'Domain must be a domain name such as example.com, without scheme, port or path');
  }
  return domain;
}

/** The lock keeps a slug made from a name from being numbered past it at the same moment. */
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

function refuseTakenName(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'tenants_slug_key':
      throw new ApiError('conflict', 'Tenant slug already exists');
    case 'tenants_domain_key':
      throw new ApiError('conflict', 'Domain already exists');
    default:
      throw error;
  }
}
