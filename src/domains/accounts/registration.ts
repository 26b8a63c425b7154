import type { components } from '../../../generated/types.ts';
import type { Config } from '../../app/config.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { AccountMailServices } from './account-mail.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { askForVerification } from './email-verification.ts';
import { becomesPlatformAdmin } from './platform-admin.ts';
import { type SessionRequest, type StartedSession, startSession } from './session.ts';
import { enterTenant } from './tenant-entry.ts';
import type { Tokens } from './tokens.ts';
import { insertUser } from './users.repository.ts';

export interface RegistrationServices extends AccountMailServices {
  readonly tokens: Tokens;
  readonly platformAdminRegistration: Config['platformAdminRegistration'];
}

/** What a person gives of themselves, with the hash of their password instead of the password. */
export interface NewAccount extends Omit<components['schemas']['RegisterUserRequest'], 'password'> {
  readonly passwordHash: string;
}

/**
 * Makes an account and its first session; with a tenant, also its membership as Viewer there. A mail asks to prove
 * the address.
 * Throws `conflict` for an email address or username that somebody has, `access_denied` for a tenant that can't be
 * joined.
 */
export async function registerUser(
  trx: Transaction,
  services: RegistrationServices,
  account: NewAccount,
  request: SessionRequest,
): Promise<StartedSession> {
  const { tokens, platformAdminRegistration } = services;
  const { tenantId, now } = request;
  const user = await insertUser(trx, {
    email: canonicalEmail(account.email),
    username: account.username,
    full_name: account.full_name,
    password_hash: account.passwordHash,
    is_platform_admin: tenantId === null && (await becomesPlatformAdmin(trx, platformAdminRegistration)),
    created_at: now,
  }).catch(refuseTakenAccount);
  const tenant = tenantId === null ? null : await enterTenant(trx, tenantId, user.id);
  await askForVerification(trx, services, user, now);
  return { user, tenant, tokens: await startSession(trx, tokens, user.id, request) };
}

/** Turns a broken unique constraint into its refusal: `conflict`. Other errors pass. */
export function refuseTakenAccount(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'users_email_key':
      throw new ApiError('conflict', 'Email already registered');
    case 'users_username_key':
      throw new ApiError('conflict', 'Username already taken');
    default:
      throw error;
  }
}
