import { randomUUID } from 'node:crypto';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { currentDryRun } from '../../platform/database/connection-share.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { planOf } from '../../platform/plans/plans.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import {
  deleteReservation,
  deleteStaleReservations,
  insertReservation,
  type ReservedCredit,
} from './article-reservations.repository.ts';
import type { ArticleWriter, Assignment } from './article-writer.ts';
import { countArticles } from './articles.repository.ts';
import { articleLimitReached, createArticle, type PlanServices } from './articles.ts';
import { selectCategoryName } from './categories.repository.ts';
import type { MarkdownRenderer } from './markdown-renderer.ts';

type Schemas = components['schemas'];

/** Longer than a model and the renderer may take: the reservation of a process that died expires. */
const reservedForSeconds = 180;

/** In a dry run, in place of what the model would write. */
const expectedArticle = { title: 'Dry run', content: 'The model was not called. It would write this text.' };

/** The AI credits of the plans: a function of a domain above this one. */
export interface AiCredits {
  /** Throws `feature_limit_reached`. */
  take(trx: Transaction, act: Pick<Act, 'tenant' | 'now'>): Promise<ReservedCredit>;
  giveBack(trx: Transaction, credit: ReservedCredit): Promise<void>;
}

export interface GenerationServices extends PlanServices {
  readonly aiCredits: AiCredits;
  readonly writer: ArticleWriter;
  readonly renderer: MarkdownRenderer;
}

/** An article that a model has written and that isn't stored yet. */
export interface GeneratedArticle {
  readonly assignment: Assignment;
  /** Creates the article in the place of its reservation. */
  create(trx: Transaction): Promise<Schemas['Article']>;
}

/**
 * Has a model write an article while no transaction is open, and returns what `save` returns, which creates the article
 * in a transaction of its own.
 *
 * Before the model is called, the article takes one of the places of the plan and an AI credit. The reservation ends when
 * the article is created; when the call fails, or, after the death of the process, when it has expired, the credit is
 * given back. A dry run doesn't call the model, and takes both in the transaction of `save`.
 * Throws `feature_limit_reached`, `validation_failed` for a category that the tenant doesn't have, the errors of
 * `createArticleWriter` and `createArticle`.
 */
export async function generateArticle<Saved>(
  request: Act & { readonly db: Database; readonly body: Schemas['GenerateArticleRequest'] },
  services: GenerationServices,
  save: (generated: GeneratedArticle) => Promise<Saved>,
): Promise<Saved> {
  const { db, tenant, body } = request;
  const { category_id } = body;
  services.writer.requireSettings();
  const assignment = await assignmentOf(db, tenant.id, body);
  const dryRun = currentDryRun();
  if (dryRun !== null) {
    dryRun.count('ai', 'call');
    const given = { ...expectedArticle, ...(category_id === undefined ? {} : { category_id }) };
    const contentHtml = await services.renderer.article(tenant.id, given.content);
    return save({
      assignment,
      async create(trx) {
        await reserve(trx, request, randomUUID(), services);
        return createArticle(trx, request, { ...given, contentHtml, isGenerated: true }, services);
      },
    });
  }
  return withReservation(request, services, async (release) => {
    const written = await services.writer.write(assignment);
    const given = { ...written, ...(category_id === undefined ? {} : { category_id }) };
    const draft = {
      ...given,
      contentHtml: await services.renderer.article(tenant.id, given.content),
      isGenerated: true,
    };
    return save({
      assignment,
      async create(trx) {
        await release(trx);
        return createArticle(trx, request, draft, services);
      },
    });
  });
}

async function assignmentOf(
  db: Database,
  tenantId: string,
  given: Schemas['GenerateArticleRequest'],
): Promise<Assignment> {
  const { prompt, category_id = null, tone = 'professional', length = 'medium', ...rest } = given;
  rest satisfies Record<string, never>;
  const category = category_id === null ? null : await selectCategoryName(db, tenantId, category_id);
  if (category === undefined) throw ApiError.invalid('category_id', 'Category not found');
  return { prompt, tone, length, category };
}

async function withReservation<T>(
  request: Act & { readonly db: Database },
  services: GenerationServices,
  work: (release: (trx: Transaction) => Promise<void>) => Promise<T>,
): Promise<T> {
  const { db, tenant } = request;
  const id = randomUUID();
  await inTransaction(db, (trx) => reserve(trx, request, id, services));
  try {
    return await work(async (trx) => {
      // The reservation has expired, and its credit was given back: the article takes another.
      if ((await deleteReservation(trx, tenant.id, id)) === undefined) await services.aiCredits.take(trx, request);
    });
  } catch (error) {
    const cancel = async (trx: Transaction) => {
      const credit = await deleteReservation(trx, tenant.id, id);
      if (credit !== undefined) await services.aiCredits.giveBack(trx, credit);
    };
    // Where this fails too, the credit is given back after the reservation has expired.
    await inTransaction(db, cancel).catch(() => undefined);
    throw error;
  }
}

async function reserve(
  trx: Transaction,
  act: Act,
  id: string,
  { upgradeUrl, aiCredits }: GenerationServices,
): Promise<void> {
  const tenantId = act.tenant.id;
  const allowance = await lockAllowance(trx, tenantId);
  if (allowance === undefined) throw tenantNotFound();
  for (const credit of await deleteStaleReservations(trx, tenantId)) await aiCredits.giveBack(trx, credit);
  const limit = planOf(allowance.plan).posts;
  if (limit !== null && (await countArticles(trx, allowance.id)) >= limit) throw articleLimitReached(limit, upgradeUrl);
  const credit = await aiCredits.take(trx, act);
  await insertReservation(trx, tenantId, { id, seconds: reservedForSeconds, credit });
}
