import pino from 'pino';
import t from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { publishDueArticles } from '../../src/domains/content/due-articles.sweep.ts';
import { publishDueWorkingCopies } from '../../src/domains/content/due-working-copies.sweep.ts';
import { insertAuditLogs } from '../../src/platform/audit/audit.repository.ts';
import { castTenant } from '../domains/tenants/members.ts';
import { startServer } from '../support/server.ts';

t.test('the week of an editor, over the SDK', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const tenant_id = cast.tenantId;
  const clientOf = (token?: string) =>
    sdk.createColophon({
      baseUrl: server.url,
      retries: 0,
      ...(token === undefined ? {} : { credential: sdk.userToken(token) }),
    });
  const author = clientOf(cast.author.person?.accessToken);
  const editor = clientOf(cast.editor.person?.accessToken);
  const admin = clientOf(cast.admin.person?.accessToken);
  const reader = clientOf(cast.viewer.person?.accessToken);
  const visitor = clientOf();
  const jobContext = () => ({
    db: server.db,
    now: server.clock.now(),
    log: pino({ level: 'silent' }),
    signal: new AbortController().signal,
  });
  const statusOf = async (call: PromiseLike<unknown>) => {
    try {
      await call;
      return 200;
    } catch (error) {
      return (error as sdk.ApiError).status;
    }
  };

  await admin.tenants.update({ tenant_id, body: { settings: { comments: 'first' } } });

  // Monday: an author writes, and shows the draft to someone without an account.
  const draft = { title: 'Note G', content: 'The engine weaves patterns.\nIt has no pretensions.\n' };
  const { article } = await author.articles.create({ tenant_id, body: draft });
  const article_id = article.id;
  const { preview } = await author.content.createPreview({ tenant_id, article_id });
  const shown = await visitor.content.getPreview({ token: preview.token });
  t.equal(shown.article.title, 'Note G');
  t.equal(await statusOf(visitor.articles.get({ tenant_id, article_id })), 404, 'nobody else sees it');

  // Tuesday: the editor reviews it, goes too far, and sees who changed what.
  await editor.articles.update({ tenant_id, article_id, body: { content: 'The engine weaves.\n', tags: ['engines'] } });
  const { versions } = await author.content.listArticleVersions({ tenant_id, article_id });
  t.same(
    versions.map(({ version, editor: by }) => [version, by?.id]),
    [
      [2, cast.editor.person?.id],
      [1, cast.author.person?.id],
    ],
  );
  const { version } = await author.content.getArticleVersion({ tenant_id, article_id, version: 2 });
  t.same(version.changed, ['content', 'tags']);
  t.match(version.diff, /^-It has no pretensions\.$/m);
  const restored = await author.content.restoreArticleVersion({ tenant_id, article_id, version: 1 });
  t.equal(restored.article.content, draft.content);
  await author.content.deletePreview({ tenant_id, preview_id: preview.id });
  t.equal(await statusOf(visitor.content.getPreview({ token: preview.token })), 404);

  // Wednesday: it is scheduled, and published on time.
  const scheduled_at = new Date(server.clock.now().getTime() + 30 * 60_000).toISOString();
  await editor.content.scheduleArticle({ tenant_id, article_id, body: { scheduled_at } });
  t.equal(await statusOf(visitor.articles.get({ tenant_id, article_id })), 404);
  server.clock.advance(31 * 60_000);
  await publishDueArticles(insertAuditLogs).run(jobContext());
  t.equal((await visitor.articles.get({ tenant_id, article_id })).article.status, 'published');

  // The text needs work, which nobody sees until it is done: the author saves while typing, the editor publishes.
  const before = (await visitor.articles.get({ tenant_id, article_id })).article;
  const first = { content: `${draft.content}It does whatever we know how to order it.\n` };
  await author.content.saveWorkingCopy({ tenant_id, article_id, body: first });
  const second = { ...first, title: 'Note G, revised' };
  const { working_copy } = await author.content.saveWorkingCopy({ tenant_id, article_id, body: second });
  t.same(working_copy.changed, ['content', 'title']);
  t.same((await visitor.articles.get({ tenant_id, article_id })).article, before);
  await editor.content.publishWorkingCopy({ tenant_id, article_id });
  t.match((await visitor.articles.get({ tenant_id, article_id })).article, { ...second, slug: before.slug });
  t.equal(await statusOf(author.content.getWorkingCopy({ tenant_id, article_id })), 404);

  // A correction is prepared for later, and comes by itself.
  const correction = { title: 'Note G', scheduled_at: new Date(server.clock.now().getTime() + 60_000).toISOString() };
  await author.content.saveWorkingCopy({ tenant_id, article_id, body: correction });
  server.clock.advance(60_000);
  await publishDueWorkingCopies(insertAuditLogs, { upgradeUrl: server.url }).run(jobContext());
  t.equal((await visitor.articles.get({ tenant_id, article_id })).article.title, 'Note G');

  // Thursday: the first comment of a reader waits for the editor.
  const { comment } = await reader.content.createComment({ tenant_id, article_id, body: { content: 'First!' } });
  t.equal(comment.is_approved, false);
  t.equal((await visitor.content.listComments({ tenant_id, article_id })).total_count, 0);
  const queue = await editor.content.listCommentQueue({ tenant_id });
  t.same(
    queue.comments.map(({ id }) => id),
    [comment.id],
  );
  const approval = { moderation: 'approved' } as const;
  await editor.content.updateComment({ tenant_id, comment_id: comment.id, body: approval });
  t.equal((await visitor.content.listComments({ tenant_id, article_id })).total_count, 1);

  // Friday: the editor tidies up, deletes too much, and gets it back with its comment and its versions.
  const { article: other } = await author.articles.create({ tenant_id, body: { ...draft, title: 'Scratch' } });
  const ids = [article_id, other.id];
  const { results } = await editor.content.changeArticles({ tenant_id, body: { ids, action: 'delete' } });
  t.same(
    results.map(({ status }) => status),
    [200, 200],
  );
  t.equal(await statusOf(visitor.articles.get({ tenant_id, article_id })), 404);
  t.equal((await editor.content.listTrashedArticles({ tenant_id })).total, 2);
  const back = await editor.content.restoreTrashedArticle({ tenant_id, article_id });
  t.match(back.article, { id: article_id, slug: before.slug, status: 'published', comment_count: 1 });
  t.equal((await visitor.content.listComments({ tenant_id, article_id })).total_count, 1);
  t.equal((await author.content.listArticleVersions({ tenant_id, article_id })).versions[0]?.version, 5);
  await editor.content.deleteTrashedArticle({ tenant_id, article_id: other.id });
  t.equal((await editor.content.listTrashedArticles({ tenant_id })).total, 0);
});
