import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** A guide of the documentation, written in Markdown in `guides/`. */
export interface Guide {
  readonly name: string;
  readonly file: string;
  /** Its first heading. */
  readonly title: string;
}

/** In the order in which they are to be read. */
const names = ['authentication', 'errors', 'pagination', 'idempotency', 'rate-limits', 'webhooks'];

/** All guides. Throws when one isn't there. */
export function readGuides(): Guide[] {
  return names.map((name) => {
    const file = join(import.meta.dirname, 'guides', `${name}.md`);
    const title = /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? name;
    return { name, file, title };
  });
}

const markdown = new MarkdownIt('default', { html: false });

/** HTML of a guide. Its headings get ids made of their words, to be linked to. */
export function renderGuide(text: string): string {
  return sanitizeHtml(markdown.render(text), {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'h1', 'h2'],
    allowedAttributes: { a: ['href'], h2: ['id'], h3: ['id'], code: ['class'] },
    allowedSchemes: ['https'],
    allowProtocolRelative: false,
    parseStyleAttributes: false,
  }).replaceAll(/<h2>(.*?)<\/h2>/g, (_, heading: string) => `<h2 id="${anchorOf(heading)}">${heading}</h2>`);
}

function anchorOf(heading: string): string {
  return heading
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
