/** A page of this server. All members are HTML. */
export interface HtmlPage {
  readonly title: string;
  readonly body: string;
  /** `<link>`, `<meta>` and `<script src>` elements. */
  readonly head?: string;
  /** Value of the attribute `class` of the body. The reference has a style sheet of its own. */
  readonly kind: 'docs' | 'reference' | 'card' | 'landing';
}

/** Where a page leads, in the bar at its top. */
const links = [
  { href: '/docs/guides/quickstart', label: 'Guides' },
  { href: '/docs', label: 'Reference' },
  { href: '/docs/errors', label: 'Errors' },
];

/** Returns a page without inline scripts, styles or external resources: the policy of pages forbids them. */
export function htmlPage({ title, body, head = '', kind }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/favicon.ico" sizes="32x32">
${kind === 'reference' ? '' : '<link rel="stylesheet" href="/docs/site.css">\n'}${head}</head>
<body class="${kind}">
${body}
</body>
</html>
`;
}

/** Returns the bar at the top of a page. `current` is the path of one of its links. */
export function siteBar(current: string): string {
  const items = links.map(
    ({ href, label }) => `<a href="${href}"${href === current ? ' aria-current="page"' : ''}>${label}</a>`,
  );
  return `<a class="skip" href="#main">Skip to content</a>
<header class="bar">
<a class="brand" href="/"><img src="/docs/mark.svg" alt="" width="24" height="24">Colophon</a>
<nav aria-label="Site">${items.join('')}</nav>
</header>`;
}

/** The page may load from and call this server only, without inline scripts and styles. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
