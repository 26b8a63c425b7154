import { ApiError } from '../../engine/serve/errors.ts';
import type { RemoteAct } from '../../platform/act.ts';
import type { Database } from '../../platform/database/database.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { selectPasswordOwner } from './users.repository.ts';

export interface AccountProofServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
}

const maxWrongPerMinute = 5;

/**
 * Verifies that a caller with the token of a mailed link also has the account that it is for: a session of it, or its
 * password. The mail alone proves the address to the wrong person, if another one entered it.
 * Throws `access_denied` without such proof, `rate_limit_exceeded` for the sixth wrong password in a minute.
 */
export async function proveAccount(
  { passwords, failedAttempts }: AccountProofServices,
  db: Database,
  { principal, now, ip }: Pick<RemoteAct, 'principal' | 'now' | 'ip'>,
  { userId, password }: { readonly userId: number; readonly password: string | undefined },
): Promise<void> {
  if (principal.kind === 'user' && principal.userId === userId) return;
  if (password === undefined) throw unprovedAccount();
  const { password_hash: passwordHash } = await selectPasswordOwner(db, userId);
  const buckets = [{ key: `verify-email:${userId}`, limit: maxWrongPerMinute }];
  const proved = await failedAttempts.count(buckets, now, async () =>
    (await passwords.verify(password, passwordHash, ip)) ? passwordHash : null,
  );
  if (proved === null) throw unprovedAccount();
}

function unprovedAccount(): ApiError {
  return new ApiError('access_denied', 'Log in to the account that this link was sent to, or send its password.');
}
