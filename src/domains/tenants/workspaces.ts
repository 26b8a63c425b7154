import type { components } from '../../../generated/types.ts';
import { isTimeZone } from '../../platform/values/time-zone.ts';
import { comparePlans, type PlanId } from '../../platform/plans/plans.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { ListBody, ListPage } from '../../engine/serve/lists.ts';
import type { TenantContext, UserPrincipal, WorkspaceKeyPrincipal } from '../../platform/access/principal.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { setTenantPlan } from './tenant-plan.ts';
import { defaultTenantSettings } from './tenant-settings.ts';
import { updatePayer, updateTenantSettings } from './tenants.repository.ts';
import { changeTenant, createTenant, deleteTenant, recordTenantUpdate } from './tenants.ts';
import {
  countWorkspaces,
  lockAndCountWorkspaces,
  lockGreatestPlanOf,
  lockPlan,
  lockPlanOf,
  type SharedPlan,
  selectOwners,
  selectWorkspace,
  selectWorkspaceOfTenant,
  selectWorkspaces,
  type WorkspaceFilter,
  type WorkspaceRow,
} from './workspaces.repository.ts';

type Schemas = components['schemas'];

/** Who changes workspaces: a person, or a key, which acts for the person who made it. */
type Actor = UserPrincipal | WorkspaceKeyPrincipal;

/** A tenant as the core surface shows it. */
function workspaceBody(row: WorkspaceRow): Schemas['Workspace'] {
  return { ...summaryOf(row), settings: { ...defaultTenantSettings, ...row.settings } };
}

function summaryOf(row: WorkspaceRow) {
  const { id, name, slug, tier, status, created_at, updated_at } = row;
  return { id, name, slug, tier, status, created_at, updated_at };
}

/** The same words for a workspace that doesn't exist, that was deleted and that the person isn't in. */
export function workspaceNotFound(): ApiError {
  return new ApiError('not_found', 'Workspace not found.');
}

/** A page of a person's workspaces. */
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

/** Throws `not_found` also for a workspace that the person isn't in. */
export async function readWorkspace(db: Database, userId: number, workspaceId: number): Promise<Schemas['Workspace']> {
  const row = await selectWorkspace(db, userId, workspaceId);
  if (row === undefined) throw workspaceNotFound();
  return workspaceBody(row);
}

/**
 * Makes a workspace whose Owner is the person behind the caller. `home` is the workspace of a key.
 * Throws `validation_failed` for a slug that is taken or reserved, `feature_limit_reached` for a tier that isn't the
 * caller's to give.
 */
export async function createWorkspace(
  trx: Transaction,
  actor: Actor,
  home: TenantContext | null,
  { tier = 'free', ...given }: Schemas['CreateWorkspaceRequest'],
  upgradeUrl: string,
): Promise<{ tenantId: string; workspace: Schemas['Workspace'] }> {
  const { id: tenantId } = await createTenant(trx, actor.userId, given).catch(refuseTakenSlug);
  if (isPlatformAdmin(actor)) await setTenantPlan(trx, tenantId, tier);
  else if (tier !== 'free') await sharePlan(trx, actor, home, tenantId, tier, upgradeUrl);
  return { tenantId, workspace: await changedWorkspace(trx, tenantId) };
}

/**
 * Changes what is given; members of `settings` left out stay as they are.
 * Throws `validation_failed` for a slug that is taken or reserved, an unknown time zone and a tier less than what the
 * workspace pays for, `feature_limit_reached` for one that isn't the caller's to give, `not_found` when the workspace
 * was deleted meanwhile.
 */
export async function updateWorkspace(
  trx: Transaction,
  actor: Actor,
  tenant: TenantContext,
  { tier, settings, ...given }: Schemas['UpdateWorkspaceRequest'],
  upgradeUrl: string,
  now: Date,
): Promise<Schemas['Workspace']> {
  if (settings?.timezone !== undefined && !isTimeZone(settings.timezone)) {
    throw ApiError.invalid('settings.timezone', 'The time zone is unknown.');
  }
  if (tier !== undefined) await changeTier(trx, actor, tenant, tier, upgradeUrl);
  if (Object.keys(given).length > 0) await changeTenant(trx, tenant.id, given).catch(refuseTakenSlug);
  if (settings !== undefined) await updateTenantSettings(trx, tenant.id, settings);
  await recordTenantUpdate(trx, tenant.id, now);
  return await changedWorkspace(trx, tenant.id);
}

/** Throws `cannot_delete` for the person's only workspace, `not_found` when it was deleted before. */
export async function deleteWorkspace(trx: Transaction, actor: Actor, tenant: TenantContext, now: Date): Promise<void> {
  if ((await lockAndCountWorkspaces(trx, actor.userId)) <= 1) {
    throw new ApiError('cannot_delete', 'You cannot delete your only workspace.');
  }
  await deleteTenant(trx, tenant.id, now).catch(refuseMissing);
}

/** The tier of a workspace that pays for itself is what it pays for; any other shares the plan of one that does. */
async function changeTier(
  trx: Transaction,
  actor: Actor,
  tenant: TenantContext,
  tier: PlanId,
  upgradeUrl: string,
): Promise<void> {
  const current = await lockPlan(trx, tenant.id);
  if (current === undefined) throw workspaceNotFound();
  if (isPlatformAdmin(actor)) return setTenantPlan(trx, tenant.id, tier);
  if (current.plan === tier) return;
  if (current.paid_by === null && current.plan !== 'free') {
    if (comparePlans(tier, current.plan) > 0) throw tierTooGreat(upgradeUrl);
    throw ApiError.invalid('tier', 'The tier follows the subscription: change that.');
  }
  if (tier === 'free') return setTenantPlan(trx, tenant.id, tier);
  await sharePlan(trx, actor, tenant, tenant.id, tier, upgradeUrl);
}

async function sharePlan(
  trx: Transaction,
  actor: Actor,
  home: TenantContext | null,
  tenantId: string,
  tier: PlanId,
  upgradeUrl: string,
): Promise<void> {
  const shared = await planOfActor(trx, actor, home, tenantId);
  if (shared === undefined || shared.payer_id === tenantId || comparePlans(tier, shared.plan) > 0) {
    throw tierTooGreat(upgradeUrl);
  }
  await updatePayer(trx, tenantId, shared.payer_id, tier);
}

/** A key has the plan of its own workspace to give, a person the greatest of those that they are Owner or Admin of. */
async function planOfActor(
  trx: Transaction,
  actor: Actor,
  home: TenantContext | null,
  tenantId: string,
): Promise<SharedPlan | undefined> {
  if (actor.kind === 'user') return lockGreatestPlanOf(trx, actor.userId, tenantId);
  return home === null ? undefined : lockPlanOf(trx, home.id);
}

function isPlatformAdmin(actor: Actor): boolean {
  return actor.kind === 'user' && actor.isPlatformAdmin;
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

/** The platform answers a taken slug with 409, the core surface by naming the field. */
function refuseTakenSlug(error: unknown): never {
  if (error instanceof ApiError && error.code === 'conflict') {
    throw ApiError.invalid('slug', 'The slug has already been taken.');
  }
  return refuseMissing(error);
}

function refuseMissing(error: unknown): never {
  throw error instanceof ApiError && error.code === 'not_found' ? workspaceNotFound() : error;
}
