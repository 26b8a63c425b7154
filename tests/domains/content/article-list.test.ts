import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

interface Listed {
  readonly id: number;
  readonly title: string;
  readonly status: string;
  readonly category_id: number | null;
  readonly created_at: string;
}

test('lists of articles', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const list = `${cast.path}/articles`;
  const { id: tech } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Tech' })).body.category;
  const { id: life } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Life' })).body.category;

  // Sixty articles, three of each minute, so that order within one moment matters.
  await sql`
    insert into articles
      (tenant_id, author_id, category_id, title, slug, content, content_html, status, scheduled_at, schedule_timezone, created_at)
    select ${cast.tenantId}, ${cast.author.person?.id}, case i % 3 when 0 then ${tech}::integer when 1 then ${life} end,
      'Article ' || i, 'article-' || i, 'Text', '<p>Text</p>',
      (array['draft', 'published', 'published', 'archived', 'scheduled'])[1 + i % 5],
      case i % 5 when 4 then timestamptz '2035-01-01T00:00:00Z' end, case i % 5 when 4 then 'UTC' end,
      timestamptz '2026-01-01T00:00:00.123456Z' + (i / 3) * interval '1 minute'
    from generate_series(0, 59) as i
  `.execute(server.db);
  const everything: Listed[] = await server.db
    .selectFrom('articles')
    .select(['id', 'title', 'status', 'category_id', 'created_at'])
    .where('tenant_id', '=', cast.tenantId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

  const get = async (caller: Caller, query = '') => (await caller('GET', `${list}${query}`)).body;
  const ids = (articles: readonly Listed[]) => articles.map(({ id }) => id);

  await t.test('show the newest twenty first', async (t) => {
    const body = await get(cast.author);
    t.match(body, { total: 60, page: 1, per_page: 20 });
    t.same(ids(body.articles), ids(everything.slice(0, 20)));
    t.equal(body.articles[0].created_at, '2026-01-01T00:19:00.123456Z');
    t.match(body.articles[0].author, { id: cast.author.person?.id, full_name: 'Ada Lovelace' });
    t.notOk('content' in body.articles[0]);
  });

  await t.test('show each caller what is theirs, with the total of that', async (t) => {
    const published = everything.filter(({ status }) => status === 'published');
    for (const caller of [cast.anonymous, cast.outsider, cast.viewer]) {
      const body = await get(caller, '?per_page=100');
      t.equal(body.total, published.length);
      t.same(ids(body.articles), ids(published));
    }
    for (const caller of [cast.author, cast.editor, cast.admin, cast.owner]) {
      t.same(ids((await get(caller, '?per_page=100')).articles), ids(everything));
    }
  });

  await t.test('filter by status and category, with a recount’s total', async (t) => {
    for (const status of ['draft', 'scheduled', 'published', 'archived', undefined]) {
      for (const category of [tech, life, undefined]) {
        const query = new URLSearchParams({
          per_page: '100',
          ...(status === undefined ? {} : { status }),
          ...(category === undefined ? {} : { category_id: String(category) }),
        });
        const wanted = everything.filter(
          (article) =>
            (status === undefined || article.status === status) &&
            (category === undefined || article.category_id === category),
        );
        const forAuthor = await get(cast.author, `?${query}`);
        t.same(ids(forAuthor.articles), ids(wanted), `${query}`);
        t.equal(forAuthor.total, wanted.length);
        const visible = wanted.filter((article) => article.status === 'published');
        const forViewer = await get(cast.viewer, `?${query}`);
        t.same(ids(forViewer.articles), ids(visible));
        t.equal(forViewer.total, visible.length);
      }
    }
    t.match(await get(cast.author, '?category_id=2147483647'), { articles: [], total: 0, next_cursor: null });
  });

  await t.test('page by number', async (t) => {
    const seen: number[] = [];
    for (let page = 1; page <= 9; page++) {
      const body = await get(cast.author, `?page=${page}&per_page=7`);
      t.match(body, { page, per_page: 7, total: 60 });
      t.equal(body.next_cursor === null, page === 9);
      seen.push(...ids(body.articles));
    }
    t.same(seen, ids(everything));
    t.match(await get(cast.author, '?page=10&per_page=7'), { articles: [], total: 60, next_cursor: null });
    t.match(await get(cast.author, '?page=1000&per_page=100'), { articles: [], total: 60 });
    t.equal((await get(cast.author, '?page=3&per_page=20')).next_cursor, null, 'a last page that is full');
  });

  /** Follows cursors to the end. */
  const follow = async (caller: Caller, query: string, onPage = async () => {}): Promise<number[]> => {
    const seen: number[] = [];
    let cursor = '';
    do {
      const body = await get(caller, `?${query}${cursor}`);
      seen.push(...ids(body.articles));
      cursor = body.next_cursor === null ? '' : `&cursor=${encodeURIComponent(body.next_cursor)}`;
      await onPage();
    } while (cursor !== '');
    return seen;
  };

  await t.test('page by cursor, also across equal times', async (t) => {
    for (const perPage of [1, 2, 7, 20, 60, 100]) {
      t.same(await follow(cast.author, `per_page=${perPage}`), ids(everything), `${perPage} a page`);
    }
    const published = everything.filter(({ status }) => status === 'published');
    t.same(await follow(cast.anonymous, 'per_page=4'), ids(published));
    t.same(
      await follow(cast.author, `per_page=2&status=published&category_id=${tech}`),
      ids(published.filter(({ category_id }) => category_id === tech)),
    );
    const second = await get(cast.author, `?per_page=5&cursor=${(await get(cast.author, '?per_page=20')).next_cursor}`);
    t.match(second, { page: 1, per_page: 5, total: 60 }, 'another length, and the page counts from 1');
    t.same(ids(second.articles), ids(everything.slice(20, 25)));
  });

  await t.test('skip and repeat nothing while articles come and go', async (t) => {
    const seen = await follow(cast.author, 'per_page=10', async () => {
      const { article } = (await cast.author('POST', list, { title: 'Meanwhile', content: 'x' })).body;
      await cast.author('DELETE', `${list}/${article.id}`);
    });
    t.same(seen, ids(everything));
  });

  await t.test('refuse a cursor of another list, and an edited one', async (t) => {
    const other = await castTenant(server);
    const cursor: string = (await get(cast.author, '?per_page=5')).next_cursor;
    const published: string = (await get(cast.anonymous, '?per_page=5')).next_cursor;
    const [payload = '', signature = ''] = cursor.split('.');
    const decoded = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify(['2020-01-01T00:00:00Z', 1])).toString('base64url');
    t.same(decoded, [everything[4]?.created_at, everything[4]?.id], 'holds nothing that the page did not show');
    const refused: [string, Caller, string][] = [
      ['of another tenant', other.owner, `${other.path}/articles?cursor=${cursor}`],
      ['of another status', cast.author, `${list}?status=draft&cursor=${cursor}`],
      ['of another category', cast.author, `${list}?category_id=${tech}&cursor=${cursor}`],
      ['of a reader of drafts', cast.anonymous, `${list}?cursor=${cursor}`],
      ['of a reader of published articles', cast.author, `${list}?cursor=${published}`],
      ['with another position', cast.author, `${list}?cursor=${forged}.${signature}`],
      ['with another signature', cast.author, `${list}?cursor=${payload}.${'A'.repeat(22)}`],
      ['without signature', cast.author, `${list}?cursor=${payload}`],
      ['that is no cursor', cast.author, `${list}?cursor=x`],
      ['that is SQL', cast.author, `${list}?cursor=${encodeURIComponent("' or 1=1--")}`],
    ];
    for (const [name, caller, path] of refused) {
      const answer = await caller('GET', path);
      t.ok([400, 422].includes(answer.status), `${name}: ${answer.status}`);
      if (answer.status === 400) t.equal(answer.body.message, 'Invalid cursor');
    }
    t.equal((await cast.viewer('GET', `${list}?cursor=${published}`)).status, 200, 'the same list, somebody else');
  });

  await t.test('refuse what is no parameter or no value of one', async (t) => {
    for (const query of [
      ...['page=0', 'page=-1', 'page=1.5', 'page=1e3', 'page=1001', 'page=', 'page=x', 'page=99999999999999999999'],
      ...[
        'per_page=0',
        'per_page=101',
        'page=1&page=2',
        'status=',
        'status=Published',
        'status=published;',
        'status[]=x',
      ],
      ...['status=draft&status=published', 'status[__proto__]=draft', '__proto__=x', 'constructor=x'],
      ...['category_id=0', 'category_id=2147483648', 'category_id=1%20or%201=1', 'category_id=', 'category_id=%00'],
      ...[
        'sort=password_hash',
        'filter[token][startsWith]=a',
        'fields=search',
        'include=author.email',
        'limit=1',
        'q=x',
      ],
    ]) {
      const answer = await cast.author('GET', `${list}?${query}`);
      t.equal(answer.status, 422, query);
      t.ok(Object.keys(answer.body.errors).length > 0, 'names the parameter');
    }
  });

  await t.test('look to others as if there were no tenant when it keeps its content to itself', async (t) => {
    const nowhere = await cast.anonymous('GET', '/api/v1/tenants/6f1b4c1e-0000-4000-8000-000000000000/articles');
    t.equal(nowhere.status, 404);
    await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
    for (const caller of [cast.anonymous, cast.outsider]) {
      for (const path of [list, `${list}?status=draft`, `${list}/search?q=article`, `${cast.path}/categories`]) {
        t.equal((await caller('GET', path)).text, nowhere.text, path);
      }
    }
    t.equal((await get(cast.viewer)).total, 24);
    await cast.admin('PATCH', cast.path, { settings: { public_content: true } });
    await server.db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', cast.tenantId).execute();
    for (const caller of [cast.anonymous, cast.owner]) t.equal((await caller('GET', list)).text, nowhere.text);
    await server.db.updateTable('tenants').set({ status: 'active' }).where('id', '=', cast.tenantId).execute();
  });

  await t.test('answer an empty tenant with an empty page', async (t) => {
    const empty = await castTenant(server);
    t.same((await empty.anonymous('GET', `${empty.path}/articles`)).body, {
      articles: [],
      total: 0,
      page: 1,
      per_page: 20,
      next_cursor: null,
    });
  });
});
