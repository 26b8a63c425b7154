import { sql } from 'kysely';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantSettings } from '../../platform/database/json-columns.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';
import { type PlanId, planIds } from '../../platform/plans/plans.ts';

export interface WorkspaceRow {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly tier: PlanId;
  readonly status: 'active' | 'suspended';
  readonly settings: TenantSettings;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface WorkspaceFilter {
  readonly status?: 'active' | 'suspended';
  readonly created_after?: string;
  readonly created_before?: string;
  readonly updated_after?: string;
  readonly updated_before?: string;
  /** Part of the name. */
  readonly search?: string;
}

const columns = [
  't.workspace_id as id',
  't.name',
  't.slug',
  't.plan as tier',
  't.status',
  't.settings',
  't.created_at',
  't.updated_at',
] as const;

/** Returns a page of the workspaces that a person is Viewer of or above. Served by memberships_user, which has few rows per person. */
export async function selectWorkspaces(
  db: Database,
  userId: number,
  filter: WorkspaceFilter,
  page: WantedRows,
): Promise<WorkspaceRow[]> {
  const query = workspacesOf(db, userId, filter).select(columns);
  return await pageOf(query, page, {
    name: 't.name',
    created_at: 't.created_at',
    updated_at: 't.updated_at',
    id: 't.workspace_id',
  }).execute();
}

/** Returns how many of them there are, counted up to 10,000. Served by memberships_user. */
export async function countWorkspaces(db: Database, userId: number, filter: WorkspaceFilter): Promise<number> {
  return await boundedCount(db, workspacesOf(db, userId, filter));
}

function workspacesOf(db: Database, userId: number, filter: WorkspaceFilter) {
  const { status, search } = filter;
  return db
    .selectFrom('memberships as m')
    .innerJoin('tenants as t', 't.id', 'm.tenant_id')
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('m.role', '!=', 'Reader')
    .where('t.deleted_at', 'is', null)
    .$if(status !== undefined, (query) => query.where('t.status', '=', status as 'active'))
    .$if(search !== undefined, (query) => query.where(sql<boolean>`position(lower(${search}) in lower(t.name)) > 0`))
    .where(isBetween('t.created_at', filter.created_after, filter.created_before))
    .where(isBetween('t.updated_at', filter.updated_after, filter.updated_before));
}

/** Returns the Owner of each workspace, of several the one with the oldest membership. Served by primary keys. */
export async function selectOwners(
  db: Database,
  workspaceIds: readonly number[],
): Promise<{ workspace_id: number; id: number; username: string; full_name: string }[]> {
  return await db
    .selectFrom('tenants as t')
    .innerJoin('memberships as m', 'm.tenant_id', 't.id')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .distinctOn('t.workspace_id')
    .select(['t.workspace_id', 'u.id', 'u.username', 'u.full_name'])
    .where('t.workspace_id', 'in', workspaceIds.length === 0 ? [0] : workspaceIds)
    .where('m.role', '=', 'Owner')
    .where('m.removed_at', 'is', null)
    .orderBy('t.workspace_id')
    .orderBy('m.created_at')
    .orderBy('m.user_id')
    .execute();
}

/** Returns a workspace that the person is Viewer of or above. Served by tenants_workspace_id_key. */
export async function selectWorkspace(
  db: Database,
  userId: number,
  workspaceId: number,
): Promise<WorkspaceRow | undefined> {
  return await db
    .selectFrom('tenants as t')
    .innerJoin('memberships as m', 'm.tenant_id', 't.id')
    .select(columns)
    .where('t.workspace_id', '=', workspaceId)
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .where('m.user_id', '=', userId)
    .where('m.removed_at', 'is', null)
    .where('m.role', '!=', 'Reader')
    .executeTakeFirst();
}

/** Returns a workspace without a check of membership. Served by the primary key. */
export async function selectWorkspaceOfTenant(trx: Transaction, tenantId: string): Promise<WorkspaceRow | undefined> {
  return await trx
    .selectFrom('tenants as t')
    .select(columns)
    .where('t.id', '=', tenantId)
    .where('t.deleted_at', 'is', null)
    .executeTakeFirst();
}

/** A plan that can be shared, and the tenant that has it. */
export interface SharedPlan {
  readonly payer_id: string;
  readonly plan: PlanId;
}

/**
 * Returns the greatest plan that a person may share: of the workspaces that have a plan of their own and of which they are
 * Owner, except `exceptId`; with `onlyId`, of that workspace only. Workspace and membership are locked until the
 * transaction ends. Index: memberships_user.
 */
export async function lockGreatestPlanOf(
  trx: Transaction,
  userId: number,
  { exceptId, onlyId }: { readonly exceptId: string; readonly onlyId?: string },
): Promise<SharedPlan | undefined> {
  return await trx
    .selectFrom('tenants as t')
    .innerJoin('memberships as m', 'm.tenant_id', 't.id')
    .select(['t.plan', 't.id as payer_id'])
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .where('t.paid_by', 'is', null)
    .where('t.id', '!=', exceptId)
    .$if(onlyId !== undefined, (query) => query.where('t.id', '=', onlyId as string))
    .where('m.user_id', '=', userId)
    .where('m.role', '=', 'Owner')
    .where('m.removed_at', 'is', null)
    .orderBy(sql`array_position(${planIds}::text[], t.plan)`, 'desc')
    .orderBy('t.id')
    .limit(1)
    .forShare(['t', 'm'])
    .executeTakeFirst();
}

/** Returns the plan of a workspace and who pays for it, locked until the transaction ends. Served by the primary key. */
export async function lockPlan(
  trx: Transaction,
  tenantId: string,
): Promise<{ plan: PlanId; paid_by: string | null } | undefined> {
  return await trx
    .selectFrom('tenants')
    .select(['plan', 'paid_by'])
    .where('id', '=', tenantId)
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/**
 * Returns how many workspaces a person is in, and blocks their other requests that count them until the transaction
 * ends. Served by memberships_user.
 */
export async function lockAndCountWorkspaces(trx: Transaction, userId: number): Promise<number> {
  await trx.selectFrom('users').select('id').where('id', '=', userId).forNoKeyUpdate().execute();
  const { count } = await workspacesOf(trx, userId, {})
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
