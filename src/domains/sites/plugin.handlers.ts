import type { Handlers } from '../../platform/handlers.ts';
import type { SiteUsage } from './site-usage.ts';
import { getPluginStatus } from './sites.ts';

export function pluginHandlers({ usage }: { readonly usage: SiteUsage }) {
  return {
    getPluginStatus: async ({ db, principal, tenant, userAgent, now }) => {
      usage.count(principal.siteId, now, { userAgent });
      // A site's key always acts in its tenant.
      if (tenant === null) throw new Error('A site without a tenant');
      return { status: 200, body: await getPluginStatus(db, tenant.id, principal.siteId, now) };
    },
  } satisfies Partial<Handlers>;
}
