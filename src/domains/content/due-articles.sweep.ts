import { type AuditBatchWriter, callOfJob } from '../../platform/audit/audit-entry.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { EventData } from '../../platform/events/event-type.ts';
import { recordManyEvents } from '../../platform/events/events.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { Sweep } from '../../platform/jobs/sweep.ts';
import { articleBody } from './article-body.ts';
import { selectArticles } from './articles.repository.ts';
import { holdDue, isAnyDue, type PublishedRow, publishDue } from './schedules.repository.ts';

/** Articles published in one transaction. */
const batch = 100;

/**
 * Publishes scheduled articles when they are due. Each batch commits with its audit rows, which name the person who
 * scheduled the article, so a process that dies leaves an article either scheduled or published. Articles of suspended
 * tenants are held until their tenant is active again.
 */
export function publishDueArticles(writeAudits: AuditBatchWriter): Sweep {
  return {
    everyMs: 250,
    async run({ db, now, signal }) {
      if (!(await isAnyDue(db, now))) return;
      for (let published = batch; published === batch && !signal.aborted; ) {
        published = await inTransaction(db, async (trx) => {
          const articles = await publishDue(trx, now, batch);
          const call = callOfJob();
          const deeds = articles.map(({ id, tenant_id, scheduled_by, scheduled_at }) => ({
            tenantId: tenant_id,
            userId: scheduled_by,
            action: 'article.publish',
            operationId: 'scheduleArticle',
            resourceType: 'article',
            resourceId: String(id),
            ...call,
            details: { scheduled_at },
          }));
          await writeAudits(trx, deeds);
          await recordManyEvents(trx, { type: 'post.published', items: articles, dataOf: bodiesOf(trx), now });
          return articles.length;
        });
      }
      await inBatches(signal, (size) => inTransaction(db, (trx) => holdDue(trx, now, size)), batch);
    },
  };
}

function bodiesOf(trx: Transaction) {
  return async (published: readonly PublishedRow[]): Promise<Map<PublishedRow, EventData<'post.published'>>> => {
    const articles = await selectArticles(
      trx,
      published.map(({ id }) => id),
    );
    const byId = new Map(articles.map((article) => [article.id, articleBody(article)]));
    return new Map(
      published.flatMap((row) => {
        const article = byId.get(row.id);
        return article === undefined ? [] : [[row, article]];
      }),
    );
  };
}
