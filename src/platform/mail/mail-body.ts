/** What a mail says, before it is text and HTML. Values of people may stand in it as they are. */
export interface MailContent {
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly url: string };
  /** Small print below. */
  readonly footnote: string;
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The same words as plain text and as HTML. Whatever stands in a value is shown, never obeyed. */
export function mailBody({ paragraphs, action, footnote }: MailContent): { text: string; html: string } {
  const link = action === undefined ? [] : [`${action.label}:\n${action.url}`];
  const text = [...paragraphs.map(singleLine), ...link, '-- ', singleLine(footnote)].join('\n\n');
  const button =
    action === undefined ? '' : `<p><a href="${escapeHtml(action.url)}">${escapeHtml(action.label)}</a></p>`;
  const html = [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"></head>',
    '<body style="font-family: sans-serif; line-height: 1.5">',
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(singleLine(paragraph))}</p>`),
    button,
    `<p style="color: #666; font-size: small">${escapeHtml(singleLine(footnote))}</p>`,
    '</body></html>',
  ].join('\n');
  return { text: `${text}\n`, html };
}

/** A header or paragraph can't be ended by what somebody is called. */
export function singleLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function escapeHtml(value: string): string {
  return value.replaceAll(/[&<>"']/g, (character) => entities[character] as string);
}
