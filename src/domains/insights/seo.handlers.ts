import type { Handlers } from '../../platform/handlers.ts';
import type { Lists } from '../../platform/lists/lists.ts';
import { listSeoIssues, submitSeoReport } from './seo-reports.ts';

export interface SeoServices {
  readonly lists: Lists;
}

export function seoHandlers({ lists }: SeoServices) {
  return {
    submitSeoReport: async (request) =>
      request.transact(async (trx) => {
        const data = await submitSeoReport(trx, request, request.body);
        const { url, issue_count } = data;
        request.note({ resourceType: 'seo_report', resourceId: data.id, details: { url, issue_count } });
        return { status: 201, body: { message: 'SEO report received.', data } };
      }),

    listSeoIssues: async (request) => {
      const { db, tenant, query } = request;
      const page = lists.open(request, { of: [tenant.id], tie: 'id' });
      return { status: 200, body: await listSeoIssues(db, tenant.id, query, page) };
    },
  } satisfies Partial<Handlers>;
}
