import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let slugify: typeof import('@sindresorhus/slugify').default | undefined;

/** Characters kept free at the end of a slug for the number that tells it from others of the same base. */
const numberRoom = 8;

/**
 * The base of a slug for a name or title: transliterated to `a-z`, `0-9` and single hyphens, short enough to take a
 * number within `maxLength`, cut between words where there are several. What has no Latin reading gets `fallback`.
 *
 * @example
 * slugBase('Crème Brûlée — 100 %', 63, 'tenant'); // 'creme-brulee-100'
 * slugBase('日本語', 63, 'tenant'); // 'tenant'
 */
export function slugBase(text: string, maxLength: number, fallback: string): string {
  // Its tables take long to prepare: loaded with the first slug, so that a start doesn't wait for them.
  slugify ??= (require('@sindresorhus/slugify') as typeof import('@sindresorhus/slugify')).default;
  const limit = maxLength - numberRoom;
  // Bounds the work: transliteration of what would be cut away anyway is left out.
  const slug = slugify(text.slice(0, limit * 4).normalize('NFKC'), { decamelize: false });
  if (slug === '') return fallback;
  if (slug.length <= limit) return slug;
  const lastWord = slug.lastIndexOf('-', limit);
  return lastWord > 0 ? slug.slice(0, lastWord) : slug.slice(0, limit);
}

/** What a slug and its numbered siblings have in common: `my-blog` of `my-blog`, `my-blog-2` and `my-blog-2-3`. */
export function slugFamily(slug: string): string {
  return slug.replace(/(?:-\d+)+$/, '');
}

/**
 * Slugs that stand for something else in an address, here or on a site that shows tenants by name:
 * `app.example.com/{slug}`, `{slug}.example.com`.
 */
const reserved = new Set([
  ...['account', 'accounts', 'admin', 'api', 'app', 'assets', 'auth', 'billing', 'blog', 'cdn', 'docs', 'graphql'],
  ...['health', 'help', 'home', 'invitations', 'jobs', 'legal', 'localhost', 'login', 'logout', 'mail', 'mcp', 'me'],
  ...['metrics', 'new', 'null', 'oauth', 'openapi', 'pixel', 'plugin', 'privacy', 'public', 'r', 'ready', 'register'],
  ...['root', 'search', 'security', 'settings', 'signup', 'site', 'sites', 'slug', 'smtp', 'static', 'status'],
  ...['support', 'system', 'team', 'tenant', 'tenants', 'terms', 'undefined', 'upgrade', 'user', 'users'],
  ...['webhooks', 'well-known', 'workspace', 'workspaces', 'www'],
]);

/** True for a slug that no tenant may have. */
export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug);
}
