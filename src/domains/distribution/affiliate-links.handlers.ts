import type { Handlers } from '../../platform/handlers.ts';
import type { AffiliateClicks } from './affiliate-clicks.ts';
import {
  createAffiliateLink,
  deleteAffiliateLink,
  findAffiliateTarget,
  getAffiliateLinkStats,
  type LinkServices,
  listAffiliateLinks,
  updateAffiliateLink,
} from './affiliate-links.ts';
import { isHumanVisit } from './human-visit.ts';
import type { LinkDirectory } from './link-directory.ts';

export interface AffiliateLinkServices extends LinkServices {
  readonly clicks: AffiliateClicks;
  readonly directory: LinkDirectory;
}

/** Every click reaches the server, and the target doesn't learn which page the visitor left. */
const redirectHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

export function affiliateLinkHandlers(services: AffiliateLinkServices) {
  const { clicks, directory } = services;
  return {
    listAffiliateLinks: async ({ db, tenant, query }) => {
      // The response includes what this process has counted.
      await clicks.written();
      return { status: 200, body: await listAffiliateLinks(db, tenant.id, query, services) };
    },

    createAffiliateLink: async (request) =>
      request.transact(async (trx) => {
        const affiliate_link = await createAffiliateLink(trx, request, request.body, services);
        request.note({ resourceType: 'affiliate_link', resourceId: affiliate_link.id });
        return { status: 201, body: { message: 'Affiliate link created successfully', affiliate_link } };
      }),

    updateAffiliateLink: async (request) => {
      await clicks.written();
      const reply = await request.transact(async (trx) => {
        const change = { ...request.body, id: request.path.link_id };
        const affiliate_link = await updateAffiliateLink(trx, request, change, services);
        request.note({ resourceType: 'affiliate_link', resourceId: affiliate_link.id });
        return { status: 200, body: { message: 'Affiliate link updated successfully', affiliate_link } };
      });
      await directory.everyLeaseEnded();
      return reply;
    },

    deleteAffiliateLink: async (request) => {
      const reply = await request.transact(async (trx) => {
        await deleteAffiliateLink(trx, request, request.path.link_id);
        request.note({ resourceType: 'affiliate_link', resourceId: request.path.link_id });
        return { status: 200, body: { message: 'Affiliate link deleted successfully' } };
      });
      await directory.everyLeaseEnded();
      return reply;
    },

    getAffiliateLinkStats: async (request) => {
      await clicks.written();
      const { db, path, query } = request;
      return { status: 200, body: await getAffiliateLinkStats(db, request, path.link_id, query.days) };
    },

    followAffiliateLink: async ({ method, path, headers, ip, userAgent, now }) => {
      const { linkId, location } = await findAffiliateTarget(directory, path.slug);
      const purposes = [headers['Sec-Purpose'], headers.Purpose, headers['X-Purpose'], headers['X-Moz']];
      if (isHumanVisit({ method, userAgent, purposes })) {
        const counted = clicks.count({ linkId, at: now, ip });
        if (counted !== undefined) await counted;
      }
      return { status: 302, headers: { location, ...redirectHeaders } };
    },
  } satisfies Partial<Handlers>;
}
