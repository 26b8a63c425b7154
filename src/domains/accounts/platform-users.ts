import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { readFigures } from '../../platform/figures/platform-figures.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
import { endCredentials } from './account-credentials.ts';
import {
  countPlatformUsers,
  isActivePlatformAdmin,
  isAnotherPlatformAdmin,
  lockPlatformUser,
  selectPlatformUser,
  selectPlatformUsers,
  setActive,
  setPlatformAdmin,
  type UserFilter,
} from './platform-users.repository.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { lockPlatformAdmins } from './users.repository.ts';

type Schemas = components['schemas'];

const hourMs = 3_600_000;

/** A platform admin who changes a user. */
type AdminAct = Pick<Act<UserPrincipal>, 'principal' | 'now'>;

export interface UserQuery {
  readonly search?: string;
  readonly tenant_id?: string;
  readonly is_active?: boolean;
  readonly page: number;
  readonly per_page: number;
}

/** Returns a page of the platform's users, the newest first. */
export async function adminListUsers(
  db: Database,
  { search, tenant_id, is_active, page, per_page }: UserQuery,
  now: Date,
): Promise<Schemas['AdminUserList']> {
  const filter: UserFilter = { search: search ?? null, tenantId: tenant_id ?? null, isActive: is_active ?? null };
  const isFiltered = filter.search !== null || filter.tenantId !== null;
  const [users, total] = await Promise.all([
    selectPlatformUsers(db, filter, { limit: per_page, offset: (page - 1) * per_page }),
    isFiltered ? countPlatformUsers(db, filter) : storedTotal(db, filter.isActive, now),
  ]);
  return { users, total, page, per_page };
}

async function storedTotal(db: Database, isActive: boolean | null, now: Date): Promise<number> {
  const { total } = await readFigures(db, ['users_active', 'users_inactive'], 1, now);
  return (isActive === false ? 0 : total('users_active')) + (isActive === true ? 0 : total('users_inactive'));
}

/** Returns a user of the platform. Throws `not_found`. */
export async function adminGetUser(db: Database, userId: number): Promise<Schemas['AdminUser']> {
  const user = await selectPlatformUser(db, userId);
  if (user === undefined) throw userNotFound();
  return user;
}

/**
 * Deactivates or reactivates a user, and notifies them by mail. Both end all credentials of the user: what calls in progress
 * create while the user is deactivated is ended by the reactivation. Returns the user.
 * Throws `access_denied`, `not_found`, `conflict` for the caller's own deactivation. Changes take turns as for
 * `adminUpdateUserRole`, so that two admins who deactivate each other leave one.
 */
export async function adminUpdateUser(
  trx: Transaction,
  mails: MailQueue,
  { principal, now }: AdminAct,
  given: { readonly user_id: number; readonly is_active: boolean },
): Promise<Schemas['AdminUser']> {
  const { user_id: userId, is_active: isActive, ...rest } = given;
  rest satisfies Record<string, never>;
  await requirePlatformAdmin(trx, principal.userId);
  const user = await lockPlatformUser(trx, userId);
  if (user === undefined) throw userNotFound();
  if (user.is_active === isActive) return user;
  if (userId === principal.userId) {
    throw new ApiError('conflict', 'You cannot deactivate your own account. Ask another platform admin.');
  }
  await endCredentials(trx, userId, now);
  // Notices go to active accounts only.
  if (!isActive) await sendAccountNotice(trx, mails, activityNotice(userId, isActive, now), now);
  const updated = await setActive(trx, userId, isActive);
  if (isActive) await sendAccountNotice(trx, mails, activityNotice(userId, isActive, now), now);
  return updated;
}

function activityNotice(userId: number, isActive: boolean, now: Date): AccountNotice {
  return {
    userId,
    event: `account-active:${userId}:${isActive}:${now.getTime()}`,
    subject: isActive ? 'Your account was reactivated' : 'Your account was deactivated',
    change: isActive
      ? 'your account was reactivated by the operator of the platform. You can log in again.'
      : 'your account was deactivated by the operator of the platform. All its sessions and API keys have ended.',
    advice: isActive
      ? 'Create new API keys where you need them: those from before remain invalid.'
      : 'If you did not expect this, contact the operator.',
  };
}

/** Ends all sessions of a user but the one of the call, and returns their number. Throws `not_found`. */
export async function adminEndUserSessions(
  trx: Transaction,
  { principal, now }: AdminAct,
  userId: number,
): Promise<number> {
  if ((await lockPlatformUser(trx, userId)) === undefined) throw userNotFound();
  return await revokeSessionsOfUser(trx, userId, now, principal.sessionId);
}

/**
 * Makes a user a platform admin, or no longer one, and notifies them by mail. Changes take turns, and a caller who stopped being an admin while
 * waiting is rejected, so that concurrent changes leave at least one admin.
 * Throws `access_denied`, `not_found`, `conflict` for the last platform admin.
 */
export async function adminUpdateUserRole(
  trx: Transaction,
  mails: MailQueue,
  { principal, now }: AdminAct,
  given: { readonly user_id: number; readonly is_platform_admin: boolean },
): Promise<Schemas['AdminUser']> {
  const { user_id: userId, is_platform_admin: isPlatformAdmin, ...rest } = given;
  rest satisfies Record<string, never>;
  await requirePlatformAdmin(trx, principal.userId);
  const user = await setPlatformAdmin(trx, userId, isPlatformAdmin);
  if (user === undefined) throw userNotFound();
  if (!isPlatformAdmin && !(await isAnotherPlatformAdmin(trx, userId))) {
    throw new ApiError('conflict', 'The platform needs an admin. Make another user admin first.');
  }
  await sendAccountNotice(trx, mails, adminNotice(userId, isPlatformAdmin, now), now);
  return user;
}

/** Serializes changes of platform admins. Throws `access_denied` unless the caller still is one. */
async function requirePlatformAdmin(trx: Transaction, userId: number): Promise<void> {
  await lockPlatformAdmins(trx);
  if (!(await isActivePlatformAdmin(trx, userId))) {
    throw new ApiError('access_denied', 'You do not have permission to perform this action');
  }
}

function userNotFound(): ApiError {
  return new ApiError('not_found', 'User not found');
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
