import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { type InvitationServices, inviteToTenant } from '../tenants/invitations.ts';
import { admitAsViewer } from '../tenants/membership.ts';
import { derivedUsername } from './derived-username.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { insertUser, selectMember, selectUserByEmail } from './users.repository.ts';

export interface NewTenantUser {
  readonly tenantId: string;
  readonly inviterId: number;
  readonly email: string;
  readonly name: string;
  readonly now: Date;
}

/**
 * Makes an account without a password and a Viewer of the tenant; its person sets a password by mail. Whoever has an
 * account already gets the same answer and an invitation: nobody is made a member of anything unasked.
 * Throws `conflict` for a member, `rate_limit_exceeded` past the day's invitations.
 */
export async function createTenantUser(
  trx: Transaction,
  invitations: InvitationServices,
  { tenantId, inviterId, email: given, name, now }: NewTenantUser,
): Promise<components['schemas']['CreatedTenantUser']> {
  const email = canonicalEmail(given);
  const known = await selectUserByEmail(trx, email);
  if (known === undefined) {
    const user = await insertUser(trx, {
      email,
      username: derivedUsername(email),
      full_name: name,
      password_hash: null,
      is_platform_admin: false,
      created_at: now,
    }).catch(refuseTakenEmail);
    await admitAsViewer(trx, tenantId, user.id);
    return { id: user.uuid, email, name, created_at: user.created_at };
  }
  if ((await selectMember(trx, tenantId, known.uuid)) !== undefined) throw takenEmail();
  await inviteToTenant(trx, invitations, { tenantId, inviterId, email, role: 'Viewer', now }).catch((error) => {
    // Invited before: that invitation stands.
    if (!(error instanceof ApiError) || error.code !== 'conflict') throw error;
  });
  return { id: known.uuid, email, name, created_at: now.toISOString() };
}

function refuseTakenEmail(error: unknown): never {
  throw violatedConstraint(error) === 'users_email_key' ? takenEmail() : error;
}

function takenEmail(): ApiError {
  return new ApiError('conflict', 'User email already exists in this tenant');
}
