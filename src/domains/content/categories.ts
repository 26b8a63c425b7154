import { operations } from '../../../generated/operations.js';
import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Act } from '../../platform/act.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { lockAllowance } from '../../platform/plans/allowances.ts';
import { slugBase } from '../../platform/values/slug.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import {
  type CategoryRow,
  countCategories,
  deleteCategoryRow,
  freeCategorySlugNumber,
  insertCategory,
  selectCategories,
  selectCategoryBySlug,
  updateCategoryRow,
} from './categories.repository.ts';
import { type ContentReader, readershipOf } from './readership.ts';

type Schemas = components['schemas'];

const maxSlugLength = 100;

/** The contract's `maxItems` of a list. */
const maxCategories = 500;

/**
 * Returns all categories by name, each with the number of articles that the caller may read.
 * Throws `not_found` for a tenant that doesn't exist or whose content the caller may not read.
 */
export async function listCategories(
  db: Database,
  { tenantId, tenant }: ContentReader,
): Promise<Schemas['CategoryList']> {
  const categories = await selectCategories(
    db,
    tenantId,
    readershipOf(operations.listArticles, tenant, operations.listCategories),
  );
  if (categories === undefined) throw tenantNotFound();
  return { categories, total: categories.length };
}

/**
 * Returns a category with the number of articles that the caller may read.
 * Throws `not_found` also for a tenant whose content the caller may not read.
 */
export async function getCategoryBySlug(
  db: Database,
  { tenantId, tenant }: ContentReader,
  slug: string,
): Promise<CategoryRow> {
  const readership = readershipOf(operations.listArticles, tenant, operations.getCategoryBySlug);
  const category = await selectCategoryBySlug(db, tenantId, slug, readership);
  if (category === undefined) throw categoryNotFound();
  return category;
}

/**
 * Creates a category and returns it. Creations in one tenant take turns, so the limit is exact.
 * Throws `conflict` for a name or slug of another category, `validation_failed` beyond the limit.
 */
export async function createCategory(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Act,
  { name, slug, description = '', ...rest }: Schemas['CreateCategoryRequest'],
): Promise<CategoryRow> {
  rest satisfies Record<string, never>;
  if ((await lockAllowance(trx, tenantId)) === undefined) throw tenantNotFound();
  if ((await countCategories(trx, tenantId)) >= maxCategories) {
    throw ApiError.invalid('name', `A tenant can have at most ${maxCategories} categories`);
  }
  const category = await insertCategory(trx, tenantId, {
    name,
    slug: slug ?? (await slugFromName(trx, tenantId, name)),
    description,
  }).catch(throwTakenName);
  await recordEvent(trx, { tenantId, type: 'category.created', data: category, now });
  return category;
}

/**
 * Changes the given properties and returns the category. A new name doesn't change the slug.
 * Throws `not_found`, `conflict` for a name or slug of another category.
 */
export async function updateCategory(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Act,
  categoryId: number,
  { name, slug, description, ...rest }: Schemas['UpdateCategoryRequest'],
): Promise<CategoryRow> {
  rest satisfies Record<string, never>;
  const changes = { name, slug, description };
  const category = await updateCategoryRow(trx, tenantId, categoryId, changes).catch(throwTakenName);
  if (category === undefined) throw categoryNotFound();
  await recordEvent(trx, { tenantId, type: 'category.updated', data: category, now });
  return category;
}

/** Deletes a category. Throws `not_found`, `bad_request` while the category has articles of any status. */
export async function deleteCategory(
  trx: Transaction,
  { tenant: { id: tenantId }, now }: Act,
  categoryId: number,
): Promise<void> {
  // The foreign key decides, so a concurrent article in this category counts too.
  const deleted = await deleteCategoryRow(trx, tenantId, categoryId).catch((error) => {
    if (violatedConstraint(error) !== 'articles_category_fkey') throw error;
    throw new ApiError('bad_request', 'Cannot delete category with existing articles');
  });
  if (!deleted) throw categoryNotFound();
  await recordEvent(trx, { tenantId, type: 'category.deleted', data: { id: categoryId, tenant_id: tenantId }, now });
}

async function slugFromName(trx: Transaction, tenantId: string, name: string): Promise<string> {
  const base = slugBase(name, maxSlugLength, 'category');
  const number = await freeCategorySlugNumber(trx, tenantId, base);
  return number === 1 ? base : `${base}-${number}`;
}

function categoryNotFound(): ApiError {
  return new ApiError('not_found', 'Category not found');
}

function throwTakenName(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'categories_name_key':
      throw new ApiError('conflict', 'Category name already exists');
    case 'categories_slug_key':
      throw new ApiError('conflict', 'Category slug already exists');
    default:
      throw error;
  }
}
