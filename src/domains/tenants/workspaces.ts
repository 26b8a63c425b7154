import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { ListBody, ListPage } from '../../platform/lists/lists.ts';
import { comparePlans, type PlanId } from '../../platform/plans/plans.ts';
import type { TenantContext, UserPrincipal, WorkspaceKeyPrincipal } from '../../platform/policy/principal.ts';
import { defined } from '../../platform/values/defined.ts';
import { isTimeZone } from '../../platform/values/time-zone.ts';
import { setTenantPlan } from './tenant-plan.ts';
import { defaultTenantSettings } from './tenant-settings.ts';
import { updatePayer, updateTenantSettings } from './tenants.repository.ts';
import { changeTenant, createTenant, deleteTenant, recordTenantUpdate } from './tenants.ts';
import {
  countWorkspaces,
  lockAndCountWorkspaces,
  lockGreatestPlanOf,
  lockPlan,
  type SharedPlan,
  selectOwners,
  selectWorkspace,
  selectWorkspaceOfTenant,
  selectWorkspaces,
  type WorkspaceFilter,
  type WorkspaceRow,
} from './workspaces.repository.ts';

type Schemas = components['schemas'];

/** What changes workspaces: a person, or a key, which acts for the person who created it. */
type WorkspaceAct<Where extends TenantContext | null = TenantContext> = Act<
  UserPrincipal | WorkspaceKeyPrincipal,
  Where
>;

/** Returns a tenant as the core surface shows it. */
function workspaceBody(row: WorkspaceRow): Schemas['Workspace'] {
  const { timezone, locale, public_content, registration } = { ...defaultTenantSettings, ...row.settings };
  return { ...summaryOf(row), settings: { timezone, locale, public_content, registration } };
}

function summaryOf(row: WorkspaceRow) {
  const { id, name, slug, tier, status, created_at, updated_at } = row;
  return { id, name, slug, tier, status, created_at, updated_at };
}

/** Returns the same error for a workspace that doesn't exist, that was deleted and that the person isn't in. */
export function workspaceNotFound(): ApiError {
  return new ApiError('not_found', 'Workspace not found.');
}

/** Returns a page of a person's workspaces. */
export async function listWorkspaces(
  db: Database,
  userId: number,
  filter: WorkspaceFilter,
  page: ListPage,
): Promise<ListBody<Schemas['WorkspaceListItem']>> {
  const slice = page.slice(await selectWorkspaces(db, userId, filter, page));
  const total = await countWorkspaces(db, userId, filter);
  const owners = page.includes('owner') ? await ownersOf(db, slice.rows) : null;
  return page.body<WorkspaceRow, Schemas['WorkspaceListItem']>(slice, total, summaryOf, (row) =>
    owners === null ? {} : { owner: owners.get(row.id) ?? null },
  );
}

async function ownersOf(db: Database, rows: readonly WorkspaceRow[]) {
  const found = await selectOwners(
    db,
    rows.map(({ id }) => id),
  );
  return new Map(found.map(({ workspace_id, ...owner }) => [workspace_id, owner]));
}

/** Returns a workspace of a person. Throws `not_found` also for one that the person isn't in. */
export async function getWorkspace(db: Database, userId: number, workspaceId: number): Promise<Schemas['Workspace']> {
  const row = await selectWorkspace(db, userId, workspaceId);
  if (row === undefined) throw workspaceNotFound();
  return workspaceBody(row);
}

/**
 * Creates a workspace whose Owner is the person who acts, or who created the key that acts. A key shares the plan of
 * its own workspace.
 * Throws `validation_failed` for a slug that is taken or reserved, `feature_limit_reached` for a tier beyond the
 * caller's plans.
 */
export async function createWorkspace(
  trx: Transaction,
  act: WorkspaceAct<TenantContext | null>,
  given: Schemas['CreateWorkspaceRequest'],
  upgradeUrl: string,
): Promise<{ tenantId: string; workspace: Schemas['Workspace'] }> {
  const { name, slug, tier = 'free', ...rest } = given;
  rest satisfies Record<string, never>;
  const { id: tenantId } = await createTenant(trx, act, { name, ...defined({ slug }) }).catch(rejectTakenSlug);
  if (isPlatformAdmin(act)) await setTenantPlan(trx, tenantId, tier);
  else if (tier !== 'free') await sharePlan(trx, act, { tenantId, tier, upgradeUrl });
  return { tenantId, workspace: await changedWorkspace(trx, tenantId) };
}

/**
 * Changes what is given; members of `settings` left out stay as they are.
 * Throws `validation_failed` for a slug that is taken or reserved, an unknown time zone and a tier less than what the
 * workspace pays for, `feature_limit_reached` for a tier beyond the caller's plans, `not_found` if the workspace was
 * deleted since the request was authorized.
 */
export async function updateWorkspace(
  trx: Transaction,
  act: WorkspaceAct,
  given: Schemas['UpdateWorkspaceRequest'],
  upgradeUrl: string,
): Promise<Schemas['Workspace']> {
  const { name, slug, tier, settings, ...rest } = given;
  rest satisfies Record<string, never>;
  const { tenant, now } = act;
  if (tier !== undefined) await changeTier(trx, act, tier, upgradeUrl);
  const names = defined({ name, slug });
  if (Object.keys(names).length > 0) await changeTenant(trx, tenant.id, names).catch(rejectTakenSlug);
  if (settings !== undefined) await changeSettings(trx, tenant.id, settings);
  await recordTenantUpdate(trx, tenant.id, now);
  return await changedWorkspace(trx, tenant.id);
}

async function changeSettings(
  trx: Transaction,
  tenantId: string,
  given: NonNullable<Schemas['UpdateWorkspaceRequest']['settings']>,
): Promise<void> {
  const { timezone, locale, public_content, registration, ...rest } = given;
  rest satisfies Record<string, never>;
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw ApiError.invalid('settings.timezone', 'The time zone is unknown.');
  }
  await updateTenantSettings(trx, tenantId, defined({ timezone, locale, public_content, registration }));
}

/** Throws `cannot_delete` for the person's only workspace, `not_found` if it was deleted before. */
export async function deleteWorkspace(trx: Transaction, act: WorkspaceAct): Promise<void> {
  if ((await lockAndCountWorkspaces(trx, act.principal.userId)) <= 1) {
    throw new ApiError('cannot_delete', 'You cannot delete your only workspace.');
  }
  await deleteTenant(trx, act).catch(rejectMissing);
}

/** The tier of a workspace that pays for itself is what it pays for; any other shares the plan of one that does. */
async function changeTier(trx: Transaction, act: WorkspaceAct, tier: PlanId, upgradeUrl: string): Promise<void> {
  const { tenant } = act;
  const current = await lockPlan(trx, tenant.id);
  if (current === undefined) throw workspaceNotFound();
  if (isPlatformAdmin(act)) return setTenantPlan(trx, tenant.id, tier);
  if (current.plan === tier) return;
  if (current.paid_by === null && current.plan !== 'free') {
    if (comparePlans(tier, current.plan) > 0) throw tierTooGreat(upgradeUrl);
    throw ApiError.invalid('tier', 'The tier follows the subscription: change that.');
  }
  if (tier === 'free') return setTenantPlan(trx, tenant.id, tier);
  await sharePlan(trx, act, { tenantId: tenant.id, tier, upgradeUrl });
}

interface PlanShare {
  /** The tenant that gets the plan. */
  readonly tenantId: string;
  readonly tier: PlanId;
  readonly upgradeUrl: string;
}

async function sharePlan(
  trx: Transaction,
  act: WorkspaceAct<TenantContext | null>,
  { tenantId, tier, upgradeUrl }: PlanShare,
): Promise<void> {
  const shared = await planToShare(trx, act, tenantId);
  if (shared === undefined || shared.payer_id === tenantId || comparePlans(tier, shared.plan) > 0) {
    throw tierTooGreat(upgradeUrl);
  }
  await updatePayer(trx, tenantId, { payerId: shared.payer_id, sharedBy: act.principal.userId, plan: tier });
}

/**
 * Returns the greatest plan that the person may share, as Owner of the paying workspace; for a key, that of the key's own
 * workspace only. A shared plan is not passed on.
 */
async function planToShare(
  trx: Transaction,
  { principal, tenant }: WorkspaceAct<TenantContext | null>,
  exceptId: string,
): Promise<SharedPlan | undefined> {
  const { userId } = principal;
  if (principal.kind === 'user') return lockGreatestPlanOf(trx, userId, { exceptId });
  return tenant === null ? undefined : lockGreatestPlanOf(trx, userId, { exceptId, onlyId: tenant.id });
}

function isPlatformAdmin({ principal }: WorkspaceAct<TenantContext | null>): boolean {
  return principal.kind === 'user' && principal.isPlatformAdmin;
}

async function changedWorkspace(trx: Transaction, tenantId: string): Promise<Schemas['Workspace']> {
  const row = await selectWorkspaceOfTenant(trx, tenantId);
  if (row === undefined) throw workspaceNotFound();
  return workspaceBody(row);
}

function tierTooGreat(upgradeUrl: string): ApiError {
  return new ApiError('feature_limit_reached', 'You have reached your limit for this feature.', {
    extras: { feature: 'tier', upgrade_url: upgradeUrl },
  });
}

/** On the platform surface a taken slug is 409; the core surface names the field. */
function rejectTakenSlug(error: unknown): never {
  if (error instanceof ApiError && error.code === 'conflict') {
    throw ApiError.invalid('slug', 'The slug has already been taken.');
  }
  return rejectMissing(error);
}

function rejectMissing(error: unknown): never {
  throw error instanceof ApiError && error.code === 'not_found' ? workspaceNotFound() : error;
}
