/**
 * Returns the candidate that a word was probably meant to be, or null if none is similar.
 *
 * @param most letters that may be replaced, added or removed. Default: a third of the candidate, and at least 2.
 *
 * @example closest('operatons', ['operations', 'url']) // 'operations'
 */
export function closest(
  word: string,
  candidates: readonly string[],
  most = (candidate: string): number => Math.max(2, Math.floor(candidate.length / 3)),
): string | null {
  const lengthGap = (candidate: string): number => Math.abs(candidate.length - word.length);
  const similar = candidates
    .filter((candidate) => lengthGap(candidate) <= most(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= most(candidate))
    .sort((one, other) => one.distance - other.distance || lengthGap(one.candidate) - lengthGap(other.candidate));
  return similar[0]?.candidate ?? null;
}

/** Levenshtein's distance. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
