import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { selectPasswordOwner } from './users.repository.ts';

export interface PasswordProofServices {
  readonly passwords: PasswordHasher;
  readonly failedAttempts: FailedAttempts;
}

/** A person who proves that they know their password. */
export interface PasswordAct {
  readonly principal: Pick<UserPrincipal, 'userId' | 'userUuid'>;
  readonly now: Date;
  readonly ip: string;
}

const maxWrongPerMinute = 5;

/**
 * Verifies the password of the caller and returns its hash. Wrong ones of all operations count together.
 * Throws `bad_request` for a wrong one and for an account without one, `rate_limit_exceeded` for the sixth in a minute.
 */
export async function provePassword(
  { passwords, failedAttempts }: PasswordProofServices,
  db: Database,
  { principal, now, ip }: PasswordAct,
  password: string,
): Promise<string> {
  const { password_hash: passwordHash } = await selectPasswordOwner(db, principal.userId);
  const buckets = [{ key: `password:${principal.userUuid}`, limit: maxWrongPerMinute }];
  const proved = await failedAttempts.count(buckets, now, async () =>
    (await passwords.verify(password, passwordHash, ip)) ? passwordHash : null,
  );
  if (proved === null) throw incorrectPassword();
  return proved;
}

/** 400 and not 401: the caller's session is valid, and a client must not treat this as its end. */
export function incorrectPassword(): ApiError {
  return new ApiError('bad_request', 'Current password is incorrect');
}
