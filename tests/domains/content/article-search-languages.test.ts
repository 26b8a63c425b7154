import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import t from 'tap';
import { startServer } from '../../support/server.ts';
import { type Cast, castTenant } from '../tenants/members.ts';

/** Articles by name, with title and content, and what people type who look for one of them. */
interface Corpus {
  readonly language: string;
  readonly articles: { readonly [name: string]: readonly [title: string, content: string] };
  readonly queries: readonly (readonly [query: string, article: string])[];
}

const corpora = ['en', 'de', 'fr', 'ru', 'zh', 'ja'].map(
  (language): Corpus =>
    JSON.parse(readFileSync(new URL(`search-corpus/${language}.json`, import.meta.url), 'utf8')) as Corpus,
);

async function write({ author, path }: Cast, articles: Corpus['articles']): Promise<void> {
  for (const [slug, [title, content]] of Object.entries(articles)) {
    const { status, text } = await author('POST', `${path}/articles`, { title, slug, content, status: 'published' });
    if (status !== 201) throw new Error(text);
  }
}

async function find({ anonymous, path }: Cast, q: string): Promise<string[]> {
  const { body } = await anonymous('GET', `${path}/articles/search?${new URLSearchParams({ q, per_page: '10' })}`);
  return body.articles.map(({ slug }: { slug: string }) => slug);
}

t.test('search finds articles in six languages', async (t) => {
  const server = await startServer(t);
  const missed: string[] = [];
  const unrelated: string[] = [];
  let asked = 0;
  for (const { language, articles, queries } of corpora) {
    const cast = await castTenant(server);
    await server.db.updateTable('tenants').set({ plan: 'enterprise' }).where('id', '=', cast.tenantId).execute();
    const { status } = await cast.owner('PATCH', cast.path, { settings: { language } });
    t.equal(status, 200);
    await write(cast, articles);
    await server.runJobs();
    let found = 0;
    for (const [query, article] of queries) {
      const results = await find(cast, query);
      if (results.includes(article)) found++;
      else missed.push(`${language}: ${query} finds ${results.join(', ') || 'nothing'}, and not ${article}`);
      const others = results.filter((slug) => slug !== article);
      if (others.length > 0) unrelated.push(`${language}: ${query} also finds ${others.join(', ')}`);
    }
    asked += queries.length;
    t.comment(`${language}: ${found} of ${queries.length} found`);
  }
  t.comment(`${asked - missed.length} of ${asked} found in the first ten, ${unrelated.length} with others`);
  for (const line of [...missed, ...unrelated]) t.comment(line);
  t.ok(asked >= 60);
  t.ok(missed.length <= asked * 0.05, `found: ${asked - missed.length} of ${asked}`);
  t.ok(unrelated.length <= asked * 0.05, `with unrelated articles: ${unrelated.length} of ${asked}`);
});

t.test('a change of the language indexes existing articles again, in batches', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  await server.db.updateTable('tenants').set({ plan: 'enterprise' }).where('id', '=', cast.tenantId).execute();
  await write(cast, { haeuser: ['Alte Häuser', 'Am Fluss.'] });
  // More than one batch, indexed in English by the trigger.
  await sql`
    insert into articles (tenant_id, title, slug, content, content_html, status)
    select ${cast.tenantId}, 'Bäume ' || i, 'baeume-' || i, '', '', 'published' from generate_series(1, 50) as i
  `.execute(server.db);
  const { body } = await cast.author('GET', `${cast.path}/articles/slug/haeuser`);
  t.same(await find(cast, 'Häusern alte'), [], 'English knows no such plural');

  await cast.owner('PATCH', cast.path, { settings: { language: 'de' } });
  await server.runJobs();
  t.same(await find(cast, 'Häusern alte'), ['haeuser']);
  t.equal((await find(cast, 'Baum')).length, 10);
  const stale = await server.db
    .selectFrom('search_indexes')
    .selectAll()
    .where('tenant_id', '=', cast.tenantId)
    .execute();
  t.match(stale, [{ indexed_upto: null }], 'nothing is left to do');
  const after = await cast.author('GET', `${cast.path}/articles/slug/haeuser`);
  t.equal(after.body.article.updated_at, body.article.updated_at, 'the article is as before');

  await cast.owner('PATCH', cast.path, { settings: { language: 'pl' } });
  await server.runJobs();
  t.same(await find(cast, 'alte häuser'), ['haeuser'], 'a language without inflection finds words as they are');
});

t.test('typos are compared with words of published articles of the tenant', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  await write(cast, { plain: ['The lighthouse', 'It stands on a cliff.'], second: ['Mountains', 'Snow in summer.'] });
  await cast.author('POST', `${cast.path}/articles`, { title: 'Penguins', content: 'Secret.', status: 'draft' });
  await write(other, { theirs: ['Albatrosses', 'At sea.'] });
  await server.runJobs();

  for (const q of ['lighthuse', 'lighthousse', 'lighthpuse', 'lighthuose', 'ightHouse', 'lighthuose clif'])
    t.same(await find(cast, q), ['plain'], q);
  for (const q of ['lghthuse', 'mounains lighthouse', 'penguinz', 'albatroses', 'snwo'])
    t.same(await find(cast, q), q === 'snwo' ? ['second'] : [], q);
  const words = await server.db
    .selectFrom('search_words')
    .select('word')
    .where('tenant_id', '=', cast.tenantId)
    .execute();
  t.notOk(
    words.some(({ word }) => word.startsWith('penguin')),
    'drafts give no words',
  );
  const counted = await server.db
    .selectFrom('search_indexes')
    .selectAll()
    .where('tenant_id', '=', cast.tenantId)
    .execute();
  t.match(counted, [{ words: words.length }]);

  await cast.author('PATCH', `${cast.path}/articles/${await idOf(cast, 'second')}`, { title: 'Glaciers' });
  await server.runJobs();
  t.same(await find(cast, 'glacierz'), ['second'], 'words of a change are added');
});

t.test('passages in Chinese and Japanese mark what was found', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  await write(cast, { kyoto: ['旅', `${'あ'.repeat(300)}秋には京都の紅葉が<b>美しい</b>です。Docker も`] });
  const highlight = async (q: string) => {
    const { body } = await cast.anonymous('GET', `${cast.path}/articles/search?${new URLSearchParams({ q })}`);
    return body.articles[0]?.highlight;
  };
  t.match(await highlight('京都の紅葉'), '秋には<mark>京都</mark>の<mark>紅葉</mark>が&lt;b&gt;美しい&lt;/b&gt;です');
  t.match(await highlight('京都紅葉 docker'), '<mark>京都</mark>の<mark>紅葉</mark>');
  t.match(await highlight('京都紅葉 docker'), '<mark>Docker</mark>');
});

t.test('an article of more words than the index can hold is found by its beginning', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const han = (i: number) => String.fromCodePoint(0x4e00 + ((i * 7919 + ((i * i) % 977)) % 20_000));
  const content = Array.from({ length: 199_990 }, (_, i) => han(i)).join('');
  const created = await cast.owner('POST', `${cast.path}/articles`, {
    title: 'Characters',
    content,
    status: 'published',
  });
  t.equal(created.status, 201);
  for (const q of ['characters', content.slice(0, 4)]) {
    const { body } = await cast.anonymous('GET', `${cast.path}/articles/search?${new URLSearchParams({ q })}`);
    t.equal(body.total, 1, q);
  }
});

async function idOf({ author, path }: Cast, slug: string): Promise<number> {
  return (await author('GET', `${path}/articles/slug/${slug}`)).body.article.id;
}
