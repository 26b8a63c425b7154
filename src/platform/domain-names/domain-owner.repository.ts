import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';

/** Serializes the proofs of a domain until the transaction ends. Advisory lock. */
export async function lockDomain(trx: Transaction, domain: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`domain ${domain}`}, 0))`.execute(trx);
}

/**
 * Returns whether another tenant (any, for null) has proved the domain, as its own or for a site.
 * Indexes: tenants_proved_domain_key, sites_verified_domain_key.
 */
export async function isDomainOfAnother(trx: Transaction, tenantId: string | null, domain: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from tenants
      where domain = ${domain} and domain_proved_at is not null and deleted_at is null and id is distinct from ${tenantId}::uuid
    ) or exists (
      select from sites as s join tenants as t on t.id = s.tenant_id
      where s.domain = ${domain} and s.is_verified and s.mode = 'live' and s.tenant_id is distinct from ${tenantId}::uuid
        and t.deleted_at is null
    ) as found
  `.execute(trx);
  return rows[0]?.found === true;
}
