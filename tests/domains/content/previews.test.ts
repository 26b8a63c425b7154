import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

test('preview links', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const write = async () =>
    (await cast.author('POST', `${cast.path}/articles`, { title: 'Draft', content: '*text*' })).body.article;
  const create = async (id: number, caller = cast.author) =>
    (await caller('POST', `${cast.path}/articles/${id}/previews`)).body.preview;
  const show = (token: string) => cast.anonymous('GET', `/api/v1/previews/${token}`);
  const missing = await show('A'.repeat(43));
  t.equal(missing.status, 404);

  await t.test('it is revoked, and ends with its article and its tenant', async (t) => {
    const article = await write();
    const first = await create(article.id);
    const second = await create(article.id, cast.editor);
    const revoke = (id: number, caller = cast.author) => caller('DELETE', `${cast.path}/previews/${id}`);
    t.equal((await revoke(first.id, cast.secondAuthor)).status, 403);
    t.equal((await revoke(first.id, cast.viewer)).status, 403);
    t.equal((await other.owner('DELETE', `${other.path}/previews/${first.id}`)).status, 404);
    t.equal((await revoke(first.id)).status, 200);
    t.equal((await show(first.token)).text, missing.text);
    t.equal((await revoke(first.id)).status, 404);
    t.equal((await show(second.token)).status, 200);
    await cast.author('DELETE', `${cast.path}/articles/${article.id}`);
    t.equal((await show(second.token)).text, missing.text);

    const last = await create((await write()).id);
    await server.db.updateTable('tenants').set({ status: 'suspended' }).where('id', '=', cast.tenantId).execute();
    t.equal((await show(last.token)).text, missing.text);
    await server.db.updateTable('tenants').set({ status: 'active' }).where('id', '=', cast.tenantId).execute();
  });

  await t.test('it ends with the rights of the person who created it', async (t) => {
    const { token } = await create((await write()).id);
    const membership = () =>
      server.db
        .updateTable('memberships')
        .where('tenant_id', '=', cast.tenantId)
        .where('user_id', '=', cast.author.person?.id as number);
    await membership().set({ role: 'Viewer' }).execute();
    t.equal((await show(token)).text, missing.text, 'demoted');
    await membership().set({ role: 'Author' }).execute();
    t.equal((await show(token)).status, 200);
    await membership().set({ removed_at: new Date() }).execute();
    t.equal((await show(token)).text, missing.text, 'removed');
    await membership().set({ removed_at: null }).execute();
  });

  await t.test('Authors create links of their own articles, twenty at a time', async (t) => {
    const { id } = await write();
    const path = `${cast.path}/articles/${id}/previews`;
    t.equal((await cast.secondAuthor('POST', path)).status, 403);
    t.equal((await cast.viewer('POST', path)).status, 403);
    t.equal((await other.owner('POST', `${other.path}/articles/${id}/previews`)).status, 404);
    for (let count = 0; count < 20; count++) t.equal((await cast.author('POST', path)).status, 201);
    t.equal((await cast.author('POST', path)).status, 409);
    for (const token of ['short', 'A'.repeat(44), 'ä'.repeat(43)]) t.equal((await show(token)).status, 422);
  });

  await t.test('a draft is shown to everyone who has the token, for an hour', async (t) => {
    const article = await write();
    const preview = await create(article.id);
    const shown = await show(preview.token);
    t.same(shown.body.article, article);
    t.match(shown.body.preview, { id: preview.id, article_id: article.id, expires_at: preview.expires_at });
    t.notOk(shown.text.includes(preview.token));
    t.notMatch(shown.headers['cache-control'], /public|s-maxage/);
    const change = { content: 'changed' };
    await cast.author('PATCH', `${cast.path}/articles/${article.id}`, change);
    t.match((await show(preview.token)).body.article, change);
    t.equal((await cast.anonymous('GET', `${cast.path}/articles/${article.id}`)).status, 404);

    server.clock.advance(59 * 60_000);
    t.equal((await show(preview.token)).status, 200);
    server.clock.advance(60_001);
    t.equal((await show(preview.token)).text, missing.text);
    await server.runJobs();
    t.same(await server.db.selectFrom('article_previews').selectAll().execute(), []);
  });
});
