import { inTransaction } from '../database/transaction.ts';
import type { Sweep } from '../jobs/sweep.ts';
import { isAnyUnsealed } from './audit-chain.repository.ts';
import type { HeadSeal } from './audit-chain.ts';
import { ChainBroken, sealAuditRows } from './audit-seal.ts';

/** Rows sealed in one transaction. */
const batch = 500;
/** Between two reports of a log that was tampered with. */
const quietMs = 60_000;

/** Returns the sweep that adds new rows of the audit log to its chain, within a second of their commit. */
export function sealAuditLog(headSeal: HeadSeal): Sweep {
  let quietUntil = 0;
  return {
    everyMs: 500,
    async run({ db, now, signal }) {
      if (now.getTime() < quietUntil || !(await isAnyUnsealed(db))) return;
      try {
        for (let sealed = batch; sealed === batch && !signal.aborted; ) {
          sealed = await inTransaction(db, (trx) => sealAuditRows(trx, headSeal, batch));
        }
      } catch (error) {
        if (error instanceof ChainBroken) quietUntil = now.getTime() + quietMs;
        throw error;
      }
    },
  };
}
