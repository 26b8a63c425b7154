import { escapeMarkup } from '../values/markup.ts';

/** Content of a mail, before it is rendered as text and HTML. Values of users may be inserted unescaped. */
export interface MailContent {
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  /** The requested action. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Small print below. */
  readonly footnote: string;
}

/** Programs that drop styles show plain text on their own background; those with a dark mode get one with enough contrast. */
const styles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 24px 12px; background: #f4f4f8; color: #1c1c25; font: 16px/1.6 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
.sheet { max-width: 520px; margin: 0 auto; padding: 32px; background: #ffffff; border: 1px solid #e3e3ea; border-radius: 12px; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
.button { display: inline-block; padding: 12px 20px; border-radius: 8px; background: #4338ca; color: #ffffff; font-weight: 600; text-decoration: none; }
.quiet { color: #5b5b6b; font-size: 13px; }
.foot { margin: 24px 0 0; padding-top: 16px; border-top: 1px solid #e3e3ea; }
@media (prefers-color-scheme: dark) {
  body { background: #101014; color: #ececf1; }
  .sheet { background: #19191f; border-color: #2c2c36; }
  .button { background: #a5b4fc; color: #12121a; }
  .quiet { color: #a3a3b3; }
  .foot { border-color: #2c2c36; }
}
`;

/** Returns the content as plain text and as HTML. Values are escaped. */
export function mailBody(content: MailContent): { text: string; html: string } {
  const { action, footnote } = content;
  const paragraphs = content.paragraphs.map((paragraph, index) => {
    const line = singleLine(paragraph);
    return index === 0 ? withoutLinks(line) : line;
  });
  const link = action === undefined ? [] : [`${action.label}:\n${action.url}`];
  const text = [...paragraphs, ...link, '-- ', singleLine(footnote)].join('\n\n');
  const button =
    action === undefined
      ? ''
      : `<p><a class="button" href="${escapeMarkup(action.url)}">${escapeMarkup(action.label)}</a></p>
<p class="quiet">If the button does not work, open this address:<br>${escapeMarkup(action.url)}</p>`;
  const html = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>Colophon</title><style>${styles}</style></head>`,
    '<body><div class="sheet" role="article" lang="en">',
    ...paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`),
    button,
    `<p class="quiet foot">${escapeMarkup(singleLine(footnote))}</p>`,
    '</div></body></html>',
  ].join('\n');
  return { text: `${text}\n`, html };
}

/** Removes line breaks, so that a name cannot end a header or a paragraph. */
export function singleLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/**
 * Returns a line in which mail programs find no address to turn into a link: people put addresses into their names, and
 * names are in subjects and first lines.
 *
 * @example
 * withoutLinks('URGENT https://evil.example/x'); // 'URGENT evil. example/x'
 */
export function withoutLinks(line: string): string {
  const words = line.split(' ').map((word) => word.slice(word.lastIndexOf('://') + (word.includes('://') ? 3 : 1)));
  return words
    .join(' ')
    .replaceAll(/[.\u3002\uFF0E](?=[\p{L}\p{N}]{2})/gu, '. ')
    .replaceAll('@', ' at ');
}
