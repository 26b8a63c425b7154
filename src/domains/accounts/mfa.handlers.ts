import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { FailureAudit } from '../../platform/audit/failure-audit.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { SecretBox } from '../../platform/secrets/secret-box.ts';
import type { NewcomerPolicy } from '../tenants/newcomers.ts';
import { FailedAttempts } from './failed-attempts.ts';
import {
  confirmTotp,
  enrolTotp,
  getMfa,
  proveEnrolment,
  proveRemoval,
  proveReplacement,
  proveStepUp,
  removeTotp,
  replaceRecoveryCodes,
  stepUp,
} from './mfa.ts';
import { completeMfaLogin, proveMfaLogin } from './mfa-login.ts';
import type { PasswordHasher } from './password-hasher.ts';
import { provePassword } from './password-proof.ts';
import { sessionBody, sessionNote } from './session-body.ts';
import { tenantSessionBody } from './tenant-session-body.ts';
import type { Tokens } from './tokens.ts';

export interface MfaServices {
  readonly tokens: Tokens;
  readonly passwords: PasswordHasher;
  readonly mails: MailQueue;
  /** Encrypts the secrets of apps. */
  readonly secrets: SecretBox;
  readonly newcomers: NewcomerPolicy;
  readonly failureAudit: FailureAudit;
  /** Bounds wrong passwords and codes. */
  readonly limiter: RateLimiter;
}

export function mfaHandlers({ tokens, passwords, mails, secrets, newcomers, failureAudit, limiter }: MfaServices) {
  const proofs = { passwords, secrets, failureAudit, failedAttempts: new FailedAttempts(limiter) };
  return {
    getMfa: async ({ db, principal }) => ({ status: 200, body: await getMfa(db, principal.userId) }),

    async enrolTotp(request) {
      await provePassword(proofs, request.db, request, request.body.password);
      return request.transact(async (trx) => {
        const body = await enrolTotp(trx, { secrets, newcomers }, request);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 200, body };
      });
    },

    async confirmTotp(request) {
      const proof = await proveEnrolment(proofs, request.db, request, request.body.code);
      return request.transact(async (trx) => {
        const recovery_codes = await confirmTotp(trx, mails, request, proof);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 200, body: { message: 'Second factor added successfully', recovery_codes } };
      });
    },

    async removeTotp(request) {
      const proof = await proveRemoval(proofs, request.db, request, request.body);
      return request.transact(async (trx) => {
        await removeTotp(trx, mails, request, proof);
        request.note({
          resourceType: 'user',
          resourceId: request.principal.userId,
          details: { factor: proof.kind },
        });
        return { status: 200, body: { message: 'Second factor removed successfully' } };
      });
    },

    async replaceRecoveryCodes(request) {
      const proof = await proveReplacement(proofs, request.db, request, request.body.code);
      return request.transact(async (trx) => {
        const recovery_codes = await replaceRecoveryCodes(trx, mails, request, proof);
        request.note({ resourceType: 'user', resourceId: request.principal.userId });
        return { status: 200, body: { message: 'Recovery codes replaced successfully', recovery_codes } };
      });
    },

    async verifyMfa(request) {
      const { db, body, operationId, requestId, ip, now } = request;
      const proved = await proveMfaLogin(proofs, db, { operationId, requestId, ip, now }, body);
      return request.transact(async (trx) => {
        const { surface, started } = await completeMfaLogin(trx, { tokens, mails }, request, proved);
        request.note({ ...sessionNote(started), details: { factor: proved.proof.kind } });
        return surface === 'platform'
          ? { status: 200, body: sessionBody('Login successful', started) }
          : { status: 200, body: tenantSessionBody(started, now) };
      });
    },

    async stepUp(request) {
      const proof = await proveStepUp(proofs, request.db, request, request.body);
      return request.transact(async (trx) => {
        const expiresAt = await stepUp(trx, mails, request, proof);
        const { sessionId } = request.principal;
        if (sessionId !== null) request.note({ resourceType: 'session', resourceId: sessionId });
        request.note({ details: { factor: proof?.kind ?? 'password' } });
        return { status: 200, body: { message: 'Identity confirmed', expires_at: expiresAt.toISOString() } };
      });
    },
  } satisfies Partial<Handlers>;
}
