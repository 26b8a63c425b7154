import type { components } from '../../../generated/types.ts';
import type { Act } from '../../platform/act.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { hashOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import type { AccountMailServices } from './account-mail.ts';
import {
  consumeAddressToken,
  lockAddress,
  voidAccountTokens,
  voidUndoTokensAfter,
} from './account-tokens.repository.ts';
import { invalidAccountToken } from './email-verification.ts';
import { deleteOAuthIdentitiesSince } from './oauth-identities.repository.ts';
import { forgotPassword } from './password-reset.ts';
import { rejectTakenAccount } from './registration.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';
import { lockAccountHolder, replacePasswordByProof, setEmail } from './users.repository.ts';

/**
 * Restores the address that a token was mailed to. Whoever changed it had the account: its sessions, API keys, mailed links,
 * password, and the providers linked since end. Links that undo earlier changes remain. Sends a link to choose a new
 * password, and returns the account's id.
 * Throws `bad_request` for a token that is unknown, used or expired.
 */
export async function undoEmailChange(
  trx: Transaction,
  services: AccountMailServices,
  { now }: Pick<Act, 'now'>,
  given: components['schemas']['UndoEmailChangeRequest'],
): Promise<number> {
  const { token: secret, ...rest } = given;
  rest satisfies Record<string, never>;
  const token = await consumeAddressToken(trx, 'email_undo', hashOneTimeToken(secret), now);
  const holder = token === null ? null : await lockAccountHolder(trx, token.user_id);
  if (token === null || holder === null) throw invalidAccountToken();
  const { id, user_id: userId, email, created_at: changedAt } = token;
  for (const address of [email, holder.email].sort()) await lockAddress(trx, address);
  await setEmail(trx, userId, email).catch(rejectTakenAccount);
  await replacePasswordByProof(trx, userId);
  await revokeSessionsOfUser(trx, userId, now, null);
  await deleteUserApiKeysOf(trx, userId);
  await deleteOAuthIdentitiesSince(trx, userId, changedAt);
  await voidAccountTokens(trx, userId, ['password_reset', 'email_verification', 'email_change'], now);
  await voidUndoTokensAfter(trx, userId, id, now);
  await forgotPassword(trx, services, email, now);
  return userId;
}
