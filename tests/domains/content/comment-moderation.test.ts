import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { register } from '../accounts/people.ts';
import { type Caller, callerOf, castTenant, setRole } from '../tenants/members.ts';

test('moderation of comments', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const rule = async (comments: string) =>
    t.equal((await cast.admin('PATCH', cast.path, { settings: { comments } })).body.settings.comments, comments);
  const write = async () =>
    (await cast.author('POST', `${cast.path}/articles`, { title: 'A', content: 'x', status: 'published' })).body.article
      .id;
  const post = async (article: number, content: string, caller: Caller = cast.viewer, parent_id?: number) => {
    const response = await caller('POST', `${cast.path}/articles/${article}/comments`, { content, parent_id });
    if (response.status !== 201) throw new Error(response.text);
    return response.body.comment;
  };
  const change = (id: number, body: object, caller: Caller = cast.editor) =>
    caller('PATCH', `${cast.path}/comments/${id}`, body);
  const queue = async (query = '') => (await cast.editor('GET', `${cast.path}/comments${query}`)).body;
  const shown = async (article: number, query = '') => {
    const { comments, total_count } = (await cast.anonymous('GET', `${cast.path}/articles/${article}/comments${query}`))
      .body;
    t.equal(comments.length, total_count);
    return comments.map(({ content }: { content: string }) => content);
  };
  const count = async (article: number) =>
    (await cast.anonymous('GET', `${cast.path}/articles/${article}`)).body.article.comment_count;
  const newcomer = async () => {
    const person = await register(server);
    await setRole(server, cast.tenantId, person, 'Reader');
    return callerOf(server, person);
  };

  await t.test('all: every comment waits, except those of moderators', async (t) => {
    await rule('all');
    const article = await write();
    const waiting = await post(article, 'waits');
    t.equal(waiting.is_approved, false);
    t.equal((await post(article, 'by an Editor', cast.editor)).is_approved, true);
    t.same(await shown(article), ['by an Editor']);
    t.equal(await count(article), 1);
    t.match(await queue(), {
      comments: [
        { id: waiting.id, moderation: 'pending', is_approved: false, article_id: article, article_title: 'A' },
      ],
      total: 1,
      next_cursor: null,
    });
    const reply = { content: 'reply', parent_id: waiting.id };
    const early = await cast.editor('POST', `${cast.path}/articles/${article}/comments`, reply);
    t.equal(early.status, 422, 'no replies to what is not approved');
    t.equal((await change(waiting.id, { moderation: 'approved' })).body.comment.is_approved, true);
    t.same(await shown(article), ['waits', 'by an Editor']);
    t.equal(await count(article), 2);
    t.match(await queue(), { comments: [], total: 0 });
  });

  await t.test('first: a person without an approved comment waits', async (t) => {
    await rule('first');
    const article = await write();
    const reader = await newcomer();
    const first = await post(article, 'one', reader);
    t.equal(first.is_approved, false);
    t.equal((await post(article, 'two', reader)).is_approved, false, 'still none approved');
    await change(first.id, { moderation: 'approved' });
    t.equal((await post(article, 'three', reader)).is_approved, true);
    await change(first.id, { moderation: 'spam' });
  });

  await t.test('closed: there are no new comments', async (t) => {
    await rule('closed');
    const article = await write();
    for (const caller of [cast.viewer, cast.owner]) {
      const response = await caller('POST', `${cast.path}/articles/${article}/comments`, { content: 'x' });
      t.equal(response.status, 403);
      t.equal(response.body.message, 'Comments are closed');
    }
    await rule('open');
    t.equal((await post(article, 'x')).is_approved, true);
    t.equal((await cast.admin('PATCH', cast.path, { settings: { comments: 'some' } })).status, 422);
  });

  await t.test('what is hidden takes its thread along, and counts follow', async (t) => {
    const article = await write();
    const top = await post(article, 'top');
    const reply = await post(article, 'reply', cast.author, top.id);
    await post(article, 'deeper', cast.viewer, reply.id);
    t.equal(await count(article), 3);
    await change(reply.id, { moderation: 'hidden' });
    t.equal(await count(article), 2);
    t.same(await shown(article, `?parent_id=${top.id}`), ['deeper']);
    await change(top.id, { moderation: 'hidden' });
    t.equal(await count(article), 0);
    t.same(await shown(article), []);
    t.same(await shown(article, `?parent_id=${top.id}`), []);
    await change(reply.id, { moderation: 'approved' });
    t.equal(await count(article), 0, 'its thread is still hidden');
    t.equal((await queue('?moderation=hidden')).comments[0].id, top.id);
    await change(top.id, { moderation: 'approved' });
    t.equal(await count(article), 3);
    const [listed] = (await cast.anonymous('GET', `${cast.path}/articles/${article}/comments`)).body.comments;
    t.equal(listed.reply_count, 2);
    await change(reply.id, { moderation: 'spam' });
    t.equal((await cast.admin('DELETE', `${cast.path}/comments/${top.id}`)).status, 200);
    t.equal(await count(article), 0);

    const again = await post(article, 'again');
    await post(article, 'below', cast.author, again.id);
    await change(again.id, { moderation: 'hidden' });
    await cast.admin('DELETE', `${cast.path}/comments/${again.id}`);
    t.equal(await count(article), 0, 'what is not counted is not subtracted');
  });

  await t.test('authors edit for 15 minutes', async (t) => {
    const article = await write();
    const { id } = await post(article, 'tpyo');
    const edited = await change(id, { content: '*typo*' }, cast.viewer);
    t.match(edited.body, {
      message: 'Comment updated successfully',
      comment: { id, content: '*typo*', content_html: '<p><em>typo</em></p>\n', is_edited: true, is_approved: true },
    });
    for (const [body, caller, message] of [
      [{ content: 'x' }, cast.owner, 'You can only edit your own comments'],
      [{ moderation: 'approved' }, cast.viewer, 'Only Editors and above moderate comments'],
      [{ moderation: 'hidden' }, cast.author, 'Only Editors and above moderate comments'],
      [{ is_approved: true }, cast.viewer, 'is_approved and is_edited cannot be set'],
      [{ is_edited: false, content: 'x' }, cast.viewer, 'is_approved and is_edited cannot be set'],
    ] as const) {
      const response = await change(id, body, caller);
      t.equal(response.status, 403, JSON.stringify(body));
      t.equal(response.body.message, message);
    }
    t.equal((await change(id, {}, cast.viewer)).status, 422);
    t.equal((await change(id, { content: ' ' }, cast.viewer)).status, 422);
    t.equal((await change(id, { moderation: 'maybe' })).status, 422);

    await rule('first');
    const known = await post(article, 'known');
    t.equal(known.is_approved, true);
    t.equal((await change(known.id, { content: 'changed' }, cast.viewer)).body.comment.is_approved, false);
    t.notOk((await shown(article)).includes('changed'), 'it waits again');
    await rule('open');
    await change(known.id, { moderation: 'spam' });
    t.equal((await change(known.id, { content: 'once more' }, cast.viewer)).body.comment.is_approved, false);
    t.equal((await queue('?moderation=spam&per_page=100')).comments.at(-1).id, known.id, 'spam stays spam');

    server.clock.advance(20 * 60_000);
    const late = await change(id, { content: 'late' }, cast.viewer);
    t.equal(late.status, 403);
    t.equal(late.body.message, 'Comments can be edited for 15 minutes');
  });

  await t.test('what readers do not see does not exist for them', async (t) => {
    const article = await write();
    const { id } = await post(article, 'hidden', cast.author);
    await change(id, { moderation: 'hidden' });
    const missing = await change(2_147_483_647, { content: 'x' }, cast.viewer);
    t.equal(missing.status, 404);
    t.equal((await change(id, { content: 'x' }, cast.viewer)).text, missing.text);
    t.equal((await cast.viewer('DELETE', `${cast.path}/comments/${id}`)).text, missing.text);
    t.equal((await change(id, { moderation: 'approved' }, other.owner)).status, 404);
    for (const caller of [cast.viewer, cast.author])
      t.equal((await caller('GET', `${cast.path}/comments`)).status, 403, 'the queue is for Editors');
    t.match((await other.editor('GET', `${other.path}/comments?moderation=hidden`)).body, { comments: [], total: 0 });
  });

  await t.test('pages of the queue', async (t) => {
    await rule('all');
    const article = await write();
    const before = (await queue()).total;
    for (const content of ['a', 'b', 'c']) await post(article, content);
    const ids: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await queue(`?per_page=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      t.equal(page.total, before + 3);
      ids.push(...page.comments.map(({ id }: { id: number }) => id));
      cursor = page.next_cursor;
    }
    t.equal(ids.length, before + 3);
    t.same(
      ids,
      [...new Set(ids)].toSorted((one, two) => one - two),
      'oldest first',
    );
    const [first] = (await queue('?per_page=1')).comments;
    t.same(
      (await queue('?per_page=1&page=2')).comments.map(({ id }: { id: number }) => id),
      [ids[1]],
    );
    t.equal(first.id, ids[0]);
    await rule('open');
  });

  await t.test('moderation and replies at once leave exact counts', async (t) => {
    const article = await write();
    const top = await post(article, 'top');
    await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        await change(top.id, { moderation: index % 2 === 0 ? 'hidden' : 'approved' });
        await cast.viewer('POST', `${cast.path}/articles/${article}/comments`, { content: 'r', parent_id: top.id });
      }),
    );
    await change(top.id, { moderation: 'approved' });
    const [listed] = (await cast.anonymous('GET', `${cast.path}/articles/${article}/comments`)).body.comments;
    t.equal(await count(article), 1 + listed.replies.length);
    t.equal(listed.reply_count, listed.replies.length);
  });
});
