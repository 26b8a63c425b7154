import { htmlPage, siteBar } from './html-page.ts';
import { renderMarkdown } from './markdown-html.ts';

export interface DocsPage {
  /** Path of the page, without `.md`. */
  readonly path: string;
  /** Markdown, with the title as its first heading. */
  readonly text: string;
}

/** A part of the list at the left of each page. */
export interface DocsSection {
  readonly title: string;
  readonly pages: readonly { readonly path: string; readonly title: string }[];
}

/** Returns a page of the documentation as HTML, with the list of all pages, and links to the pages before and after it. */
export function docsPage({ path, text }: DocsPage, sections: readonly DocsSection[]): string {
  const { html, headings } = renderMarkdown(text);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? 'Documentation';
  const contents = headings.map((heading) => `<li><a href="#${heading.id}">${heading.text}</a></li>`).join('');
  const body = `${siteBar(path.startsWith('/docs/errors') ? '/docs/errors' : '/docs/guides/quickstart')}
<div class="columns">
<nav class="pages" aria-label="Documentation"><details open><summary>Documentation</summary>${list(sections, path)}</details></nav>
<main id="main" class="prose">
<p class="tools"><a href="${path}.md">View as Markdown</a></p>
${html}
${neighbours(sections, path)}
</main>
<nav class="contents" aria-label="On this page">${contents === '' ? '' : `<h2>On this page</h2><ul>${contents}</ul>`}</nav>
</div>`;
  const head = `<link rel="alternate" type="text/markdown" href="${path}.md">\n<script src="/docs/site.js" defer></script>\n`;
  return htmlPage({ title: `${title} · Colophon API`, kind: 'docs', head, body });
}

function list(sections: readonly DocsSection[], current: string): string {
  return sections
    .map(({ title, pages }) => {
      const items = pages.map(
        (page) =>
          `<li><a href="${page.path}"${page.path === current ? ' aria-current="page"' : ''}>${page.title}</a></li>`,
      );
      return `<h2>${title}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');
}

function neighbours(sections: readonly DocsSection[], current: string): string {
  const pages = sections.flatMap((section) => section.pages);
  const index = pages.findIndex(({ path }) => path === current);
  if (index === -1) return '';
  const link = (offset: -1 | 1, label: string) => {
    const page = pages[index + offset];
    return page === undefined ? '' : `<a href="${page.path}"><span>${label}</span>${page.title}</a>`;
  };
  return `<nav class="neighbours" aria-label="Previous and next page">${link(-1, 'Previous')}${link(1, 'Next')}</nav>`;
}
