import type { CursorCodec } from '../../engine/serve/cursor.ts';
import type { Handlers } from '../../engine/serve/handler.ts';
import { proveDomain, type TxtResolver } from './domain-proof.ts';
import { readSiteAddress } from './site-address.ts';
import type { SiteMode } from './site-key.ts';
import type { SiteUsage } from './site-usage.ts';
import {
  createSite,
  deleteSite,
  getSite,
  listSites,
  pluginStatus,
  rotateSiteKey,
  siteToVerify,
  verifySite,
} from './sites.ts';

export interface SiteServices {
  readonly cursors: CursorCodec;
  /** The kind of key that new sites get. */
  readonly mode: SiteMode;
  readonly resolver: TxtResolver;
  readonly usage: SiteUsage;
}

export function siteHandlers({ cursors, mode, resolver, usage }: SiteServices) {
  return {
    createSite: async (request) => {
      const { tenant, body, now } = request;
      const address = readSiteAddress(mode, body);
      return request.transact(async (trx) => {
        const site = await createSite(trx, tenant.id, mode, address, now);
        request.note({ resourceType: 'site', resourceId: site.id, details: { domain: site.domain } });
        return { status: 201, body: site };
      });
    },

    listSites: async ({ db, tenant, query }) => ({
      status: 200,
      body: await listSites(db, cursors, tenant.id, query),
    }),

    getSite: async ({ db, tenant, path, now }) => {
      // What this process has counted since its last write belongs to the answer.
      await usage.write();
      return { status: 200, body: await getSite(db, tenant.id, path.id, now) };
    },

    deleteSite: async (request) =>
      request.transact(async (trx) => {
        const { id } = request.path;
        await deleteSite(trx, request.tenant.id, id, request.now);
        request.note({ resourceType: 'site', resourceId: id });
        return { status: 200, body: { success: true, message: 'Site deleted successfully' } };
      }),

    rotateSiteApiKey: async (request) =>
      request.transact(async (trx) => {
        const { id } = request.path;
        const rotated = await rotateSiteKey(trx, request.tenant.id, id, request.now);
        request.note({ resourceType: 'site', resourceId: id });
        return { status: 200, body: rotated };
      }),

    verifySite: async (request) => {
      const { db, tenant, path, now } = request;
      const site = await siteToVerify(db, tenant.id, path.id);
      const needsProof = site.mode === 'live' && !site.is_verified;
      const proof = needsProof ? await proveDomain(resolver, site.domain, site.verification_token) : null;
      return request.transact(async (trx) => {
        const verification = await verifySite(trx, tenant.id, path.id, proof, now);
        request.note({ resourceType: 'site', resourceId: path.id, details: { domain: site.domain } });
        return { status: 200, body: verification };
      });
    },

    getPluginStatus: async ({ db, principal, tenant, userAgent, now }) => {
      usage.count(principal.siteId, now, { userAgent });
      // A site's key always acts in its tenant.
      if (tenant === null) throw new Error('A site without a tenant');
      return { status: 200, body: await pluginStatus(db, tenant.id, principal.siteId, now) };
    },
  } satisfies Partial<Handlers>;
}
