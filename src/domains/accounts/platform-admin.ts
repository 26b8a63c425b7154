import type { Config } from '../../app/config.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { lockPlatformAdmins, platformAdminExists } from './users.repository.ts';

/**
 * Whether a registration on the platform makes a platform admin: with `first`, while there is none. Registrations that
 * could be the first wait for one another, so that one of them is; once there is an admin, nobody waits.
 */
export async function becomesPlatformAdmin(
  trx: Transaction,
  rule: Config['platformAdminRegistration'],
): Promise<boolean> {
  if (rule !== 'first') return rule === 'open';
  if (await platformAdminExists(trx)) return false;
  await lockPlatformAdmins(trx);
  return !(await platformAdminExists(trx));
}
