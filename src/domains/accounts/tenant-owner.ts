import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { defined } from '../../platform/values/defined.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { isTimeZone } from '../../platform/values/time-zone.ts';
import { createTenant } from '../tenants/tenants.ts';
import type { AccountMailServices } from './account-mail.ts';
import { derivedUsername } from './derived-username.ts';
import { sendVerification } from './email-verification.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { rejectWeakPassword } from './password-policy.ts';
import { isReservedAddress } from './reserved-address.ts';
import { type DashboardTokens, startTenantSession, type TenantSessionRequest } from './tenant-session.ts';
import type { Tokens } from './tokens.ts';
import { insertUser, type NewUser, selectTakenNames, type UserRow } from './users.repository.ts';

type Registration = components['schemas']['RegisterTenantOwnerRequest'];

/** Returns a person's full name: first and last name. */
function nameOf({ first_name, last_name }: Pick<Registration, 'first_name' | 'last_name'>): string {
  return `${first_name.trim()} ${last_name.trim()}`;
}

/** Checks what the contract can't express. Throws `validation_failed`. */
function checkRegistration({ password, confirm_password, timezone }: Registration): void {
  if (confirm_password !== undefined && confirm_password !== password) {
    throw ApiError.invalid('confirm_password', 'Passwords do not match');
  }
  if (timezone !== undefined && !isTimeZone(timezone)) throw ApiError.invalid('timezone', 'Unknown time zone');
}

export interface OwnerRegistrationServices extends AccountMailServices {
  readonly tokens: Tokens;
}

export interface RegisteredOwner {
  readonly user: UserRow;
  readonly tenant: Awaited<ReturnType<typeof createTenant>>;
  readonly session: DashboardTokens;
}

/** An account and a tenant to be created, with the hash of the password instead of the password. */
export interface NewOwner {
  readonly account: Omit<NewUser, 'is_platform_admin' | 'terms_accepted_at' | 'created_at'>;
  readonly tenant: components['schemas']['CreateTenantRequest'];
}

/**
 * Checks a registration and hashes its password, before its transaction.
 * Throws `validation_failed` for a weak password, one that differs from its confirmation and an unknown time zone;
 * `conflict` for an email address that has an account; `service_unavailable` if too many of the client's network wait.
 */
export async function prepareOwnerRegistration(
  passwords: PasswordHasher,
  db: Database,
  { ip }: Pick<TenantSessionRequest, 'ip'>,
  given: Registration,
): Promise<NewOwner> {
  const {
    email: givenEmail,
    password,
    confirm_password: _confirmed,
    first_name: _first,
    last_name: _last,
    name: _unused,
    tenant_name: tenantName,
    tenant_slug: slug,
    timezone = 'UTC',
    agree_terms_of_service: _agreed,
    agree_promotions: acceptsPromotions = false,
    agree_to_tracking_across_third_party_apps_and_services: acceptsTracking = false,
    ...rest
  } = given;
  rest satisfies Record<string, never>;
  checkRegistration(given);
  const email = canonicalEmail(givenEmail);
  const fullName = nameOf(given);
  const local = givenEmail.slice(0, givenEmail.lastIndexOf('@'));
  await rejectWeakPassword('password', password, [givenEmail, local, fullName, tenantName]);
  if ((await selectTakenNames(db, email, null)).email) throw new ApiError('conflict', 'Email already exists');
  return {
    account: {
      email,
      username: derivedUsername(email),
      full_name: fullName,
      password_hash: await passwords.hash(password, ip),
      timezone,
      accepts_promotions: acceptsPromotions,
      accepts_tracking: acceptsTracking,
    },
    tenant: { name: tenantName, ...defined({ slug }) },
  };
}

/**
 * Creates an account, a tenant that it owns, and a first session in it. Sends a mail that verifies the address. Never
 * creates a platform admin: platform registration does.
 * Throws `conflict` for an email address that has an account and for a slug that is taken, `validation_failed` for a
 * reserved slug.
 */
export async function registerTenantOwner(
  trx: Transaction,
  services: OwnerRegistrationServices,
  owner: NewOwner,
  request: Omit<TenantSessionRequest, 'tenantId'>,
): Promise<RegisteredOwner> {
  const { now } = request;
  if (await isReservedAddress(trx, owner.account.email, { userId: null, now })) throw takenEmail();
  const user = await insertUser(trx, {
    ...owner.account,
    is_platform_admin: false,
    terms_accepted_at: now,
    created_at: now,
  }).catch(rejectTakenEmail);
  const act = { principal: { userId: user.id }, now };
  const tenant = await createTenant(trx, act, owner.tenant).catch(inWordsOfRegistration);
  await sendVerification(trx, services, user, now);
  const session = await startTenantSession(trx, services.tokens, user.id, { ...request, tenantId: tenant.id });
  return { user, tenant, session };
}

/** Rethrows an error about the tenant's `slug` as one about `tenant_slug`. */
function inWordsOfRegistration(error: unknown): never {
  const sentences = error instanceof ApiError ? error.errors?.slug : undefined;
  if (sentences === undefined) throw error;
  throw ApiError.invalid('tenant_slug', sentences[0] as string);
}

function rejectTakenEmail(error: unknown): never {
  if (violatedConstraint(error) === 'users_email_key') throw takenEmail();
  throw error;
}

function takenEmail(): ApiError {
  return new ApiError('conflict', 'Email already exists');
}
