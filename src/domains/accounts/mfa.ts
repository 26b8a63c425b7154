import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act, RemoteAct } from '../../platform/act.ts';
import type { FailedCall } from '../../platform/audit/failure-audit.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { TenantContext, UserPrincipal } from '../../platform/policy/principal.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import { type NewcomerPolicy, requireVerifiedAddress } from '../tenants/newcomers.ts';
import {
  countRecoveryCodes,
  deleteRecoveryCodes,
  deleteTotpFactor,
  insertRecoveryCodes,
  lockMfaState,
  putTotpFactor,
  selectFactor,
  setMfaEnabled,
} from './mfa.repository.ts';
import { type PasswordProofServices, provePassword } from './password-proof.ts';
import { hashRecoveryCode, mintRecoveryCodes } from './recovery-codes.ts';
import {
  codeBuckets,
  type FactorProof,
  type GivenFactor,
  proveCode,
  proveFactor,
  requireOneFactor,
  type SecondFactorServices,
  totpSecret,
  useFactor,
} from './second-factor.ts';
import { markSteppedUp } from './sessions.repository.ts';
import { mintTotpSecret, totpUri } from './totp.ts';

type Schemas = components['schemas'];

/** A person who acts on their own second factor. */
export type MfaAct = Pick<RemoteAct<UserPrincipal, TenantContext | null>, 'principal' | 'now' | 'ip'> &
  Pick<FailedCall, 'operationId' | 'requestId'>;

type OwnerAct = Pick<Act<UserPrincipal>, 'principal' | 'now'>;

export type MfaProofServices = SecondFactorServices & PasswordProofServices;

export interface EnrolmentServices {
  readonly secrets: SecretBox;
  readonly newcomers: NewcomerPolicy;
}

/** From the secret to its first code. */
const enrolmentMs = 3_600_000;

/** How long a session is stepped up. The authentication of sessions has the same period. */
const stepUpMs = 600_000;

/** Returns the state of a person's second factor. */
export async function getMfa(db: Database, userId: number): Promise<Schemas['MfaState']> {
  const { mfa_enabled_at: since } = await selectFactor(db, userId);
  return { enabled: since !== null, since, recovery_codes_left: await countRecoveryCodes(db, userId) };
}

/**
 * Issues the secret of an authenticator app, in place of one that was not confirmed, to a person who has proved their password.
 * Throws `access_denied` if their address is not verified: whoever proves it first would not get past the factor of another
 * person. Throws `conflict` if they have a second factor.
 */
export async function enrolTotp(
  trx: Transaction,
  { secrets, newcomers }: EnrolmentServices,
  { principal, now, ip }: Pick<MfaAct, 'principal' | 'now' | 'ip'>,
): Promise<Schemas['TotpEnrolment']> {
  const { userId, email } = principal;
  await requireVerifiedAddress(trx, newcomers, { userId, ip }, 'add a second factor');
  if (await lockMfaState(trx, userId)) {
    throw new ApiError('conflict', 'Your account has a second factor already. Remove it first.');
  }
  const secret = mintTotpSecret();
  const sealed = secrets.seal(totpSecret, { user_id: String(userId) }, secret);
  await putTotpFactor(trx, { user_id: userId, secret: sealed, created_at: now });
  const expiresAt = new Date(now.getTime() + enrolmentMs);
  return { secret, uri: totpUri(secret, email), expires_at: expiresAt.toISOString() };
}

/**
 * Verifies the first code of an app. Returns its proof.
 * Throws `conflict` if no secret waits for one, `bad_request` for a wrong one, `rate_limit_exceeded` after too many.
 */
export async function proveEnrolment(
  { secrets, failedAttempts }: SecondFactorServices,
  db: Database,
  { principal: { userId }, now }: OwnerAct,
  code: string,
): Promise<FactorProof> {
  const row = await selectFactor(db, userId);
  const { mfa_enabled_at: enabledAt, enrolled_at: enrolledAt } = row;
  const isWaiting = enrolledAt !== null && now.getTime() < Date.parse(enrolledAt) + enrolmentMs;
  if (enabledAt !== null || !isWaiting) throw noEnrolment();
  const proof = await failedAttempts.count(codeBuckets(userId), now, async () =>
    proveCode(secrets, userId, row, { code, now }),
  );
  if (proof === null) throw incorrectCode();
  return proof;
}

/**
 * Puts a second factor into force and reports it by mail. Returns the recovery codes, which are stored as hashes.
 * Throws `conflict` if there is one already, `bad_request` if the secret was replaced since its code was verified.
 */
export async function confirmTotp(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId }, now }: OwnerAct,
  proof: FactorProof,
): Promise<string[]> {
  if (await lockMfaState(trx, userId)) throw noEnrolment();
  if (!(await useFactor(trx, mails, { userId, now }, proof))) throw incorrectCode();
  await setMfaEnabled(trx, userId, now);
  const notice = {
    subject: 'A second factor was added',
    change: 'an authenticator app was added to your account. Logins need a code of it from now on.',
    advice: 'If it was not you, reset your password and ask the operator of this service for help.',
  };
  await sendAccountNotice(trx, mails, { userId, event: `mfa:${userId}:${now.getTime()}`, ...notice }, now);
  return putRecoveryCodes(trx, userId);
}

/**
 * Verifies the password and a code of a person who removes their second factor. Returns the proof of the code.
 * Throws `conflict` if there is none, `bad_request` if one of the two is wrong, `rate_limit_exceeded` after too many.
 */
export async function proveRemoval(
  services: MfaProofServices,
  db: Database,
  act: MfaAct,
  given: Schemas['RemoveTotpRequest'],
): Promise<FactorProof> {
  const { password, code, recovery_code, ...rest } = given;
  rest satisfies Record<string, never>;
  requireOneFactor({ code, recovery_code });
  requireFactorOf(act);
  await provePassword(services, db, act, password);
  return proveOwnFactor(services, db, act, { code, recovery_code });
}

/**
 * Removes a second factor, with its recovery codes, and reports it by mail.
 * Throws `bad_request` if the code was used since it was verified.
 */
export async function removeTotp(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId }, now }: OwnerAct,
  proof: FactorProof,
): Promise<void> {
  await lockMfaState(trx, userId);
  if (!(await useFactor(trx, mails, { userId, now }, proof))) throw incorrectCode();
  await endSecondFactor(trx, userId);
  const notice = {
    subject: 'Your second factor was removed',
    change: 'the authenticator app of your account was removed. Logins need the password alone.',
    advice: 'If it was not you, reset your password at once: that ends all sessions and API keys.',
  };
  await sendAccountNotice(trx, mails, { userId, event: `mfa:${userId}:${now.getTime()}`, ...notice }, now);
}

/** Removes whatever second factor an account has, also one that waits for its first code. */
export async function endSecondFactor(trx: Transaction, userId: number): Promise<void> {
  await setMfaEnabled(trx, userId, null);
  await deleteTotpFactor(trx, userId);
  await deleteRecoveryCodes(trx, userId);
}

/**
 * Verifies the code of a person who replaces their recovery codes. Returns its proof.
 * Throws `conflict` without a second factor, `bad_request` for a wrong code, `rate_limit_exceeded` after too many.
 */
export async function proveReplacement(
  services: SecondFactorServices,
  db: Database,
  act: MfaAct,
  code: string,
): Promise<FactorProof> {
  requireFactorOf(act);
  return proveOwnFactor(services, db, act, { code });
}

/**
 * Replaces the recovery codes and reports it by mail. Returns the new ones.
 * Throws `bad_request` if the code was used since it was verified.
 */
export async function replaceRecoveryCodes(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId }, now }: OwnerAct,
  proof: FactorProof,
): Promise<string[]> {
  if (!(await lockMfaState(trx, userId))) throw notEnabled();
  if (!(await useFactor(trx, mails, { userId, now }, proof))) throw incorrectCode();
  await deleteRecoveryCodes(trx, userId);
  const notice = {
    subject: 'Your recovery codes were replaced',
    change: 'the recovery codes of your account were replaced. The ones before are invalid.',
    advice: 'If it was not you, change your password, end your other sessions and replace them again.',
  };
  await sendAccountNotice(trx, mails, { userId, event: `recovery-codes:${userId}:${now.getTime()}`, ...notice }, now);
  return putRecoveryCodes(trx, userId);
}

/**
 * Verifies that the caller is who they were at their login: by the second factor, of an account without one by the password.
 * Returns the proof; null: it was the password.
 * Throws `bad_request` for a wrong one and for one of the other kind, `rate_limit_exceeded` after too many.
 */
export async function proveStepUp(
  services: MfaProofServices,
  db: Database,
  act: MfaAct,
  given: Schemas['StepUpRequest'],
): Promise<FactorProof | null> {
  const { password, code, recovery_code, ...rest } = given;
  rest satisfies Record<string, never>;
  if ([password, code, recovery_code].filter((proof) => proof !== undefined).length !== 1) {
    throw new ApiError('bad_request', 'Send one of code, recovery_code and password');
  }
  if (act.principal.secondFactor !== 'none') {
    if (password !== undefined) throw new ApiError('bad_request', 'Send a code: your account has a second factor');
    return proveOwnFactor(services, db, act, { code, recovery_code });
  }
  if (password === undefined)
    throw new ApiError('bad_request', 'Send your password: your account has no second factor');
  await provePassword(services, db, act, password);
  return null;
}

/**
 * Steps a session up. Returns until when.
 * Throws `bad_request` if the code was used since it was verified.
 */
export async function stepUp(
  trx: Transaction,
  mails: MailQueue,
  { principal: { userId, sessionId }, now }: OwnerAct,
  proof: FactorProof | null,
): Promise<Date> {
  if (proof !== null && !(await useFactor(trx, mails, { userId, now }, proof))) throw incorrectCode();
  if (sessionId !== null) await markSteppedUp(trx, sessionId, now);
  return new Date(now.getTime() + stepUpMs);
}

async function proveOwnFactor(
  services: SecondFactorServices,
  db: Database,
  { principal: { userId }, operationId, requestId, ip, now }: MfaAct,
  given: GivenFactor,
): Promise<FactorProof> {
  const proof = await proveFactor(services, db, { userId, call: { operationId, requestId, ip, now } }, given);
  if (proof === null) throw incorrectCode();
  return proof;
}

async function putRecoveryCodes(trx: Transaction, userId: number): Promise<string[]> {
  const codes = mintRecoveryCodes();
  await insertRecoveryCodes(trx, userId, codes.map(hashRecoveryCode));
  return codes;
}

function requireFactorOf({ principal }: Pick<MfaAct, 'principal'>): void {
  if (principal.secondFactor === 'none') throw notEnabled();
}

function incorrectCode(): ApiError {
  return new ApiError('bad_request', 'The code is incorrect');
}

function noEnrolment(): ApiError {
  return new ApiError('conflict', 'No secret waits for its confirmation. Request one first.');
}

function notEnabled(): ApiError {
  return new ApiError('conflict', 'Your account has no second factor');
}
