import { randomUUID } from 'node:crypto';
import type { AuditWriter } from '../contract/audit-entry.ts';
import { inTransaction } from '../database/transaction.ts';
import type { Sweep } from '../jobs/sweep.ts';
import { isAnyDue, publishDue } from './schedules.repository.ts';

/** Articles published in one transaction. */
const batch = 100;

/**
 * Publishes scheduled articles when their time comes. Each batch commits with its audit rows, which say who had
 * scheduled the article, so a process that dies leaves an article either waiting or published.
 */
export function publishDueArticles(writeAudit: AuditWriter): Sweep {
  return {
    everyMs: 250,
    async run({ db, now, signal }) {
      if (!(await isAnyDue(db, now))) return;
      for (let published = batch; published === batch && !signal.aborted; ) {
        published = await inTransaction(db, async (trx) => {
          const articles = await publishDue(trx, now, batch);
          const requestId = `job-${randomUUID()}`;
          for (const { id, tenant_id, scheduled_by, scheduled_at } of articles) {
            await writeAudit(trx, {
              tenantId: tenant_id,
              userId: scheduled_by,
              action: 'article.publish',
              operationId: 'scheduleArticle',
              resourceType: 'article',
              resourceId: String(id),
              // The server itself.
              ip: '127.0.0.1',
              requestId,
              details: { scheduled_at },
            });
          }
          return articles.length;
        });
      }
    },
  };
}
