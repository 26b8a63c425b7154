const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Returns the text of HTML, in one pass whatever it contains (parsers with a stack of elements, such as htmlparser2, take a
 * second for 190 kB of nested tags): without tags, comments, scripts and styles, with its entities
 * decoded. The result is text: it may contain `<`, and must be escaped where it is shown.
 *
 * @example
 * htmlText('<p>Fish &amp; <b>chips</b></p>'); // 'Fish & chips'
 */
export function htmlText(html: string): string {
  return withoutTags(html)
    .replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (entity, decimal, hex, name) => {
      if (name !== undefined) return named[name as string] ?? entity;
      return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? entity;
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Null for what no text may contain: NUL and other control characters, halves of surrogate pairs, and too large numbers. */
function character(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return code < 0x20 || code === 0x7f ? ' ' : String.fromCodePoint(code);
}

/** Elements whose content is no text. */
const hidden = ['script', 'style', 'noscript', 'template'] as const;

function withoutTags(html: string): string {
  // Only ASCII, so that positions stay the same.
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const parts: string[] = [];
  let at = 0;
  for (let tag = html.indexOf('<'); tag !== -1; tag = html.indexOf('<', at)) {
    parts.push(html.slice(at, tag));
    at = endOfTag(lower, tag);
    // A < that begins no tag is text.
    parts.push(at === tag + 1 ? '<' : ' ');
  }
  parts.push(html.slice(at));
  return parts.join('');
}

/** Where the text continues: after the tag, or after the element if its content is no text. */
function endOfTag(lower: string, start: number): number {
  if (lower.startsWith('<!--', start)) return endOf(lower, '-->', start + 4);
  if (!/[a-z/!?]/.test(lower[start + 1] ?? '')) return start + 1;
  const name = hidden.find((one) => lower.startsWith(one, start + 1));
  return endOf(lower, '>', name === undefined ? start : endOf(lower, `</${name}`, start));
}

/** The position after the next `end`. Without one the rest is no text, as in browsers: so the whole is read once. */
function endOf(lower: string, end: string, from: number): number {
  const found = lower.indexOf(end, from);
  return found === -1 ? lower.length : found + end.length;
}
