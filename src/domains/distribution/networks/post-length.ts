const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const webAddress = /https?:\/\/\S+/gi;

/** Characters as people see them: an emoji of several code points is one. */
export function graphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Code points. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Mastodon: characters as people see them, each web address as 23. */
export function mastodonLength(text: string): number {
  return graphemes(text.replaceAll(webAddress, 'x'.repeat(23)));
}

/**
 * X: each web address is 23, an emoji 2 whatever it is made of, and any other code point 1 in the alphabets of Europe,
 * the Near East and Georgia and in common punctuation, else 2. The text counts in its composed form (NFC).
 * https://docs.x.com/fundamentals/counting-characters
 */
export function twitterLength(text: string): number {
  let length = 0;
  const others = text.normalize('NFC').replaceAll(webAddress, () => {
    length += 23;
    return '';
  });
  for (const { segment } of segmenter.segment(others)) {
    const weights = Array.from(segment, (character) => (isLight(character.codePointAt(0) as number) ? 1 : 2));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    length += emoji.test(segment) ? Math.min(sum, 2) : sum;
  }
  return length;
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}
