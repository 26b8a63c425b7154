/**
 * Marks that the database sets around the words found. Private-use characters: no HTML, and the search takes them out
 * of the text before it sets its own.
 */
export const markStart = '\uE000';
export const markEnd = '\uE001';

/** Replacements of `<` and `>` in a passage, because the database would parse part of the text as tags. */
export const lessThan = '\uE002';
export const greaterThan = '\uE003';

/** A "word" of a text may be as long as the text; a passage isn't. */
const maxLength = 1_000;

/**
 * A passage of Markdown from the database as HTML: like `highlightHtml`, without Markdown syntax.
 *
 * @example
 * markdownHighlightHtml('**a** < b [\uE000keyword\uE001](https://example.com)'); // 'a &lt; b <mark>keyword</mark>'
 */
export function markdownHighlightHtml(passage: string): string {
  return highlightHtml(withoutMarkdown(passage));
}

/**
 * A passage of text from the database as HTML: everything escaped, the words found in `<mark>`.
 *
 * @example
 * highlightHtml('a < b \uE000keyword\uE001'); // 'a &lt; b <mark>keyword</mark>'
 */
export function highlightHtml(passage: string): string {
  const text = passage.replaceAll(/\s+/g, ' ').trim();
  // A cut may go through a character and through a mark.
  const cut = text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text;
  const unclosed = cut.lastIndexOf(markStart) > cut.lastIndexOf(markEnd);
  return (unclosed ? cut + markEnd : cut)
    .replaceAll('&', '&amp;')
    .replaceAll(/[<\uE002]/g, '&lt;')
    .replaceAll(/[>\uE003]/g, '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(markStart, '<mark>')
    .replaceAll(markEnd, '</mark>');
}

/** The text that a reader of a passage sees. A passage may begin and end within a link: of such a link its text stays. */
function withoutMarkdown(passage: string): string {
  return passage
    .replaceAll(/!?\[([^[\]]*)\]\((?:[^()]*\)|[^()\s]*)/g, '$1')
    .replaceAll(/\]\((?:[^()]*\)|[^()\s]*)/g, '')
    .replaceAll(/^[ \t]{0,3}(?:#{1,6}[ \t]|[-+*][ \t]|\uE003)/gm, '')
    .replaceAll(/(?<!\\)[*`]{1,3}(?=\S)|(?<=[^\s\\])[*`]{1,3}|~~/g, '')
    .replaceAll(/(?<![\p{L}\p{N}_])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}_])/gu, '')
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
}
