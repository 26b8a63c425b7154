import type { ArticleSummary, Author, Category } from '@colophon/sdk/types';
import { type Html, html, sanitized } from './html.ts';

/** Shows dates and numbers in the language of the blog. */
export interface Formats {
  readonly date: (time: string) => string;
  readonly count: (number: number, one: string, many: string) => string;
}

export function formatsOf(language: string): Formats {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  return {
    date: (time) => dates.format(new Date(time)),
    count: (number, one, many) => `${numbers.format(number)} ${number === 1 ? one : many}`,
  };
}

export const tagPath = (tag: string) => `/tag/${encodeURIComponent(tag)}`;

export function time(published: string | null | undefined, { date }: Formats): Html | null {
  return published ? html`<time datetime="${published}">${date(published)}</time>` : null;
}

export function byline(author: Author | null | undefined): Html | null {
  return author ? html`<a rel="author" href="/author/${author.id}">${author.full_name}</a>` : null;
}

export function tagList(tags: readonly string[]): Html | null {
  if (tags.length === 0) return null;
  return html`<ul class="tags" aria-label="Tags">${tags.map((tag) => html`<li><a href="${tagPath(tag)}">${tag}</a></li>`)}</ul>`;
}

/** An article in a list. A match of a search has a `highlight`, which is HTML. */
export type Listed = ArticleSummary & { readonly highlight?: string };

/** Returns an article of a list. The whole card leads to the article; author and category are links of their own. */
export function card(article: Listed, category: Category | undefined, formats: Formats, level: 2 | 3 = 2): Html {
  const { title, slug, excerpt, highlight, author, published_at, comment_count, image } = article;
  const heading = html`<a href="/${slug}">${title}</a>`;
  return html`<article class="card">
${image && html`<img src="${image}" alt="" loading="lazy" width="640" height="360">`}
<p class="meta">${category && html`<a class="category" href="/category/${category.slug}">${category.name}</a>`}${time(published_at, formats)}</p>
${level === 2 ? html`<h2>${heading}</h2>` : html`<h3>${heading}</h3>`}
${highlight ? html`<p class="excerpt">${sanitized(highlight)}</p>` : excerpt && html`<p class="excerpt">${excerpt}</p>`}
<p class="meta">${byline(author)}${comment_count > 0 && html`<span>${formats.count(comment_count, 'comment', 'comments')}</span>`}</p>
</article>`;
}

/** Returns the links to the pages before and after one of a list, or nothing if there are none. */
export function pager(page: number, pages: number, pathOf: (page: number) => string, labels = ['Newer', 'Older']) {
  const previous = page > 1 ? pathOf(page - 1) : null;
  const next = page < pages ? pathOf(page + 1) : null;
  const links = html`<nav class="pager" aria-label="Pages">
${previous && html`<a rel="prev" href="${previous}">← ${labels[0]}</a>`}
<span>Page ${page} of ${pages}</span>
${next && html`<a rel="next" href="${next}">${labels[1]} →</a>`}
</nav>`;
  return { previous, next, links: pages > 1 ? links : null };
}

/** Minutes that it takes to read a Markdown text, at least one. */
export function minutesToRead(markdown: string): number {
  const ideographs = markdown.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = markdown.match(/[\p{Letter}\p{Number}'’-]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / 230 + ideographs / 500));
}

/**
 * Returns the text of an article as the page shows it: its headings are below the title, and what may be wider than the
 * screen can be scrolled with the keyboard. Sanitized HTML contains `<` in tags only.
 */
export function articleText(contentHtml: string): Html {
  const shift = /<h1>/.test(contentHtml) ? 1 : 0;
  return sanitized(
    contentHtml
      .replace(/<(\/?)h([1-5])>/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + shift}>`)
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll('<table>', '<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<img ', '<img loading="lazy" '),
  );
}
