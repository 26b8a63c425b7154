import { escapeMarkup } from '../../platform/values/markup.ts';
import type { Feed, FeedItem } from './feeds.ts';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Returns a feed as Atom (RFC 4287). */
export function atomFeed({ title, description, language, home, self, items }: Feed): string {
  const updated = items
    .map((item) => item.updated)
    .reduce((one, other) => (one > other ? one : other), '1970-01-01T00:00:00Z');
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">
<id>${xml(self)}</id>
<title>${xml(title)}</title>
${description === null || description === '' ? '' : `<subtitle>${xml(description)}</subtitle>\n`}<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(home)}"/>
<author><name>${xml(title)}</name></author>
${items.map(atomEntry).join('')}</feed>
`;
}

function atomEntry({ id, url, title, html, summary, author, tags, published, updated }: FeedItem): string {
  return `<entry>
<id>${xml(id)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<published>${published}</published>
<updated>${updated}</updated>
${author === null ? '' : `<author><name>${xml(author)}</name></author>\n`}${tags.map((tag) => `<category term="${xml(tag)}"/>\n`).join('')}${
  summary === null ? '' : `<summary>${xml(summary)}</summary>\n`
}${html === null ? '' : `<content type="html">${xml(html)}</content>\n`}</entry>
`;
}

/** Returns a feed as RSS 2.0, with whole texts in `content:encoded`. */
export function rssFeed({ title, description, language, home, self, items }: Feed): string {
  return `${declaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xml(title)}</title>
<link>${xml(home)}</link>
<atom:link rel="self" type="application/rss+xml" href="${xml(self)}"/>
<description>${xml(description ?? '')}</description>
<language>${xml(language)}</language>
${items.map(rssItem).join('')}</channel>
</rss>
`;
}

function rssItem({ id, url, title, html, summary, author, tags, published }: FeedItem): string {
  return `<item>
<guid isPermaLink="false">${xml(id)}</guid>
<title>${xml(title)}</title>
<link>${xml(url)}</link>
<pubDate>${new Date(published).toUTCString()}</pubDate>
${author === null ? '' : `<dc:creator>${xml(author)}</dc:creator>\n`}${tags.map((tag) => `<category>${xml(tag)}</category>\n`).join('')}${
  summary === null ? '' : `<description>${xml(summary)}</description>\n`
}${html === null ? '' : `<content:encoded>${xml(html)}</content:encoded>\n`}</item>
`;
}

/** Returns a sitemap of `<url>` elements. */
export function sitemap(elements: string): string {
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${elements}</urlset>
`;
}

/** Returns the addresses of sitemaps as an index. */
export function sitemapIndex(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${xml(address)}</loc></sitemap>\n`);
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</sitemapindex>\n`;
}

/** Returns a text for XML 1.0: markup is escaped, and characters that no XML document can have are left out. */
function xml(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
}
