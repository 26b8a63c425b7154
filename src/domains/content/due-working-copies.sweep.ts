import { ApiError } from '../../engine/serve/errors.ts';
import { type AuditBatchWriter, callOfJob } from '../../platform/audit/audit-entry.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { savepoint } from '../../platform/database/savepoint.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { inBatches } from '../../platform/jobs/in-batches.ts';
import type { Sweep, SweepContext } from '../../platform/jobs/sweep.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { lockArticle } from './articles.repository.ts';
import { mayChange, type PlanServices } from './articles.ts';
import { publishOntoLocked } from './working-copies.ts';
import {
  claimDueWorkingCopy,
  type DueWorkingCopy,
  failWorkingCopy,
  holdDueWorkingCopies,
  isAnyWorkingCopyDue,
  selectDueSchedule,
  selectDueWorkingCopies,
} from './working-copy-schedules.repository.ts';

/** Working copies that are read at once. */
const batch = 100;

/**
 * Publishes working copies when they are due, each in a transaction with its audit row, which names the person who
 * scheduled it: a process that dies leaves it either scheduled or published. What can't be published stays, without a
 * schedule, and says why. Those of suspended tenants are held until their tenant is active again.
 */
export function publishDueWorkingCopies(writeAudits: AuditBatchWriter, services: PlanServices): Sweep {
  return {
    everyMs: 250,
    async run(context) {
      const { db, now, signal } = context;
      if (!(await isAnyWorkingCopyDue(db, now))) return;
      // Ends when one of a batch is left: it is due again in the next run.
      await inBatches(
        signal,
        async (size) => {
          let done = 0;
          for (const due of await selectDueWorkingCopies(db, now, size)) {
            if (signal.aborted) break;
            if (await publishOne(context, due, writeAudits, services)) done++;
          }
          return done;
        },
        batch,
      );
      await inBatches(signal, (size) => inTransaction(db, (trx) => holdDueWorkingCopies(trx, now, size)), batch);
    },
  };
}

/** Returns false if another process publishes it or did, and after an error that the working copy is not to blame for. */
async function publishOne(
  { db, now, log }: SweepContext,
  due: DueWorkingCopy,
  writeAudits: AuditBatchWriter,
  services: PlanServices,
): Promise<boolean> {
  try {
    const outcome = await inTransaction(db, async (trx) => {
      if (!(await claimDueWorkingCopy(trx, due, now))) return null;
      return { failure: await publishDue(trx, due, now, writeAudits, services) };
    });
    if (outcome === null) return false;
    const { failure } = outcome;
    if (failure !== null) log.warn({ ...due, failure }, 'working copy not published');
    return true;
  } catch (error) {
    log.error({ err: error, ...due }, 'publishing a working copy failed');
    return false;
  }
}

/** Returns why it can't be published; null after it was, or is no longer due. Locks as `publishWorkingCopy` does. */
async function publishDue(
  trx: Transaction,
  due: DueWorkingCopy,
  now: Date,
  writeAudits: AuditBatchWriter,
  services: PlanServices,
): Promise<string | null> {
  const { tenant_id: tenantId, article_id: articleId } = due;
  const limits = await lockAllowance(trx, tenantId);
  const article = limits === undefined ? undefined : await lockArticle(trx, tenantId, articleId);
  if (limits === undefined || article === undefined) return null;
  const schedule = await selectDueSchedule(trx, due, now);
  if (schedule === undefined) return null;
  const { scheduled_at, scheduled_by: userId, editor_id: editorId, role } = schedule;
  if (userId !== null && (role === null || !mayChange({ role, userId }, article))) {
    const failure = 'The person who scheduled it may no longer change the article';
    await failWorkingCopy(trx, due, failure, now);
    return failure;
  }
  const edit = { tenantId, limits, editorId, now, ...services };
  try {
    await savepoint(trx, () => publishOntoLocked(trx, edit, article, { articleId, overwrite: false }));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await failWorkingCopy(trx, due, error.message, now);
    return error.message;
  }
  const deed = {
    tenantId,
    userId,
    action: 'working_copy.publish',
    operationId: 'saveWorkingCopy',
    resourceType: 'article',
    resourceId: String(articleId),
    ...callOfJob(),
    details: { scheduled_at },
  };
  await writeAudits(trx, [deed]);
  return null;
}
