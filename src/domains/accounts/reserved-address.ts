import type { Transaction } from '../../platform/database/database.ts';
import { isReservedForAnother, lockAddress } from './account-tokens.repository.ts';

/**
 * Returns whether an address was another account's until a change that can still be undone. Until the transaction ends, no
 * other one changes that or creates an account with the address.
 */
export async function isReservedAddress(
  trx: Transaction,
  email: string,
  { userId, now }: { readonly userId: number | null; readonly now: Date },
): Promise<boolean> {
  await lockAddress(trx, email);
  return await isReservedForAnother(trx, email, userId, now);
}
