import type { Transaction } from '../../platform/database/database.ts';
import { revokeKeysOfAccount } from '../access/workspace-keys.ts';
import { voidAllAccountTokens } from './account-tokens.repository.ts';
import { deletePendingLoginsOf } from './pending-logins.repository.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';

/**
 * Ends every credential of a person: sessions, logins that wait for a second factor, API keys, the keys that they created for
 * workspaces, and the links of mails.
 * The password and the accounts at other providers stay.
 */
export async function endCredentials(trx: Transaction, userId: number, now: Date): Promise<void> {
  await revokeSessionsOfUser(trx, userId, now, null);
  await deletePendingLoginsOf(trx, userId);
  await deleteUserApiKeysOf(trx, userId);
  await revokeKeysOfAccount(trx, userId, [], now);
  await voidAllAccountTokens(trx, userId, now);
}
