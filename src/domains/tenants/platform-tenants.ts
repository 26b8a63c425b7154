import type { components } from '../../../generated/types.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { readFigures } from '../../platform/figures/platform-figures.ts';
import { defined } from '../../platform/values/defined.ts';
import {
  countPlatformTenants,
  lockTenant,
  type PlatformTenantRow,
  selectPlatformTenant,
  selectPlatformTenants,
  type TenantFilter,
  updateTenantByAdmin,
} from './platform-tenants.repository.ts';
import { setTenantPlan } from './tenant-plan.ts';
import { recordTenantUpdate, tenantNotFound } from './tenants.ts';

type Schemas = components['schemas'];

function adminTenantBody(row: PlatformTenantRow): Schemas['AdminTenant'] {
  return { ...row, is_active: row.status === 'active' };
}

export interface TenantQuery {
  readonly search?: string;
  readonly is_active?: boolean;
  readonly page: number;
  readonly per_page: number;
}

/** Returns a page of the platform's tenants, the newest first. */
export async function adminListTenants(
  db: Database,
  { search, is_active, page, per_page }: TenantQuery,
  now: Date,
): Promise<Schemas['AdminTenantList']> {
  const filter: TenantFilter = {
    search: search ?? null,
    status: is_active === undefined ? null : is_active ? 'active' : 'suspended',
  };
  const [rows, total] = await Promise.all([
    selectPlatformTenants(db, filter, { limit: per_page, offset: (page - 1) * per_page }),
    filter.search === null ? storedTotal(db, filter.status, now) : countPlatformTenants(db, filter),
  ]);
  return { tenants: rows.map(adminTenantBody), total, page, per_page };
}

async function storedTotal(db: Database, status: TenantFilter['status'], now: Date): Promise<number> {
  const { total } = await readFigures(db, ['tenants_active', 'tenants_suspended'], 1, now);
  return (
    (status === 'suspended' ? 0 : total('tenants_active')) + (status === 'active' ? 0 : total('tenants_suspended'))
  );
}

/** Changes what is given. Throws `not_found` also for a tenant that was deleted. */
export async function adminUpdateTenant(
  trx: Transaction,
  { now }: Pick<Act, 'now'>,
  tenantId: string,
  given: Schemas['AdminUpdateTenantRequest'],
): Promise<Schemas['AdminTenant']> {
  const { plan, name, is_active, ...rest } = given;
  rest satisfies Record<string, never>;
  if (!(await lockTenant(trx, tenantId))) throw tenantNotFound();
  if (plan !== undefined) await setTenantPlan(trx, tenantId, plan);
  if (name !== undefined || is_active !== undefined) {
    const status = is_active === undefined ? undefined : is_active ? 'active' : 'suspended';
    await updateTenantByAdmin(trx, tenantId, defined({ name, status }));
  }
  await recordTenantUpdate(trx, tenantId, now);
  const row = await selectPlatformTenant(trx, tenantId);
  if (row === undefined) throw tenantNotFound();
  return adminTenantBody(row);
}
