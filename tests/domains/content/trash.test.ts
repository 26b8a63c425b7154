import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

const day = 86_400_000;

test('trash', async (t) => {
  const server = await startServer(t, { queue: true });
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const write = async (given: object = {}, caller: Caller = cast.author) => {
    const body = { title: 'Article', content: 'Some text', ...given };
    const response = await caller('POST', `${cast.path}/articles`, body);
    if (response.status !== 201) throw new Error(response.text);
    return response.body.article;
  };
  const remove = async (id: number, caller: Caller = cast.author) =>
    t.equal((await caller('DELETE', `${cast.path}/articles/${id}`)).status, 200);
  const restore = (id: number, caller: Caller = cast.author) => caller('POST', `${cast.path}/trash/${id}/restore`);
  const trash = async (caller: Caller = cast.editor, query = '') =>
    (await caller('GET', `${cast.path}/trash${query}`)).body;
  const storage = async () => {
    const { rows } = await sql<{ bytes: number }>`
      select bytes + file_bytes + kept_bytes as bytes from content_sizes where tenant_id = ${cast.tenantId}
    `.execute(server.db);
    return Number(rows[0]?.bytes);
  };

  await t.test('what is deleted is gone, and comes back as it was', async (t) => {
    const category = (await cast.editor('POST', `${cast.path}/categories`, { name: 'News' })).body.category;
    const article = await write({ status: 'published', tags: ['one'], category_id: category.id, excerpt: 'In short' });
    const path = `${cast.path}/articles/${article.id}`;
    const top = (await cast.viewer('POST', `${path}/comments`, { content: 'top' })).body.comment;
    await cast.author('POST', `${path}/comments`, { content: 'reply', parent_id: top.id });
    const read = async () => ({
      article: (await cast.anonymous('GET', path)).body.article,
      comments: (await cast.anonymous('GET', `${path}/comments`)).body,
      list: (await cast.anonymous('GET', `${cast.path}/articles?tag=one`)).body,
      search: (await cast.anonymous('GET', `${cast.path}/articles/search?q=article`)).body.total,
    });
    const before = await read();
    const bytes = await storage();
    await remove(article.id);
    t.match(await read(), { article: undefined, list: { articles: [], total: 0 }, search: 0 });
    t.equal(await storage(), bytes, 'the trash counts as storage');
    t.match(await trash(), {
      articles: [{ id: article.id, title: 'Article', status: 'published', comment_count: 2 }],
      total: 1,
    });
    const restored = await restore(article.id);
    t.same(restored.body.article, before.article);
    t.same(await read(), before);
    t.equal(await storage(), bytes);
    t.same((await trash()).articles, []);
    t.equal((await restore(article.id)).status, 404, 'once');
    const next = (await cast.viewer('POST', `${path}/comments`, { content: 'next' })).body.comment;
    t.ok(next.id > top.id);
  });

  await t.test('without what was deleted or taken since', async (t) => {
    const category = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Gone' })).body.category;
    const article = await write({ title: 'Same', category_id: category.id });
    const soon = new Date(server.clock.now().getTime() + day).toISOString();
    await cast.author('POST', `${cast.path}/articles/${article.id}/schedule`, { scheduled_at: soon });
    await remove(article.id);
    t.equal((await cast.editor('DELETE', `${cast.path}/categories/${category.id}`)).status, 200);
    await write({ title: 'Same' });
    t.match((await restore(article.id)).body.article, { slug: 'same-2', category_id: null, status: 'draft' });
  });

  await t.test('Authors see and restore their own, Editors all', async (t) => {
    const own = await write();
    const foreign = await write({}, cast.secondAuthor);
    await remove(own.id);
    await remove(foreign.id, cast.secondAuthor);
    t.same(
      (await trash(cast.author)).articles.map(({ id }: { id: number }) => id),
      [own.id],
    );
    t.equal((await trash(cast.editor)).total, 2);
    const refused = await restore(foreign.id);
    t.equal(refused.status, 403);
    t.equal(refused.body.message, 'You can only change your own articles');
    t.equal((await cast.author('DELETE', `${cast.path}/trash/${foreign.id}`)).status, 403);
    t.equal((await cast.viewer('GET', `${cast.path}/trash`)).status, 403);
    t.equal((await restore(own.id, cast.viewer)).status, 403);
    t.equal((await other.owner('POST', `${other.path}/trash/${own.id}/restore`)).status, 404);
    t.equal((await restore(foreign.id, cast.editor)).status, 200);

    const bytes = await storage();
    t.equal((await cast.author('DELETE', `${cast.path}/trash/${own.id}`)).status, 200);
    t.equal(await storage(), bytes - 'Some text'.length);
    t.equal((await restore(own.id)).status, 404);
    t.equal((await cast.author('DELETE', `${cast.path}/trash/${own.id}`)).status, 404);
  });

  await t.test(
    'A2-80: neither Readers nor keys that only read see the trash, versions and the queue of comments',
    async (t) => {
      const article = await write({ title: 'Withdrawn secret', status: 'published' });
      await remove(article.id);
      const edited = await write({ title: 'Withdrawn secret', status: 'published' });
      const versions = `/articles/${edited.id}/versions`;
      await cast.author('PATCH', `${cast.path}/articles/${edited.id}`, { title: 'Published' });
      const reader = await register(server, {}, { tenant: cast.tenantId });
      const read = ['posts:read', 'comments:read', 'categories:read'];
      const { workspace_id: workspace } = await server.db
        .selectFrom('tenants')
        .select('workspace_id')
        .where('id', '=', cast.tenantId)
        .executeTakeFirstOrThrow();
      const keyWith = async (scopes: string[]): Promise<string> => {
        const inWorkspace = { headers: { 'x-workspace-id': `${workspace}` } };
        return (await cast.owner('POST', '/api/v1/api-keys', { name: 'k', scopes }, inWorkspace)).body.data.key;
      };
      const ofPerson = (await cast.owner('POST', '/api/v1/auth/api-keys', { name: 'k', scopes: read })).body.api_key;
      const callers = {
        reader: { token: reader.accessToken },
        key: { token: await keyWith(read) },
        person: { apiKey: ofPerson },
      };
      for (const [method, path] of [
        ['GET', '/trash'],
        ['POST', `/trash/${article.id}/restore`],
        ['DELETE', `/trash/${article.id}`],
        ['GET', '/comments'],
        ['GET', versions],
        ['GET', `${versions}/1`],
        ['POST', `${versions}/1/restore`],
      ] as const) {
        for (const [who, credential] of Object.entries(callers)) {
          const answer = await server.request(method, `${cast.path}${path}`, credential);
          t.equal(answer.status, 403, `${who}: ${method} ${path}`);
          t.notMatch(answer.text, 'Withdrawn secret');
        }
        const writing = { token: await keyWith(['posts:write', 'comments:write']) };
        if (method === 'GET') t.equal((await server.request(method, `${cast.path}${path}`, writing)).status, 200, path);
      }
      t.equal((await cast.author('DELETE', `${cast.path}/trash/${article.id}`)).status, 200);
      await remove(edited.id);
      t.equal((await cast.author('DELETE', `${cast.path}/trash/${edited.id}`)).status, 200);
    },
  );

  await t.test('pages', async (t) => {
    const ids: number[] = [];
    for (const title of ['a', 'b', 'c']) {
      const { id } = await write({ title });
      await remove(id);
      server.clock.advance(1_000);
      ids.unshift(id);
    }
    const first = await trash(cast.author, '?per_page=2');
    t.match(first, { total: 3, per_page: 2 });
    const second = await trash(cast.author, `?per_page=2&cursor=${first.next_cursor}`);
    t.equal(second.next_cursor, null);
    t.same(
      [...first.articles, ...second.articles].map(({ id }) => id),
      ids,
    );
    const other = await cast.editor('GET', `${cast.path}/trash?cursor=${first.next_cursor}`);
    t.equal(other.status, 400, 'a cursor of another list');
  });

  await t.test('the plan limits articles, not the trash', async (t) => {
    const { id } = await write();
    await remove(id);
    await sql`
      insert into articles (tenant_id, title, slug, content, content_html)
      select ${cast.tenantId}, 'x', 'filler-' || n, '', '' from generate_series(1, 100) as n
    `.execute(server.db);
    const full = await restore(id);
    t.equal(full.status, 403);
    t.match(full.body, { feature: 'posts' });
    t.equal((await trash(cast.author)).articles[0].id, id, 'it is still there');
  });

  await t.test('is emptied after 30 days', async (t) => {
    const bytes = await storage();
    // The sessions expire before.
    const kept = async () => (await server.db.selectFrom('trashed_articles').select('article_id').execute()).length;
    const before = await kept();
    t.ok(before > 0);
    server.clock.advance(29 * day);
    await server.runJobs();
    t.equal(await kept(), before);
    server.clock.advance(day + 60_000);
    await server.runJobs();
    t.equal(await kept(), 0);
    t.ok((await storage()) < bytes);
  });
});
