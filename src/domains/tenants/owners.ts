import type { Transaction } from '../../platform/database/database.ts';
import { selectOwners } from './team.repository.ts';

/** An Owner of a tenant, as mails need them. */
export interface Owner {
  readonly id: number;
  readonly email: string;
  readonly full_name: string;
}

const maxOwners = 20;

/** Returns up to twenty Owners of a tenant who can log in: the recipients of mail about it. */
export async function ownersOf(trx: Transaction, tenantId: string): Promise<Owner[]> {
  return await selectOwners(trx, tenantId, maxOwners);
}
