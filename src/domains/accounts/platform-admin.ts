import type { Transaction } from '../../platform/database/database.ts';
import type { AccountSettings } from './settings.ts';
import { lockPlatformAdmins, platformAdminExists } from './users.repository.ts';

/**
 * Returns whether a registration on the platform creates a platform admin: with `first`, while there is none.
 * Registrations that could be the first take turns, so that one of them is; once there is an admin, none waits.
 */
export async function becomesPlatformAdmin(
  trx: Transaction,
  rule: AccountSettings['platformAdminRegistration'],
): Promise<boolean> {
  if (rule !== 'first') return rule === 'open';
  if (await platformAdminExists(trx)) return false;
  await lockPlatformAdmins(trx);
  return !(await platformAdminExists(trx));
}
