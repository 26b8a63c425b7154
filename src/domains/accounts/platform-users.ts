import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { readFigures } from '../../platform/figures/platform-figures.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
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

const hourMs = 3_600_000;

export interface UserQuery {
  readonly search?: string;
  readonly tenant_id?: string;
  readonly page: number;
  readonly per_page: number;
}

/** Returns a page of the platform's users, the newest first. */
export async function adminListUsers(
  db: Database,
  { search, tenant_id, page, per_page }: UserQuery,
  now: Date,
): Promise<Schemas['AdminUserList']> {
  const filter: UserFilter = { search: search ?? null, tenantId: tenant_id ?? null };
  const isFiltered = filter.search !== null || filter.tenantId !== null;
  const [users, total] = await Promise.all([
    selectPlatformUsers(db, filter, { limit: per_page, offset: (page - 1) * per_page }),
    isFiltered ? countPlatformUsers(db, filter) : storedTotal(db, now),
  ]);
  return { users, total, page, per_page };
}

async function storedTotal(db: Database, now: Date): Promise<number> {
  const { total } = await readFigures(db, ['users_active', 'users_inactive'], 1, now);
  return total('users_active') + total('users_inactive');
}

/**
 * Makes a user a platform admin, or no longer one, and notifies them by mail. Changes take turns, and a caller who stopped being an admin while
 * waiting is rejected, so that concurrent changes leave at least one admin.
 * Throws `access_denied`, `not_found`, `conflict` for the last platform admin.
 */
export async function adminUpdateUserRole(
  trx: Transaction,
  mails: MailQueue,
  { principal, now }: Pick<Act<UserPrincipal>, 'principal' | 'now'>,
  given: { readonly user_id: number; readonly is_platform_admin: boolean },
): Promise<Schemas['AdminUser']> {
  const { user_id: userId, is_platform_admin: isPlatformAdmin, ...rest } = given;
  rest satisfies Record<string, never>;
  await lockPlatformAdmins(trx);
  if (!(await isActivePlatformAdmin(trx, principal.userId))) {
    throw new ApiError('access_denied', 'You do not have permission to perform this action');
  }
  const user = await setPlatformAdmin(trx, userId, isPlatformAdmin);
  if (user === undefined) throw new ApiError('not_found', 'User not found');
  if (!isPlatformAdmin && !(await isAnotherPlatformAdmin(trx, userId))) {
    throw new ApiError('conflict', 'The platform needs an admin. Make another user admin first.');
  }
  await sendAccountNotice(trx, mails, adminNotice(userId, isPlatformAdmin, now), now);
  return user;
}

/** Returns the notice of a role on the platform: at most one per role and hour. */
export function adminNotice(userId: number, isPlatformAdmin: boolean, now: Date): AccountNotice {
  return {
    userId,
    event: `platform-role:${userId}:${isPlatformAdmin}:${Math.floor(now.getTime() / hourMs)}`,
    subject: 'Your role was changed',
    change: isPlatformAdmin ? 'you are a platform admin now.' : 'you are no longer a platform admin.',
    advice: 'If you did not expect this, contact another platform admin.',
  };
}
