import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt('default', { html: false });

export interface Heading {
  readonly id: string;
  /** HTML. */
  readonly text: string;
}

/** Returns the HTML of a text of the documentation, and its headings of the second level, with the ids that they got. */
export function renderMarkdown(text: string): { readonly html: string; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  const html = sanitizeHtml(markdown.render(text), {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'h1', 'h2'],
    allowedAttributes: { a: ['href'], h2: ['id'], h3: ['id'], code: ['class'] },
    allowedSchemes: ['https'],
    allowProtocolRelative: false,
    parseStyleAttributes: false,
  })
    .split('<h2>')
    .map((part, index) => {
      if (index === 0) return part;
      const heading = part.slice(0, part.indexOf('</h2>'));
      const id = anchorOf(heading);
      headings.push({ id, text: heading });
      return `<h2 id="${id}"><a href="#${id}">${heading}</a>${part.slice(heading.length)}`;
    })
    .join('')
    // Wide content scrolls by itself, also with the keyboard.
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, headings };
}

function anchorOf(heading: string): string {
  return heading
    .replaceAll(/<[^>]*>|&[a-z]+;/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
