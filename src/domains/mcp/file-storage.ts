import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { addFileBytes, reserveFileBytes } from '../content/file-storage.ts';

/** Counts the files of workspaces as storage of their plans. */
export interface FileStorage {
  /** Adds bytes before they are written. Throws `feature_limit_reached` if they exceed the plan's storage. */
  reserve(tenantId: string, bytes: number): Promise<void>;
  /** Adds the difference between the bytes reserved and those written. Negative if files became smaller. */
  add(tenantId: string, bytes: number): Promise<void>;
}

/** Returns the storage of a database. */
export function fileStorage(db: Database, upgradeUrl: string): FileStorage {
  return {
    async reserve(tenantId, bytes) {
      if (bytes > 0) await inTransaction(db, (trx) => reserveFileBytes(trx, tenantId, bytes, upgradeUrl));
    },
    async add(tenantId, bytes) {
      if (bytes !== 0) await addFileBytes(db, tenantId, bytes);
    },
  };
}
