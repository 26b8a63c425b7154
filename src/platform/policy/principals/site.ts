import { principalKind } from './principal-kind.ts';

/** A WordPress site, by its key. It acts in its own tenant. */
export interface SitePrincipal {
  readonly kind: 'site';
  readonly siteId: string;
}

export const site = principalKind('site', {
  schemes: ['SiteKey'],
  rateLimitKey: ({ siteId }: SitePrincipal) => `site:${siteId}`,
  nameOf: ({ siteId }: SitePrincipal) => `site ${siteId}`,
  auditDetails: ({ siteId }: SitePrincipal) => ({ site_id: siteId }),
  responsibleUser: () => null,
});
