import { ApiError } from '../../engine/serve/errors.ts';
import type { FailedCall, FailureAudit } from '../../platform/audit/failure-audit.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import { sealedColumn } from '../../platform/secrets/sealed-column.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import type { AttemptBucket, FailedAttempts } from './failed-attempts.ts';
import {
  countRecoveryCodes,
  type FactorRow,
  hasRecoveryCode,
  selectFactor,
  takeRecoveryCode,
  takeTotpStep,
} from './mfa.repository.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { stepOfCode } from './totp.ts';

/** The secret of a person's authenticator app. Without it no code is right; recovery codes remain. */
export const totpSecret = sealedColumn({
  table: 'totp_factors',
  column: 'secret',
  key: 'user_id',
  keyType: 'integer',
  owner: ['user_id'],
  context: ({ user_id }) => `totp_factors:${user_id}`,
  lost: { value: null },
});

export interface SecondFactorServices {
  /** Decrypts secrets. */
  readonly secrets: SecretBox;
  readonly failedAttempts: FailedAttempts;
  readonly failureAudit: FailureAudit;
}

/** A person whose second factor is to be proved, and the request. */
export interface FactorAttempt {
  readonly userId: number;
  readonly call: Pick<FailedCall, 'operationId' | 'requestId' | 'ip' | 'now'>;
  /** Returns false if the attempt may not be made. Called before the code is looked at, once the limits have room. */
  readonly begin?: () => Promise<boolean>;
}

/** One of the two: see `requireOneFactor`. */
export interface GivenFactor {
  readonly code?: string | undefined;
  readonly recovery_code?: string | undefined;
}

/** A code that was right when it was looked at. `useFactor` uses it up. */
export type FactorProof =
  | { readonly kind: 'code'; readonly secret: Buffer; readonly step: number }
  | { readonly kind: 'recovery_code'; readonly codeHash: Buffer };

const daySeconds = 86_400;

/** Throws `bad_request` unless exactly one of the two is given. */
export function requireOneFactor({ code, recovery_code: recoveryCode }: GivenFactor): void {
  if ((code === undefined) === (recoveryCode === undefined)) {
    throw new ApiError('bad_request', 'Send either a code or a recovery code');
  }
}

/**
 * Verifies a code of the app or a recovery code. Returns null for one that is wrong or was used before, which is in the audit
 * log and counts against the person, whatever login or session it was sent with.
 * Throws `rate_limit_exceeded` after too many of them.
 */
export async function proveFactor(
  { secrets, failedAttempts, failureAudit }: SecondFactorServices,
  db: Database,
  { userId, call, begin = async () => true }: FactorAttempt,
  { code, recovery_code: recoveryCode }: GivenFactor,
): Promise<FactorProof | null> {
  const { now } = call;
  const buckets = code === undefined ? recoveryBuckets(userId) : codeBuckets(userId);
  const proof = await failedAttempts.count(buckets, now, async () => {
    if (!(await begin())) return null;
    if (code !== undefined) return proveCode(secrets, userId, await selectFactor(db, userId), { code, now });
    const codeHash = hashRecoveryCode(recoveryCode ?? '');
    return (await hasRecoveryCode(db, userId, codeHash)) ? ({ kind: 'recovery_code', codeHash } as const) : null;
  });
  if (proof === null) await failureAudit.record(db, { action: 'user.mfa_failed', ...call, userId });
  return proof;
}

/** Verifies a code of the app. Returns null for one that is wrong or was used before. */
export function proveCode(
  secrets: SecretBox,
  userId: number,
  { secret, last_step: lastStep }: FactorRow,
  { code, now }: { readonly code: string; readonly now: Date },
): FactorProof | null {
  if (secret === null) return null;
  const step = stepOfCode(secrets.open(totpSecret, { user_id: String(userId) }, secret), code, now, lastStep);
  return step === null ? null : { kind: 'code', secret, step };
}

/**
 * Uses up a code that was proved. Returns false if another request was faster. A mail reports the use of a recovery code.
 */
export async function useFactor(
  trx: Transaction,
  mails: MailQueue,
  { userId, now }: { readonly userId: number; readonly now: Date },
  proof: FactorProof,
): Promise<boolean> {
  if (proof.kind === 'code') return takeTotpStep(trx, { userId, ...proof });
  if (!(await takeRecoveryCode(trx, userId, proof.codeHash))) return false;
  const left = await countRecoveryCodes(trx, userId);
  await sendAccountNotice(
    trx,
    mails,
    {
      userId,
      event: `recovery-code:${userId}:${now.getTime()}:${left}`,
      subject: 'A recovery code was used',
      change: `a recovery code of your account was used instead of the code of your authenticator app. You have ${left} left.`,
      advice: 'If it was not you, change your password, end your other sessions and replace your recovery codes.',
    },
    now,
  );
  return true;
}

/** A code has 20 bits: guessers get 5 a minute and 50 a day, whatever logins they begin. */
export function codeBuckets(userId: number): AttemptBucket[] {
  return [
    { key: `mfa:${userId}`, limit: 5 },
    { key: `mfa-day:${userId}`, limit: 50, windowSeconds: daySeconds },
  ];
}

/** They can't be guessed, and remain for a person whose codes of a day were used up by another one. */
function recoveryBuckets(userId: number): AttemptBucket[] {
  return [{ key: `mfa-recovery:${userId}`, limit: 10 }];
}
