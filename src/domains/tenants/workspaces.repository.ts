import { sql } from 'kysely';
import { type PlanId, planIds } from '../../platform/plans/plans.ts';
import { boundedCount } from '../../platform/database/bounded-count.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantSettings } from '../../platform/database/json-columns.ts';
import { isBetween, pageOf, type WantedRows } from '../../platform/database/page-of.ts';

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

/** A page of a person's workspaces. Served by memberships_user, whose rows for one person are few. */
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

/** How many of them there are, counted to 10,000. */
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
    .where('t.deleted_at', 'is', null)
    .$if(status !== undefined, (query) => query.where('t.status', '=', status as 'active'))
    .$if(search !== undefined, (query) => query.where(sql<boolean>`position(lower(${search}) in lower(t.name)) > 0`))
    .where(isBetween('t.created_at', filter.created_after, filter.created_before))
    .where(isBetween('t.updated_at', filter.updated_after, filter.updated_before));
}

/** Who is the Owner of each workspace, the one who has been it longest. Served by primary keys. */
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

/** A workspace that the person is in. Served by tenants_workspace_id_key. */
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
    .executeTakeFirst();
}

/** A workspace whoever asks. Served by the primary key. */
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
 * The greatest plan of a workspace that the person is Owner or Admin of, but for `exceptId`; it holds until the transaction ends.
 * Served by memberships_user.
 */
export async function lockGreatestPlanOf(
  trx: Transaction,
  userId: number,
  exceptId: string | null,
): Promise<SharedPlan | undefined> {
  return await plansToShare(trx)
    .innerJoin('memberships as m', 'm.tenant_id', 't.id')
    .where('m.user_id', '=', userId)
    .where('m.role', 'in', ['Owner', 'Admin'])
    .where('m.removed_at', 'is', null)
    .$if(exceptId !== null, (query) => query.where('t.id', '!=', exceptId as string))
    .orderBy(sql`array_position(${planIds}::text[], t.plan)`, 'desc')
    .orderBy('t.id')
    .limit(1)
    .executeTakeFirst();
}

/** The plan of one workspace. Served by the primary key. */
export async function lockPlanOf(trx: Transaction, tenantId: string): Promise<SharedPlan | undefined> {
  return await plansToShare(trx).where('t.id', '=', tenantId).executeTakeFirst();
}

function plansToShare(trx: Transaction) {
  return trx
    .selectFrom('tenants as t')
    .select(({ fn }) => ['t.plan', fn.coalesce('t.paid_by', 't.id').as('payer_id')])
    .where('t.status', '=', 'active')
    .where('t.deleted_at', 'is', null)
    .forShare('t');
}

/** Whose plan a workspace has, and which; locked until the transaction ends. Served by the primary key. */
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
 * In how many workspaces a person is, and makes their other requests that ask it wait until the transaction ends. Served
 * by memberships_user.
 */
export async function lockAndCountWorkspaces(trx: Transaction, userId: number): Promise<number> {
  await trx.selectFrom('users').select('id').where('id', '=', userId).forNoKeyUpdate().execute();
  const { count } = await workspacesOf(trx, userId, {})
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
