/** HTML that may be sent as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/**
 * Returns HTML in which every value is escaped, except those that are HTML themselves. Lists are joined; `null`, `undefined`
 * and `false` are omitted.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}${html`<br>`}</p>`.text // '<p title="&quot;">&lt;b&gt;<br></p>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.reduce((text, part, index) => text + textOf(values[index - 1]) + part));
}

/** Marks HTML that the API has sanitized or escaped: `content_html` of articles and comments, `highlight` of matches. */
export function sanitized(text: string): Html {
  return new Html(text);
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function textOf(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
