import { sql } from 'kysely';
import { test } from 'tap';
import {
  type FacetPage,
  type FacetRow,
  facetPageQuery,
} from '../../../src/domains/content/article-facets.repository.ts';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

interface Listed {
  readonly id: number;
  readonly title: string;
  readonly slug: string;
  readonly status: string;
  readonly category_id: number | null;
  readonly author_id: number | null;
  readonly tags: string[];
  readonly is_featured: boolean;
  readonly created_at: string;
  readonly published_at: string | null;
}

test('filters, order and fields of lists of articles', async (t) => {
  const server = await startServer(t);
  const { db } = server;
  const cast = await castTenant(server);
  const list = `${cast.path}/articles`;
  const { id: tech } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Tech' })).body.category;
  const authors = [cast.author.person?.id as number, cast.editor.person?.id as number];
  // Each combination occurs, and each third time twice.
  await sql`
    insert into articles (tenant_id, author_id, category_id, title, slug, content, content_html, status, tags,
      is_featured, created_at, published_at)
    select ${cast.tenantId}, (${authors}::integer[])[1 + i % 2], case i % 3 when 0 then ${tech}::integer end,
      (array['Beta', 'alpha', 'Émile'])[1 + i % 3] || ' ' || i / 4, 'article-' || i, 'Text ' || i, '<p>Text</p>',
      case i % 5 when 0 then 'draft' else 'published' end,
      case i % 4 when 0 then '{}'::text[] when 1 then '{news}' when 2 then '{news,tag:x}' else '{"it''s *"}' end,
      i % 7 = 0, timestamptz '2026-01-01T00:00:00.123456Z' + (i / 3) * interval '1 minute',
      case when i % 5 <> 0 then timestamptz '2026-02-01T00:00:00Z' + (i * 37 % 60 / 2) * interval '1 hour' end
    from generate_series(0, 59) as i
  `.execute(db);
  const everything: Listed[] = await db
    .selectFrom('articles')
    .select(['id', 'title', 'slug', 'status', 'category_id', 'author_id', 'tags', 'is_featured', 'created_at'])
    .select('published_at')
    .where('tenant_id', '=', cast.tenantId)
    .execute();
  const get = async (caller: Caller, query: string) => (await caller('GET', `${list}?${query}`)).body;
  const ids = (articles: readonly { id: number }[]) => articles.map(({ id }) => id);

  /** What a list by this query has, in its order. */
  const expected = (parameters: URLSearchParams, drafts: boolean): Listed[] => {
    const given = (name: string) => parameters.get(name);
    const tests: { [name: string]: (article: Listed, value: string) => boolean } = {
      tag: ({ tags }, value) => tags.includes(value),
      author_id: ({ author_id }, value) => String(author_id) === value,
      category: ({ category_id }, value) => category_id === tech && value === 'tech',
      category_id: ({ category_id }, value) => String(category_id) === value,
      featured: ({ is_featured }, value) => String(is_featured) === value,
      status: ({ status }, value) => status === value,
      published_after: ({ published_at }, value) =>
        published_at !== null && Date.parse(published_at) >= Date.parse(value),
      published_before: ({ published_at }, value) =>
        published_at !== null && Date.parse(published_at) <= Date.parse(value),
    };
    const byTime = given('published_after') !== null || given('published_before') !== null;
    const order = (given('sort') ?? (byTime ? '-published_at' : '-created_at')).split(',');
    const keyOf = (article: Listed, name: string) =>
      name === 'title' ? article.title.toLowerCase() : (article[name as 'created_at'] ?? '9999');
    return everything
      .filter((article) => drafts || article.status === 'published')
      .filter((article) =>
        Object.entries(tests).every(([name, passes]) => given(name) === null || passes(article, given(name) as string)),
      )
      .toSorted((one, other) => {
        for (const part of order) {
          const direction = part.startsWith('-') ? -1 : 1;
          const [a, b] = [keyOf(one, part.replace('-', '')), keyOf(other, part.replace('-', ''))];
          if (a !== b) return (a < b ? -1 : 1) * direction;
        }
        return (one.id - other.id) * (order.at(-1)?.startsWith('-') ? -1 : 1);
      });
  };

  /** Follows cursors to the end. */
  const follow = async (caller: Caller, query: string, perPage: number): Promise<number[]> => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const body = await get(caller, `${query}&per_page=${perPage}${cursor}`);
      seen.push(...ids(body.articles));
      cursor = body.next_cursor === null ? '' : `&cursor=${body.next_cursor}`;
    } while (cursor !== '');
    return seen;
  };

  const filters = [
    'tag=news',
    `tag=${encodeURIComponent("it's *")}`,
    'tag=tag%3Ax',
    'tag=unknown',
    `author_id=${authors[0]}`,
    'category=tech',
    'category=unknown',
    'featured=true',
    'featured=false',
    `tag=news&author_id=${authors[1]}&category=tech`,
    `category=tech&category_id=${tech}&featured=true`,
    'tag=news&featured=true',
    'tag=news&status=draft',
    'published_after=2026-02-01T05:00:00Z',
    'published_after=2026-02-01T05:00:00%2B01:00&published_before=2026-02-01T09:00:00Z&tag=news',
    'published_before=2026-02-01T09:00:00Z&sort=published_at,title&featured=true',
    'sort=title',
    'sort=-title,created_at',
    'sort=published_at',
    'sort=-published_at,title&tag=news',
    'sort=title&category=tech',
  ];
  for (const query of filters) {
    await t.test(query, async (t) => {
      const parameters = new URLSearchParams(query);
      // The database orders texts by its own collation.
      const isOrdered = !query.includes('title');
      const same = (found: readonly number[], wanted: readonly Listed[], message: string) =>
        isOrdered ? t.same(found, ids(wanted), message) : t.same(found.toSorted(), ids(wanted).toSorted(), message);
      const forAuthor = await get(cast.author, `${query}&per_page=100`);
      const wanted = expected(parameters, true);
      same(ids(forAuthor.articles), wanted, 'on one page');
      t.equal(forAuthor.total, wanted.length);
      t.same(await follow(cast.author, query, 7), ids(forAuthor.articles), 'by cursor');
      const visible = expected(parameters, false);
      const forReader = await get(cast.anonymous, `${query}&per_page=7&page=2`);
      t.equal(forReader.total, visible.length);
      const whole = ids((await get(cast.anonymous, `${query}&per_page=100`)).articles);
      same(whole, visible, 'what readers see');
      t.same(ids(forReader.articles), whole.slice(7, 14), 'by page');
    });
  }

  await t.test('follow each change of an article', async (t) => {
    const count = async (query: string) => (await get(cast.anonymous, `${query}&per_page=1`)).total;
    const query = 'tag=fresh';
    const { article } = (await cast.editor('POST', list, { title: 'New', content: 'x', tags: ['fresh'] })).body;
    t.equal(await count(query), 0);
    await cast.editor('PATCH', `${list}/${article.id}`, { status: 'published', is_featured: true });
    t.equal(await count(query), 1);
    t.equal(await count(`${query}&featured=true`), 1);
    await cast.editor('PATCH', `${list}/${article.id}`, { tags: ['other'] });
    t.equal(await count(query), 0);
    t.equal(await count('tag=other'), 1);
    await cast.editor('DELETE', `${list}/${article.id}`);
    t.equal(await count('tag=other'), 0);
  });

  await t.test('select fields, and the texts within a limit', async (t) => {
    const { articles } = await get(cast.anonymous, 'fields=id,content_html&per_page=2');
    t.same(Object.keys(articles[0]).toSorted(), ['content_html', 'id']);
    t.equal(articles[0].content_html, '<p>Text</p>');
    const some = await get(cast.anonymous, 'fields=title&tag=news&per_page=1');
    t.same(Object.keys(some.articles[0]), ['title']);
    t.same(Object.keys((await get(cast.anonymous, 'fields=author')).articles[0]), ['author']);
    await sql`update articles set content_html = repeat('x', 2000000) where slug in ('article-58', 'article-59', 'article-57')`.execute(
      db,
    );
    const tooLong = await cast.anonymous('GET', `${list}?fields=id,content_html&per_page=3`);
    t.match(tooLong, { status: 422, body: { errors: { per_page: [/5 MB/] } } });
    t.equal((await get(cast.anonymous, 'fields=content_html&per_page=2')).articles.length, 2);
    t.equal((await get(cast.anonymous, 'fields=content&per_page=100')).articles[0].content.slice(0, 4), 'Text');
    await sql`update articles set content_html = repeat('x', 9000000) where slug = 'article-59'`.execute(db);
    t.equal((await get(cast.anonymous, 'fields=content_html&per_page=1')).articles[0].content_html.length, 9_000_000);
  });

  await t.test('reject what is no filter, and cursors of other lists', async (t) => {
    for (const query of [
      ...['tag=', `tag=${'x'.repeat(51)}`, 'tag=a%00', 'tag=a&tag=b', 'author_id=0', 'author_id=me', 'category=Tech'],
      ...['featured=1', 'featured=', 'published_after=yesterday', 'published_before=2026-02-30T00:00:00Z'],
      ...['sort=status', 'sort=title,-title', 'sort=id', 'fields=search', 'fields=id,id', 'fields=', 'fields=seo'],
      ...['sort=title&published_after=2026-01-01T00:00:00Z', 'sort=-created_at&published_before=2026-01-01T00:00:00Z'],
    ]) {
      const { status, body } = await cast.author('GET', `${list}?${query}`);
      t.equal(status, 422, query);
      t.ok(Object.keys(body.errors).length > 0, 'names the parameter');
    }
    const { next_cursor: cursor } = await get(cast.author, 'tag=news&per_page=1');
    for (const query of ['tag=other', 'tag=news&sort=title', 'tag=news&featured=true', 'tag=news&status=draft', '']) {
      t.equal((await cast.author('GET', `${list}?${query}&cursor=${cursor}`)).status, 400, query);
    }
  });

  await t.test('an article and a category by slug', async (t) => {
    const published = everything.find(({ status }) => status === 'published') as Listed;
    const draft = everything.find(({ status }) => status === 'draft') as Listed;
    const bySlug = await cast.anonymous('GET', `${list}/slug/${published.slug}`);
    const byId = await cast.anonymous('GET', `${list}/${published.id}`);
    t.equal(bySlug.text, byId.text);
    t.equal(bySlug.headers.etag, byId.headers.etag);
    const ifNoneMatch = { headers: { 'if-none-match': bySlug.headers.etag as string } };
    t.equal((await cast.anonymous('GET', `${list}/slug/${published.slug}`, undefined, ifNoneMatch)).status, 304);
    t.equal((await cast.author('GET', `${list}/slug/${draft.slug}`)).status, 200);
    const hidden = await cast.viewer('GET', `${list}/slug/${draft.slug}`);
    t.match(hidden, { status: 404, body: { message: 'Article not found' } });
    t.equal((await cast.viewer('GET', `${list}/slug/nothing`)).text, hidden.text);
    t.equal((await cast.viewer('GET', `${list}/slug/No_Slug`)).status, 422);

    const count = everything.filter(({ category_id, status }) => category_id === tech && status === 'published').length;
    const category = await cast.anonymous('GET', `${cast.path}/categories/slug/tech`);
    t.match(category.body, { category: { id: tech, name: 'Tech', article_count: count } });
    t.equal((await cast.anonymous('GET', `${cast.path}/categories/slug/life`)).status, 404);
  });

  await t.test('related articles', async (t) => {
    const other = await castTenant(server);
    const publish = async (title: string, given: object) =>
      (await other.editor('POST', `${other.path}/articles`, { title, content: 'x', status: 'published', ...given }))
        .body.article.id as number;
    const { id: category } = (await other.editor('POST', `${other.path}/categories`, { name: 'C' })).body.category;
    const id = await publish('Source', { tags: ['a', 'b', 'c'], category_id: category });
    const one = await publish('One tag', { tags: ['a'] });
    const two = await publish('Two tags', { tags: ['b', 'c', 'd'] });
    const same = await publish('Category', { category_id: category });
    await publish('Neither', { tags: ['d'] });
    await publish('Draft', { tags: ['a', 'b', 'c'], status: 'draft' });
    const related = async (path: string) =>
      (await other.anonymous('GET', `${other.path}/articles/${path}`)).body.articles;
    t.same(ids(await related(`${id}/related`)), [two, one, same]);
    t.same(ids(await related(`${id}/related?limit=1`)), [two]);
    t.same(await related(`${await publish('Alone', {})}/related`), []);
    t.equal((await other.anonymous('GET', `${other.path}/articles/2147483647/related`)).status, 404);
    t.equal((await cast.anonymous('GET', `${list}/${id}/related`)).status, 404, "another tenant's");
  });

  await t.test('read as many rows on a deep page as on the first', async (t) => {
    const size = 4_000;
    await sql`
      insert into articles (tenant_id, author_id, title, slug, content, content_html, status, tags, is_featured,
        created_at, published_at)
      select ${cast.tenantId}, ${authors[0]}::integer, 'Bulk ' || i, 'bulk-' || i, '', '', 'published', '{bulk}', true,
        now() + i * interval '1 second', now() + i * interval '1 second'
      from generate_series(1, ${size}::integer) as i
    `.execute(db);
    await sql`analyze articles, article_facets, article_facet_totals`.execute(db);
    const facets: FacetPage['facet'][] = [
      ...[
        { kind: 'all' } as const,
        { kind: 'tag', tag: 'bulk' } as const,
        { kind: 'author', id: authors[0] as number } as const,
      ],
    ];
    for (const facet of facets) {
      for (const featured of [null, true]) {
        for (const name of ['created_at', 'published_at', 'title']) {
          const page: FacetPage = {
            ...{ tenantId: cast.tenantId, member: false, statuses: ['published'], facet, others: [], featured },
            ...{ publishedAfter: undefined, publishedBefore: undefined, perPage: 20, texts: [] },
            order: [
              { name, descending: true },
              { name: 'id', descending: true },
            ],
            from: { offset: 0 },
          };
          const { rows } = await facetPageQuery({ ...page, from: { offset: size - 100 } }).execute(db);
          const last = rows[0] as FacetRow;
          const keys = { created_at: last.created_at, published_at: last.key_published_at, title: last.key_title };
          const deep = { ...page, from: { after: [keys[name as 'title'], last.id] } };
          const [first, further] = [await rowsRead(page), await rowsRead(deep)];
          const what = `${facet.kind} ${featured} by ${name}`;
          t.ok(first < 300 && further < 300, `${what} reads ${first} and ${further} rows of ${size}`);
        }
      }
    }

    /** The rows that a page reads of all tables and indexes. */
    async function rowsRead(page: FacetPage): Promise<number> {
      const { rows } = await sql<{ 'QUERY PLAN': unknown }>`
        explain (analyze, timing off, format json) ${facetPageQuery(page)}`.execute(db);
      const count = (node: { [name: string]: unknown }): number =>
        (String(node['Node Type']).includes('Scan')
          ? ((node['Actual Rows'] as number) + ((node['Rows Removed by Filter'] as number) ?? 0)) *
            (node['Actual Loops'] as number)
          : 0) + ((node.Plans as { [name: string]: unknown }[]) ?? []).reduce((sum, child) => sum + count(child), 0);
      const [plan] = rows[0]?.['QUERY PLAN'] as { Plan: { [name: string]: unknown } }[];
      return count(plan?.Plan as { [name: string]: unknown });
    }
  });
});
