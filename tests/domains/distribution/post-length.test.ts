import { test } from 'tap';
import { graphemes, mastodonLength, twitterLength } from '../../../src/domains/distribution/networks/post-length.ts';

test('the length of a post', async (t) => {
  const family = '👨‍👩‍👧‍👦';
  await t.test('on twitter is weighted', async (t) => {
    for (const [text, length] of [
      ['', 0],
      ['abc', 3],
      ['ä'.normalize('NFD'), 1],
      ['日本語', 6],
      ['👍', 2],
      [family, 2],
      ['👍🏽', 2],
      ['🇩🇪', 2],
      ['1️⃣', 2],
      ['©', 1],
      ['“quoted” – dashed', 17],
      ['see https://example.com/a/very/long/address?with=a&query', 27],
      ['https://a.io and http://b.io', 51],
      ['a'.repeat(280), 280],
    ] as const) {
      t.equal(twitterLength(text), length, text.slice(0, 40));
    }
  });
  await t.test('on bluesky is what people see', async (t) => {
    t.equal(graphemes(family.repeat(300)), 300);
    t.equal(graphemes('e\u0301'), 1);
  });
  await t.test('on mastodon has addresses of 23', async (t) => {
    t.equal(mastodonLength(`${family} https://example.com/a/very/long/address`), 25);
  });
});
