import { inTransaction } from '../database/transaction.ts';
import type { JobDefinition } from '../jobs/job.ts';
import { foldChanges, lockFigures } from './platform-figures.repository.ts';

/** Changes added up in one transaction. */
const batch = 10_000;

/** Adds changes to the figures by day, which keeps reads cheap. Figures are exact before and after. */
export const foldPlatformChanges: JobDefinition<null> = {
  schedule: '* * * * *',
  async work({ db, signal }) {
    for (let folded = batch; folded === batch && !signal.aborted; ) {
      folded = await inTransaction(db, async (trx) => ((await lockFigures(trx)) ? await foldChanges(trx, batch) : 0));
    }
  },
};
