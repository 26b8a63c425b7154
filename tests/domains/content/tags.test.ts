import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

test('tags of articles, with counts', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const tags = async (caller: Caller, query = '') => (await caller('GET', `${cast.path}/tags?${query}`)).body;
  const write = async (status: string, ...given: string[]) => {
    const body = { title: 'Tagged', content: 'x', status, tags: given };
    return (await cast.author('POST', `${cast.path}/articles`, body)).body.article.id as number;
  };
  t.same(await tags(cast.anonymous), { tags: [], total: 0, page: 1, per_page: 20, next_cursor: null });

  await write('published', 'news', "it's *", 'tag:x');
  const second = await write('published', 'news', 'tag:x');
  await write('draft', 'news', 'secret');
  await write('published');
  const most = { name: 'news', article_count: 2 };
  t.same(await tags(cast.anonymous), {
    tags: [most, { name: 'tag:x', article_count: 2 }, { name: "it's *", article_count: 1 }],
    ...{ total: 3, page: 1, per_page: 20, next_cursor: null },
  });
  t.match((await tags(cast.author)).tags, [{ name: 'news', article_count: 3 }, { name: 'tag:x' }, {}, {}]);

  const names = async (query: string) => {
    const found: string[] = [];
    let cursor = '';
    do {
      const page = await tags(cast.anonymous, `${query}&per_page=1${cursor}`);
      t.equal(page.total, 3);
      found.push(...page.tags.map(({ name }: { name: string }) => name));
      cursor = page.next_cursor === null ? '' : `&cursor=${page.next_cursor}`;
    } while (cursor !== '');
    return found;
  };
  t.same(await names('sort=-article_count'), ['news', 'tag:x', "it's *"]);
  t.same((await names('sort=name')).toSorted(), ["it's *", 'news', 'tag:x']);
  t.same((await tags(cast.anonymous, 'per_page=1&page=2')).tags, [{ name: 'tag:x', article_count: 2 }]);
  const { next_cursor: cursor } = await tags(cast.anonymous, 'per_page=1');
  t.equal((await cast.anonymous('GET', `${cast.path}/tags?sort=name&cursor=${cursor}`)).status, 400, 'another order');
  t.equal((await cast.author('GET', `${cast.path}/tags?cursor=${cursor}`)).status, 400, 'of other articles');

  await cast.author('DELETE', `${cast.path}/articles/${second}`);
  const { tags: left } = await tags(cast.anonymous);
  t.same(
    left.map(({ article_count }: { article_count: number }) => article_count),
    [1, 1, 1],
  );
  await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
  t.equal((await cast.anonymous('GET', `${cast.path}/tags`)).status, 404);
});
