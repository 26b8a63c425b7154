import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { createInvitation, findInvitedUser, type InvitationServices } from '../tenants/invitations.ts';
import { selectMember } from './users.repository.ts';

type Schemas = components['schemas'];

/**
 * Returns a member of the caller's tenant, or a person that it created who hasn't accepted yet. Throws `not_found` for
 * others.
 */
export async function getUserById(db: Database, act: Act, userUuid: string): Promise<Schemas['TenantUser']> {
  const user =
    (await selectMember(db, act.tenant.id, userUuid)) ?? (await findInvitedUser(db, act, userUuid.toLowerCase()));
  if (user === undefined) throw new ApiError('not_found', 'User not found');
  return { ...user, id: userUuid.toLowerCase() };
}

/**
 * Invites a person as Viewer of the tenant, which sees them under an id of its own until they accept. Whether the
 * address has an account makes no difference, so that callers don't learn who has one, and nobody becomes a member
 * without consent.
 * Throws `access_denied` for a caller whose address isn't verified, `conflict` for a member and for an address that was
 * invited before, `rate_limit_exceeded` past the day's invitations.
 */
export async function createUser(
  trx: Transaction,
  invitations: InvitationServices,
  act: Act<UserPrincipal> & Pick<RemoteAct, 'ip'>,
  given: Schemas['CreateTenantUserRequest'],
): Promise<Schemas['CreatedTenantUser']> {
  const { email, name, ...rest } = given;
  rest satisfies Record<string, never>;
  const id = randomUUID();
  const invitation = { email, role: 'Viewer', listedAs: { id, name } } as const;
  await createInvitation(trx, invitations, act, invitation).catch((error: unknown) => {
    throw error instanceof ApiError && error.code === 'conflict' ? takenEmail() : error;
  });
  const invited = await findInvitedUser(trx, act, id);
  if (invited === undefined) throw new Error('An invitation that was just created is pending');
  return { id, email: invited.email, name: invited.name, created_at: invited.created_at };
}

function takenEmail(): ApiError {
  return new ApiError('conflict', 'User email already exists in this tenant');
}
