import type { components } from '../../../generated/types.ts';
import type { Database } from '../../platform/database/database.ts';
import { escapeMarkup } from '../../platform/values/markup.ts';
import { defaultTenantSettings } from '../tenants/tenant-settings.ts';
import { tenantNotFound } from '../tenants/tenants.ts';
import { type FacetRow, selectFacetPage } from './article-facets.repository.ts';
import { atomFeed, rssFeed, sitemap, sitemapIndex } from './feed-documents.ts';
import { type AddressPart, type FeedTenant, selectFeedTenant, selectSitemapElements } from './feeds.repository.ts';

/** Articles of a feed. */
const articlesShown = 20;

/** Addresses in one sitemap: the most that https://www.sitemaps.org/protocol.html allows. */
const addressesPerSitemap = 50_000;

/** A feed, whatever its format. Addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly home: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Stays the same when the slug changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Null if the texts of the feed are too long. */
  readonly html: string | null;
  readonly summary: string | null;
  /** Null after the account is deleted. */
  readonly author: string | null;
  readonly tags: readonly string[];
  readonly published: string;
  readonly updated: string;
}

/** Returns an Atom document. Throws `not_found` unless the content of the tenant is public. */
export async function getAtomFeed(db: Database, tenantId: string, publicUrl: string): Promise<string> {
  return atomFeed(await readFeed(db, tenantId, publicUrl, 'feed.xml'));
}

/** Returns an RSS document. Throws as `getAtomFeed`. */
export async function getRssFeed(db: Database, tenantId: string, publicUrl: string): Promise<string> {
  return rssFeed(await readFeed(db, tenantId, publicUrl, 'rss.xml'));
}

/** Returns a JSON feed. Throws as `getAtomFeed`. */
export async function getJsonFeed(
  db: Database,
  tenantId: string,
  publicUrl: string,
): Promise<components['schemas']['JsonFeed']> {
  const { title, home, self, language, items } = await readFeed(db, tenantId, publicUrl, 'feed.json');
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_html: item.html ?? '',
      summary: item.summary ?? '',
      date_published: item.published,
      date_modified: item.updated,
      authors: item.author === null ? [] : [{ name: item.author }],
      tags: [...item.tags],
    })),
  };
}

/**
 * Returns the sitemap of a tenant, or a part of it, or the index of its parts. Parts past the end are empty.
 * Throws as `getAtomFeed`.
 */
export async function getSitemap(
  db: Database,
  tenantId: string,
  publicUrl: string,
  page: number | undefined,
): Promise<string> {
  const tenant = await selectFeedTenant(db, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  const parts = Math.ceil(tenant.published_count / addressesPerSitemap);
  if (page === undefined && parts > 1) {
    const address = pathOf(tenant, publicUrl, 'sitemap.xml');
    return sitemapIndex(Array.from({ length: Math.min(parts, 1_000) }, (_, index) => `${address}?page=${index + 1}`));
  }
  const offset = ((page ?? 1) - 1) * addressesPerSitemap;
  if (offset >= tenant.published_count) return sitemap('');
  const address = addressParts(tenant, publicUrl).map((part) => (typeof part === 'string' ? escapeMarkup(part) : part));
  return sitemap(await selectSitemapElements(db, tenant.id, address, { limit: addressesPerSitemap, offset }));
}

async function readFeed(db: Database, tenantId: string, publicUrl: string, name: string): Promise<Feed> {
  const tenant = await selectFeedTenant(db, tenantId);
  if (tenant === undefined) throw tenantNotFound();
  const rows = await selectFacetPage(db, {
    ...{ tenantId, member: false, statuses: ['published'], facet: { kind: 'all' }, others: [], featured: null },
    ...{ publishedAfter: undefined, publishedBefore: undefined, from: { offset: 0 }, perPage: articlesShown },
    order: [
      { name: 'published_at', descending: true },
      { name: 'id', descending: true },
    ],
    texts: ['content_html'],
  });
  const found = rows[0] === undefined || rows[0].id === null ? [] : (rows as FacetRow[]).slice(0, articlesShown);
  const urlOf = articleUrls(tenant, publicUrl);
  return {
    title: tenant.name,
    description: tenant.description,
    language: tenant.settings.language ?? defaultTenantSettings.language,
    home: `${websiteOf(tenant, publicUrl)}/`,
    self: pathOf(tenant, publicUrl, name),
    items: found.map((row) => ({
      id: pathOf(tenant, publicUrl, `articles/${row.id}`),
      url: urlOf(row),
      title: row.title,
      html: row.content_html,
      summary: row.excerpt,
      author: row.author_id === null ? null : row.full_name,
      tags: row.tags,
      published: row.published_at ?? row.created_at,
      updated: row.updated_at,
    })),
  };
}

function pathOf({ id }: FeedTenant, publicUrl: string, path: string): string {
  return `${publicUrl}/api/v1/tenants/${id}/${path}`;
}

function websiteOf({ domain }: FeedTenant, publicUrl: string): string {
  return domain === null ? publicUrl : `https://${domain}`;
}

function articleUrls(
  tenant: FeedTenant,
  publicUrl: string,
): (article: { readonly id: number; readonly slug: string }) => string {
  const parts = addressParts(tenant, publicUrl);
  return (article) => parts.map((part) => (typeof part === 'string' ? part : `${article[part.column]}`)).join('');
}

function addressParts(tenant: FeedTenant, publicUrl: string): AddressPart[] {
  const path = tenant.settings.article_path ?? defaultTenantSettings.article_path;
  const parts = path.split(/\{(id|slug)\}/);
  // Every other part is the name of a column.
  const named = parts.map((part, index) => (index % 2 === 1 ? { column: part as 'id' | 'slug' } : part));
  return [websiteOf(tenant, publicUrl), ...named];
}
