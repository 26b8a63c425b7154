import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let slugify: typeof import('@sindresorhus/slugify').default | undefined;

/** Characters reserved at the end of a slug for the number that makes it unique. */
const numberRoom = 8;

/**
 * Returns the base of a slug for a name or title: transliterated to `a-z`, `0-9` and single hyphens, short enough for a
 * number within `maxLength`, cut between words if there are several. Text without transliteration gets `fallback`.
 *
 * @example
 * slugBase('Crème Brûlée — 100 %', 63, 'tenant'); // 'creme-brulee-100'
 * slugBase('日本語', 63, 'tenant'); // 'tenant'
 */
export function slugBase(text: string, maxLength: number, fallback: string): string {
  // Loaded with the first slug: its tables would slow down the start.
  slugify ??= (require('@sindresorhus/slugify') as typeof import('@sindresorhus/slugify')).default;
  const limit = maxLength - numberRoom;
  // Bounds the work: text that would be cut off is not transliterated.
  const slug = slugify(text.slice(0, limit * 4).normalize('NFKC'), { decamelize: false });
  if (slug === '') return fallback;
  if (slug.length <= limit) return slug;
  const lastWord = slug.lastIndexOf('-', limit);
  return lastWord > 0 ? slug.slice(0, lastWord) : slug.slice(0, limit);
}

/** Returns the common part of numbered slugs: `my-blog` of `my-blog`, `my-blog-2` and `my-blog-2-3`. */
export function slugFamily(slug: string): string {
  return slug.replace(/(?:-\d+)+$/, '');
}

/**
 * Slugs with another meaning in a URL, here or on a site that shows tenants by name: `app.example.com/{slug}`,
 * `{slug}.example.com`.
 */
const reserved = new Set([
  ...['account', 'accounts', 'admin', 'api', 'app', 'assets', 'auth', 'billing', 'blog', 'cdn', 'docs', 'graphql'],
  ...['health', 'help', 'home', 'invitations', 'jobs', 'legal', 'localhost', 'login', 'logout', 'mail', 'mcp', 'me'],
  ...['metrics', 'new', 'null', 'oauth', 'openapi', 'pixel', 'plugin', 'privacy', 'public', 'r', 'ready', 'register'],
  ...['root', 'search', 'security', 'settings', 'signup', 'site', 'sites', 'slug', 'smtp', 'static', 'status'],
  ...['support', 'system', 'team', 'tenant', 'tenants', 'terms', 'undefined', 'upgrade', 'user', 'users'],
  ...['webhooks', 'well-known', 'workspace', 'workspaces', 'www'],
]);

/** Returns whether no tenant may have the slug. */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug);
}
