import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { lockFreeDomain } from '../../platform/domain-names/domain-owner.ts';
import { type DomainProof, proveDomain, type TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import { isPublicSuffix } from '../../platform/domain-names/public-suffix.ts';
import { canonicalDomain } from '../../platform/values/domain.ts';
import { markDomainProved, selectDomainClaim } from './tenant-domain.repository.ts';
import type { ClaimedDomain } from './tenants.repository.ts';

/** Returns the TXT record that proves a tenant's domain. The id is no secret: the record names whom its owner trusts. */
export function tenantProofRecord(tenantId: string): string {
  return `colophon-verify=${tenantId}`;
}

/** Returns the canonical spelling. Throws `validation_failed`. */
function readDomain(given: string): string {
  const domain = canonicalDomain(given);
  if (domain === null) {
    throw ApiError.invalid('domain', 'Domain must be a domain name such as example.com, without scheme, port or path');
  }
  if (isPublicSuffix(domain)) throw ApiError.invalid('domain', 'Domain must not be a public suffix such as co.uk');
  return domain;
}

/** A domain with the result of its check. */
export interface CheckedDomain {
  readonly domain: string;
  /** `local`: the caller of a development server is believed. Null: it was proved before. */
  readonly proof: DomainProof | 'local' | null;
}

/**
 * Returns a tenant's claim of a domain, null for a new tenant's. The claim grants nothing until it is proved, and
 * another tenant may have the same.
 * @param provedAt When it is proved, unless another tenant has proved the domain; null: it is not.
 * Throws `validation_failed` for a malformed domain.
 */
export async function claimDomain(
  trx: Transaction,
  tenantId: string | null,
  given: string | null,
  provedAt: Date | null,
): Promise<ClaimedDomain> {
  if (given === null) return { domain: null, domain_proved_at: null };
  const domain = readDomain(given);
  const isProved = provedAt !== null && (await lockFreeDomain(trx, tenantId, domain));
  return { domain, domain_proved_at: isProved ? provedAt : null };
}

/**
 * Checks the domain of a tenant, before the transaction of `proveTenantDomain`.
 * Throws `conflict` for a tenant without a domain, `not_found`.
 */
export async function checkTenantDomain(
  db: Database,
  tenantId: string,
  resolver: TxtResolver,
  isLocal: boolean,
): Promise<CheckedDomain> {
  const claim = await selectDomainClaim(db, tenantId);
  if (claim === undefined) throw new ApiError('not_found', 'Tenant not found');
  const { domain, domain_proved_at } = claim;
  if (domain === null) throw new ApiError('conflict', 'The tenant has no domain');
  if (domain_proved_at !== null) return { domain, proof: null };
  return { domain, proof: isLocal ? 'local' : await proveDomain(resolver, domain, tenantProofRecord(tenantId)) };
}

/**
 * Makes a checked domain the tenant's own.
 * Throws `validation_failed` if the check found no proof, `conflict` if another tenant has proved the domain or the
 * tenant has another domain by now.
 */
export async function proveTenantDomain(
  trx: Transaction,
  tenantId: string,
  { domain, proof }: CheckedDomain,
  now: Date,
): Promise<void> {
  if (proof === 'absent') {
    throw ApiError.invalid('domain', `DNS TXT record not found. Expected ${tenantProofRecord(tenantId)} on ${domain}.`);
  }
  if (proof === 'unreachable') {
    throw ApiError.invalid('domain', `The name servers of ${domain} did not respond. Please try again later.`);
  }
  if (proof === null) return;
  if (!(await lockFreeDomain(trx, tenantId, domain))) {
    throw new ApiError('conflict', 'Another tenant has proved this domain');
  }
  const times = { provedAt: now, checkedAt: proof === 'local' ? null : now };
  if (!(await markDomainProved(trx, tenantId, domain, times))) {
    throw new ApiError('conflict', 'The tenant has another domain now');
  }
}
