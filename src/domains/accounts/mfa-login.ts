import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { FailedCall } from '../../platform/audit/failure-audit.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { hashOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { startUserSession } from './login.ts';
import { findPendingLogin, takeAttempt, takePendingLogin } from './pending-logins.repository.ts';
import {
  type FactorProof,
  proveFactor,
  requireOneFactor,
  type SecondFactorServices,
  useFactor,
} from './second-factor.ts';
import type { SessionRequest, StartedSession } from './session.ts';
import { type StartedTenantSession, startUsualTenantSession } from './tenant-login.ts';
import type { Tokens } from './tokens.ts';
import { recordVerifiedLogin } from './users.repository.ts';

export interface MfaLoginServices {
  readonly tokens: Tokens;
  readonly mails: MailQueue;
}

/** A login that waits, and the second factor that was proved for it. */
export interface ProvedMfaLogin {
  readonly tokenHash: Buffer;
  readonly proof: FactorProof;
}

/** The session that the login is for. */
export type VerifiedLogin =
  | { readonly surface: 'platform'; readonly started: StartedSession }
  | { readonly surface: 'sites'; readonly started: StartedTenantSession };

/**
 * Verifies the second factor of a login, before its transaction.
 * Throws `bad_request` unless there is one code; `unauthorized`, with the same message for a token that is unknown, used or
 * expired or has had five codes, and for a wrong code; `rate_limit_exceeded` after too many wrong codes of the person.
 */
export async function proveMfaLogin(
  services: SecondFactorServices,
  db: Database,
  call: Pick<FailedCall, 'operationId' | 'requestId' | 'ip' | 'now'>,
  given: components['schemas']['VerifyMfaRequest'],
): Promise<ProvedMfaLogin> {
  const { mfa_token: mfaToken, code, recovery_code, ...rest } = given;
  rest satisfies Record<string, never>;
  requireOneFactor({ code, recovery_code });
  const tokenHash = hashOneTimeToken(mfaToken);
  const userId = await findPendingLogin(db, tokenHash, call.now);
  if (userId === null) throw invalidMfaLogin();
  // In a statement of its own, so that it is counted also if the code is wrong.
  const begin = () => takeAttempt(db, tokenHash, call.now);
  const proof = await proveFactor(services, db, { userId, call, begin }, { code, recovery_code });
  if (proof === null) throw invalidMfaLogin();
  return { tokenHash, proof };
}

/**
 * Starts the session of a login whose second factor was proved.
 * Throws `unauthorized` if the login or the code was used since, if the account was deactivated or its password changed, or if
 * the person isn't in the tenant of a dashboard login; `access_denied` for a tenant that can't be joined.
 */
export async function completeMfaLogin(
  trx: Transaction,
  { tokens, mails }: MfaLoginServices,
  request: Pick<SessionRequest, 'ip' | 'userAgent' | 'now'>,
  { tokenHash, proof }: ProvedMfaLogin,
): Promise<VerifiedLogin> {
  const { ip, userAgent, now } = request;
  const login = await takePendingLogin(trx, tokenHash, now);
  if (login === null) throw invalidMfaLogin();
  const { user_id: userId, surface, tenant_id: tenantId, password_proof: passwordProof } = login;
  if (!(await useFactor(trx, mails, { userId, now }, proof))) throw invalidMfaLogin();
  const user = await recordVerifiedLogin(trx, userId, passwordProof, now);
  if (user === null) throw invalidMfaLogin();
  if (surface === 'platform') {
    return { surface, started: await startUserSession(trx, tokens, user, { surface, tenantId, ip, userAgent, now }) };
  }
  const started = await startUsualTenantSession(trx, tokens, user, { tenantId, ip, userAgent, now });
  if (started === null) throw invalidMfaLogin();
  return { surface, started };
}

/** Returns the same error for every reason. */
function invalidMfaLogin(): ApiError {
  return new ApiError('unauthorized', 'The code is incorrect, or the login has expired');
}
