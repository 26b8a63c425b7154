import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { readFigures } from '../../platform/figures/platform-figures.ts';
import {
  countPlatformUsers,
  isActivePlatformAdmin,
  isAnotherPlatformAdmin,
  selectPlatformUsers,
  setPlatformAdmin,
  type UserFilter,
} from './platform-users.repository.ts';
import { lockPlatformAdmins } from './users.repository.ts';

type Schemas = components['schemas'];

export interface UserQuery {
  readonly search?: string;
  readonly tenant_id?: string;
  readonly page: number;
  readonly per_page: number;
}

/** The users of the platform, the newest first. */
export async function listPlatformUsers(
  db: Database,
  { search, tenant_id, page, per_page }: UserQuery,
  now: Date,
): Promise<Schemas['AdminUserList']> {
  const filter: UserFilter = { search: search ?? null, tenantId: tenant_id ?? null };
  const isFiltered = filter.search !== null || filter.tenantId !== null;
  const [users, total] = await Promise.all([
    selectPlatformUsers(db, filter, { limit: per_page, offset: (page - 1) * per_page }),
    isFiltered ? countPlatformUsers(db, filter) : keptTotal(db, now),
  ]);
  return { users, total, page, per_page };
}

async function keptTotal(db: Database, now: Date): Promise<number> {
  const { total } = await readFigures(db, ['users_active', 'users_inactive'], 1, now);
  return total('users_active') + total('users_inactive');
}

/**
 * Makes a user a platform admin, or no longer one. Changes take turns, and whoever stopped being an admin while they
 * waited is refused: so one admin is left whatever happens at once.
 * Throws `access_denied`, `not_found`, `conflict` for the last platform admin.
 */
export async function updatePlatformRole(
  trx: Transaction,
  actorId: number,
  userId: number,
  isPlatformAdmin: boolean,
): Promise<Schemas['AdminUser']> {
  await lockPlatformAdmins(trx);
  if (!(await isActivePlatformAdmin(trx, actorId))) {
    throw new ApiError('access_denied', 'You do not have permission to perform this action');
  }
  const user = await setPlatformAdmin(trx, userId, isPlatformAdmin);
  if (user === undefined) throw new ApiError('not_found', 'User not found');
  if (!isPlatformAdmin && !(await isAnotherPlatformAdmin(trx, userId))) {
    throw new ApiError('conflict', 'The platform needs an admin. Make somebody else one first.');
  }
  return user;
}
