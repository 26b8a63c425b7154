import type { Handlers } from '../contract/handler.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { selectCategories } from './categories.repository.ts';
import { createCategory, deleteCategory, updateCategory } from './categories.ts';
import { readershipOf } from './readership.ts';

export function categoryHandlers() {
  return {
    listCategories: async ({ db, path, tenant }) => {
      const categories = await selectCategories(db, path.tenant_id, readershipOf(tenant));
      if (categories === undefined) throw tenantNotFound();
      return { status: 200, body: { categories, total: categories.length } };
    },

    createCategory: async (request) =>
      request.transact(async (trx) => {
        const category = await createCategory(trx, request.tenant.id, request.body);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 201, body: { message: 'Category created successfully', category } };
      }),

    updateCategory: async (request) =>
      request.transact(async (trx) => {
        const category = await updateCategory(trx, request.tenant.id, request.path.category_id, request.body);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 200, body: { message: 'Category updated successfully', category } };
      }),

    deleteCategory: async (request) =>
      request.transact(async (trx) => {
        await deleteCategory(trx, request.tenant.id, request.path.category_id);
        request.note({ resourceType: 'category', resourceId: request.path.category_id });
        return { status: 200, body: { message: 'Category deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
