import type { Handlers } from '../../engine/serve/handler.ts';
import { selectAffiliateDays } from './affiliate-clicks.repository.ts';
import { type AffiliateClicks, dayOf } from './affiliate-clicks.ts';
import { countAffiliateLinks, selectAffiliateLink, selectAffiliateLinks } from './affiliate-links.repository.ts';
import {
  affiliateLinkBody,
  affiliateLinkNotFound,
  createAffiliateLink,
  deleteAffiliateLink,
  updateAffiliateLink,
} from './affiliate-links.ts';
import { isHumanVisit } from './human-visit.ts';
import type { LinkDirectory } from './link-directory.ts';

export interface AffiliateLinkServices {
  readonly clicks: AffiliateClicks;
  readonly directory: LinkDirectory;
  /** Base of the short addresses. */
  readonly publicUrl: string;
}

/** Every click is to be seen, and the target learns nothing of the page that the visitor left. */
const redirectHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

export function affiliateLinkHandlers({ clicks, directory, publicUrl }: AffiliateLinkServices) {
  return {
    listAffiliateLinks: async ({ db, tenant, query: { page, per_page } }) => {
      // What this process has counted belongs to the answer.
      await clicks.written();
      const [links, total] = await Promise.all([
        selectAffiliateLinks(db, tenant.id, { limit: per_page, offset: (page - 1) * per_page }),
        countAffiliateLinks(db, tenant.id),
      ]);
      return {
        status: 200,
        body: { affiliate_links: links.map((link) => affiliateLinkBody(link, publicUrl)), total, page, per_page },
      };
    },

    createAffiliateLink: async (request) =>
      request.transact(async (trx) => {
        const link = await createAffiliateLink(trx, request.tenant.id, request.body, publicUrl, request.now);
        request.note({ resourceType: 'affiliate_link', resourceId: link.id });
        const affiliate_link = affiliateLinkBody(link, publicUrl);
        return { status: 201, body: { message: 'Affiliate link created successfully', affiliate_link } };
      }),

    updateAffiliateLink: async (request) => {
      await clicks.written();
      const reply = await request.transact(async (trx) => {
        const { tenant, path, body, now } = request;
        const link = await updateAffiliateLink(trx, tenant.id, path.link_id, body, publicUrl, now);
        request.note({ resourceType: 'affiliate_link', resourceId: link.id });
        const affiliate_link = affiliateLinkBody(link, publicUrl);
        return { status: 200, body: { message: 'Affiliate link updated successfully', affiliate_link } };
      });
      await directory.everyLeaseEnded();
      return reply;
    },

    deleteAffiliateLink: async (request) => {
      const reply = await request.transact(async (trx) => {
        await deleteAffiliateLink(trx, request.tenant.id, request.path.link_id, request.now);
        request.note({ resourceType: 'affiliate_link', resourceId: request.path.link_id });
        return { status: 200, body: { message: 'Affiliate link deleted successfully' } };
      });
      await directory.everyLeaseEnded();
      return reply;
    },

    getAffiliateLinkStats: async ({ db, tenant, path: { link_id }, query: { days }, now }) => {
      await clicks.written();
      const link = await selectAffiliateLink(db, tenant.id, link_id);
      if (link === undefined) throw affiliateLinkNotFound();
      const { click_count, unique_click_count } = link;
      const daily = await selectAffiliateDays(db, tenant.id, link_id, dayOf(now), days);
      return { status: 200, body: { link_id, click_count, unique_click_count, days, daily } };
    },

    followAffiliateLink: async ({ method, path, headers, ip, userAgent, now }) => {
      const found = directory.find(path.slug);
      const target = found instanceof Promise ? await found : found;
      if (target === undefined) throw affiliateLinkNotFound();
      const purposes = [headers['Sec-Purpose'], headers.Purpose, headers['X-Purpose'], headers['X-Moz']];
      if (isHumanVisit({ method, userAgent, purposes })) {
        const counted = clicks.count({ linkId: target.linkId, at: now, ip, userAgent: userAgent ?? '' });
        if (counted !== undefined) await counted;
      }
      return { status: 302, headers: { location: target.location, ...redirectHeaders } };
    },
  } satisfies Partial<Handlers>;
}
