import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { MailQueue } from '../../platform/mail/mail-queue.ts';
import type { UserPrincipal } from '../../platform/policy/principal.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { sendAccountNotice } from '../messaging/account-notice.ts';
import {
  deleteAdminToken,
  replaceAdminToken,
  selectAdminTokenEnd,
  takeAdminToken,
} from './platform-admin-token.repository.ts';
import { setPlatformAdmin } from './platform-users.repository.ts';
import { adminNotice } from './platform-users.ts';
import type { AccountSettings } from './settings.ts';
import { lockPlatformAdmins, platformAdminExists } from './users.repository.ts';

const lifetimeMs = 3_600_000;

/** The outcome of a start. */
export interface AdminToken {
  /** Null: an earlier start has printed it. */
  readonly token: string | null;
  readonly expiresAt: Date;
}

/**
 * Issues the token with which an operator becomes the first platform admin. Returns null if there is an admin, or if the
 * rule isn't `token`; then earlier tokens end. Processes that start at once take turns: one of them gets the token. A
 * token that is still valid is not issued again, since only its hash is stored.
 */
export async function issueAdminToken(
  db: Database,
  rule: AccountSettings['platformAdminRegistration'],
  now: Date,
): Promise<AdminToken | null> {
  return await inTransaction(db, async (trx) => {
    await lockPlatformAdmins(trx);
    if (rule !== 'token' || (await platformAdminExists(trx))) {
      await deleteAdminToken(trx);
      return null;
    }
    const validUntil = await selectAdminTokenEnd(trx, now);
    if (validUntil !== undefined) return { token: null, expiresAt: new Date(validUntil) };
    const token = mintOneTimeToken();
    const expiresAt = new Date(now.getTime() + lifetimeMs);
    await replaceAdminToken(trx, { token_hash: hashOneTimeToken(token), created_at: now, expires_at: expiresAt });
    return { token, expiresAt };
  });
}

/**
 * Makes the caller platform admin, with the token that was printed, and notifies them by mail.
 * Throws `bad_request` for a token that is unknown, used or expired.
 */
export async function claimPlatformAdmin(
  trx: Transaction,
  mails: MailQueue,
  { principal, now }: Pick<Act<UserPrincipal>, 'principal' | 'now'>,
  given: components['schemas']['ClaimPlatformAdminRequest'],
): Promise<void> {
  const { token, ...rest } = given;
  rest satisfies Record<string, never>;
  await lockPlatformAdmins(trx);
  if (!(await takeAdminToken(trx, hashOneTimeToken(token), now))) {
    throw new ApiError('bad_request', 'This token is invalid or has expired');
  }
  await setPlatformAdmin(trx, principal.userId, true);
  await sendAccountNotice(trx, mails, adminNotice(principal.userId, true, now), now);
}

/** Returns what the operator reads at the start of a server. */
export function adminTokenText({ token, expiresAt }: AdminToken, publicUrl: string): string {
  const end = expiresAt.toISOString();
  if (token === null) {
    return `No platform admin yet: the token that an earlier start printed is valid until ${end}.\n`;
  }
  return [
    'No platform admin yet. Register, and become it with this token:',
    `  ${token}`,
    `It is valid once, until ${end}: POST ${publicUrl}/api/v1/auth/platform-admin {"token": "..."}, with your access token.`,
    '',
  ].join('\n');
}
