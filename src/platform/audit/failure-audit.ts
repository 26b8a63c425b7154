import { createHmac, createSecretKey } from 'node:crypto';
import type { RateLimiter } from '../../engine/serve/rate-limiter.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { EncryptionKeys } from '../secrets/encryption-keys.ts';
import { networkOf } from '../values/network.ts';
import type { AuditEntry, AuditWriter } from './audit-entry.ts';

/** A call that was rejected and has no effect. */
export interface FailedCall {
  /** Dotted: `user.login_failed`. */
  readonly action: string;
  readonly operationId: string;
  readonly requestId: string;
  readonly ip: string;
  readonly now: Date;
  /** The account that was called for, or that called; null: there is none, then `address` says which was given. */
  readonly userId: number | null;
  /** An address without an account. It is stored as a commitment only. */
  readonly address?: string;
}

/** Records rejected calls in the audit log. */
export interface FailureAudit {
  /**
   * Writes an audit row, in a transaction of its own: at most one per action, account or address, network and minute,
   * so that a flood doesn't fill the log.
   */
  record(db: Database, call: FailedCall): Promise<void>;
}

export interface FailureAuditOptions {
  readonly limiter: RateLimiter;
  readonly writeAudit: AuditWriter;
  readonly encryptionKeys: EncryptionKeys;
}

const windowSeconds = 60;

/** Returns the recorder. Addresses are committed to by HMAC-SHA-256 under a key derived from the current encryption key. */
export function createFailureAudit({ limiter, writeAudit, encryptionKeys }: FailureAuditOptions): FailureAudit {
  const key = createSecretKey(encryptionKeys.current.derive('colophon audit address v1'));
  const commitment = (address: string) => createHmac('sha256', key).update(address).digest('hex');
  return {
    async record(db, call) {
      const addressHash = call.address === undefined ? null : commitment(call.address);
      const subject = addressHash ?? `user:${call.userId}`;
      const bucket = `audit:${call.action}:${subject}:${networkOf(call.ip)}`;
      if (!(await limiter.consume(bucket, 1, windowSeconds, call.now.getTime())).allowed) return;
      await inTransaction(db, (trx) => writeAudit(trx, entryOf(call, addressHash)));
    },
  };
}

function entryOf({ action, operationId, requestId, ip, userId }: FailedCall, addressHash: string | null): AuditEntry {
  return {
    tenantId: null,
    userId,
    action,
    operationId,
    resourceType: userId === null ? null : 'user',
    resourceId: userId === null ? null : String(userId),
    ip,
    requestId,
    details: addressHash === null ? {} : { address_hash: addressHash },
  };
}
