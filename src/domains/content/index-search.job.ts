import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { JobContext, JobDefinition } from '../../platform/jobs/job.ts';
import {
  addWordsOfChanges,
  deleteWords,
  indexArticles,
  lockSearchIndexes,
  renewFullIndexes,
  type StaleIndex,
  selectStaleIndexes,
} from './search-index.repository.ts';

/** Articles of one transaction: an article of 200 kB takes 0.1 s, during which it can be read and not changed. */
const batch = 20;
/** Of one run; the next is a minute later. */
const maxBatches = 500;
const wordBatch = 5_000;
const tenantsPerPage = 100;

/** When a tenant with as many words as it may have gets new ones. */
const renewalMs = 30 * 86_400_000;

/**
 * Collects the words of published articles, which typos in searches are compared with, and indexes the articles of tenants
 * whose language has changed again: in small transactions, tenant by tenant in turns. A run that is cut short is continued by
 * the next.
 */
export const indexSearch: JobDefinition<null> = {
  schedule: '* * * * *',
  async work(context) {
    const { db, now, signal } = context;
    let changes = batch;
    for (let i = 0; i < maxBatches && changes === batch && !signal.aborted; i++) {
      changes = await alone(db, 0, (trx) => addWordsOfChanges(trx, batch));
    }
    await renewFullIndexes(db, new Date(now.getTime() - renewalMs), tenantsPerPage);
    await indexStaleTenants(context);
  },
};

async function indexStaleTenants({ db, now, signal, log }: JobContext<null>): Promise<void> {
  let articles = 0;
  let after: string | null = null;
  for (let batches = 0; batches < maxBatches; ) {
    const stale: StaleIndex[] = await selectStaleIndexes(db, after, tenantsPerPage);
    if (stale.length === 0 && after === null) break;
    for (const index of stale) {
      if (signal.aborted) return;
      articles += await alone(db, 0, (trx) => indexNext(trx, index, now));
      batches++;
    }
    // After the last tenant, the first one has its next turn.
    after = stale.length < tenantsPerPage ? null : (stale.at(-1)?.tenant_id ?? null);
  }
  if (articles > 0) log.info({ articles }, 'articles indexed again for search');
}

async function indexNext(trx: Transaction, index: StaleIndex, now: Date): Promise<number> {
  const isFirst = index.indexed_upto === 0;
  if (isFirst && (await deleteWords(trx, index.tenant_id, wordBatch)) === wordBatch) return 0;
  return await indexArticles(trx, index, batch, now);
}

/** Runs `work` in a transaction, or returns `otherwise` while another process indexes. */
async function alone<T>(db: Database, otherwise: T, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return await inTransaction(db, async (trx) => ((await lockSearchIndexes(trx)) ? await work(trx) : otherwise));
}
