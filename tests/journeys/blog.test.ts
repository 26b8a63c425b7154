import { XMLParser } from 'fast-xml-parser';
import t, { type Test } from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { createPublisher } from '../examples/publisher.ts';
import { onServerAndMock } from '../examples/targets.ts';

const count = 23;

// A front-end developer builds a blog with the SDK, for readers without an account.
await onServerAndMock(t, async (t, baseUrl) => {
  const { tenantId: tenant_id, userId, api: author } = await createPublisher(baseUrl);
  const reader = sdk.createColophon({ baseUrl, retries: 0 });
  const statusOf = (call: PromiseLike<unknown>) =>
    Promise.resolve(call).then(
      () => 200,
      (error: sdk.ApiError) => error.status,
    );
  const { category } = await author.categories.create({ tenant_id, body: { name: 'Field Notes' } });
  const titles: string[] = [];
  for (let number = 1; number <= count; number++) {
    const title = `Note ${number}`;
    const tags = number % 2 === 0 ? ['even', 'notes'] : ['notes'];
    const content = number === 7 ? 'The *Brückenwaage* weighs bridges.' : `The text of note ${number}.`;
    const body = { title, content, tags, status: 'published' as const, category_id: number <= 3 ? category.id : null };
    await author.articles.create({ tenant_id, body });
    titles.unshift(title);
  }
  const { article: draft } = await author.articles.create({ tenant_id, body: { title: 'Draft', content: 'Not yet' } });

  await t.test('an article has an address, and a draft has none', async (t) => {
    const { article } = await reader.articles.getBySlug({ tenant_id, slug: 'note-7' });
    t.match(article, { title: 'Note 7', content_html: '<p>The <em>Brückenwaage</em> weighs bridges.</p>\n' });
    t.equal(await statusOf(reader.articles.getBySlug({ tenant_id, slug: draft.slug })), 404);
    t.equal(await statusOf(reader.articles.getBySlug({ tenant_id, slug: 'none' })), 404);
    const related = await reader.articles.listRelatedArticles({ tenant_id, article_id: article.id, limit: 3 });
    t.equal(related.articles.length, 3);
    t.notOk(related.articles.some(({ slug }) => slug === 'note-7'));
  });

  await t.test('the list shows each published article once, by page and by cursor', async (t) => {
    const list = { tenant_id, per_page: 5, sort: ['-published_at'] as ['-published_at'] };
    const byPage: (string | undefined)[] = [];
    for (let page = 1; page <= 5; page++) {
      const { articles, total } = await reader.articles.list({ ...list, page });
      t.equal(total, count);
      byPage.push(...articles.map(({ title }) => title));
    }
    t.strictSame(byPage, titles);
    const byCursor: (string | undefined)[] = [];
    for await (const { title } of reader.articles.list(list)) byCursor.push(title);
    t.strictSame(byCursor, titles);
    t.strictSame((await reader.articles.list({ ...list, page: 6 })).articles, []);
    const { articles } = await reader.articles.list({ ...list, fields: ['slug', 'content_html'] });
    t.strictSame(articles[0], { slug: 'note-23', content_html: '<p>The text of note 23.</p>\n' });
  });

  await t.test('tags, authors and categories have lists, with counts', async (t) => {
    const { tags } = await reader.tags.list({ tenant_id });
    t.strictSame(tags, [
      { name: 'notes', article_count: 23 },
      { name: 'even', article_count: 11 },
    ]);
    t.equal((await reader.articles.list({ tenant_id, tag: 'even' })).total, 11);
    t.equal((await reader.articles.list({ tenant_id, tag: 'odd' })).total, 0);
    t.equal((await reader.articles.list({ tenant_id, author_id: userId })).total, count);
    t.equal((await reader.articles.list({ tenant_id, category: 'field-notes' })).total, 3);
    t.match(await reader.categories.getBySlug({ tenant_id, slug: 'field-notes' }), {
      category: { name: 'Field Notes', article_count: 3 },
    });
    t.equal(await statusOf(reader.categories.getBySlug({ tenant_id, slug: 'none' })), 404);
  });

  await t.test('a search finds an article and marks the words', async (t) => {
    const { articles, total } = await reader.articles.search({ tenant_id, q: 'brückenwaage' });
    t.equal(total, 1);
    t.match(articles[0], { slug: 'note-7', highlight: /<mark>/ });
    t.equal((await reader.articles.search({ tenant_id, q: 'Not yet' })).total, 0, 'no draft');
  });

  await t.test('feeds and the sitemap are what their readers expect', async (t) => {
    const parse = (xml: string) => new XMLParser({ ignoreAttributes: false }).parse(xml);
    const { feed } = parse(await reader.feeds.getAtomFeed({ tenant_id }));
    const { rss } = parse(await reader.feeds.getRssFeed({ tenant_id }));
    const json = await reader.feeds.getJsonFeed({ tenant_id });
    const newest = titles.slice(0, 20);
    t.strictSame(namesOf(feed.entry), newest);
    t.strictSame(namesOf(rss.channel.item), newest);
    t.strictSame(namesOf(json.items), newest);
    t.match(json.items[0]?.url, /\/note-23$/);
    const { urlset } = parse(await reader.feeds.getSitemap({ tenant_id }));
    const addresses = (urlset.url as { loc: string }[]).map(({ loc }) => loc);
    t.ok(addresses.length >= count);
    t.ok(addresses.some((address) => address.endsWith('/note-1')));
    t.notOk(addresses.some((address) => address.endsWith(`/${draft.slug}`)));
  });

  await t.test('a reader joins, comments, and is shown to everyone', async (t) => {
    const { article } = await reader.articles.getBySlug({ tenant_id, slug: 'note-7' });
    const place = { tenant_id, article_id: article.id };
    const person = { password: 'weaves-algebraic-patterns', full_name: 'Mary Somerville' };
    const username = `m-${tenant_id.slice(0, 12)}`;
    const body = { ...person, username, email: `${username}@example.com` };
    const { access_token } = await reader.users.register({ body }, { tenantId: tenant_id });
    const mary = sdk.createColophon({ baseUrl, credential: sdk.userToken(access_token), retries: 0 });
    t.equal(await statusOf(reader.comments.create({ ...place, body: { content: 'Hello' } })), 401);
    const { comment } = await mary.comments.create({ ...place, body: { content: 'I *like* it' } });
    await author.comments.create({ ...place, body: { content: 'Thanks', parent_id: comment.id } });
    const { comments } = await reader.comments.list(place);
    t.match(comments, [
      {
        content_html: '<p>I <em>like</em> it</p>\n',
        user: { full_name: 'Mary Somerville' },
        replies: [{ content: 'Thanks' }],
      },
    ]);
    t.equal((await reader.articles.get(place)).article.comment_count, 2);
    t.equal(await statusOf(mary.articles.create({ tenant_id, body: { title: 'Mine', content: 'Text' } })), 403);
  });

  await t.test(
    'what readers see may be cached for a second and revalidated, and what members see may not',
    async (t) => {
      await cacheability(t, { reader, author, tenant_id });
    },
  );
});

function namesOf(items: readonly { readonly title: string }[]): string[] {
  return items.map(({ title }) => title);
}

interface Callers {
  readonly reader: sdk.Colophon;
  readonly author: sdk.Colophon;
  readonly tenant_id: string;
}

async function cacheability(t: Test, { reader, author, tenant_id }: Callers): Promise<void> {
  const { article } = await reader.articles.getBySlug({ tenant_id, slug: 'note-7' });
  const reads = {
    list: (api: sdk.Colophon, options: sdk.CallOptions) => api.articles.list({ tenant_id }, options),
    article: (api: sdk.Colophon, options: sdk.CallOptions) =>
      api.articles.getBySlug({ tenant_id, slug: 'note-7' }, options),
    comments: (api: sdk.Colophon, options: sdk.CallOptions) =>
      api.comments.list({ tenant_id, article_id: article.id }, options),
    tags: (api: sdk.Colophon, options: sdk.CallOptions) => api.tags.list({ tenant_id }, options),
    categories: (api: sdk.Colophon, options: sdk.CallOptions) => api.categories.list({ tenant_id }, options),
    feed: (api: sdk.Colophon, options: sdk.CallOptions) => api.feeds.getAtomFeed({ tenant_id }, options),
  };
  for (const [name, read] of Object.entries(reads)) {
    const heads: Headers[] = [];
    const onResponse = ({ headers }: sdk.ResponseHead) => void heads.push(headers);
    await read(reader, { onResponse });
    const [head] = heads;
    t.equal(head?.get('cache-control'), 'max-age=0, s-maxage=1, stale-while-revalidate=1', name);
    t.notMatch(head?.get('vary') ?? '', /authorization|cookie|api-key/i, name);
    const ifNoneMatch = head?.get('etag') ?? '';
    await t.rejects(Promise.resolve(read(reader, { ifNoneMatch })), { name: 'NotModifiedError' }, name);
    if (name === 'feed') continue;
    await read(author, { onResponse });
    t.match(heads.at(-1)?.get('cache-control'), /private/, `${name} with a credential`);
  }
  const { article: changed } = await author.articles.update({
    tenant_id,
    article_id: article.id,
    body: { title: 'Seven' },
  });
  t.equal(changed.slug, 'note-7', 'the address of a published article stays');
  t.equal((await reader.articles.getBySlug({ tenant_id, slug: 'note-7' })).article.title, 'Seven');
}
