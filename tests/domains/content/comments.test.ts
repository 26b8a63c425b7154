import { sql } from 'kysely';
import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

interface Listed {
  readonly id: number;
  readonly content: string;
  readonly reply_count: number;
  readonly replies: readonly Listed[];
}

test('comments', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);

  const write = async (status = 'published', caller = cast.author, path = cast.path) => {
    const answer = await caller('POST', `${path}/articles`, { title: 'Article', content: 'Text', status });
    return { id: answer.body.article.id, path: `${path}/articles/${answer.body.article.id}` };
  };
  const comment = async (path: string, content: string, parent_id: number | null = null, caller = cast.viewer) => {
    const answer = await caller('POST', `${path}/comments`, { content, parent_id });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.comment;
  };
  const read = async (path: string, query = '', caller: Caller = cast.anonymous) =>
    (await caller('GET', `${path}/comments${query}`)).body;
  const contents = (comments: readonly Listed[]) => comments.map(({ content }) => content);

  await t.test('posting', async (t) => {
    const article = await write();
    const answer = await cast.viewer('POST', `${article.path}/comments`, { content: 'Great *article*!' });
    t.equal(answer.status, 201);
    t.match(answer.body, {
      message: 'Comment created successfully',
      comment: {
        article_id: article.id,
        user: { id: cast.viewer.person?.id, username: cast.viewer.person?.username, full_name: 'Ada Lovelace' },
        content: 'Great *article*!',
        content_html: '<p>Great <em>article</em>!</p>\n',
        parent_id: null,
        is_approved: true,
        is_edited: false,
        reply_count: 0,
        replies: [],
      },
    });
    t.notOk('email' in answer.body.comment.user);
    t.equal((await cast.anonymous('GET', article.path)).body.article.comment_count, 1);

    for (const role of ['author', 'editor', 'admin', 'owner'] as const) {
      t.equal((await comment(article.path, role, null, cast[role])).user.id, cast[role].person?.id);
    }
    t.equal((await cast.anonymous('POST', `${article.path}/comments`, { content: 'x' })).status, 401);
    const outsider = await cast.outsider('POST', `${article.path}/comments`, { content: 'x' });
    t.equal(outsider.status, 404, 'membership first');
    t.equal(outsider.body.message, 'Tenant not found');

    for (const body of [
      ...[
        {},
        { content: '' },
        { content: ' \n\t' },
        { content: 'x'.repeat(5_001) },
        { content: 'a\0b' },
        { content: 1 },
      ],
      ...[
        { content: 'x', parent_id: '1' },
        { content: 'x', parent_id: 0 },
        { content: 'x', user_id: 1 },
      ],
      ...[{ content: 'x', is_approved: true }, { content: 'x', content_html: '<b>' }, [], 'x', null],
    ]) {
      const refused = await cast.viewer('POST', `${article.path}/comments`, body);
      t.equal(refused.status, 422, JSON.stringify(body).slice(0, 40));
    }
  });

  await t.test('serves no active HTML', async (t) => {
    const article = await write();
    for (const content of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '![x](https://evil.test/pixel.png)',
      '# <svg onload=alert(1)>',
    ]) {
      const { content_html } = await comment(article.path, content);
      t.notMatch(content_html, /<(?!\/?p>|a href="https:[^"]+" rel="nofollow ugc noopener">|\/a>)/, content);
    }
  });

  await t.test('is for articles that the member sees', async (t) => {
    const draft = await write('draft');
    const missing = await cast.viewer('POST', `${cast.path}/articles/2147483647/comments`, { content: 'x' });
    t.equal(missing.status, 404);
    t.equal(missing.body.message, 'Article not found');
    t.equal((await cast.viewer('POST', `${draft.path}/comments`, { content: 'x' })).text, missing.text);
    const note = await comment(draft.path, 'Not ready yet', null, cast.editor);
    t.equal((await read(draft.path, '', cast.author)).total_count, 1);
    for (const caller of [cast.anonymous, cast.outsider, cast.viewer]) {
      t.equal((await caller('GET', `${draft.path}/comments`)).text, missing.text);
    }
    const hidden = await cast.viewer('DELETE', `${cast.path}/comments/${note.id}`);
    t.equal(hidden.status, 404);
    t.equal(hidden.text, (await cast.viewer('DELETE', `${cast.path}/comments/2147483647`)).text);

    const article = await write();
    await comment(article.path, 'x');
    await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
    t.equal((await cast.anonymous('GET', `${article.path}/comments`)).text, missing.text);
    t.equal((await read(article.path, '', cast.viewer)).total_count, 1);
    await cast.admin('PATCH', cast.path, { settings: { public_content: true } });
  });

  await t.test('threads', async (t) => {
    const article = await write();
    const first = await comment(article.path, 'first');
    const second = await comment(article.path, 'second');
    const reply = await comment(article.path, 'reply to first', first.id, cast.author);
    const deeper = await comment(article.path, 'reply to the reply', reply.id);
    t.equal(deeper.parent_id, reply.id);

    const body = await read(article.path);
    t.match(body, { total_count: 2, limit: 100, offset: 0 });
    t.same(contents(body.comments), ['first', 'second'], 'the oldest first');
    t.same(contents(body.comments[0].replies), ['reply to first', 'reply to the reply']);
    t.equal(body.comments[0].reply_count, 2, 'of the whole thread');
    t.equal(body.comments[0].replies[0].reply_count, 1);
    t.same(body.comments[1].replies, []);
    t.equal((await cast.anonymous('GET', article.path)).body.article.comment_count, 4);

    const thread = await read(article.path, `?parent_id=${first.id}`);
    t.match(thread, { total_count: 2 });
    t.same(contents(thread.comments), ['reply to first', 'reply to the reply']);
    t.same(thread.comments[0].replies, []);
    t.match(await read(article.path, '?parent_id=2147483647'), { comments: [], total_count: 0 });
    t.match(await read(article.path, `?parent_id=${second.id}`), { comments: [], total_count: 0 });

    await t.test('stay within one article', async (t) => {
      const elsewhere = await write();
      const foreign = await write('published', other.author, other.path);
      for (const parent_id of [first.id, 2_147_483_647]) {
        const answer = await cast.viewer('POST', `${elsewhere.path}/comments`, { content: 'x', parent_id });
        t.equal(answer.status, 422);
        t.equal(answer.body.message, 'Parent comment must belong to the same article');
        t.same(answer.body.errors, { parent_id: ['Parent comment must belong to the same article'] });
      }
      const across = await other.owner('POST', `${foreign.path}/comments`, { content: 'x', parent_id: first.id });
      t.equal(across.status, 422);
      t.match(await read(elsewhere.path, `?parent_id=${first.id}`), { comments: [], total_count: 0 });
    });
  });

  await t.test('pages, with at most twenty replies each', async (t) => {
    const article = await write();
    await sql`
      insert into comments (tenant_id, article_id, author_id, content, content_html, created_at)
      select ${cast.tenantId}, ${article.id}, ${cast.viewer.person?.id}, 'c' || i, '', timestamptz '2026-01-01Z' + (i / 2) * interval '1 minute'
      from generate_series(1, 30) as i
    `.execute(server.db);
    await sql`
      insert into comments (tenant_id, article_id, parent_id, thread_id, content, content_html, created_at)
      select tenant_id, article_id, id, id, content || '.' || i, '', created_at + i * interval '1 second'
      from comments, generate_series(1, 25) as i where article_id = ${article.id} and content in ('c1', 'c2')
    `.execute(server.db);
    const all = contents((await read(article.path)).comments);
    t.same(
      all,
      Array.from({ length: 30 }, (_, i) => `c${i + 1}`),
    );
    const body = await read(article.path, '?limit=4&offset=1');
    t.match(body, { total_count: 30, limit: 4, offset: 1 });
    t.same(contents(body.comments), ['c2', 'c3', 'c4', 'c5']);
    t.equal(body.comments[0].reply_count, 25);
    t.same(
      contents(body.comments[0].replies),
      Array.from({ length: 20 }, (_, i) => `c2.${i + 1}`),
    );
    t.equal(body.comments[0].replies[0].user, null, 'the account is gone');
    const rest = await read(article.path, `?parent_id=${body.comments[0].id}&offset=20`);
    t.same(contents(rest.comments), ['c2.21', 'c2.22', 'c2.23', 'c2.24', 'c2.25']);
    t.equal(rest.total_count, 25);
    for (const query of ['limit=0', 'limit=201', 'offset=-1', 'offset=10001', 'parent_id=x', 'page=1', 'sort=id']) {
      t.equal((await cast.anonymous('GET', `${article.path}/comments?${query}`)).status, 422, query);
    }
  });

  await t.test('deleting', async (t) => {
    const article = await write();
    const own = await comment(article.path, 'mine');
    const path = `${cast.path}/comments/${own.id}`;
    for (const role of ['author', 'editor'] as const) {
      const answer = await cast[role]('DELETE', path);
      t.equal(answer.status, 403);
      t.equal(answer.body.message, 'You can only delete your own comments');
    }
    t.equal((await cast.anonymous('DELETE', path)).status, 401);
    t.equal((await other.owner('DELETE', path)).body.message, 'Tenant not found');
    const foreign = await other.owner('DELETE', `${other.path}/comments/${own.id}`);
    t.equal(foreign.text, (await other.owner('DELETE', `${other.path}/comments/2147483647`)).text);
    t.equal(foreign.body.message, 'Comment not found');

    const reply = await comment(article.path, 'reply', own.id, cast.author);
    await comment(article.path, 'deeper', reply.id, cast.editor);
    const count = async () => (await cast.anonymous('GET', article.path)).body.article.comment_count;
    t.equal(await count(), 3);
    const answer = await cast.viewer('DELETE', path);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Comment deleted successfully' });
    t.equal(await count(), 0, 'the replies went along');
    t.match(await read(article.path), { comments: [], total_count: 0 });
    t.equal((await cast.viewer('DELETE', path)).status, 404);

    for (const role of ['admin', 'owner'] as const) {
      const theirs = await comment(article.path, 'x');
      t.equal((await cast[role]('DELETE', `${cast.path}/comments/${theirs.id}`)).status, 200, role);
    }
    for (const id of ['0', '-1', '2147483648', '1e3', 'x', '%00']) {
      t.equal((await cast.viewer('DELETE', `${cast.path}/comments/${id}`)).status, 422, id);
    }
  });

  await t.test('a comment does not change when its article was edited', async (t) => {
    const article = await write();
    const before = (await cast.anonymous('GET', article.path)).body.article.updated_at;
    await comment(article.path, 'x');
    t.equal((await cast.anonymous('GET', article.path)).body.article.updated_at, before);
  });
});
