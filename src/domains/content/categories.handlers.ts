import type { Handlers } from '../../platform/handlers.ts';
import { createCategory, deleteCategory, getCategoryBySlug, listCategories, updateCategory } from './categories.ts';

export function categoryHandlers() {
  return {
    listCategories: async ({ db, path, tenant }) => ({
      status: 200,
      body: await listCategories(db, { tenantId: path.tenant_id, tenant }),
    }),

    getCategoryBySlug: async ({ db, path, tenant }) => ({
      status: 200,
      body: { category: await getCategoryBySlug(db, { tenantId: path.tenant_id, tenant }, path.slug) },
    }),

    createCategory: async (request) =>
      request.transact(async (trx) => {
        const category = await createCategory(trx, request, request.body);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 201, body: { message: 'Category created successfully', category } };
      }),

    updateCategory: async (request) =>
      request.transact(async (trx) => {
        const category = await updateCategory(trx, request, request.path.category_id, request.body);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 200, body: { message: 'Category updated successfully', category } };
      }),

    deleteCategory: async (request) =>
      request.transact(async (trx) => {
        await deleteCategory(trx, request, request.path.category_id);
        request.note({ resourceType: 'category', resourceId: request.path.category_id });
        return { status: 200, body: { message: 'Category deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
