/** What a search looks for. */
export interface SearchTerms {
  /** The part of the query in scripts with spaces between words. */
  readonly words: string;
  /**
   * The part in Chinese, Japanese and Korean as a `tsquery`: the pairs of characters that articles are indexed by. Null if there
   * is none.
   */
  readonly pairs: string | null;
  /** As `pairs`, for a second search if the first finds nothing: the words may have other characters between them. */
  readonly loosePairs: string | null;
  /** A regular expression, of PostgreSQL, for what to mark in a passage with such pairs; null if there are none. */
  readonly pattern: string | null;
}

/** The scripts that `search_text` splits into pairs. */
const han = '\\u3005-\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';
const katakana = '\\u30a1-\\u30fa\\u30fc-\\u30ff';
const hiragana = '\\u3041-\\u3096\\u309d-\\u309f';
const hangul = '\\uac00-\\ud7a3';

const pairedRun = new RegExp(`[${han}${katakana}${hiragana}${hangul}]+`, 'gu');
const scriptRun = new RegExp(`[${han}]+|[${katakana}]+|[${hiragana}]+|[${hangul}]+`, 'gu');
const isHan = new RegExp(`^[${han}]`, 'u');
const isHiragana = new RegExp(`^[${hiragana}]`, 'u');

/** Japanese particles of one character. Other Hiragana after a Chinese character is its inflection. */
const particles = new Set('のをにがはでともへや');

/**
 * Splits a query. Chinese and Japanese have no spaces between words: a run of characters becomes its pairs, all of which an
 * article must contain. Japanese inflection and particles are left out where the query has other words.
 *
 * @example
 * searchTerms('京都の紅葉 map');
 * // { words: 'map', pairs: "'京都' & '紅葉'", … }
 */
export function searchTerms(query: string): SearchTerms {
  const text = query.normalize('NFKC');
  const runs = text.match(pairedRun) ?? [];
  const words = text.replaceAll(pairedRun, ' ').replaceAll(/[<>]/g, ' ').trim();
  if (runs.length === 0) return { words, pairs: null, loosePairs: null, pattern: null };

  const terms = runs.flatMap(termsOfRun);
  const marked = [
    ...terms.map(({ characters }) => characters.join('')),
    ...terms.flatMap(({ characters }) => pairsOf(characters)),
  ];
  const others = words.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const pattern = [...new Set([...marked, ...others])].sort((one, other) => other.length - one.length).join('|');
  return {
    words,
    pairs: join(terms.map(strict)),
    loosePairs: join(terms.map(loose)),
    pattern: `(${pattern})`,
  };
}

interface Term {
  readonly characters: readonly string[];
  /** The inflection of a single Chinese character. */
  readonly inflection: string;
}

/** The terms of a run of characters: what is between changes of the script. */
function termsOfRun(run: string): Term[] {
  const parts = (run.match(scriptRun) ?? []).map((part) => [...part]);
  const terms = parts.flatMap((characters, i): Term[] => {
    const next = parts[i + 1]?.[0] ?? '';
    if (!isHiragana.test(characters[0] as string)) {
      const isInflected = characters.length === 1 && isHan.test(characters[0] as string) && isHiragana.test(next);
      return [{ characters, inflection: isInflected && !particles.has(next) ? next : '' }];
    }
    if (parts.length === 1) return [{ characters, inflection: '' }];
    const hasParticle = i > 0 && particles.has(characters[0] as string);
    const rest = hasParticle ? characters.slice(1) : characters;
    const isWord = rest.length >= 3 && (hasParticle || i === 0);
    return isWord ? [{ characters: rest, inflection: '' }] : [];
  });
  return terms.length > 0 ? terms : [{ characters: [...run], inflection: '' }];
}

function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** All pairs; a single character begins a word. */
function strict({ characters, inflection }: Term): string {
  const [first = ''] = characters;
  if (characters.length > 1) return join(pairsOf(characters).map(quote));
  return inflection === '' ? startsWith(first) : quote(first + inflection);
}

/** Of two neighbouring pairs one, so that each character is in a pair or begins or ends a word. */
function loose({ characters }: Term): string {
  const pairs = pairsOf(characters).map(quote);
  const [first = ''] = characters;
  if (pairs.length < 2) return pairs[0] ?? startsWith(first);
  const either = pairs.slice(1).map((pair, i) => `(${pairs[i]} | ${pair})`);
  return join([startsWith(first), ...either, startsWith(characters.at(-1) as string)]);
}

function join(parts: readonly string[]): string {
  return [...new Set(parts)].join(' & ');
}

/** The characters are letters, none of which has a meaning in a `tsquery`. */
function quote(characters: string): string {
  return `'${characters}'`;
}

function startsWith(characters: string): string {
  return `'${characters}':*`;
}
