import type { Handlers } from '../../engine/serve/handler.ts';
import { createCategory, deleteCategory, listCategories, updateCategory } from './categories.ts';

export function categoryHandlers() {
  return {
    listCategories: async ({ db, path, tenant }) => ({
      status: 200,
      body: await listCategories(db, path.tenant_id, tenant),
    }),

    createCategory: async (request) =>
      request.transact(async (trx) => {
        const category = await createCategory(trx, request.tenant.id, request.body, request.now);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 201, body: { message: 'Category created successfully', category } };
      }),

    updateCategory: async (request) =>
      request.transact(async (trx) => {
        const { tenant, path, body, now } = request;
        const category = await updateCategory(trx, tenant.id, path.category_id, body, now);
        request.note({ resourceType: 'category', resourceId: category.id });
        return { status: 200, body: { message: 'Category updated successfully', category } };
      }),

    deleteCategory: async (request) =>
      request.transact(async (trx) => {
        await deleteCategory(trx, request.tenant.id, request.path.category_id, request.now);
        request.note({ resourceType: 'category', resourceId: request.path.category_id });
        return { status: 200, body: { message: 'Category deleted successfully' } };
      }),
  } satisfies Partial<Handlers>;
}
