import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: isRepeated });

function isRepeated(name: string): boolean {
  return ['entry', 'item', 'url', 'sitemap', 'category'].includes(name);
}

test('feeds and sitemaps of a tenant', async (t) => {
  const server = await startServer(t);
  const { db } = server;
  const cast = await castTenant(server, { name: 'Ink & <Paper>' });
  const publicUrl = 'https://api.colophon.test';
  const get = async (path: string, headers = {}) =>
    cast.anonymous('GET', `${cast.path}/${path}`, undefined, { headers });
  /** The parsed document, which must be well-formed. */
  const read = async (path: string) => {
    const { status, text } = await get(path);
    t.equal(status, 200, path);
    t.equal(XMLValidator.validate(text), true, `${path} is well-formed`);
    return parser.parse(text);
  };
  const publish = async (given: object) =>
    (await cast.author('POST', `${cast.path}/articles`, { content: 'Text', status: 'published', ...given })).body
      .article;

  await t.test('of a tenant without articles', async (t) => {
    t.equal((await read('feed.xml')).feed.entry, undefined);
    t.equal((await read('rss.xml')).rss.channel.item, undefined);
    t.same((await get('feed.json')).body.items, []);
    t.equal((await read('sitemap.xml')).urlset.url, undefined);
  });

  const hostile = await publish({
    title: ']]> </title><script>alert(1)</script> & "quoted"',
    content: '# Head\n\n<img src=x onerror=alert(1)> ]]> &',
    excerpt: 'A "summary" & <b>more</b>',
    tags: ['a & b', '<tag>'],
    image: 'https://example.com/pen.jpg?a=1&b=2',
  });
  await publish({ title: 'Draft', status: 'draft' });
  const newest = await publish({ title: 'Newest', slug: 'newest' });

  await t.test('Atom', async (t) => {
    const { feed } = await read('feed.xml');
    t.equal(feed.title, 'Ink & <Paper>');
    t.equal(feed.id, `${publicUrl}${cast.path}/feed.xml`);
    t.equal(feed.updated, newest.updated_at);
    t.same(
      feed.entry.map(({ title }: { title: string }) => title),
      ['Newest', hostile.title],
    );
    const [first, second] = feed.entry;
    t.match(first, {
      ...{ id: `${publicUrl}${cast.path}/articles/${newest.id}`, link: { href: `${publicUrl}/newest` } },
      ...{ published: newest.published_at, updated: newest.updated_at, author: { name: 'Ada Lovelace' } },
    });
    t.equal(second.content['#text'].trim(), hostile.content_html.trim(), 'the HTML is a text');
    t.notMatch(JSON.stringify(second.content), /<img/, 'and inert');
    t.same(
      second.category.map(({ term }: { term: string }) => term),
      ['a & b', '<tag>'],
    );
  });

  await t.test('RSS', async (t) => {
    const { channel } = (await read('rss.xml')).rss;
    const [first, second] = channel.item;
    t.equal(first.link, `${publicUrl}/newest`);
    t.equal(Date.parse(first.pubDate), Math.floor(Date.parse(newest.published_at) / 1000) * 1000);
    t.equal(second.title, hostile.title);
    t.equal(second['content:encoded'].trim(), hostile.content_html.trim());
    t.equal(second.description, hostile.excerpt);
  });

  await t.test('JSON', async (t) => {
    const { body, headers } = await get('feed.json');
    t.equal(headers['content-type'], 'application/feed+json; charset=utf-8');
    t.match(body, { version: 'https://jsonfeed.org/version/1.1', language: 'en', home_page_url: `${publicUrl}/` });
    t.match(body.items[1], {
      ...{ title: hostile.title, content_html: hostile.content_html, summary: hostile.excerpt },
      ...{ authors: [{ name: 'Ada Lovelace' }], tags: hostile.tags },
    });
  });

  await t.test('links are on the proved domain, by the path of the settings', async (t) => {
    const settings = { article_path: '/posts/{id}.html', language: 'pt-BR' };
    t.match((await cast.admin('PATCH', cast.path, { settings })).body, { settings });
    for (const article_path of ['posts/{slug}', '/posts', '/{slug}?x', '//{slug} ', 'https://evil.example/{slug}']) {
      t.equal((await cast.admin('PATCH', cast.path, { settings: { article_path } })).status, 422, article_path);
    }
    for (const language of ['english language', 'e', 'DE', 'de_DE', '"><x>']) {
      t.equal((await cast.admin('PATCH', cast.path, { settings: { language } })).status, 422, language);
    }
    await sql`update tenants set domain = 'blog.example.com' where id = ${cast.tenantId}`.execute(db);
    t.equal((await get('feed.json')).body.home_page_url, `${publicUrl}/`, 'a claim is no proof');
    await sql`update tenants set domain_proved_at = now() where id = ${cast.tenantId}`.execute(db);
    const url = `https://blog.example.com/posts/${newest.id}.html`;
    t.match((await get('feed.json')).body, { language: 'pt-BR', home_page_url: 'https://blog.example.com/' });
    t.equal((await get('feed.json')).body.items[0].url, url);
    t.equal((await read('rss.xml')).rss.channel.language, 'pt-BR');
    t.same((await read('sitemap.xml')).urlset.url[1], { loc: url, lastmod: newest.updated_at });
    const forged = await get('feed.xml', { 'x-forwarded-host': 'evil.example' });
    t.notMatch(forged.text, /evil/);
  });

  await t.test('what XML cannot hold is left out', async (t) => {
    await sql`update articles set excerpt = ${'a\u0001b\u000bc\ufffe'} where id = ${newest.id}`.execute(db);
    t.equal((await read('feed.xml')).feed.entry[0].summary, 'abc');
  });

  await t.test('long texts are left out', async (t) => {
    await sql`update articles set content_html = repeat('x', 6000000) where id = ${newest.id}`.execute(db);
    t.equal((await read('feed.xml')).feed.entry[0].content, undefined);
    t.equal((await get('feed.json')).body.items[0].content_html, '');
    await sql`update articles set content_html = '' where id = ${newest.id}`.execute(db);
  });

  await t.test('may be revalidated, and are stored by shared caches for a second', async (t) => {
    for (const path of ['feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml']) {
      const { headers } = await get(path);
      t.equal(headers['cache-control'], 'max-age=0, s-maxage=1, stale-while-revalidate=1', path);
      t.notMatch(headers.vary, /authorization|api-key/i);
      t.equal((await get(path, { 'if-none-match': headers.etag })).status, 304, path);
      t.equal((await get(path, { accept: 'image/png' })).status, 406, path);
      t.equal((await get(path, { accept: 'application/xml;q=0.9, */*;q=0.8' })).status, 200, path);
      const compressed = await get(path, { 'accept-encoding': 'gzip' });
      t.equal(compressed.status, 200);
    }
  });

  await t.test('a sitemap past 50,000 addresses is an index', async (t) => {
    // The triggers of 50,001 articles take longer than the test.
    await sql`alter table articles disable trigger user`.execute(db);
    for (let first = 1; first < 50_000; first += 10_000) {
      await sql`
        insert into articles (tenant_id, title, slug, content, content_html, status, published_at, search)
        select ${cast.tenantId}, 'Bulk', 'bulk-' || i, '', '', 'published', now(), ''
        from generate_series(${first}::integer, ${first + 9_999}::integer) as i
      `.execute(db);
    }
    await sql`update article_totals set count = count + 50000
      where tenant_id = ${cast.tenantId} and status = 'published' and category_id = 0`.execute(db);
    await sql`alter table articles enable trigger user`.execute(db);
    const { sitemapindex } = await read('sitemap.xml');
    const address = `${publicUrl}${cast.path}/sitemap.xml`;
    t.same(sitemapindex.sitemap, [{ loc: `${address}?page=1` }, { loc: `${address}?page=2` }]);
    const [one, two] = [(await get('sitemap.xml?page=1')).text, (await get('sitemap.xml?page=2')).text];
    const urls = (text: string) => text.split('<url>').length - 1;
    t.same([urls(one), urls(two)], [50_000, 2]);
    t.equal(urls((await get('sitemap.xml?page=3')).text), 0);
    t.equal((await get('sitemap.xml?page=0')).status, 422);
  });

  await t.test('nobody reads those of a tenant that is private, suspended or deleted', async (t) => {
    const paths = ['feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml', 'sitemap.xml?page=1'];
    const all = async (status: number, why: string) => {
      for (const path of paths) t.equal((await get(path)).status, status, `${why}: ${path}`);
    };
    await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
    await all(404, 'private');
    t.equal((await cast.owner('GET', `${cast.path}/feed.xml`)).status, 404, 'with a credential too');
    await cast.admin('PATCH', cast.path, { settings: { public_content: true } });
    await sql`update tenants set status = 'suspended' where id = ${cast.tenantId}`.execute(db);
    await all(404, 'suspended');
    await sql`update tenants set status = 'active', deleted_at = now() where id = ${cast.tenantId}`.execute(db);
    await all(404, 'deleted');
  });
});
