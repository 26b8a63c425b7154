import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

/** How often each status was answered: `{ 201: 100 }`. */
function tally(answers: readonly { status: number }[]): { [status: string]: number } {
  const counted: { [status: string]: number } = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

test('articles written at once', async (t) => {
  const server = await startServer(t);

  await t.test('a hundred of one title get a hundred slugs', async (t) => {
    const cast = await castTenant(server);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        cast.author('POST', `${cast.path}/articles`, { title: 'The same title', content: 'x' }),
      ),
    );
    t.same(tally(answers), { 201: 100 });
    const slugs = new Set(answers.map(({ body }) => body.article.slug));
    const wanted = Array.from({ length: 100 }, (_, i) => `the-same-title${i === 0 ? '' : `-${i + 1}`}`);
    t.same([...slugs].sort(), wanted.sort(), 'without gaps');
  });

  await t.test('the plan’s limit is exact', async (t) => {
    const cast = await castTenant(server);
    await sql`
      insert into articles (tenant_id, title, slug, content, content_html, status)
      select ${cast.tenantId}, 'x', 'x' || i, '', '', (array['draft', 'published', 'archived'])[1 + i % 3]
      from generate_series(1, 60) as i
    `.execute(server.db);
    const callers = [cast.author, cast.secondAuthor, cast.editor];
    const answers = await Promise.all(
      Array.from({ length: 120 }, (_, i) =>
        (callers[i % 3] ?? cast.author)('POST', `${cast.path}/articles`, {
          title: `Article ${i}`,
          content: 'x',
          status: i % 2 === 0 ? 'draft' : 'published',
        }),
      ),
    );
    t.same(tally(answers), { 201: 40, 403: 80 });
    const { rows } = await sql<{ articles: number; kept: number }>`
      select (select count(*) from articles where tenant_id = ${cast.tenantId}) as articles,
             (select sum(count) from article_totals where tenant_id = ${cast.tenantId} and category_id = 0) as kept
    `.execute(server.db);
    t.same(rows, [{ articles: 100, kept: 100 }]);
  });

  await t.test('a slug asked for by twenty is one’s', async (t) => {
    const cast = await castTenant(server);
    const ask = (i: number) =>
      cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'x', ...(i % 2 ? { slug: 'x' } : {}) });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i)));
    const { 201: created = 0, 409: refused = 0 } = tally(answers);
    t.equal(created + refused, 40);
    t.ok(created === 20 || created === 21, 'and those made from titles go round it');
    t.equal(new Set(answers.flatMap(({ body }) => body.article?.slug ?? [])).size, created);
  });

  await t.test('drafts retitled alike get slugs of their own', async (t) => {
    const cast = await castTenant(server);
    const drafts = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        cast.author('POST', `${cast.path}/articles`, { title: `Draft ${i}`, content: 'x' }),
      ),
    );
    const answers = await Promise.all(
      drafts.map(({ body }) => cast.author('PATCH', `${cast.path}/articles/${body.article.id}`, { title: 'Alike' })),
    );
    t.same(tally(answers), { 200: 20 });
    t.equal(new Set(answers.map(({ body }) => body.article.slug)).size, 20);
  });

  await t.test('of ten editors who read the same version one wins', async (t) => {
    const cast = await castTenant(server);
    const { article } = (await cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'x' })).body;
    const path = `${cast.path}/articles/${article.id}`;
    const { etag = '' } = (await cast.editor('GET', path)).headers;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        cast.editor('PATCH', path, { content: `Version ${i}` }, { headers: { 'if-match': etag } }),
      ),
    );
    t.same(tally(answers), { 200: 1, 412: 9 });
    const winner = answers.find(({ status }) => status === 200);
    t.equal((await cast.editor('GET', path)).body.article.content, winner?.body.article.content);
  });

  await t.test('a category is deleted or filled, never both', async (t) => {
    const cast = await castTenant(server);
    for (let round = 0; round < 10; round++) {
      const made = await cast.editor('POST', `${cast.path}/categories`, { name: `Round ${round}` });
      const { id } = made.body.category;
      const [filed, deleted] = await Promise.all([
        cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'x', category_id: id }),
        cast.editor('DELETE', `${cast.path}/categories/${id}`),
      ]);
      t.ok(
        (filed.status === 201 && deleted.status === 400) || (filed.status === 422 && deleted.status === 200),
        `${filed.status} and ${deleted.status}`,
      );
    }
  });

  await t.test('comments and the deletion of their article leave no orphans and right counts', async (t) => {
    const cast = await castTenant(server);
    const post = async () =>
      (await cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'x', status: 'published' })).body
        .article.id;
    const [kept, doomed] = [await post(), await post()];
    const say = (id: number) => cast.viewer('POST', `${cast.path}/articles/${id}/comments`, { content: 'x' });
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => say(kept)),
      ...Array.from({ length: 10 }, () => say(doomed)),
      cast.author('DELETE', `${cast.path}/articles/${doomed}`),
      ...Array.from({ length: 10 }, () => say(doomed)),
    ]);
    t.same(
      answers.filter(({ status }) => ![200, 201, 404].includes(status)).map(({ text }) => text),
      [],
    );
    t.equal((await cast.anonymous('GET', `${cast.path}/articles/${kept}`)).body.article.comment_count, 20);
    const left = await server.db.selectFrom('comments').select('id').where('article_id', '=', doomed).execute();
    t.same(left, []);
  });
});
