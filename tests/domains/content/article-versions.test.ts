import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

test('versions of an article', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const write = async (given: object = {}) => {
    const body = { title: 'First', content: 'one\ntwo\n', tags: ['a'], ...given };
    return (await cast.author('POST', `${cast.path}/articles`, body)).body.article.id as number;
  };
  const path = (id: number, rest = '') => `${cast.path}/articles/${id}/versions${rest}`;
  const change = (id: number, body: object, caller = cast.author) =>
    caller('PATCH', `${cast.path}/articles/${id}`, body);
  const kept = async () => {
    const { rows } = await sql<{ kept_bytes: string }>`
      select kept_bytes from content_sizes where tenant_id = ${cast.tenantId}`.execute(server.db);
    return Number(rows[0]?.kept_bytes);
  };

  await t.test('who changed what, and when', async (t) => {
    const id = await write();
    t.match((await cast.author('GET', path(id))).body, { versions: [{ version: 1, title: 'First' }], total: 1 });
    await change(id, { title: 'Second', content: 'one\n2\n' }, cast.editor);
    await change(id, { status: 'published' }, cast.editor);
    await change(id, { title: 'Second' }, cast.admin);
    await change(id, { tags: ['b'] }, cast.owner);
    const { versions } = (await cast.author('GET', path(id))).body;
    t.match(versions, [
      { version: 3, title: 'Second', editor: { id: cast.owner.person?.id } },
      { version: 2, title: 'Second', editor: { id: cast.editor.person?.id } },
      { version: 1, title: 'First', editor: { id: cast.author.person?.id } },
    ]);
    t.equal(versions.length, 3, 'a status, and what stays the same, is no version');
    t.ok(versions[0].created_at >= versions[1].created_at && versions[1].created_at >= versions[2].created_at);

    const second = (await cast.author('GET', path(id, '/2'))).body.version;
    t.match(second, { version: 2, content: 'one\n2\n', tags: ['a'], against: 1, slug: 'second' });
    t.same(second.changed, ['title', 'slug', 'content']);
    t.equal(second.diff, '@@ -1,2 +1,2 @@\n one\n-two\n+2\n');
    t.match((await cast.author('GET', path(id, '/1'))).body.version, { against: null, changed: [], diff: null });
    const far = (await cast.author('GET', path(id, '/1?against=3'))).body.version;
    t.same(far.changed, ['title', 'slug', 'content', 'tags']);
    t.match(far.diff, '+two');
    for (const rest of ['/4', '/1?against=9']) t.equal((await cast.author('GET', path(id, rest))).status, 404, rest);
  });

  await t.test('any of them is restored, as a new version', async (t) => {
    const id = await write({ seo: { meta_title: 'Was' }, excerpt: 'In short' });
    await change(id, {
      title: 'Other',
      content: '*new*',
      seo: { meta_title: 'Is' },
      excerpt: null,
      status: 'published',
    });
    const restored = await cast.author('POST', path(id, '/1/restore'));
    t.match(restored.body.article, {
      title: 'First',
      content: 'one\ntwo\n',
      content_html: '<p>one\ntwo</p>\n',
      excerpt: 'In short',
      seo: { meta_title: 'Was' },
      slug: 'other',
      status: 'published',
    });
    t.equal((await cast.author('GET', path(id))).body.versions[0].version, 3);
    t.equal((await cast.author('GET', path(id, '/2'))).body.version.content, '*new*', 'nothing is lost');
    t.equal((await cast.author('POST', path(id, '/9/restore'))).status, 404);
  });

  await t.test('Authors see and restore those of their own articles', async (t) => {
    const id = await write();
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/1'],
      ['POST', '/1/restore'],
    ] as const) {
      t.equal((await cast.secondAuthor(method, path(id, rest))).status, 403, rest);
      t.equal((await cast.viewer(method, path(id, rest))).status, 403, rest);
      t.equal((await cast.editor(method, path(id, rest))).status, 200, rest);
      t.equal((await other.owner(method, `${other.path}/articles/${id}/versions${rest}`)).status, 404, rest);
    }
  });

  await t.test('the last fifty are kept, and count as storage', async (t) => {
    const id = await write({ content: 'x'.repeat(100) });
    const before = await kept();
    for (let version = 2; version <= 55; version++) {
      await sql`update articles set title = ${`v${version}`} where id = ${id}`.execute(server.db);
    }
    const { versions, total } = (await cast.author('GET', path(id))).body;
    t.equal(total, 50);
    t.equal(versions[0].version, 55);
    t.equal(versions.at(-1).version, 6);
    t.equal(await kept(), before + 49 * 100);

    await cast.author('DELETE', `${cast.path}/articles/${id}`);
    t.equal((await cast.author('GET', path(id))).status, 404);
    t.equal(await kept(), before + 50 * 100, 'they are in the trash too');
    await cast.author('POST', `${cast.path}/trash/${id}/restore`);
    t.equal((await cast.author('GET', path(id))).body.total, 50);
    await cast.author('DELETE', `${cast.path}/articles/${id}`);
    await cast.author('DELETE', `${cast.path}/trash/${id}`);
    t.equal(await kept(), before);
  });

  await t.test('a full storage keeps the change, not the past', async (t) => {
    const id = await write();
    await change(id, { title: 'v2' });
    await sql`update content_sizes set file_bytes = 1073741824 where tenant_id = ${cast.tenantId}`.execute(server.db);
    t.equal((await change(id, { title: 'v3', content: 'x' })).status, 200);
    t.equal((await cast.author('GET', path(id))).body.total, 1);
    await sql`update content_sizes set file_bytes = 0 where tenant_id = ${cast.tenantId}`.execute(server.db);
  });

  await t.test('long texts have their difference in bounded time, or none', async (t) => {
    const lines = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join('\n');
    const id = await write({ content: lines('a') });
    await change(id, { content: lines('b') });
    const began = performance.now();
    t.equal((await cast.author('GET', path(id, '/2'))).body.version.diff, null);
    t.ok(performance.now() - began < 2_000);
  });
});
