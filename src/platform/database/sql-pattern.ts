/**
 * Translates a regular expression of JavaScript into one of PostgreSQL that matches the same texts, or returns null where
 * the two languages differ. PostgreSQL's engine is an automaton, so that what can be translated takes linear time.
 */
export function sqlPattern(source: string, flags = ''): string | null {
  if (/[^iu]/.test(flags)) return null;
  const isCaseless = flags.includes('i');
  let translated = '';
  for (let index = 0; index < source.length; ) {
    const rest = source.slice(index);
    const [token = ''] = tokenForm.exec(rest) ?? [];
    const next = token.startsWith('[')
      ? classOf(token, isCaseless)
      : token.startsWith('{') && repetitionsOf(token) > mostRepetitions
        ? null
        : single(token, isCaseless);
    if (token === '' || next === null) return null;
    translated += next;
    index += token.length;
  }
  return translated;
}

/** PostgreSQL's limit in `{n,m}`. */
const mostRepetitions = 255;

// A class, an escape, a group without capture or lookaround, a quantifier, or one character.
const tokenForm =
  /^(?:\[\^?(?:[^\]\\]|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^ux])+\]|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^uxbBkpP1-9]|\((?:\?:)?(?!\?)|\)|\{\d+(?:,\d*)?\}|[*+?]\??|[|^$]|[^\\[\](){}*+?|^$.])/u;

const knownEscapes: { readonly [sequence: string]: string } = { '\\d': '[0-9]', '\\w': '[A-Za-z0-9_]' };

function repetitionsOf(token: string): number {
  return Math.max(...token.slice(1, -1).split(',').map(Number));
}

function single(token: string, isCaseless: boolean): string | null {
  if (/^\\[A-Za-z]$/.test(token)) return knownEscapes[token] ?? null;
  const hex = /^\\[ux]([0-9a-fA-F]+)$/.exec(token)?.[1];
  // PostgreSQL stores no NUL.
  if (hex !== undefined) return Number.parseInt(hex, 16) === 0 ? null : `\\u${hex.padStart(4, '0')}`;
  return isCaseless && /^[A-Za-z]$/.test(token) ? `[${token.toUpperCase()}${token.toLowerCase()}]` : token;
}

/** Both languages list the same in a class, but for its escapes and case. */
function classOf(token: string, isCaseless: boolean): string | null {
  const members = token
    .slice(1, -1)
    .replaceAll('\\x', '\\u00')
    .replaceAll('\\d', '0-9')
    .replaceAll('\\w', 'A-Za-z0-9_')
    .replaceAll('\\u0000', '\\u0001');
  if (/\\[A-Za-tv-z]/.test(members) || members.includes('[:')) return null;
  if (!isCaseless) return `[${members.replaceAll('[', '\\[')}]`;
  const other = members
    .replaceAll(/\\u[0-9a-fA-F]{4}/g, '')
    .match(/[A-Za-z]-[A-Za-z]|[A-Za-z]/g)
    ?.map((range) => (range === range.toUpperCase() ? range.toLowerCase() : range.toUpperCase()));
  // Added in front, where a hyphen that ends the class keeps its place.
  const negation = members.startsWith('^') ? '^' : '';
  return `[${negation}${(other ?? []).join('')}${members.slice(negation.length).replaceAll('[', '\\[')}]`;
}
