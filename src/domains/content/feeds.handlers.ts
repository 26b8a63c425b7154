import type { Handlers } from '../../platform/handlers.ts';
import { getAtomFeed, getJsonFeed, getRssFeed, getSitemap } from './feeds.ts';
import type { SearchBudget } from './search-budget.ts';

export interface FeedServices {
  /** Base of links, without a slash at its end. */
  readonly publicUrl: string;
  /** A sitemap reads as much as a search. */
  readonly searchBudget: SearchBudget;
}

export function feedHandlers({ publicUrl, searchBudget }: FeedServices) {
  return {
    getAtomFeed: async ({ db, path }) => ({ status: 200, body: await getAtomFeed(db, path.tenant_id, publicUrl) }),

    getRssFeed: async ({ db, path }) => ({ status: 200, body: await getRssFeed(db, path.tenant_id, publicUrl) }),

    getJsonFeed: async ({ db, path }) => ({ status: 200, body: await getJsonFeed(db, path.tenant_id, publicUrl) }),

    getSitemap: async (request) => {
      const { db, path, query } = request;
      const body = await searchBudget.run({ ip: request.ip, tenant: null, principal: { kind: 'anonymous' } }, () =>
        getSitemap(db, path.tenant_id, publicUrl, query.page),
      );
      return { status: 200, body };
    },
  } satisfies Partial<Handlers>;
}
