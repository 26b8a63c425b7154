import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

test('categories', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const categories = `${cast.path}/categories`;
  const unknown = `${categories}/2147483647`;

  const make = async (given: object, caller: Caller = cast.editor, path = categories) => {
    const answer = await caller('POST', path, given);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.category;
  };
  const counts = async (caller: Caller): Promise<{ [name: string]: number }> => {
    const { body } = await caller('GET', categories);
    return Object.fromEntries(
      body.categories.map(({ name, article_count }: { name: string; article_count: number }) => [name, article_count]),
    );
  };

  await t.test('creating', async (t) => {
    const answer = await cast.editor('POST', categories, {
      name: 'Technology',
      slug: 'technology',
      description: 'Tech articles',
    });
    t.equal(answer.status, 201);
    t.match(answer.body, {
      message: 'Category created successfully',
      category: { name: 'Technology', slug: 'technology', description: 'Tech articles', article_count: 0 },
    });
    t.match(await make({ name: 'Reise & Leben' }), { slug: 'reise-and-leben', description: '' });
    t.match(await make({ name: 'Reise & Leben!' }), { slug: 'reise-and-leben-2' });
    t.match(await make({ name: '日本語' }), { slug: 'category' });

    for (const name of ['Technology', 'TECHNOLOGY', 'technology']) {
      const taken = await cast.editor('POST', categories, { name, slug: 'something-else' });
      t.equal(taken.status, 409);
      t.equal(taken.body.message, 'Category name already exists');
    }
    const taken = await cast.editor('POST', categories, { name: 'Another', slug: 'technology' });
    t.equal(taken.status, 409);
    t.equal(taken.body.message, 'Category slug already exists');
    t.match(await make({ name: 'Technology' }, other.editor, `${other.path}/categories`), { slug: 'technology' });

    for (const body of [
      ...[{}, { name: '' }, { name: ' ' }, { name: 'x'.repeat(101) }, { name: 'a\0' }, { name: 1 }, { name: null }],
      ...[
        { name: 'x', slug: '..' },
        { name: 'x', slug: 'X' },
        { name: 'x', description: null },
        { name: 'x', id: 1 },
      ],
      { name: 'x', article_count: 5 },
    ]) {
      t.equal((await cast.editor('POST', categories, body)).status, 422, JSON.stringify(body).slice(0, 40));
    }
    for (const role of ['author', 'viewer'] as const) {
      t.equal((await cast[role]('POST', categories, { name: 'x' })).status, 403, role);
    }
    t.equal((await cast.anonymous('POST', categories, { name: 'x' })).status, 401);
    t.equal((await other.owner('POST', categories, { name: 'x' })).status, 404);
    const markup = await make({ name: '<script>alert(1)</script>', description: '<img src=x onerror=alert(1)>' });
    t.equal(markup.name, '<script>alert(1)</script>', 'text, for the page to escape');
    t.equal(markup.slug, 'script-alert-1-script');
    await cast.editor('DELETE', `${categories}/${markup.id}`);
  });

  await t.test('listing counts the articles that the caller may see', async (t) => {
    const news = await make({ name: 'News' });
    for (const status of ['draft', 'published', 'published', 'archived']) {
      await cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'y', status, category_id: news.id });
    }
    const { body } = await cast.anonymous('GET', categories);
    t.equal(body.total, 5);
    t.same(
      body.categories.map(({ name }: { name: string }) => name),
      ['News', 'Reise & Leben', 'Reise & Leben!', 'Technology', '日本語'],
      'by name',
    );
    for (const caller of [cast.anonymous, cast.outsider, cast.viewer]) t.equal((await counts(caller)).News, 2);
    for (const caller of [cast.author, cast.owner]) t.equal((await counts(caller)).News, 4);
    t.same((await other.anonymous('GET', `${other.path}/categories`)).body.total, 1);
  });

  await t.test('updating', async (t) => {
    const category = await make({ name: 'Old', description: 'd' });
    const path = `${categories}/${category.id}`;
    const answer = await cast.editor('PATCH', path, { name: 'New' });
    t.equal(answer.status, 200);
    t.match(answer.body, {
      message: 'Category updated successfully',
      category: { id: category.id, name: 'New', slug: 'old', description: 'd', article_count: 0 },
    });
    t.ok(answer.body.category.updated_at > category.updated_at);
    t.equal(
      (await cast.editor('PATCH', path, { name: 'NEW', slug: 'new' })).status,
      200,
      'its own name is no conflict',
    );
    t.equal((await cast.editor('PATCH', path, { name: 'technology' })).body.message, 'Category name already exists');
    t.equal((await cast.editor('PATCH', path, { slug: 'technology' })).body.message, 'Category slug already exists');
    t.equal((await cast.editor('PATCH', path, {})).status, 422);
    t.equal((await cast.author('PATCH', path, { name: 'x' })).status, 403);
    t.equal((await cast.editor('PATCH', unknown, { name: 'x' })).body.message, 'Category not found');
  });

  await t.test('deleting needs an empty category', async (t) => {
    const category = await make({ name: 'Busy' });
    const path = `${categories}/${category.id}`;
    const { article } = (
      await cast.author('POST', `${cast.path}/articles`, { title: 'x', content: 'y', category_id: category.id })
    ).body;
    const inUse = await cast.editor('DELETE', path);
    t.equal(inUse.status, 400);
    t.equal(inUse.body.message, 'Cannot delete category with existing articles');
    t.equal((await cast.author('DELETE', path)).status, 403);
    await cast.author('PATCH', `${cast.path}/articles/${article.id}`, { category_id: null });
    const answer = await cast.editor('DELETE', path);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Category deleted successfully' });
    t.equal((await cast.editor('DELETE', path)).text, (await cast.editor('DELETE', unknown)).text);
    const totals = server.db.selectFrom('article_totals').select('count').where('category_id', '=', category.id);
    t.same(await totals.execute(), []);
  });

  await t.test('reaches no category of another tenant', async (t) => {
    const category = await make({ name: 'Ours' });
    const missing = (await other.owner('DELETE', `${other.path}/categories/2147483647`)).text;
    for (const [method, body] of [['PATCH', { name: 'Stolen' }], ['DELETE']] as const) {
      t.equal((await other.owner(method, `${other.path}/categories/${category.id}`, body)).text, missing);
      t.equal((await other.owner(method, `${categories}/${category.id}`, body)).body.message, 'Tenant not found');
    }
    t.ok('Ours' in (await counts(cast.anonymous)));
    for (const id of ['0', '-1', '2147483648', '1.0', 'x']) {
      t.equal((await cast.editor('DELETE', `${categories}/${id}`)).status, 422, id);
    }
  });

  await t.test('the kept counts equal a recount after anything', async (t) => {
    const [a, b] = [await make({ name: 'A' }), await make({ name: 'B' })];
    const statuses = ['draft', 'published', 'archived'];
    const path = `${cast.path}/articles`;
    const ids: number[] = [];
    for (let step = 0; step < 60; step++) {
      const status = statuses[step % 3];
      const category_id = [a.id, b.id, null][step % 5] ?? null;
      const id = ids[(step * 7) % Math.max(ids.length, 1)];
      if (step % 4 === 3 && id !== undefined) await cast.author('PATCH', `${path}/${id}`, { status, category_id });
      else if (step % 7 === 6 && id !== undefined) await cast.author('DELETE', `${path}/${id}`);
      else
        ids.push((await cast.author('POST', path, { title: 'x', content: 'y', status, category_id })).body.article.id);
    }
    const kept = await sql`
      select category_id, status, count from article_totals
      where tenant_id = ${cast.tenantId} and count <> 0 order by 1, 2
    `.execute(server.db);
    const recount = await sql`
      select counted.category_id, status, count(*)::integer as count
      from articles cross join lateral (values (0), (articles.category_id)) as counted (category_id)
      where tenant_id = ${cast.tenantId} and counted.category_id is not null group by 1, 2 order by 1, 2
    `.execute(server.db);
    t.same(kept.rows, recount.rows);
    t.ok(kept.rows.length > 8);
    const { body } = await cast.owner('GET', `${path}?per_page=100`);
    const listed: { category_id: number | null }[] = body.articles;
    t.equal(body.total, listed.length);
    const owners = await counts(cast.owner);
    for (const { id, name } of [a, b]) {
      t.equal(owners[name], listed.filter(({ category_id }) => category_id === id).length, name);
    }
  });

  await t.test('a tenant has at most 500', async (t) => {
    await sql`
      insert into categories (tenant_id, name, slug)
      select ${other.tenantId}, 'c' || i, 'c' || i from generate_series(1, 497) as i
    `.execute(server.db);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => other.editor('POST', `${other.path}/categories`, { name: `More ${i}` })),
    );
    t.equal(answers.filter(({ status }) => status === 201).length, 2);
    const refused = answers.filter(({ status }) => status === 422);
    t.equal(refused.length, 8);
    t.same(refused[0]?.body.errors, { name: ['A tenant can have at most 500 categories'] });
    t.equal((await other.anonymous('GET', `${other.path}/categories`)).body.categories.length, 500);
  });
});
