import { sql } from 'kysely';
import { test } from 'tap';
import { highlightHtml, markdownHighlightHtml, markEnd, markStart } from '../../../src/domains/content/highlight.ts';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

interface Match {
  readonly title: string;
  readonly rank: number;
  readonly highlight: string;
}

test('a passage becomes HTML', async (t) => {
  const mark = (word: string) => `${markStart}${word}${markEnd}`;
  t.equal(highlightHtml(`a < b & "c" 'd' ${mark('e')}`), 'a &lt; b &amp; &quot;c&quot; &#39;d&#39; <mark>e</mark>');
  t.equal(highlightHtml(`  a\n\n${mark('b')}\tc `), 'a <mark>b</mark> c', 'in one line');
  t.equal(highlightHtml(mark('<script>')), '<mark>&lt;script&gt;</mark>');
  const markdown = `# Title\n\n- **bold** \`code\` [${mark('link')}](https://e.com "t") ![image](i.png) \\*star\\* __a__ snake_case 2 * 3`;
  t.equal(
    markdownHighlightHtml(markdown),
    'Title bold code <mark>link</mark> image *star* a snake_case 2 * 3',
    'without Markdown syntax',
  );
  t.equal(
    markdownHighlightHtml(`end](https://e.com) ${mark('a')} [cut](https://e`),
    'end <mark>a</mark> cut',
    'cut in links',
  );
  const long = highlightHtml(mark('\u{1F984}'.repeat(2_000)));
  t.ok(long.length < 2_000 && long.isWellFormed());
  t.match(long, /^<mark>.*…<\/mark>$/u, 'a mark that is cut is closed');
});

test('search', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  await server.db.updateTable('tenants').set({ plan: 'enterprise' }).execute();
  const { id: tech } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Tech' })).body.category;

  const write = async (title: string, content: string, given: object = {}, caller = cast.author, path = cast.path) => {
    const body = { title, content, status: 'published', ...given };
    const answer = await caller('POST', `${path}/articles`, body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.article;
  };
  const find = async (caller: Caller, q: string, more: object = {}, path = cast.path) =>
    await caller('GET', `${path}/articles/search?${new URLSearchParams({ q, ...more })}`);
  const titles = async (caller: Caller, q: string, more: object = {}): Promise<string[]> =>
    (await find(caller, q, more)).body.articles.map(({ title }: Match) => title);

  await write('Content', 'A lighthouse stands on the cliff.');
  await write('Tags', 'Nothing here.', { tags: ['lighthouse'] });
  await write('The lighthouse', 'Nothing here either.', { category_id: tech });
  await write('Draft', 'The lighthouse nobody sees yet.', { status: 'draft' });
  await write('Theirs', 'Their lighthouse.', {}, other.author, other.path);

  await t.test('ranks title before tags before content', async (t) => {
    t.same(await titles(cast.anonymous, 'lighthouse'), ['The lighthouse', 'Tags', 'Content']);
    const { body } = await find(cast.anonymous, 'lighthouse');
    t.match(body, { total: 3, page: 1, per_page: 20, query: 'lighthouse' });
    const ranks = body.articles.map(({ rank }: Match) => rank);
    t.ok(ranks[0] > ranks[1] && ranks[1] > ranks[2] && ranks[2] > 0);
  });

  await t.test('shows where, in marks', async (t) => {
    const { body } = await find(cast.anonymous, 'lighthouse');
    for (const { highlight } of body.articles) t.match(highlight, /<mark>lighthouse<\/mark>/);
    await write('Markup', 'Before <img src=x onerror=alert(1)> & "quotes" zebra <b>after</b>', { excerpt: '<script>' });
    const [{ highlight }] = (await find(cast.anonymous, 'zebra')).body.articles;
    t.match(highlight, '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot; <mark>zebra</mark>');
    t.notMatch(highlight, /<(?!\/?mark>)/);
    t.same(await titles(cast.anonymous, 'onerror <b>zebra</b>'), ['Markup'], 'markup is words like others');
    await write('Sentinels', `\uE000<script>\uE001 quagga \uE001\uE000`);
    const [second] = (await find(cast.anonymous, 'quagga')).body.articles;
    t.equal(second.highlight.split('<mark>').length, 2, 'marks in the text itself are none');
    t.notMatch(second.highlight, /<(?!\/?mark>)/);
  });

  await t.test('hides drafts from those who may not read them', async (t) => {
    for (const caller of [cast.anonymous, cast.outsider, cast.viewer]) {
      t.notOk((await titles(caller, 'lighthouse')).includes('Draft'));
      t.same(await titles(caller, 'lighthouse', { status: 'draft' }), []);
      t.equal((await find(caller, 'nobody sees')).body.total, 0);
    }
    t.ok((await titles(cast.secondAuthor, 'lighthouse')).includes('Draft'));
    t.same(await titles(cast.author, 'lighthouse', { status: 'draft' }), ['Draft']);
  });

  await t.test('stays in its tenant', async (t) => {
    t.same((await find(other.owner, 'lighthouse', {}, other.path)).body.total, 1);
    t.notOk((await titles(cast.owner, 'lighthouse')).includes('Theirs'));
  });

  await t.test('filters, sorts and pages', async (t) => {
    t.same(await titles(cast.anonymous, 'lighthouse', { category_id: tech }), ['The lighthouse']);
    t.same(await titles(cast.anonymous, 'lighthouse', { category_id: 2_147_483_647 }), []);
    t.same(await titles(cast.anonymous, 'lighthouse', { sort: 'date' }), ['The lighthouse', 'Tags', 'Content']);
    t.same(await titles(cast.anonymous, 'lighthouse', { sort: 'title' }), ['Content', 'Tags', 'The lighthouse']);
    t.same(await titles(cast.anonymous, 'lighthouse', { per_page: 2 }), ['The lighthouse', 'Tags']);
    t.same(await titles(cast.anonymous, 'lighthouse', { per_page: 2, page: 2 }), ['Content']);
    const beyond = (await find(cast.anonymous, 'lighthouse', { per_page: 2, page: 3 })).body;
    t.match(beyond, { articles: [], total: 3, page: 3 });
  });

  await t.test('finds all the words, in other forms and as one types', async (t) => {
    await write('Running', 'Three dogs were running along the beach');
    for (const q of ['dog run', 'DOGS', 'runs beach', 'three dogs', 'bea', 'running alo']) {
      t.same(await titles(cast.anonymous, q), ['Running'], q);
    }
    t.same(await titles(cast.anonymous, 'dog cat'), []);
  });

  await t.test('follows every change of an article', async (t) => {
    const article = await write('Changing', 'First word: axolotl');
    const path = `${cast.path}/articles/${article.id}`;
    await cast.author('PATCH', path, { content: 'Now: capybara', tags: ['okapi'] });
    t.same(await titles(cast.anonymous, 'axolotl'), []);
    t.same(await titles(cast.anonymous, 'capybara'), ['Changing']);
    t.same(await titles(cast.anonymous, 'okapi'), ['Changing']);
    await cast.author('PATCH', path, { status: 'archived' });
    t.same(await titles(cast.anonymous, 'capybara'), []);
    await cast.author('DELETE', path);
    t.same(await titles(cast.author, 'capybara'), []);
  });

  await t.test('takes operators, quotes and SQL as text', async (t) => {
    for (const q of [
      ...['& | !', '!!', '()', '((((', ':*', "''", "'''", '""', '\\\\', '<->', '***', '%%', '__', '--', '/*', '$1$2'],
      ...["'; drop table articles; --", "lighthouse' or '1'='1", 'lighthouse & ! cliff | (', 'lighthouse:*', 'a:b'],
      ...['<script>alert(1)</script>', 'the of and', '\u{1F984}\u{1F984}', '日本語', '\u202e\u202d', '\uE000\uE001'],
      ...['(a+)+$', '^(.*)*$', '\\u0000', 'null', 'undefined', '__proto__', '{}', '[]', 'x'.repeat(200)],
      ...['& '.repeat(100), "\\' ".repeat(66), '! ('.repeat(66), 'a '.repeat(100)],
    ]) {
      const start = performance.now();
      const answer = await find(cast.author, q);
      t.equal(answer.status, 200, JSON.stringify(q.slice(0, 40)));
      t.equal(answer.body.query, q);
      t.ok(performance.now() - start < 1_000);
    }
    t.equal((await find(cast.author, '& | !')).body.total, 0);
    t.same(await titles(cast.anonymous, 'lighthouse & ! cliff | ('), ['Content'], 'all the words, no operators');
    const left = await server.db.selectFrom('articles').select(sql<number>`count(*)`.as('n')).executeTakeFirst();
    t.ok((left?.n ?? 0) > 4);
  });

  await t.test('needs 2 to 200 characters and known parameters', async (t) => {
    const path = `${cast.path}/articles/search`;
    t.equal((await cast.author('GET', path)).status, 422);
    for (const query of [
      ...['q=', 'q=a', `q=${'x'.repeat(201)}`, 'q=a%00b', 'q=aa&q=bb', 'q[]=aa', 'q[$ne]=aa', 'q=aa&sort=rank'],
      ...['q=aa&sort=-created_at;drop', 'q=aa&search_in=password', 'q=aa&page=0', 'q=aa&per_page=101', 'q=aa&status=x'],
    ]) {
      t.equal((await cast.author('GET', `${path}?${query}`)).status, 422, query);
    }
    const huge = await cast.author('GET', `${path}?q=${'x'.repeat(100_000)}`);
    t.ok([414, 422, 431].includes(huge.status), `100 kB: ${huge.status}`);
  });

  await t.test('ends after a thousand matches', async (t) => {
    await sql`
      insert into articles (tenant_id, title, slug, content, content_html, status)
      select ${cast.tenantId}, 'Many ' || i, 'many-' || i, 'a multitude', '', 'published' from generate_series(1, 1100) as i
    `.execute(server.db);
    const first = (await find(cast.anonymous, 'multitude', { per_page: 100 })).body;
    t.equal(first.total, 1_000);
    t.equal(first.articles.length, 100);
    t.equal((await find(cast.anonymous, 'multitude', { per_page: 100, page: 10 })).body.articles.length, 100);
    const beyond = await find(cast.anonymous, 'multitude', { per_page: 100, page: 11 });
    t.equal(beyond.status, 422);
    t.same(beyond.body.errors, { page: ['Search returns the first 1,000 matches'] });
  });

  await t.test('copes with a long text of one word', async (t) => {
    await write('Endless', `${'pneumono'.repeat(20_000)} vicuña ${'<'.repeat(20_000)}`);
    const answer = await find(cast.anonymous, 'endless');
    t.equal(answer.status, 200);
    t.ok(answer.body.articles[0].highlight.length < 10_000);
  });
});
