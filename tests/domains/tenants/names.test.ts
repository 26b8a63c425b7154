import { test } from 'tap';
import { canonicalDomain } from '../../../src/platform/values/domain.ts';
import { isReservedSlug, slugBase, slugFamily } from '../../../src/platform/values/slug.ts';

test('a slug is made from any text', async (t) => {
  for (const [text, slug] of [
    ['My Blog', 'my-blog'],
    ['  Crème Brûlée — 100 %  ', 'creme-brulee-100'],
    ['Straße & Öl', 'strasse-and-oel'],
    ['Привет мир', 'privet-mir'],
    ['Tiếng Việt', 'tieng-viet'],
    ["Don't_stop", 'dont-stop'],
    ['iPhone McDonald', 'iphone-mcdonald'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u202Eb\u200Dc', 'a-b-c'],
    ['ﬃ ①', 'ffi-1'],
    ['日本語', 'tenant'],
    ['— … —', 'tenant'],
  ] as const) {
    t.equal(slugBase(text, 63, 'tenant'), slug, JSON.stringify(text));
  }
  t.equal(slugBase('re\u0301sume\u0301', 63, 'x'), slugBase('résumé', 63, 'x'), 'composed and decomposed are one');
});

test('a slug leaves room for a number and is cut between words', async (t) => {
  t.equal(slugBase('word '.repeat(50), 63, 'x'), `word${'-word'.repeat(10)}`);
  t.equal(slugBase('x'.repeat(500), 63, 'x'), 'x'.repeat(55));
  const start = performance.now();
  for (const text of ["'s", 'é', '-', '&', 'aB', '\u{1F984}']) slugBase(text.repeat(50_000), 200, 'x');
  t.ok(performance.now() - start < 500, 'long texts cost no more than short ones');
});

test('numbered slugs are of one family', async (t) => {
  t.equal(slugFamily('my-blog'), 'my-blog');
  t.equal(slugFamily('my-blog-2'), 'my-blog');
  t.equal(slugFamily('my-blog-2-31'), 'my-blog');
  t.equal(slugFamily('2026'), '2026');
});

test('slugs that stand for something else are reserved', async (t) => {
  for (const slug of ['admin', 'api', 'r', 'slug', 'health', 'docs', 'www']) t.ok(isReservedSlug(slug), slug);
  t.notOk(isReservedSlug('my-blog'));
  t.notOk(isReservedSlug('constructor'), 'not a member of every object either');
});

test('a domain has one spelling', async (t) => {
  for (const [given, domain] of [
    ['example.com', 'example.com'],
    ['Sub.Example.COM', 'sub.example.com'],
    ['example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['例え。jp', 'xn--r8jz45g.jp'],
  ] as const) {
    t.equal(canonicalDomain(given), domain, given);
  }
});

test('what is no domain name is none', async (t) => {
  for (const given of [
    ...['', '.', 'localhost', 'com', 'a.b', '.example.com', 'a..example.com', 'example.com..', '-a.example.com'],
    ...[
      'a-.example.com',
      'a_b.example.com',
      '*.example.com',
      'https://example.com',
      'example.com/path',
      'example.com?q',
    ],
    ...['example.com#x', 'example.com:80', 'me@example.com', 'exa mple.com', ' example.com', 'example.com\n'],
    ...['example.com\0', 'exam\u00ADple.com', 'exam\u200Dple.com', '%65xample.com', 'example.com\\x'],
    ...['127.0.0.1', '127.1', '0x7f.1', '0177.0.0.1', '2130706433', '１２７.0.0.1', '[::1]', '::1', '1.2.3.example.4'],
    ...[`${'a'.repeat(64)}.com`, `${'a.'.repeat(130)}com`],
  ]) {
    t.equal(canonicalDomain(given), null, JSON.stringify(given));
  }
});
