import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { personalWords, refuseWeakPassword } from './password-policy.ts';
import { revokeSessionsOfUser } from './sessions.repository.ts';
import { replacePasswordHash, selectPasswordOwner, selectTenantName } from './users.repository.ts';

const maxWrongPerMinute = 5;

export interface PasswordChangeServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
}

export interface PasswordChange {
  readonly userId: number;
  readonly userUuid: string;
  readonly tenantId: string | null;
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly now: Date;
}

/** The hash of a password that was proved, and of the one to take its place. */
export interface PreparedPasswordChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Does the slow part of a password change, before its transaction.
 * Throws `bad_request` for a wrong current password, `rate_limit_exceeded` for the sixth of them in a minute,
 * `validation_failed` for a weak new one.
 */
export async function preparePasswordChange(
  { passwords, failedAttempts }: PasswordChangeServices,
  db: Database,
  { userId, userUuid, tenantId, currentPassword, newPassword, now }: PasswordChange,
): Promise<PreparedPasswordChange> {
  const owner = await selectPasswordOwner(db, userId);
  const tenant = tenantId === null ? null : await selectTenantName(db, tenantId);
  await refuseWeakPassword('new_password', newPassword, [...personalWords(owner), tenant]);
  const buckets = [{ key: `password:${userUuid}`, limit: maxWrongPerMinute }];
  const before = await failedAttempts.count(buckets, now, async () =>
    (await passwords.verify(currentPassword, owner.password_hash)) ? owner.password_hash : null,
  );
  if (before === null) throw incorrectPassword();
  return { before, after: await passwords.hash(newPassword) };
}

/**
 * Sets the new password and ends every session but `keepSessionId`.
 * Throws `bad_request` when the password was changed meanwhile.
 */
export async function changePassword(
  trx: Transaction,
  userId: number,
  { before, after }: PreparedPasswordChange,
  keepSessionId: string | null,
  now: Date,
): Promise<void> {
  if (!(await replacePasswordHash(trx, userId, before, after))) throw incorrectPassword();
  await revokeSessionsOfUser(trx, userId, now, keepSessionId);
}

/** 400 and not 401: the caller's session is good, and a client must not take this for its end. */
function incorrectPassword(): ApiError {
  return new ApiError('bad_request', 'Current password is incorrect');
}
