import { ApiError } from '../../engine/serve/errors.ts';
import { isPublicSuffix } from '../../platform/domain-names/public-suffix.ts';
import { canonicalDomain } from '../../platform/values/domain.ts';
import type { SiteMode } from './site-key.ts';

export interface SiteAddress {
  /** Canonical; in test mode with the port, if the URL has one. */
  readonly domain: string;
  readonly siteUrl: string;
}

/**
 * Returns the canonical spelling of a site's address. Live sites have a domain name and no port; test sites may also be
 * on localhost and IP addresses, with any port.
 * Throws `validation_failed`, also for a given domain that isn't the URL's.
 *
 * @example
 * readSiteAddress('live', { site_url: 'https://Bücher.Example/' }); // domain 'xn--bcher-kva.example'
 * readSiteAddress('test', { site_url: 'http://localhost:8081' }); // domain 'localhost:8081'
 */
export function readSiteAddress(
  mode: SiteMode,
  given: { readonly domain?: string | undefined; readonly site_url: string },
): SiteAddress {
  const url = URL.canParse(given.site_url) ? new URL(given.site_url) : null;
  const isWeb =
    url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!isWeb || url.hash !== '') throw ApiError.invalid('site_url', 'Invalid URL format');
  const domain = hostOf(mode, url.host);
  if (domain === null) throw ApiError.invalid('site_url', 'Invalid URL format');
  if (given.domain !== undefined) {
    const named = hostOf(mode, given.domain);
    if (named === null) throw ApiError.invalid('domain', 'Invalid domain format');
    if (named !== domain) throw ApiError.invalid('domain', "Domain must be the site URL's");
  }
  return { domain, siteUrl: url.href.replace(/\/$/, '') };
}

function hostOf(mode: SiteMode, given: string): string | null {
  const domain = canonicalDomain(given);
  if (domain !== null && isPublic(domain)) return domain;
  if (mode === 'live') return null;
  const [, name = '', port = ''] = /^(\[[0-9a-fA-F:.]+\]|[^:[\]]+)(:[1-9]\d{0,4})?$/.exec(given) ?? [];
  if (port !== '' && Number(port.slice(1)) > 65_535) return null;
  const host = canonicalDomain(name) ?? localHost(name);
  return host === null ? null : `${host}${port}`;
}

/** Whether public DNS may contain the name (RFC 2606, RFC 6761, RFC 6762), and somebody own it. */
function isPublic(domain: string): boolean {
  return !/\.(?:localhost|local|test|invalid|internal|onion|arpa)$/.test(domain) && !isPublicSuffix(domain);
}

/** Returns `localhost` and IP addresses as the URL parser spells them, else null. */
function localHost(name: string): string | null {
  if (/[\s/\\?#@%]/.test(name) || !URL.canParse(`http://${name}`)) return null;
  const { hostname } = new URL(`http://${name}`);
  return hostname === 'localhost' || /^(?:\d+\.){3}\d+$/.test(hostname) || hostname.startsWith('[') ? hostname : null;
}
