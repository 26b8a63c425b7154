import type { Transaction } from '../database/database.ts';
import { isDomainOfAnother, lockDomain } from './domain-owner.repository.ts';

/** Returns whether another tenant (any, for null) has proved the domain, as its own or for a site. */
export async function hasOtherOwner(trx: Transaction, tenantId: string | null, domain: string): Promise<boolean> {
  return await isDomainOfAnother(trx, tenantId, domain);
}

/** Returns whether nobody else has proved the domain, and keeps it so until the transaction ends. */
export async function lockFreeDomain(trx: Transaction, tenantId: string | null, domain: string): Promise<boolean> {
  await lockDomain(trx, domain);
  return !(await isDomainOfAnother(trx, tenantId, domain));
}
