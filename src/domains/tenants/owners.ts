import type { Transaction } from '../../platform/database/database.ts';
import { selectOwners } from './team.repository.ts';

/** Somebody who answers for a tenant. */
export interface Owner {
  readonly id: number;
  readonly email: string;
  readonly full_name: string;
}

/** More than any tenant has need of. */
const most = 20;

/** Whom to write to about a tenant: its Owners, the first twenty of them. */
export async function ownersOf(trx: Transaction, tenantId: string): Promise<Owner[]> {
  return await selectOwners(trx, tenantId, most);
}
