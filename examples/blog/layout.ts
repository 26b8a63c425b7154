import type { Category } from '@colophon/sdk/types';
import { type Html, html } from './html.ts';
import type { Settings } from './settings.ts';

/** A page without what all pages have. */
export interface Page {
  readonly title?: string;
  readonly description?: string | null | undefined;
  /** Path of the page, if search engines are to list it. */
  readonly canonical?: string;
  readonly image?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly previous?: string | null | undefined;
  readonly next?: string | null | undefined;
  /** Path of the link in the navigation that leads to this page. */
  readonly current?: string;
  /** The text of the search field. */
  readonly query?: string;
  readonly main: Html;
}

/** Returns the document of a page. It is the same for all readers, so that caches may store it. */
export function document(settings: Settings, categories: readonly Category[], page: Page): Html {
  const { url, title: blog, language } = settings;
  const title = page.title === undefined ? blog : `${page.title} – ${blog}`;
  const description = page.description ?? settings.description;
  const link = (path: string, label: string) =>
    html`<li><a href="${path}"${page.current === path && html` aria-current="page"`}>${label}</a></li>`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${blog}" href="/feed.xml">
<link rel="alternate" type="application/rss+xml" title="${blog}" href="/rss.xml">
<link rel="alternate" type="application/feed+json" title="${blog}" href="/feed.json">
${page.canonical === undefined ? html`<meta name="robots" content="noindex">` : html`<link rel="canonical" href="${url}${page.canonical}">`}
${page.previous && html`<link rel="prev" href="${page.previous}">`}
${page.next && html`<link rel="next" href="${page.next}">`}
<meta property="og:title" content="${page.title ?? blog}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${page.published ? 'article' : 'website'}">
${page.published && html`<meta property="article:published_time" content="${page.published}">`}
${page.image && html`<meta property="og:image" content="${page.image}">`}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="masthead">
<a class="brand" href="/">${blog}</a>
<nav aria-label="Categories"><ul>${categories.slice(0, 6).map(({ slug, name }) => link(`/category/${slug}`, name))}</ul></nav>
<form class="search" action="/" role="search">
<input type="search" name="q" aria-label="Search" placeholder="Search" minlength="2" maxlength="200" required value="${page.query}">
<button>Search</button>
</form>
</header>
<main id="main">
${page.main}
</main>
<footer class="colophon">
<p>${settings.description}</p>
<ul><li><a href="/feed.xml">Atom</a></li><li><a href="/rss.xml">RSS</a></li><li><a href="/feed.json">JSON Feed</a></li><li><a href="/account">Account</a></li></ul>
</footer>
</body>
</html>
`;
}
