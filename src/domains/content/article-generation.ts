import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { deleteReservation, deleteStaleReservations, insertReservation } from './article-reservations.repository.ts';
import type { Assignment } from './article-writer.ts';
import { countArticles, lockTenantContent } from './articles.repository.ts';
import { articleLimitReached } from './articles.ts';
import { selectCategoryName } from './categories.repository.ts';

type Schemas = components['schemas'];

/** Longer than a model may take: a process that dies gives its places back by itself. */
const reservedForSeconds = 180;

/** What the model is to write. Throws `validation_failed` for a category that the tenant doesn't have. */
export async function assignmentOf(
  db: Database,
  tenantId: string,
  { prompt, category_id = null, tone = 'professional', length = 'medium' }: Schemas['GenerateArticleRequest'],
): Promise<Assignment> {
  const category = category_id === null ? null : await selectCategoryName(db, tenantId, category_id);
  if (category === undefined) throw ApiError.invalid('category_id', 'Category not found');
  return { prompt, tone, length, category };
}

/**
 * Keeps a place among the articles that the plan allows while `work` has one written, with no transaction open. The
 * place counts as an article until `work` releases it in the transaction that makes the article, or fails; that of a
 * process that dies expires. Throws `feature_limit_reached`.
 */
export async function whileReserved<T>(
  db: Database,
  tenantId: string,
  upgradeUrl: string,
  work: (release: (trx: Transaction) => Promise<void>) => Promise<T>,
): Promise<T> {
  const id = randomUUID();
  await inTransaction(db, (trx) => reserve(trx, tenantId, id, upgradeUrl));
  try {
    return await work((trx) => deleteReservation(trx, tenantId, id));
  } catch (error) {
    // Where even this fails, the place comes back when it expires.
    await deleteReservation(db, tenantId, id).catch(() => undefined);
    throw error;
  }
}

async function reserve(trx: Transaction, tenantId: string, id: string, upgradeUrl: string): Promise<void> {
  const tenant = await lockTenantContent(trx, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  await deleteStaleReservations(trx, tenantId);
  const limit = planOf(tenant.plan).posts;
  if (limit !== null && (await countArticles(trx, tenant.pool)) >= limit) throw articleLimitReached(limit, upgradeUrl);
  await insertReservation(trx, tenantId, id, reservedForSeconds);
}
