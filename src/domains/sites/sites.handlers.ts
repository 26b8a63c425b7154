import type { TxtResolver } from '../../platform/domain-names/domain-proof.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { CursorCodec } from '../../platform/lists/cursor.ts';
import type { SiteMode } from './site-key.ts';
import type { SiteUsage } from './site-usage.ts';
import { checkSite, createSite, deleteSite, getSite, listSites, rotateSiteApiKey, verifySite } from './sites.ts';

export interface SiteServices {
  readonly cursors: CursorCodec;
  /** The kind of key of new sites. */
  readonly mode: SiteMode;
  readonly resolver: TxtResolver;
  readonly usage: SiteUsage;
}

export function siteHandlers({ cursors, mode, resolver, usage }: SiteServices) {
  return {
    createSite: async (request) => {
      return request.transact(async (trx) => {
        const site = await createSite(trx, request, mode, request.body);
        request.note({ resourceType: 'site', resourceId: site.id, details: { domain: site.domain } });
        return { status: 201, body: site };
      });
    },

    listSites: async ({ db, tenant, query }) => ({
      status: 200,
      body: await listSites(db, cursors, tenant.id, query),
    }),

    getSite: async ({ db, tenant, path, now }) => {
      // The response includes what this process has counted since its last write.
      await usage.write();
      return { status: 200, body: await getSite(db, tenant.id, path.id, now) };
    },

    deleteSite: async (request) =>
      request.transact(async (trx) => {
        const { id } = request.path;
        await deleteSite(trx, request, id);
        request.note({ resourceType: 'site', resourceId: id });
        return { status: 200, body: { success: true, message: 'Site deleted successfully' } };
      }),

    rotateSiteApiKey: async (request) =>
      request.transact(async (trx) => {
        const { id } = request.path;
        const rotated = await rotateSiteApiKey(trx, request, id);
        request.note({ resourceType: 'site', resourceId: id });
        return { status: 200, body: rotated };
      }),

    verifySite: async (request) => {
      const { db, tenant, path } = request;
      const checked = await checkSite(db, tenant.id, path.id, resolver);
      return request.transact(async (trx) => {
        const verification = await verifySite(trx, request, checked);
        request.note({ resourceType: 'site', resourceId: path.id, details: { domain: checked.domain } });
        return { status: 200, body: verification };
      });
    },
  } satisfies Partial<Handlers>;
}
