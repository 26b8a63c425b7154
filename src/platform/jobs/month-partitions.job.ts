import type { DB } from '../../../generated/database.ts';
import {
  addMonthPartitions,
  dropPastPartitions,
  hasRowsOutsideMonths,
  selectPastPartitions,
} from '../database/partitions.repository.ts';
import type { JobContext, JobDefinition } from './job.ts';

/** A table of rows that are only added, partitioned by month. */
export interface MonthlyTable {
  readonly table: keyof DB;
  /** Rows are dropped with their month, when the last ones are this old. */
  readonly keptDays: number;
  /** Derives what outlives the rows. If it throws, no row is dropped. */
  beforeDrop?(context: JobContext): Promise<unknown>;
}

const dayMs = 86_400_000;

/**
 * Creates the partitions of the next months, and drops those whose rows are all past their time, which takes no longer for
 * more rows. A run that gets no lock on a table throws; the next run repeats it.
 */
export function keepMonthPartitions(tables: readonly MonthlyTable[]): JobDefinition<null> {
  return {
    schedule: '7 * * * *',
    async work(context) {
      const { db, now, log, signal } = context;
      const created = await addMonthPartitions(db, now);
      const dropped: string[] = [];
      for (const { table, keptDays, beforeDrop } of tables) {
        if (signal.aborted) return;
        if (await hasRowsOutsideMonths(db, table)) {
          log.warn({ table }, 'the partition of a month has too many rows outside of it: see docs/operations.md');
        }
        const before = new Date(now.getTime() - keptDays * dayMs);
        if ((await selectPastPartitions(db, table, before)).length === 0) continue;
        await beforeDrop?.(context);
        if (signal.aborted) return;
        dropped.push(...(await dropPastPartitions(db, table, before)));
      }
      log.info({ created, dropped }, 'partitions by month created and dropped');
    },
  };
}
