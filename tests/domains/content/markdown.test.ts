import fc from 'fast-check';
import t from 'tap';
import { renderArticle, renderComment } from '../../../src/domains/content/markdown.ts';
import { seed } from '../../support/seed.ts';

/** What may stand in the HTML, said once more and independently of the sanitiser's configuration. */
const articleElements = new Set(
  'h1 h2 h3 h4 h5 h6 p br hr strong em s a img code pre blockquote ul ol li table thead tbody tr th td'.split(' '),
);
const commentElements = new Set('p br strong em s a code pre blockquote ul ol li'.split(' '));
const attributes: { [element: string]: RegExp } = {
  a: /^(?:href|title|rel)$/,
  img: /^(?:src|alt|title)$/,
  ol: /^start$/,
  code: /^class$/,
  th: /^align$/,
  td: /^align$/,
};

/** The first thing in `html` that could do harm, or null. Every `<` must open an allowed tag in canonical spelling. */
function danger(html: string, elements: ReadonlySet<string>): string | null {
  const tags = [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)( \/)?>/g)];
  if (tags.length !== html.split('<').length - 1) return 'a "<" that opens no canonical tag';
  for (const [tag, , element = '', given = ''] of tags) {
    if (!elements.has(element)) return tag;
    for (const [, name = '', value = ''] of given.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      if (!attributes[element]?.test(name)) return tag;
      if ((name === 'href' || name === 'src') && !isHarmless(decoded(value), element)) return tag;
    }
    if (element === 'a' && given !== '' && !given.includes(' rel="nofollow ')) return tag;
  }
  return null;
}

function decoded(value: string): string {
  return value
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** As a browser on a page of https://reader.test would read it. */
function isHarmless(address: string, element: string): boolean {
  const url = URL.parse(address, 'https://reader.test/page');
  if (url === null) return true;
  if (element === 'img') return /^https?:\/\//.test(address);
  return url.protocol === 'mailto:' || url.protocol === 'https:' || url.protocol === 'http:';
}

const schemes = ['javascript', 'JaVaScRiPt', 'vbscript', 'data', 'file', 'blob', 'about', 'view-source', 'x-custom'];
const addresses = [
  ...schemes.map((scheme) => `${scheme}:alert(1)`),
  'java\tscript:alert(1)',
  'java&#9;script:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#106;&#97;&#118;&#97;script:alert(1)',
  '&#x6A;avascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '\u0001javascript:alert(1)',
  ' javascript:alert(1)',
  'javascript\u00a0:alert(1)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64,AAAA',
  '//evil.test',
  '\\\\evil.test',
  '/\\evil.test',
  'https:javascript:alert(1)',
  'http://reader.test@evil.test',
  'https://a.test/" onmouseover="alert(1)',
  "https://a.test/' onmouseover='alert(1)",
  'https://a.test/><script>alert(1)</script>',
];

const links = addresses.flatMap((address) => [
  `[x](${address})`,
  `[x](<${address}>)`,
  `[x](${address} "title\\" onmouseover=\\"alert(1)")`,
  `![x](${address})`,
  `[![x](${address})](${address})`,
  `<${address}>`,
  address,
  `[x][ref]\n\n[ref]: ${address}`,
  `[ref]\n\n[ref]: <${address}> 'title'`,
]);

const markup = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.test></sCrIpT >',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror = "alert(1)"',
  '<img/src=`x`/onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate attributeName=href values=javascript:alert(1) /><a><text>x</text></a></svg>',
  '<math href="javascript:alert(1)">x</math>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src=javascript:alert(1)>',
  '<object data="javascript:alert(1)">',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.test/">',
  '<link rel=stylesheet href=//evil.test>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<style>@import "//evil.test"</style>',
  '<p style="background:url(javascript:alert(1))">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="https://a.test" target=_blank id=location name=body>x</a>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror="alert(1)">',
  '<body onload=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<button formaction=javascript:alert(1)>x',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\u2028<script>alert(1)</script>',
  '```"><script>alert(1)</script>\nx\n```',
  '```language-x" onclick="alert(1)\nx\n```',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
  '# <script>alert(1)</script>',
  '|<script>|\n|-|\n|<img src=x onerror=alert(1)>|',
  '|a|\n|:-" onclick="alert(1)|\n|x|',
  '[<img src=x onerror=alert(1)>](https://a.test)',
  '![<img src=x onerror=alert(1)>](https://a.test/x.png "<script>")',
  '![" onerror="alert(1)](https://a.test/x.png)',
];

t.test('the judge of this file sees danger', async (t) => {
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x" rel="nofollow noopener">',
    '<a href="java&#115;cript:x" rel="nofollow noopener">',
    '<a href="https://a.test">',
    '<img src="/x.png">',
    '<p>a < b</p>',
  ]) {
    t.ok(danger(html, articleElements), html);
  }
});

t.test('no text of the corpus becomes active HTML', async (t) => {
  const texts = [...links, ...markup].flatMap((markdown) => [
    ...[markdown, `> ${markdown}`, `- ${markdown}`, `**${markdown}**`, `[a](b ${markdown}`],
  ]);
  const found = texts.flatMap((text) => [
    { text, danger: danger(renderArticle(text), articleElements) },
    { text, danger: danger(renderComment(text), commentElements) },
  ]);
  t.strictSame(
    found.filter(({ danger }) => danger !== null),
    [],
  );
  t.ok(found.length > 2_000, 'the corpus was read');
});

t.test('no text at all becomes active HTML, and the output stays in proportion', async () => {
  const fragment = fc.constantFrom(
    ...['[', ']', '(', ')', '<', '>', '!', '"', "'", '`', '*', '_', '~', '|', '-', ':', '#', '&', '\\', '/', '=', '\n'],
    ...[
      '\n\n',
      '    ',
      '> ',
      '- ',
      '1. ',
      '|-|-|\n',
      '```',
      'javascript:',
      'https://a.test',
      'data:',
      '&colon;',
      '&#x3c;',
    ],
    ...['<script>', '</', ' onerror=', '<!--', '-->', '<svg ', 'x', '\u0000', '\u202e', 'é'],
  );
  const text = fc.array(fragment, { maxLength: 200 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      const article = renderArticle(markdown);
      const comment = renderComment(markdown);
      return (
        danger(article, articleElements) === null &&
        danger(comment, commentElements) === null &&
        article.length <= 200 * (markdown.length + 10) &&
        comment.length <= 200 * (markdown.length + 10)
      );
    }),
    { seed, numRuns: 2_000 },
  );
});

t.test('texts made to grow or to take long', async (t) => {
  const hostile: { [name: string]: string } = {
    'one definition, many references': `[a]: /${'u'.repeat(10_000)}\n\n${'[a]'.repeat(10_000)}`,
    'wide tables with short rows': `${'|a'.repeat(64)}\n${'|-'.repeat(64)}\n${'x\n'.repeat(1_000)}\n`.repeat(18),
    'a wide table within a quote': `> ${'|a'.repeat(900)}\n> ${'|-'.repeat(900)}\n${'> x\n'.repeat(9_000)}`,
    'a table whose rows look like delimiters': `${'|a'.repeat(900)}\n${'|-'.repeat(900)}\n${'-\n'.repeat(9_000)}`,
    'open brackets': '['.repeat(50_000),
    'open images': '!['.repeat(25_000),
    'nested quotes': '>'.repeat(50_000),
    'nested lists': '- '.repeat(25_000),
    'dashes that end in a letter': `|${'-'.repeat(50_000)}a`,
    'runs of backticks': Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join('a'),
    'emphasis that never closes': '*a _b '.repeat(8_000),
    'autolinks that never close': '<http://'.repeat(6_000),
    'entities that never end': '&a'.repeat(25_000),
    'quotes and lists in each other': '> - > - a\n'.repeat(20_000),
    'quotes and lists as deep as they go': `${'> - '.repeat(9)}a\n`.repeat(5_000),
    'emphasis of every kind': '*a **a '.repeat(28_500),
    links: '[a](b) '.repeat(10_000),
    tables: '|a|\n|-|\n|b|\n\n'.repeat(5_000),
    'one line of backticks': '`'.repeat(200_000),
    'comments that never close': '<!-- '.repeat(40_000),
    'tags that never close': '<a '.repeat(66_000),
  };
  for (const [name, markdown] of Object.entries(hostile)) {
    // CPU time: what else the machine does is not the renderer's.
    const start = process.cpuUsage();
    const html = renderArticle(markdown);
    const milliseconds = process.cpuUsage(start).user / 1_000;
    t.ok(html.length <= 12 * markdown.length, `${name}: ${markdown.length} characters became ${html.length}`);
    // Ten times what it takes; the quadratic and multiplying forms took many seconds.
    t.ok(milliseconds < 2_000, `${name}: ${Math.round(milliseconds)} ms`);
  }
});

t.test('nesting and the number of blocks are bounded', async (t) => {
  const depth = (html: string) => {
    let level = 0;
    let deepest = 0;
    for (const [, close] of html.matchAll(/<(\/?)(?:blockquote|ul|ol|li|p)\b/g)) {
      level += close === '/' ? -1 : 1;
      deepest = Math.max(deepest, level);
    }
    return deepest;
  };
  t.ok(depth(renderArticle(`${'> '.repeat(10_000)}a`)) <= 21);
  t.ok(depth(renderArticle(Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'))) <= 41);
  const html = renderArticle('- a\n'.repeat(50_000));
  t.ok(html.split('<').length <= 50_000, 'a list of 50,000 items ends as plain text');
  t.match(html, /<pre><code>- a\n- a\n(?:- a\n)+<\/code><\/pre>/);
});

t.test('what writers use', async (t) => {
  t.equal(
    renderArticle('# Title\n\nSome **bold**, *thin* and ~~gone~~ `code`.\n\n1. one\n2. two'),
    '<h1>Title</h1>\n<p>Some <strong>bold</strong>, <em>thin</em> and <s>gone</s> <code>code</code>.</p>\n' +
      '<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n',
  );
  t.equal(
    renderArticle('[site](https://example.com/?a=1&b=2 "Tip") and [here](/about)'),
    '<p><a href="https://example.com/?a=1&amp;b=2" title="Tip" rel="nofollow noopener">site</a> and ' +
      '<a href="/about" rel="nofollow noopener">here</a></p>\n',
  );
  t.equal(
    renderArticle('See https://example.com/x, readme.md and me@example.com.'),
    '<p>See <a href="https://example.com/x" rel="nofollow noopener">https://example.com/x</a>, readme.md and ' +
      'me@example.com.</p>\n',
    'only addresses written in full become links',
  );
  t.equal(
    renderArticle('![A cat](https://example.com/cat.png "Cat")'),
    '<p><img src="https://example.com/cat.png" alt="A cat" title="Cat" /></p>\n',
  );
  t.equal(renderArticle('![A cat](/cat.png)'), '<p></p>\n', 'an image needs a full address');
  t.equal(
    renderArticle('```ts\nlet a = 1 < 2;\n```'),
    '<pre><code class="language-ts">let a = 1 &lt; 2;\n</code></pre>\n',
  );
  t.equal(
    renderArticle('|a|b|\n|-|-:|\n|1|2|'),
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>1</td>\n<td align="right">2</td>\n</tr>\n</tbody>\n</table>\n',
  );
  t.equal(
    renderComment('# Not a heading\n\n[x](https://example.com) ![y](https://example.com/y.png)'),
    '<p># Not a heading</p>\n<p><a href="https://example.com" rel="nofollow ugc noopener">x</a> ' +
      '!<a href="https://example.com/y.png" rel="nofollow ugc noopener">y</a></p>\n',
  );
});
