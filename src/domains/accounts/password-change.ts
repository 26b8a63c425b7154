import type { components } from '../../../generated/types.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import { type AccountNotice, sendAccountNotice } from '../messaging/account-notice.ts';
import { voidAccountTokens } from './account-tokens.repository.ts';
import { personalWords, rejectWeakPassword } from './password-policy.ts';
import { incorrectPassword, type PasswordProofServices, provePassword } from './password-proof.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { deleteUserApiKeysOf } from './user-api-keys.repository.ts';
import { replacePasswordHash, selectPasswordOwner, selectTenantName } from './users.repository.ts';

type Schemas = components['schemas'];

/** A person who acts on their own account. */
type OwnAct = Act<UserPrincipal, TenantContext | null>;

/** The hash of a password that was proved, and of its replacement. */
export interface PreparedPasswordChange {
  readonly before: string;
  readonly after: string;
  readonly revokeApiKeys: boolean;
}

/**
 * Verifies and hashes the passwords of a change, before its transaction. Returns their hashes.
 * Throws `bad_request` for a wrong current password, `rate_limit_exceeded` for the sixth of them in a minute,
 * `validation_failed` for a weak new one.
 */
export async function preparePasswordChange(
  services: PasswordProofServices,
  db: Database,
  { principal, tenant, now, ip }: OwnAct & Pick<RemoteAct, 'ip'>,
  given: Schemas['ChangePasswordRequest'],
): Promise<PreparedPasswordChange> {
  const {
    current_password: currentPassword,
    new_password: newPassword,
    revoke_api_keys: revokeApiKeys = false,
    ...rest
  } = given;
  rest satisfies Record<string, never>;
  const owner = await selectPasswordOwner(db, principal.userId);
  const tenantName = tenant === null ? null : await selectTenantName(db, tenant.id);
  await rejectWeakPassword('new_password', newPassword, [...personalWords(owner), tenantName]);
  const before = await provePassword(services, db, { principal, now, ip }, currentPassword);
  return { before, after: await services.passwords.hash(newPassword, ip), revokeApiKeys };
}

/**
 * Sets the new password and ends every session but the caller's, and links to change the address; API keys on request. A
 * mail reports it.
 * Throws `bad_request` if the password was changed since it was verified.
 */
export async function changePassword(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId, sessionId }, now }: OwnAct,
  { before, after, revokeApiKeys }: PreparedPasswordChange,
): Promise<void> {
  if (!(await replacePasswordHash(trx, userId, before, after))) throw incorrectPassword();
  await revokeSessionsOfUser(trx, userId, now, sessionId);
  // Whoever requested a change of the address may have known the old password.
  await voidAccountTokens(trx, userId, ['email_change'], now);
  if (revokeApiKeys) await deleteUserApiKeysOf(trx, userId);
  await sendAccountNotice(trx, mails, passwordNotice(userId, now), now);
}

/** Returns the notice of a new password. */
export function passwordNotice(userId: number, now: Date): AccountNotice {
  return {
    userId,
    event: `password:${userId}:${now.getTime()}`,
    subject: 'Your password was changed',
    change: 'the password of your account was changed, and its other sessions have ended.',
    advice: 'If it was not you, reset your password at once: that ends all sessions and API keys.',
  };
}
