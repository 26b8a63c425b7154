import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import type { AccountMailServices } from './account-mail.ts';
import { sendVerification } from './email-verification.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { personalWords, rejectWeakPassword } from './password-policy.ts';
import { becomesPlatformAdmin } from './platform-admin.ts';
import { isReservedAddress } from './reserved-address.ts';
import { type SessionRequest, type StartedSession, startSession } from './session.ts';
import type { AccountSettings } from './settings.ts';
import { joinOrEnterTenant } from './tenant-entry.ts';
import type { Tokens } from './tokens.ts';
import { insertUser, selectTakenNames, selectTenantName } from './users.repository.ts';

export interface RegistrationServices extends AccountMailServices {
  readonly tokens: Tokens;
  readonly platformAdminRegistration: AccountSettings['platformAdminRegistration'];
}

/** An account to be created, with the hash of its password instead of the password. */
export interface NewAccount {
  readonly email: string;
  readonly username: string;
  readonly fullName: string;
  readonly passwordHash: string;
}

/**
 * Checks a registration and hashes its password, before its transaction. What can be rejected cheaply is not hashed.
 * Throws `validation_failed` for a weak password, `conflict` for an email address or username that is taken,
 * `service_unavailable` if too many of the client's network wait.
 */
export async function prepareRegistration(
  passwords: PasswordHasher,
  db: Database,
  { tenantId, ip }: Pick<SessionRequest, 'tenantId' | 'ip'>,
  given: components['schemas']['RegisterUserRequest'],
): Promise<NewAccount> {
  const { email, username, full_name: fullName, password, ...rest } = given;
  rest satisfies Record<string, never>;
  const tenantName = tenantId === null ? null : await selectTenantName(db, tenantId);
  await rejectWeakPassword('password', password, [...personalWords(given), tenantName]);
  await rejectTakenNames(db, email, username);
  return { email, username, fullName, passwordHash: await passwords.hash(password, ip) };
}

/**
 * Creates an account and its first session; with a tenant, also its membership as Reader there. Sends a mail that
 * verifies the address.
 * Throws `conflict` for an email address or username that is taken, `access_denied` for a tenant that can't be joined.
 */
export async function registerUser(
  trx: Transaction,
  services: RegistrationServices,
  account: NewAccount,
  request: SessionRequest,
): Promise<StartedSession> {
  const { tokens, platformAdminRegistration } = services;
  const { tenantId, now } = request;
  const email = canonicalEmail(account.email);
  if (await isReservedAddress(trx, email, { userId: null, now })) {
    throw new ApiError('conflict', 'Email already registered');
  }
  const user = await insertUser(trx, {
    email,
    username: account.username,
    full_name: account.fullName,
    password_hash: account.passwordHash,
    is_platform_admin: tenantId === null && (await becomesPlatformAdmin(trx, platformAdminRegistration)),
    created_at: now,
  }).catch(rejectTakenAccount);
  const tenant = tenantId === null ? null : await joinOrEnterTenant(trx, tenantId, user.id);
  await sendVerification(trx, services, user, now);
  return { user, tenant, tokens: await startSession(trx, tokens, user.id, request) };
}

/** Throws `conflict` for an email address or username that is taken. Concurrent registrations are left to the constraints. */
async function rejectTakenNames(db: Database, email: string, username: string): Promise<void> {
  const taken = await selectTakenNames(db, canonicalEmail(email), username);
  if (taken.email) throw new ApiError('conflict', 'Email already registered');
  if (taken.username) throw new ApiError('conflict', 'Username already taken');
}

/** Throws `conflict` for a violated unique constraint, and any other error as it is. */
export function rejectTakenAccount(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'users_email_key':
      throw new ApiError('conflict', 'Email already registered');
    case 'users_username_key':
      throw new ApiError('conflict', 'Username already taken');
    default:
      throw error;
  }
}
