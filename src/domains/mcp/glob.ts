/**
 * Glob patterns in linear time. Runs in the process of the filesystem server in place of its own implementation, whose
 * regular expressions take exponential time on some patterns, and in the API to reject unsupported patterns.
 */

/** A pattern that is not supported. The message is a sentence for the caller. */
export class UnsupportedGlob extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnsupportedGlob';
  }
}

/** Longest pattern, in characters. */
const maxPatternLength = 256;
/** Patterns that braces expand to. */
const maxAlternatives = 64;

/**
 * Returns a function that matches a relative path, dot files included. Supports `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`
 * and a leading `!`. Throws `UnsupportedGlob` for nested braces, extended globs such as `+(a|b)` and long patterns.
 *
 * @example
 * compileGlob('**\/*.{md,txt}')('notes/today.md'); // true
 */
export function compileGlob(
  pattern: string,
  { maxLength = maxPatternLength }: { readonly maxLength?: number } = {},
): (path: string) => boolean {
  if (pattern.length > maxLength) throw new UnsupportedGlob(`The pattern is longer than ${maxLength} characters.`);
  if (/[?*+@!]\(/.test(pattern)) throw new UnsupportedGlob('Extended globs such as +(a|b) are not supported.');
  if (pattern.includes('\\')) throw new UnsupportedGlob('The pattern must not contain a backslash.');
  const [, negations = '', positive = ''] = /^(!*)(.*)$/s.exec(pattern) ?? [];
  const alternatives = expandBraces(positive).map((alternative) => alternative.split('/').map(segmentMatcher));
  const isNegated = negations.length % 2 === 1;
  return (path) => {
    const names = path.split('/');
    return alternatives.some((segments) => matches(segments, names)) !== isNegated;
  };
}

type Segment = '**' | ((name: string) => boolean);

function segmentMatcher(segment: string): Segment {
  if (segment === '**') return '**';
  const units = unitsOf(segment);
  return (name) => matches(units, [...name]);
}

type Unit = '**' | ((character: string) => boolean);

/** The units of one segment; `*` is the wildcard of characters as `**` is that of names. */
function unitsOf(segment: string): Unit[] {
  const units: Unit[] = [];
  const characters = [...segment];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] as string;
    if (character === '*') {
      if (units.at(-1) !== '**') units.push('**');
      continue;
    }
    const end = character === '[' ? characters.indexOf(']', index + 2) : -1;
    if (character === '?') units.push(() => true);
    else if (end === -1) units.push((given) => given === character);
    else {
      units.push(classMatcher(characters.slice(index + 1, end)));
      index = end;
    }
  }
  return units;
}

function classMatcher(members: readonly string[]): (character: string) => boolean {
  const isNegated = members[0] === '!' || members[0] === '^';
  const ranges: [string, string][] = [];
  for (let index = isNegated ? 1 : 0; index < members.length; index += 1) {
    const from = members[index] as string;
    const to = members[index + 1] === '-' ? members[index + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) index += 2;
  }
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated;
}

/**
 * Matches items with wildcards for any number of items. After a mismatch it continues behind the last wildcard only,
 * which suffices: an earlier wildcard could only cover what the last one covers too.
 */
function matches<Item>(pattern: readonly ('**' | ((item: Item) => boolean))[], items: readonly Item[]): boolean {
  let unit = 0;
  let item = 0;
  let afterWildcard = -1;
  let resumeAt = 0;
  while (item < items.length) {
    const expected = pattern[unit];
    if (expected === '**') {
      unit += 1;
      afterWildcard = unit;
      resumeAt = item;
    } else if (expected?.(items[item] as Item) === true) {
      unit += 1;
      item += 1;
    } else if (afterWildcard !== -1) {
      resumeAt += 1;
      unit = afterWildcard;
      item = resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[unit] === '**') unit += 1;
  return unit === pattern.length;
}

function expandBraces(pattern: string): string[] {
  let expanded = [''];
  for (const part of pattern.split(/(\{[^{}]*\})/)) {
    if (/[{}]/.test(part.replace(/^\{[^{}]*\}$/, ''))) {
      throw new UnsupportedGlob('Nested and unbalanced braces are not supported.');
    }
    const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
    if (expanded.length * choices.length > maxAlternatives) {
      throw new UnsupportedGlob(`The braces expand to more than ${maxAlternatives} patterns.`);
    }
    expanded = expanded.flatMap((start) => choices.map((choice) => start + choice));
  }
  return expanded;
}
