import MarkdownIt, { type MarkdownIt as Renderer } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/**
 * Markdown is stored as its author wrote it, with the HTML that is rendered here at write time and is safe to put into a
 * page. Two layers, each sufficient: the renderer passes no HTML through and links only to allowed schemes, and its
 * output is then reduced to an allowlist of elements, attributes and schemes.
 *
 * Time and output are proportional to the length of the text. That is why there are no reference links (one long
 * definition, used a thousand times), no tables beyond `maxTableCells` (short rows are padded to the table's width), and
 * no more than `maxNesting` levels and `maxBlockTokens` blocks.
 */

/** Returns HTML of an article: CommonMark without reference links, with tables and strikethrough; images by http(s). */
export function renderArticle(markdown: string): string {
  const renderer = tableCells(markdown) > maxTableCells ? articlesWithoutTables : articles;
  return sanitizeHtml(renderer.render(markdown), articlePolicy);
}

/** Returns HTML of a comment: paragraphs, emphasis, lists, quotes, code and links. */
export function renderComment(markdown: string): string {
  return sanitizeHtml(comments.render(markdown), commentPolicy);
}

/** As in the CommonMark preset. Deeper levels are omitted; the cost of a text of brackets is proportional to it. */
const maxNesting = 20;

/** A text of 200,000 characters with a block of 40 characters on every line has 15,000 tokens. */
const maxBlockTokens = 40_000;

/** Once the text has too many blocks, the rest of it becomes one block of plain text. */
const limitBlocks: Parameters<Renderer['block']['ruler']['before']>[2] = (state, startLine, endLine, silent) => {
  if (silent || state.tokens.length < maxBlockTokens) return false;
  const token = state.push('code_block', 'code', 0);
  token.content = state.getLines(startLine, endLine, 0, true);
  token.map = [startLine, endLine];
  state.line = endLine;
  return true;
};

const articles = createRenderer();
const articlesWithoutTables = createRenderer().disable('table');
const comments = createRenderer().disable(['heading', 'lheading', 'hr', 'image', 'table']);

function createRenderer(): Renderer {
  const markdown = new MarkdownIt('default', {
    html: false,
    linkify: true,
    maxNesting,
  });
  // Only addresses written in full become links: `readme.md` is a file name, not a site in Moldova.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  markdown.validateLink = isAllowedAddress;
  markdown.block.ruler.before('table', 'block limit', limitBlocks);
  return markdown.disable('reference');
}

const allowedSchemes = ['http', 'https', 'mailto'];

/** An allowlist, where the renderer's own check is a denylist. Addresses without a scheme stay within the site. */
function isAllowedAddress(address: string): boolean {
  // Browsers drop control characters, and read a leading pair of either slash as another host.
  if (/[\p{Cc}\s]/u.test(address) || /^[/\\]{2}/.test(address)) return false;
  const scheme = /^([^/?#:]*):/.exec(address)?.[1];
  return scheme === undefined || allowedSchemes.includes(scheme.toLowerCase());
}

const maxTableCells = 10_000;

/** The characters of the row under a table's header, also within a quote or a list. */
const delimiterRow = /^[\s>*+\d.)|:-]+$/;

/** Returns an upper bound of the cells that the renderer would create: every line up to a blank one counts as a row of the widest table. */
function tableCells(markdown: string): number {
  let cells = 0;
  let columns = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === '') columns = 0;
    else if (line.includes('|') && delimiterRow.test(line)) columns = Math.max(columns, line.split('|').length);
    cells += columns;
  }
  return cells;
}

const commentPolicy: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'a', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li'],
  allowedAttributes: { a: ['href', 'title', 'rel'], ol: ['start'] },
  allowedSchemes,
  allowProtocolRelative: false,
  parseStyleAttributes: false,
  // Links of other people: not endorsed to search engines, without access to the page they are on.
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }) },
};

const articlePolicy: sanitizeHtml.IOptions = {
  ...commentPolicy,
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'strong', 'em', 's', 'a', 'img', 'code', 'pre'],
    ...['blockquote', 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  // The language of a fenced block, which highlighters look for.
  allowedClasses: { code: [/^language-[A-Za-z0-9+#_-]{1,40}$/] },
  transformTags: {
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener' }),
    th: columnAlignment,
    td: columnAlignment,
  },
  // An image without a full address would be fetched from the site that shows the article.
  exclusiveFilter: (frame) => frame.tag === 'img' && !/^https?:\/\//i.test(frame.attribs.src ?? ''),
};

/** The renderer writes `style="text-align:right"`; styles are removed. */
function columnAlignment(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const align = /^text-align:(left|center|right)$/.exec(attribs.style ?? '')?.[1];
  return { tagName, attribs: align === undefined ? {} : { align } };
}
