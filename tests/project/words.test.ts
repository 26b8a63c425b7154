import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'tap';
import { forms, occurrences, passages, rates, type Word } from './words.ts';

// docs/writing.md: the words of the field. Occurrences per 10,000 words in words.json may only shrink.

const root = fileURLToPath(new URL('../../', import.meta.url));
const limits = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as {
  readonly [group: string]: { readonly [word in Word]?: number };
};

/** Limits do not go below these figures, which are those of kysely, hono, fastify and pg-boss. */
const targets: { readonly [word in Word]?: number } = {
  answer: 1,
  tell: 3,
  ask: 3,
  refuse: 1,
  stand: 3,
  whoever: 15,
  anew: 3,
};

for (const [group, texts] of Object.entries(passages(root))) {
  test(`words of ${group}`, async (t) => {
    const measured = rates(texts);
    for (const [word, limit] of Object.entries(limits[group] ?? {}) as [Word, number][]) {
      if (word === 'return') {
        t.ok(measured.return >= limit, `return: ${measured.return.toFixed(1)}, at least ${limit}`);
        continue;
      }
      const isWithin = measured[word] <= limit;
      t.ok(isWithin, `${word}: ${measured[word].toFixed(1)}, at most ${limit}`);
      if (!isWithin) {
        t.comment(
          'If you are here because this assertion failed: docs/writing.md has the words to use instead of these.',
        );
        for (const line of occurrences(texts, word).slice(0, 20)) t.comment(line);
      }
      const target = targets[word] ?? 0;
      t.ok(
        limit <= Math.max(target, measured[word] + 5),
        `${word}: lower the limit in words.json to the measured figure`,
      );
    }
  });
}

test('every limited word has a limit in each group', async (t) => {
  for (const [group, words] of Object.entries(limits)) {
    for (const word of Object.keys(forms)) {
      if (word === 'return' && group !== 'comments') continue;
      t.ok(word in words, `${group}: ${word}`);
    }
  }
});

test('occurrences are found with their lines', async (t) => {
  const texts = [{ file: 'a.ts', line: 7, text: 'A first line.\n It answers `tell` with whatever.' }];
  t.strictSame(occurrences(texts, 'answer'), ['a.ts:8: It answers `tell` with whatever.']);
  t.equal(rates(texts).whoever, 10_000 / 8);
});
