import type { Handlers } from '../../platform/handlers.ts';
import type { PlatformRequest } from '../../platform/policy/request.ts';
import type { SearchBudget } from '../content/search-budget.ts';
import { readPages, searchSite, syncSite } from './site-index.ts';
import type { SiteUsage } from './site-usage.ts';
import { getPluginStatus } from './sites.ts';

export interface PluginServices {
  readonly usage: SiteUsage;
  readonly searchBudget: SearchBudget;
  /** Where a tenant gets a greater plan. */
  readonly upgradeUrl: string;
}

export function pluginHandlers({ usage, searchBudget, upgradeUrl }: PluginServices) {
  return {
    getPluginStatus: async ({ db, principal, tenant, userAgent, now }) => {
      usage.count(principal.siteId, now, { userAgent });
      return { status: 200, body: await getPluginStatus(db, ownTenant(tenant).id, principal.siteId, now) };
    },

    syncSite: async (request) => {
      const { principal, userAgent, now } = request;
      usage.count(principal.siteId, now, { userAgent });
      const act = { principal, tenant: ownTenant(request.tenant), now };
      const pages = await readPages(request.body.pages ?? []);
      return request.transact(async (trx) => {
        const body = await syncSite(trx, act, { ...request.body, pages }, upgradeUrl);
        const { indexed, deleted, removed } = body;
        request.note({ resourceType: 'site', resourceId: principal.siteId, details: { indexed, deleted, removed } });
        return { status: 200, body };
      });
    },

    searchSitePages: async (request) => {
      const { db, principal, query, userAgent, now } = request;
      const site = { principal, tenant: ownTenant(request.tenant) };
      const body = await searchBudget.run(request, () => searchSite(db, site, query));
      usage.count(principal.siteId, now, { userAgent, search: true });
      return { status: 200, body };
    },

    searchSitePagesByBody: async (request) => {
      const { db, principal, body: given, userAgent, now } = request;
      const { page = 1, per_page = 20, q, type, ...rest } = given;
      rest satisfies Record<string, never>;
      const site = { principal, tenant: ownTenant(request.tenant) };
      const body = await searchBudget.run(request, () => searchSite(db, site, { q, type, page, per_page }));
      usage.count(principal.siteId, now, { userAgent, search: true });
      return { status: 200, body };
    },
  } satisfies Partial<Handlers>;
}

/** A site's key always acts in its tenant. */
function ownTenant(tenant: PlatformRequest['tenant']) {
  if (tenant === null) throw new Error('A site without a tenant');
  return tenant;
}
