import { sql } from 'kysely';
import { test } from 'tap';
import { publishDueWorkingCopies } from '../../../src/domains/content/due-working-copies.sweep.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

/** Sessions outlive all of the tests. */
const minute = 60_000;

test('working copies of articles', async (t) => {
  const server = await startServer(t);
  const { db, clock } = server;
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const log = { info() {}, warn() {}, error: (details: object) => t.fail(JSON.stringify(details)) };
  const sweep = publishDueWorkingCopies(insertAuditLogs, { upgradeUrl: 'http://localhost/upgrade' });
  const publishDue = () => sweep.run({ db, now: clock.now(), log, signal: new AbortController().signal });

  const articles = `${cast.path}/articles`;
  const write = async (given: object = {}, caller: Caller = cast.author) => {
    const body = { title: 'First', content: 'one', status: 'published', tags: ['a'], ...given };
    return (await caller('POST', articles, body)).body.article.id as number;
  };
  const pathOf = (id: number) => `${articles}/${id}/working-copy`;
  const save = (id: number, body: object, caller: Caller = cast.author, options = {}) =>
    caller('PUT', pathOf(id), body, options);
  const copyOf = async (id: number) => (await cast.author('GET', pathOf(id))).body.working_copy;
  const publish = (id: number, query = '', caller: Caller = cast.author) =>
    caller('POST', `${pathOf(id)}/publish${query}`);
  const read = async (id: number) => (await cast.anonymous('GET', `${articles}/${id}`)).body.article;
  const inAMinute = () => new Date(clock.now().getTime() + minute).toISOString();
  const deeds = async (id: number) => {
    const { rows } = await sql<{ action: string }>`
      select action from audit_logs where resource_id = ${String(id)} and resource_type = 'article' order by id
    `.execute(db);
    return rows.map(({ action }) => action);
  };
  const kept = async () => {
    const { rows } = await sql<{ kept: number }>`
      select coalesce(sum(kept_bytes), 0)::integer as kept from content_sizes where tenant_id = ${cast.tenantId}
    `.execute(db);
    return rows[0]?.kept as number;
  };

  await t.test('what is saved is not public until it is published, as one update', async (t) => {
    const id = await write();
    const before = await read(id);
    const changes = { title: 'Second', content: '*two*', excerpt: null, seo: { meta_title: 'Two' }, tags: [] };
    const saved = await save(id, changes, cast.editor);
    t.match(saved.body.working_copy, {
      article_id: id,
      base_version: 1,
      changed: ['title', 'content', 'excerpt', 'seo', 'tags'],
      ...changes,
      content_html: '<p><em>two</em></p>\n',
      seo: { meta_title: 'Two', meta_description: null, focus_keyword: null },
      slug: null,
      keywords: null,
      editor: { id: cast.editor.person?.id },
      scheduled_at: null,
      failure: null,
    });
    t.same(await copyOf(id), saved.body.working_copy);
    t.same(await read(id), before);
    t.equal((await cast.anonymous('GET', `${articles}/search?q=two`)).body.total, 0);
    t.equal((await cast.anonymous('GET', `${articles}?tag=a`)).body.total, 1);

    const published = await publish(id, '', cast.editor);
    t.equal(published.status, 200, published.text);
    t.match(await read(id), {
      ...{ title: 'Second', slug: 'first', content: '*two*', content_html: '<p><em>two</em></p>\n' },
      ...{ tags: [], status: 'published', seo: { meta_title: 'Two' }, published_at: before.published_at },
    });
    t.equal((await cast.anonymous('GET', `${articles}/search?q=two`)).body.total, 1);
    t.equal((await cast.anonymous('GET', `${articles}?tag=a`)).body.total, 0);
    t.equal((await cast.author('GET', pathOf(id))).status, 404);
    t.equal((await publish(id)).status, 404);
    const { versions } = (await cast.author('GET', `${articles}/${id}/versions`)).body;
    t.match(versions, [{ version: 2, editor: { id: cast.editor.person?.id } }, { version: 1 }]);
    t.same(await deeds(id), ['article.create', 'working_copy.save', 'working_copy.publish']);
  });

  await t.test(
    'a request replaces what was saved before, and what it leaves out stays as in the article',
    async (t) => {
      const id = await write({ status: 'draft', excerpt: 'In short', seo: { meta_title: 'Was' } });
      await save(id, { title: 'Second', excerpt: null });
      await save(id, { title: 'Third', is_featured: true });
      t.same((await copyOf(id)).changed, ['title', 'is_featured']);
      const { article } = (await publish(id)).body;
      t.match(article, {
        ...{ title: 'Third', slug: 'third', is_featured: true, excerpt: 'In short', content: 'one', tags: ['a'] },
        ...{ seo: { meta_title: 'Was' }, status: 'draft' },
      });
      for (const body of [{}, { status: 'draft' }, { title: '' }, { timezone: 'UTC' }, { title: 'x', base_version: 9 }])
        t.equal((await save(id, body)).status, 422, JSON.stringify(body));
    },
  );

  await t.test('Authors have those of their own articles, Editors all', async (t) => {
    const id = await write();
    await save(id, { title: 'Own' });
    for (const [method, path, body] of [
      ['GET', pathOf(id), undefined],
      ['PUT', pathOf(id), { title: 'x' }],
      ['POST', `${pathOf(id)}/publish`, undefined],
      ['DELETE', pathOf(id), undefined],
    ] as const) {
      t.equal((await cast.secondAuthor(method, path, body)).status, 403, method);
      t.equal((await cast.viewer(method, path, body)).status, 403, method);
      t.equal((await cast.anonymous(method, path, body)).status, 401, method);
      t.equal((await cast.outsider(method, path, body)).status, 404, method);
      t.equal((await other.owner(method, path.replace(cast.path, other.path), body)).status, 404, method);
    }
    t.equal((await copyOf(id)).title, 'Own');
    t.equal((await cast.editor('DELETE', pathOf(id))).status, 200);
    t.equal((await cast.editor('DELETE', pathOf(id))).status, 404);
  });

  await t.test('If-Match keeps what another person saved', async (t) => {
    const id = await write();
    t.equal((await save(id, { title: 'x' }, cast.author, { headers: { 'if-match': '"none"' } })).status, 404);
    await save(id, { title: 'One' });
    const { etag } = (await cast.author('GET', pathOf(id))).headers;
    const options = { headers: { 'if-match': `${etag}` } };
    const unchanged = await cast.author('GET', pathOf(id), undefined, { headers: { 'if-none-match': `${etag}` } });
    t.equal(unchanged.status, 304);
    await cast.author('PATCH', `${articles}/${id}`, { tags: ['b'] });
    t.equal((await save(id, { title: 'Two' }, cast.author, options)).status, 200, 'the article is another resource');
    t.equal((await save(id, { title: 'Three' }, cast.editor, options)).status, 412);
    t.equal((await cast.editor('DELETE', pathOf(id), undefined, options)).status, 412);
    t.equal((await copyOf(id)).title, 'Two');
  });

  await t.test('an article that has changed since is not overwritten unless the caller says so', async (t) => {
    const id = await write();
    await save(id, { title: 'Mine' });
    await cast.author('PATCH', `${articles}/${id}`, { status: 'archived' });
    await cast.author('PATCH', `${articles}/${id}`, { status: 'published', content: 'theirs' });
    const refused = await publish(id);
    t.match(refused.body, {
      status: 409,
      message: 'The article has changed since the version that the working copy is based on',
    });
    await save(id, { title: 'Mine' });
    t.equal((await publish(id)).status, 409, 'saving again is based on the same version');
    t.equal((await copyOf(id)).base_version, 1);
    await save(id, { title: 'Merged', base_version: 2 });
    t.match((await publish(id)).body.article, { title: 'Merged', content: 'theirs' });

    await save(id, { title: 'Over' });
    await cast.author('PATCH', `${articles}/${id}`, { title: 'Under' });
    t.match((await publish(id, '?overwrite=true')).body.article, { title: 'Over', content: 'theirs' });
  });

  await t.test('slug and category are checked when they are given and when they are published', async (t) => {
    const id = await write();
    await write({ slug: 'taken' });
    t.match((await save(id, { slug: 'taken' })).body, { status: 409, message: 'Article slug already exists' });
    t.same((await save(id, { category_id: 2_147_483_647 })).body.errors, { category_id: ['Category not found'] });
    const { category } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Gone' })).body;
    const theirs = (await other.editor('POST', `${other.path}/categories`, { name: 'Theirs' })).body.category;
    t.equal((await save(id, { category_id: theirs.id })).status, 422);

    await save(id, { slug: 'free', category_id: category.id });
    const rival = await write({ slug: 'free' });
    await cast.editor('DELETE', `${cast.path}/categories/${category.id}`);
    t.equal((await save(id, { slug: 'free', category_id: category.id, title: 'More' })).status, 200, 'it can be saved');
    t.equal((await publish(id)).status, 409);
    await cast.author('DELETE', `${articles}/${rival}`);
    t.same((await publish(id)).body.errors, { category_id: ['Category not found'] });
    await save(id, { slug: 'free', category_id: null });
    t.match((await publish(id)).body.article, { slug: 'free', category_id: null });
  });

  await t.test('its text counts as storage, exactly', async (t) => {
    const id = await write();
    const before = await kept();
    await save(id, { title: 'No text' });
    t.equal(await kept(), before);
    await save(id, { content: 'äö' });
    t.equal(await kept(), before + 4);
    await save(id, { content: 'äöü' });
    t.equal(await kept(), before + 6);
    await save(id, { title: 'No text' });
    t.equal(await kept(), before);
    await save(id, { content: 'äöü' });
    t.equal((await publish(id)).status, 200);
    t.equal(await kept(), before + 3, 'the version before');
    await save(id, { content: '1234567' });
    t.equal((await cast.author('DELETE', pathOf(id))).status, 200);
    t.equal(await kept(), before + 3);

    await save(id, { content: 'short' });
    await sql`update content_sizes set file_bytes = 1073741824 where tenant_id = ${cast.tenantId}`.execute(db);
    t.match((await save(id, { content: 'longer' })).body, { status: 403, feature: 'storage' });
    t.equal((await save(id, { content: 'shor' })).status, 200, 'it may shrink');
    t.equal((await save(id, { title: 'No text' })).status, 200);
    await sql`update content_sizes set file_bytes = 0 where tenant_id = ${cast.tenantId}`.execute(db);
  });

  await t.test('it is deleted with its article, and not in the trash', async (t) => {
    const id = await write();
    const before = await kept();
    await save(id, { content: '12345', scheduled_at: inAMinute() });
    await cast.author('DELETE', `${articles}/${id}`);
    t.equal(await kept(), before + 3, 'the text of the article alone');
    await cast.author('POST', `${cast.path}/trash/${id}/restore`);
    t.equal((await cast.author('GET', pathOf(id))).status, 404);
    t.equal(await kept(), before);
    clock.advance(2 * minute);
    await publishDue();
    t.equal((await read(id)).content, 'one');
  });

  await t.test('it is published at its time', async (t) => {
    const id = await write();
    const local = {
      title: 'Later',
      content: '*later*',
      scheduled_at: '2040-06-01T09:00:00',
      timezone: 'America/New_York',
    };
    const tooFar = await save(id, local);
    t.same(tooFar.body.errors, { scheduled_at: ['The time must lie within the next five years'] });
    const scheduled = await save(id, { ...local, scheduled_at: inAMinute() }, cast.editor);
    t.match(scheduled.body.working_copy, { timezone: 'America/New_York', editor: { id: cast.editor.person?.id } });
    await publishDue();
    t.equal((await read(id)).title, 'First');
    clock.advance(minute);
    await publishDue();
    t.match(await read(id), { title: 'Later', content_html: '<p><em>later</em></p>\n', status: 'published' });
    t.equal((await cast.author('GET', pathOf(id))).status, 404);
    t.same(await deeds(id), ['article.create', 'working_copy.save', 'working_copy.publish']);
    const { versions } = (await cast.author('GET', `${articles}/${id}/versions`)).body;
    t.equal(versions[0].editor.id, cast.editor.person?.id);
  });

  await t.test('saving without a time and deleting end the schedule', async (t) => {
    const [saved, deleted] = [await write(), await write()];
    for (const id of [saved, deleted]) await save(id, { title: 'Later', scheduled_at: inAMinute() });
    await save(saved, { title: 'Later' });
    await cast.author('DELETE', pathOf(deleted));
    clock.advance(2 * minute);
    await publishDue();
    for (const id of [saved, deleted]) t.equal((await read(id)).title, 'First');
    t.match(await copyOf(saved), { title: 'Later', scheduled_at: null, timezone: null, failure: null });
  });

  await t.test('what cannot be published at its time stays and says why, and others are published', async (t) => {
    const { category } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Going' })).body;
    const [slug, gone, changed, full, fine] = [
      await write(),
      await write(),
      await write(),
      await write(),
      await write(),
    ];
    const scheduled_at = inAMinute();
    await save(slug, { slug: 'wanted', content: 'new', scheduled_at });
    await save(gone, { category_id: category.id, scheduled_at });
    await save(changed, { title: 'Mine', scheduled_at });
    await save(full, { content: 'much longer than before', scheduled_at });
    await save(fine, { title: 'Fine', scheduled_at });
    await write({ slug: 'wanted' });
    await cast.editor('DELETE', `${cast.path}/categories/${category.id}`);
    await cast.author('PATCH', `${articles}/${changed}`, { title: 'Theirs' });
    await sql`update content_sizes set file_bytes = 1073741824 where tenant_id = ${cast.tenantId}`.execute(db);
    const before = await kept();
    clock.advance(minute);
    await publishDue();
    await publishDue();
    await sql`update content_sizes set file_bytes = 0 where tenant_id = ${cast.tenantId}`.execute(db);
    for (const [id, message] of [
      [slug, 'Article slug already exists'],
      [gone, 'Category not found'],
      [changed, 'The article has changed since the version that the working copy is based on'],
      [full, "Your plan's limit of 1 GiB of storage is reached. Please upgrade your plan."],
    ] as const) {
      t.match(await copyOf(id), { scheduled_at: null, timezone: null, failure: { message } }, message);
      t.ok((await copyOf(id)).failure.failed_at >= scheduled_at.slice(0, 19));
      t.same(
        (await deeds(id)).filter((action) => action === 'working_copy.publish'),
        [],
      );
    }
    t.equal((await read(slug)).content, 'one', 'nothing of it was applied');
    t.equal(await kept(), before);
    t.equal((await read(fine)).title, 'Fine');
    await save(slug, { slug: 'not-wanted' });
    t.equal((await copyOf(slug)).failure, null);
    t.equal((await publish(slug)).status, 200);
  });

  await t.test('nothing is published for a person who may no longer change the article', async (t) => {
    const membership = () =>
      db
        .updateTable('memberships')
        .where('tenant_id', '=', cast.tenantId)
        .where('user_id', '=', cast.author.person?.id as number);
    const failure = { message: 'The person who scheduled it may no longer change the article' };
    for (const [ending, rights] of [
      ['removed', { removed_at: new Date() }],
      ['demoted', { role: 'Viewer' }],
    ] as const) {
      const id = await write();
      await save(id, { title: 'Revenge', scheduled_at: inAMinute() });
      await membership().set(rights).execute();
      clock.advance(minute);
      await publishDue();
      t.equal((await read(id)).title, 'First', ending);
      const { working_copy } = (await cast.editor('GET', pathOf(id))).body;
      t.match(working_copy, { title: 'Revenge', scheduled_at: null, failure }, ending);
      await membership().set({ removed_at: null, role: 'Author' }).execute();
    }
    const id = await write();
    await save(id, { title: 'By an Editor', scheduled_at: inAMinute() }, cast.editor);
    await membership().set({ removed_at: new Date() }).execute();
    clock.advance(minute);
    await publishDue();
    t.equal((await read(id)).title, 'By an Editor');
    await membership().set({ removed_at: null }).execute();
  });

  await t.test('a suspended tenant publishes nothing, and catches up when it is back', async (t) => {
    const id = await write();
    await save(id, { title: 'Held', scheduled_at: inAMinute() });
    const setStatus = (status: 'active' | 'suspended') =>
      db.updateTable('tenants').set({ status }).where('id', '=', cast.tenantId).execute();
    await setStatus('suspended');
    clock.advance(2 * minute);
    await publishDue();
    const isHeld = async () =>
      (await db.selectFrom('article_working_copies').select('is_held').where('article_id', '=', id).execute())[0]
        ?.is_held;
    t.equal(await isHeld(), true);
    await setStatus('active');
    t.equal(await isHeld(), false);
    await publishDue();
    t.equal((await read(id)).title, 'Held');
  });

  await t.test('a dry run changes nothing', async (t) => {
    const id = await write();
    const options = { headers: { prefer: 'dry-run' } };
    const saved = await save(id, { content: 'dry' }, cast.author, options);
    t.match(saved.headers, { 'preference-applied': 'dry-run' });
    t.match(saved.headers['dry-run-effects'], /working_copies;create=1/);
    t.equal((await cast.author('GET', pathOf(id))).status, 404);
    await save(id, { content: 'wet' });
    const published = await cast.author('POST', `${pathOf(id)}/publish`, undefined, options);
    t.equal(published.body.article.content, 'wet');
    t.match(published.headers['dry-run-effects'], /articles;update=1/);
    t.equal((await read(id)).content, 'one');
    t.equal((await copyOf(id)).content, 'wet');
  });

  await t.test('nothing is left of it in a tenant that is deleted', async (t) => {
    const id = (await other.author('POST', `${other.path}/articles`, { title: 'A', content: 'x' })).body.article.id;
    await other.author('PUT', `${other.path}/articles/${id}/working-copy`, { content: 'private words' });
    await other.owner('DELETE', other.path);
    clock.advance(400 * 24 * 60 * minute);
    await server.runJobs();
    const rows = await db
      .selectFrom('article_working_copies')
      .select('article_id')
      .where('tenant_id', '=', other.tenantId)
      .execute();
    t.same(rows, []);
  });
});
