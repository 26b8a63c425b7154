import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

test('changes of several articles', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const write = async (given: object = {}, caller: Caller = cast.author) => {
    const response = await caller('POST', `${cast.path}/articles`, { title: 'A', content: 'x', ...given });
    return response.body.article.id as number;
  };
  const bulk = (body: object, caller: Caller = cast.editor, options = {}) =>
    caller('POST', `${cast.path}/articles/bulk`, body, options);
  const read = async (id: number) => (await cast.editor('GET', `${cast.path}/articles/${id}`)).body.article;
  const done = (ids: readonly number[]) => ids.map((id) => ({ id, status: 200, error: null }));

  await t.test('status, category, tags and deletion', async (t) => {
    const ids = [await write(), await write({ tags: ['old', 'kept'] }), await write()].toReversed();
    const published = await bulk({ ids, action: 'status', status: 'published' });
    t.same(published.body.results, done(ids), 'in the order of the request');
    const { category } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'News' })).body;
    t.same((await bulk({ ids, action: 'category', category_id: category.id })).body.results, done(ids));
    t.same((await bulk({ ids, action: 'tags', add_tags: ['new'], remove_tags: ['old'] })).body.results, done(ids));
    t.match(await read(ids[1] as number), { status: 'published', category_id: category.id, tags: ['kept', 'new'] });
    t.same((await bulk({ ids, action: 'category', category_id: null })).body.results, done(ids));
    t.equal((await read(ids[0] as number)).category_id, null);
    t.same((await bulk({ ids, action: 'delete' })).body.results, done(ids));
    t.equal((await cast.anonymous('GET', `${cast.path}/articles`)).body.total, 0);
    t.equal((await cast.editor('GET', `${cast.path}/trash`)).body.total, 3);
  });

  await t.test('an error of one article does not affect the others', async (t) => {
    const own = await write();
    const foreign = await write({}, cast.secondAuthor);
    const full = await write({ tags: Array.from({ length: 20 }, (_, index) => `t${index}`) });
    const elsewhere = (await other.author('POST', `${other.path}/articles`, { title: 'A', content: 'x' })).body.article
      .id;
    const ids = [full, foreign, elsewhere, 2_147_483_647, own];
    const { status, body } = await bulk({ ids, action: 'tags', add_tags: ['one more'] }, cast.author);
    t.equal(status, 200);
    t.same(body.results, [
      { id: full, status: 422, error: 'An article can have at most 20 tags' },
      { id: foreign, status: 403, error: 'You can only change your own articles' },
      { id: elsewhere, status: 404, error: 'Article not found' },
      { id: 2_147_483_647, status: 404, error: 'Article not found' },
      { id: own, status: 200, error: null },
    ]);
    t.same((await read(own)).tags, ['one more']);
    t.same((await read(foreign)).tags, []);
    const unknown = await bulk({ ids: [own], action: 'category', category_id: 2_147_483_647 });
    t.same(unknown.body.results, [{ id: own, status: 422, error: 'Category not found' }]);
  });

  await t.test('what an action takes', async (t) => {
    const ids = [await write()];
    for (const body of [
      ...[{ ids }, { action: 'delete' }, { ids: [], action: 'delete' }, { ids: [ids[0], ids[0]], action: 'delete' }],
      ...[
        { ids, action: 'status' },
        { ids, action: 'tags' },
        { ids, action: 'category' },
        { ids, action: 'archive' },
      ],
      ...[
        { ids, action: 'delete', status: 'draft' },
        { ids, action: 'status', status: 'scheduled' },
      ],
      ...[
        { ids, action: 'tags', add_tags: [] },
        { ids: Array.from({ length: 101 }, (_, i) => i + 1), action: 'delete' },
      ],
    ]) {
      t.equal((await bulk(body)).status, 422, JSON.stringify(body).slice(0, 60));
    }
    t.equal((await bulk({ ids, action: 'delete' }, cast.viewer)).status, 403);
    t.equal((await bulk({ ids, action: 'delete' }, cast.outsider)).status, 404);
  });

  await t.test('one audit row, and the events of each article', async (t) => {
    const ids = [await write(), await write()];
    const response = await bulk({ ids: [...ids, 2_147_483_647], action: 'status', status: 'archived' });
    const rows = await server.db
      .selectFrom('audit_logs')
      .select(['action', 'details'])
      .where('request_id', '=', response.headers['x-request-id'] as string)
      .execute();
    t.match(rows, [{ action: 'article.bulk', details: { action: 'status', changed: ids } }]);
    t.equal(rows.length, 1);
  });

  await t.test('a hundred at once', async (t) => {
    const ids: number[] = [];
    for (let count = 0; count < 80; count++) ids.push(await write());
    const began = performance.now();
    const { body } = await bulk({ ids, action: 'tags', add_tags: ['many'] });
    t.same(body.results, done(ids));
    t.ok(performance.now() - began < 6_000);
    const both = await Promise.all(
      [ids, ids.toReversed()].map((order) => bulk({ ids: order, action: 'tags', remove_tags: ['many'] })),
    );
    t.same(
      both.map(({ status }) => status),
      [200, 200],
      'in two orders at once',
    );
  });
});

test('each article counts as a call', async (t) => {
  const server = await startServer(t, { limits: 'real' });
  const cast = await castTenant(server);
  const ids = Array.from({ length: 31 }, (_, index) => index + 1);
  const bulk = (count: number) =>
    cast.owner('POST', `${cast.path}/articles/bulk`, { ids: ids.slice(0, count), action: 'delete' });
  const first = await bulk(20);
  t.equal(first.status, 200);
  const left = Number(first.headers['x-ratelimit-remaining']);
  t.equal((await bulk(5)).headers['x-ratelimit-remaining'], `${left - 5}`);
  const refused = await cast.owner('POST', `${cast.path}/articles/bulk`, {
    ids: Array.from({ length: left }, (_, index) => index + 1),
    action: 'delete',
  });
  t.equal(refused.status, 429);
  t.match(refused.body.message, /^This request counts as \d+ calls, and \d+ are left\./);
  t.equal(refused.headers['retry-after'], '60');
  t.equal((await bulk(2)).status, 200, 'the rejected articles are not counted');
});
