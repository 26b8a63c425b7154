import type { components } from '../../../generated/types.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { TenantContext } from '../../platform/access/principal.ts';
import { violatedConstraint } from '../../platform/database/constraint.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { slugBase } from '../../platform/values/slug.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { recordEvent } from '../../platform/events/events.ts';
import { lockTenantContent } from './articles.repository.ts';
import {
  type CategoryRow,
  countCategories,
  deleteCategoryRow,
  freeCategorySlugNumber,
  insertCategory,
  selectCategories,
  updateCategoryRow,
} from './categories.repository.ts';
import { readershipOf } from './readership.ts';

type Schemas = components['schemas'];

const maxSlugLength = 100;

/** As many as one list answers. */
const maxCategories = 500;

/**
 * All categories by name, each with the number of articles that the caller may see.
 * Throws `not_found` for a tenant that doesn't exist or whose content isn't the caller's to read.
 */
export async function listCategories(
  db: Database,
  tenantId: string,
  tenant: TenantContext | null,
): Promise<Schemas['CategoryList']> {
  const categories = await selectCategories(db, tenantId, readershipOf(tenant));
  if (categories === undefined) throw tenantNotFound();
  return { categories, total: categories.length };
}

/**
 * Makes a category. Creations in one tenant take turns, which makes the limit exact.
 * Throws `conflict` for a name or slug of another category, `validation_failed` for one category too many.
 */
export async function createCategory(
  trx: Transaction,
  tenantId: string,
  given: Schemas['CreateCategoryRequest'],
  now: Date,
): Promise<CategoryRow> {
  if ((await lockTenantContent(trx, tenantId)) === undefined) throw tenantNotFound();
  if ((await countCategories(trx, tenantId)) >= maxCategories) {
    throw ApiError.invalid('name', `A tenant can have at most ${maxCategories} categories`);
  }
  const category = await insertCategory(trx, tenantId, {
    name: given.name,
    slug: given.slug ?? (await slugFromName(trx, tenantId, given.name)),
    description: given.description ?? '',
  }).catch(refuseTakenName);
  await recordEvent(trx, { tenantId, type: 'category.created', data: category, now });
  return category;
}

/**
 * Changes what is given; a new name leaves the slug.
 * Throws `not_found`, `conflict` for a name or slug of another category.
 */
export async function updateCategory(
  trx: Transaction,
  tenantId: string,
  categoryId: number,
  given: Schemas['UpdateCategoryRequest'],
  now: Date,
): Promise<CategoryRow> {
  const category = await updateCategoryRow(trx, tenantId, categoryId, given).catch(refuseTakenName);
  if (category === undefined) throw categoryNotFound();
  await recordEvent(trx, { tenantId, type: 'category.updated', data: category, now });
  return category;
}

/** Throws `not_found`, `bad_request` while the category has articles, whatever their status. */
export async function deleteCategory(trx: Transaction, tenantId: string, categoryId: number, now: Date): Promise<void> {
  // The foreign key decides, so an article that is being filed under it at the same moment counts too.
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

function refuseTakenName(error: unknown): never {
  switch (violatedConstraint(error)) {
    case 'categories_name_key':
      throw new ApiError('conflict', 'Category name already exists');
    case 'categories_slug_key':
      throw new ApiError('conflict', 'Category slug already exists');
    default:
      throw error;
  }
}
