import type { components } from '../../../generated/types.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import { defined } from '../../platform/values/defined.ts';
import { findMembership } from '../tenants/membership.ts';
import { rejectLocalImage } from './profile-image.ts';
import { rejectTakenAccount } from './registration.ts';
import { selectUser, type UserRow, updateUserProfile } from './users.repository.ts';

/** The account of a person, for those who present it. */
export type Account = UserRow;

/** Returns the account of a person who was authenticated. */
export async function getCurrentUser(db: Database | Transaction, userId: number): Promise<UserRow> {
  return await selectUser(db, userId);
}

/** Returns a person, and their tenant if they are a member of it. */
export async function findUserInTenant(
  trx: Transaction,
  userId: number,
  tenantId: string | null,
): Promise<{ readonly user: UserRow; readonly tenant: TenantContext | null }> {
  const user = await selectUser(trx, userId);
  return { user, tenant: tenantId === null ? null : await findMembership(trx, tenantId, userId) };
}

/**
 * Changes what is given of the caller's profile and returns their account.
 * Throws `validation_failed` for an image on a private network, `conflict` for a username that is taken.
 */
export async function updateProfile(
  trx: Transaction,
  { principal }: Pick<Act<UserPrincipal>, 'principal'>,
  given: components['schemas']['UpdateProfileRequest'],
): Promise<UserRow> {
  const { username, full_name, profile_image, ...rest } = given;
  rest satisfies Record<string, never>;
  if (typeof profile_image === 'string') rejectLocalImage(profile_image);
  const change = defined({ username, full_name, profile_image });
  return await updateUserProfile(trx, principal.userId, change).catch(rejectTakenAccount);
}
