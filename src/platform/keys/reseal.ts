import type { HeadSeal } from '../audit/audit-chain.ts';
import type { AuditWriter } from '../audit/audit-entry.ts';
import { resealHead } from '../audit/audit-seal.ts';
import type { Database } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { keyEntry } from './key-audit.ts';
import { type ResealedColumn, type ResealOptions, resealColumn } from './reseal-values.ts';
import { retireServerKey } from './server-keys.repository.ts';

/** Other names stand for values that name no key. */
const isKeyId = /^[0-9a-f]{16}$/;

export interface ResealAllOptions extends ResealOptions {
  readonly headSeal: HeadSeal;
  readonly writeAudit: AuditWriter;
  /** Receives the outcome of each column. */
  readonly onColumn?: (column: ResealedColumn) => void;
}

export interface Resealed {
  readonly columns: readonly ResealedColumn[];
  /** Whether the end of the audit log is sealed with the current key. */
  readonly isHeadSealed: boolean;
}

/**
 * Encrypts all stored values under the current key and seals the end of the audit log with it. Values of keys in
 * `acceptLost` are removed, which the audit log records. Run it when the current key is the first one in all processes; it
 * may be stopped and run again.
 */
export async function reseal(db: Database, options: ResealAllOptions): Promise<Resealed> {
  const { columns, headSeal, acceptLost, writeAudit, onColumn } = options;
  const resealed: ResealedColumn[] = [];
  for (const column of columns) {
    const outcome = await resealColumn(db, column, options);
    resealed.push(outcome);
    onColumn?.(outcome);
  }
  const head = await resealHead(db, headSeal, acceptLost);
  await inTransaction(db, async (trx) => {
    for (const key of acceptLost) {
      const values = Object.fromEntries(
        resealed.flatMap(({ table, column, lost }) =>
          lost[key] === undefined ? [] : [[`${table}.${column}`, lost[key]]],
        ),
      );
      const seal = head.lostKey === key ? { audit_log_position: head.position } : {};
      const isRetired = isKeyId.test(key) && (await retireServerKey(trx, 'encryption', key));
      if (!isRetired && Object.keys(values).length === 0 && head.lostKey !== key) continue;
      await writeAudit(trx, keyEntry('encryption_key.lose', key, { values, ...seal }));
    }
  });
  return { columns: resealed, isHeadSealed: head.isSealed };
}
