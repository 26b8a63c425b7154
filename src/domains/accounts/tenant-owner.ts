import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { createTenant } from '../tenants/tenants.ts';
import type { AccountMailServices } from './account-mail.ts';
import { type DashboardSessionRequest, type DashboardTokens, startDashboardSession } from './dashboard-session.ts';
import { derivedUsername } from './derived-username.ts';
import { canonicalEmail } from '../../platform/values/email-address.ts';
import { askForVerification } from './email-verification.ts';
import { isTimeZone } from '../../platform/values/time-zone.ts';
import type { Tokens } from './tokens.ts';
import { insertUser, type UserRow } from './users.repository.ts';

type Registration = components['schemas']['RegisterTenantOwnerRequest'];

/** A person's name as it is kept: first and last name. */
export function nameOf({ first_name, last_name }: Pick<Registration, 'first_name' | 'last_name'>): string {
  return `${first_name.trim()} ${last_name.trim()}`;
}

/** What the contract can't say of a registration. Throws `validation_failed`. */
export function checkRegistration({ password, confirm_password, timezone }: Registration): void {
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

/**
 * Makes an account, a tenant that it owns, and a first session in it. A mail asks to prove the address. Never a platform
 * admin: that is for the registration of the platform.
 * Throws `conflict` for an email address that has an account and for a slug that is taken, `validation_failed` for a
 * reserved slug.
 */
export async function registerTenantOwner(
  trx: Transaction,
  services: OwnerRegistrationServices,
  given: Registration,
  passwordHash: string,
  request: Omit<DashboardSessionRequest, 'tenantId'>,
): Promise<RegisteredOwner> {
  const { now } = request;
  const email = canonicalEmail(given.email);
  const user = await insertUser(trx, {
    email,
    username: derivedUsername(email),
    full_name: nameOf(given),
    password_hash: passwordHash,
    is_platform_admin: false,
    timezone: given.timezone ?? 'UTC',
    terms_accepted_at: now,
    accepts_promotions: given.agree_promotions ?? false,
    accepts_tracking: given.agree_to_tracking_across_third_party_apps_and_services ?? false,
    created_at: now,
  }).catch(refuseTakenEmail);
  const tenant = await createTenant(trx, user.id, {
    name: given.tenant_name,
    ...(given.tenant_slug === undefined ? {} : { slug: given.tenant_slug }),
  }).catch(inWordsOfRegistration);
  await askForVerification(trx, services, user, now);
  const session = await startDashboardSession(trx, services.tokens, user.id, { ...request, tenantId: tenant.id });
  return { user, tenant, session };
}

/** The tenant's `slug` is a registration's `tenant_slug`. */
function inWordsOfRegistration(error: unknown): never {
  const sentences = error instanceof ApiError ? error.errors?.slug : undefined;
  if (sentences === undefined) throw error;
  throw ApiError.invalid('tenant_slug', sentences[0] as string);
}

function refuseTakenEmail(error: unknown): never {
  if (violatedConstraint(error) === 'users_email_key') throw new ApiError('conflict', 'Email already exists');
  throw error;
}
