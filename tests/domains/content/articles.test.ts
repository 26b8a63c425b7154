import { test } from 'tap';
import { startServer } from '../../support/server.ts';
import { type Caller, castTenant } from '../tenants/members.ts';

test('articles', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const other = await castTenant(server);
  const articles = `${cast.path}/articles`;
  const unknownArticle = `${articles}/2147483647`;

  let written = 0;
  /** An article of the caller's. */
  const write = async (caller: Caller, given: object = {}, path = articles) => {
    written += 1;
    const answer = await caller('POST', path, { title: `Article ${written}`, content: 'Text', ...given });
    if (answer.status !== 201) throw new Error(`Writing an article answered ${answer.status}: ${answer.text}`);
    return answer.body.article;
  };

  await t.test('creating', async (t) => {
    await t.test('takes a title and a text', async (t) => {
      const article = await write(cast.author, { title: 'My Article', content: 'Some **bold** text' });
      t.match(article, {
        tenant_id: cast.tenantId,
        title: 'My Article',
        slug: 'my-article',
        excerpt: null,
        content: 'Some **bold** text',
        content_html: '<p>Some <strong>bold</strong> text</p>\n',
        status: 'draft',
        category_id: null,
        author: { id: cast.author.person?.id, username: cast.author.person?.username, full_name: 'Ada Lovelace' },
        image: null,
        is_featured: false,
        seo: { meta_title: null, meta_description: null, focus_keyword: null },
        tags: [],
        keywords: [],
        comment_count: 0,
        published_at: null,
      });
      t.same((await cast.author('GET', `${articles}/${article.id}`)).body.article, article);
    });

    await t.test('takes everything', async (t) => {
      const { category } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'All' })).body;
      const given = {
        title: 'How we write',
        content: '# How we write',
        status: 'published',
        slug: 'how-we-write',
        excerpt: 'Our rules',
        category_id: category.id,
        image: 'https://example.com/pen.jpg',
        is_featured: true,
        seo: { meta_title: 'How', meta_description: 'Rules', focus_keyword: 'writing' },
        tags: ['writing', 'a "quoted", {odd} tag'],
        keywords: ['style'],
      };
      const article = await write(cast.author, given);
      t.match(article, given);
      t.equal(article.published_at, article.created_at);
    });

    await t.test('is for Authors and above', async (t) => {
      for (const role of ['author', 'editor', 'admin', 'owner'] as const) await write(cast[role]);
      t.equal((await cast.viewer('POST', articles, { title: 'x', content: 'y' })).status, 403);
      t.equal((await cast.anonymous('POST', articles, { title: 'x', content: 'y' })).status, 401);
      const foreign = await cast.outsider('POST', articles, { title: 'x', content: 'y' });
      t.equal(foreign.status, 404);
      t.equal(foreign.body.message, 'Tenant not found');
    });

    await t.test('gives every article of one title its own slug', async (t) => {
      const slugs: string[] = [];
      for (let i = 0; i < 3; i++) slugs.push((await write(cast.author, { title: 'Same — again!' })).slug);
      t.same(slugs, ['same-again', 'same-again-2', 'same-again-3']);
      // Gaps that deletions leave make no slug twice.
      for (const title of ['Gaps', 'Gaps', 'Gaps', 'Gaps', 'Gaps', 'Gaps'])
        slugs.push((await write(cast.author, { title })).slug);
      await server.db.deleteFrom('articles').where('slug', 'in', ['gaps', 'gaps-3', 'gaps-4']).execute();
      const anew: string[] = [];
      for (let i = 0; i < 4; i++) anew.push((await write(cast.author, { title: 'Gaps' })).slug);
      t.equal(new Set([...anew, 'gaps-2', 'gaps-5', 'gaps-6']).size, 7);
      t.equal((await write(other.author, { title: 'Same again' }, `${other.path}/articles`)).slug, 'same-again');
      t.equal((await write(cast.author, { title: '日本語' })).slug, 'article');
      t.equal((await write(cast.author, { title: 'x'.repeat(255) })).slug.length, 192);
      const taken = await cast.author('POST', articles, { title: 'x', content: 'y', slug: 'same-again' });
      t.equal(taken.status, 409);
      t.equal(taken.body.message, 'Article slug already exists');
    });

    await t.test('takes a category of the tenant only', async (t) => {
      const { category } = (await other.editor('POST', `${other.path}/categories`, { name: 'Theirs' })).body;
      for (const category_id of [category.id, 2_147_483_647]) {
        const answer = await cast.author('POST', articles, { title: 'x', content: 'y', category_id });
        t.equal(answer.status, 422);
        t.equal(answer.body.message, 'Category not found');
        t.same(answer.body.errors, { category_id: ['Category not found'] });
      }
      const own = await write(cast.author);
      const change = await cast.author('PATCH', `${articles}/${own.id}`, { category_id: category.id });
      t.equal(change.status, 422);
      const { categories } = (await other.author('GET', `${other.path}/categories`)).body;
      t.equal(categories[0].article_count, 0);
    });

    await t.test('refuses what breaks a rule', async (t) => {
      const refused: [string, object][] = [
        ['without title', { content: 'y' }],
        ['without content', { title: 'x' }],
        ['title empty', { title: '', content: 'y' }],
        ['title blank', { title: ' \u00a0', content: 'y' }],
        ['title too long', { title: 'x'.repeat(256), content: 'y' }],
        ['title with a line break', { title: 'a\nb', content: 'y' }],
        ['NUL in the title', { title: 'a\0', content: 'y' }],
        ['NUL in the content', { title: 'x', content: 'a\0b' }],
        ['NUL in a tag', { title: 'x', content: 'y', tags: ['a\0'] }],
        ['content too long', { title: 'x', content: 'y'.repeat(200_001) }],
        ['status unknown', { title: 'x', content: 'y', status: 'archived;' }],
        ['status scheduled without a time', { title: 'x', content: 'y', status: 'scheduled' }],
        ['slug malformed', { title: 'x', content: 'y', slug: '../x' }],
        ['category as text', { title: 'x', content: 'y', category_id: '1' }],
        ['category too large', { title: 'x', content: 'y', category_id: 2_147_483_648 }],
        ['category zero', { title: 'x', content: 'y', category_id: 0 }],
        ['image by javascript', { title: 'x', content: 'y', image: 'javascript:alert(1)' }],
        ['image by data', { title: 'x', content: 'y', image: 'data:image/png;base64,AAAA' }],
        ['tag twice', { title: 'x', content: 'y', tags: ['a', 'a'] }],
        ['too many tags', { title: 'x', content: 'y', tags: Array.from({ length: 21 }, (_, i) => `t${i}`) }],
        ['seo unknown', { title: 'x', content: 'y', seo: { canonical: 'x' } }],
        ['author given', { title: 'x', content: 'y', author_id: 1 }],
        ['id given', { title: 'x', content: 'y', id: 1 }],
        ['html given', { title: 'x', content: 'y', content_html: '<script>' }],
        ['time given', { title: 'x', content: 'y', published_at: '2020-01-01T00:00:00Z' }],
      ];
      for (const [name, body] of refused) t.equal((await cast.author('POST', articles, body)).status, 422, name);
    });

    await t.test('keeps every character of the text', async (t) => {
      const content = 'Line\r\nTab\t\u{1F984} مرحبا \u202e \u2028 \ufeff \' " \\ $1 {} \u0001\u007f';
      const title = 'Ünïcødé \u{1F468}\u200D\u{1F469}\u200D\u{1F467} $1 \'"\\';
      const article = await write(cast.author, { title, content, tags: ['\\', '"', "'", '{,}', 'null', 'NULL'] });
      t.equal(article.content, content);
      t.equal(article.title, title);
      t.same(article.tags, ['\\', '"', "'", '{,}', 'null', 'NULL']);
    });

    await t.test('serves no active HTML', async (t) => {
      for (const content of [
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '[x](javascript:alert(1))',
        '[x](java&#115;cript:alert(1))',
        '![x](data:text/html;base64,PHNjcmlwdD4=)',
        '<svg/onload=alert(1)>',
      ]) {
        const article = await write(cast.author, { content, title: content });
        t.notMatch(article.content_html, /<(?!\/?p>)/, content);
        t.equal(article.content, content);
        t.equal(article.title, content, 'a title is text, for the page to escape');
        const changed = await cast.author('PATCH', `${articles}/${article.id}`, { content: `> ${content}` });
        t.notMatch(changed.body.article.content_html, /<(?!\/?(?:p|blockquote)>)/, content);
      }
    });

    await t.test('is audited', async (t) => {
      const article = await write(cast.author);
      const rows = await server.db
        .selectFrom('audit_logs')
        .selectAll()
        .where('resource_type', '=', 'article')
        .where('resource_id', '=', String(article.id))
        .execute();
      t.match(rows, [{ action: 'article.create', tenant_id: cast.tenantId, user_id: cast.author.person?.id }]);
    });
  });

  await t.test('reading', async (t) => {
    const missing = (await cast.anonymous('GET', unknownArticle)).text;
    const published = await write(cast.author, { status: 'published' });
    const hidden = [await write(cast.author), await write(cast.author, { status: 'archived' })];
    const scheduled = await write(cast.author);
    await cast.author('POST', `${articles}/${scheduled.id}/schedule`, { scheduled_at: '2030-01-01T00:00:00Z' });
    hidden.push(scheduled);

    await t.test('is everybody’s once published', async (t) => {
      for (const caller of [cast.anonymous, cast.outsider, cast.viewer, cast.author]) {
        t.equal((await caller('GET', `${articles}/${published.id}`)).status, 200);
      }
    });

    await t.test('is for Authors and above before and after that', async (t) => {
      for (const { id, status } of hidden) {
        for (const caller of [cast.anonymous, cast.outsider, cast.viewer, other.owner]) {
          const answer = await caller('GET', `${articles}/${id}`);
          t.equal(answer.status, 404, status);
          t.equal(answer.text, missing);
        }
        for (const caller of [cast.author, cast.secondAuthor, cast.editor, cast.admin, cast.owner]) {
          t.equal((await caller('GET', `${articles}/${id}`)).status, 200, status);
        }
      }
    });

    await t.test('finds no article through another tenant', async (t) => {
      for (const caller of [cast.anonymous, cast.owner, other.owner]) {
        const answer = await caller('GET', `${other.path}/articles/${published.id}`);
        t.equal(answer.status, 404);
        t.equal(answer.text, missing);
      }
      const nowhere = '/api/v1/tenants/6f1b4c1e-0000-4000-8000-000000000000';
      t.equal((await cast.owner('GET', `${nowhere}/articles/${published.id}`)).text, missing);
    });

    await t.test('ends for others when the tenant keeps its content to itself', async (t) => {
      await cast.admin('PATCH', cast.path, { settings: { public_content: false } });
      for (const caller of [cast.anonymous, cast.outsider]) {
        t.equal((await caller('GET', `${articles}/${published.id}`)).text, missing);
      }
      t.equal((await cast.viewer('GET', `${articles}/${published.id}`)).status, 200);
      await cast.admin('PATCH', cast.path, { settings: { public_content: true } });
      t.equal((await cast.anonymous('GET', `${articles}/${published.id}`)).status, 200);
    });

    await t.test('needs a well-formed id', async (t) => {
      for (const id of [
        '0',
        '-1',
        '2147483648',
        '9223372036854775808',
        '1.0',
        '0x10',
        '%201',
        '1e3',
        '１',
        'x',
        '%00',
      ]) {
        t.equal((await cast.author('GET', `${articles}/${id}`)).status, 422, id);
      }
    });
  });

  await t.test('updating', async (t) => {
    await t.test('changes what is given and nothing else', async (t) => {
      const before = await write(cast.author, {
        excerpt: 'e',
        seo: { meta_title: 'a', meta_description: 'b' },
        tags: ['a'],
        image: 'https://example.com/x.png',
      });
      const path = `${articles}/${before.id}`;
      const text = (await cast.author('PATCH', path, { content: '*new*' })).body.article;
      t.same(text, {
        ...before,
        content: '*new*',
        content_html: '<p><em>new</em></p>\n',
        updated_at: text.updated_at,
      });
      t.ok(text.updated_at > before.updated_at);
      const seo = (await cast.author('PATCH', path, { seo: { meta_description: null, focus_keyword: 'c' } })).body
        .article;
      t.same(seo.seo, { meta_title: 'a', meta_description: null, focus_keyword: 'c' });
      const cleared = (await cast.author('PATCH', path, { excerpt: null, image: null, tags: [] })).body.article;
      t.match(cleared, { excerpt: null, image: null, tags: [], content: '*new*', author: before.author });
      t.equal((await cast.author('PATCH', path, {})).status, 422);
      t.equal((await cast.author('PATCH', path, { title: null })).status, 422);
      t.equal((await cast.author('PATCH', path, { author_id: 1 })).status, 422);
    });

    await t.test('stamps the first publication, whatever follows', async (t) => {
      const article = await write(cast.author);
      const path = `${articles}/${article.id}`;
      const become = async (status: string) => (await cast.author('PATCH', path, { status })).body.article;
      const first = (await become('published')).published_at;
      t.ok(first);
      t.match(await become('archived'), { status: 'archived', published_at: first });
      t.match(await become('draft'), { status: 'draft', published_at: first });
      t.equal((await cast.anonymous('GET', path)).status, 404, 'withdrawn');
      t.match(await become('published'), { status: 'published', published_at: first });
      for (const status of ['scheduled', 'Published', 'published ', 'archived;', '', null]) {
        t.equal((await cast.author('PATCH', path, { status })).status, 422, String(status));
      }
    });

    await t.test('lets the slug follow the title until somebody may have linked to it', async (t) => {
      const article = await write(cast.author, { title: 'A working title' });
      const path = `${articles}/${article.id}`;
      const retitle = async (title: string) => (await cast.author('PATCH', path, { title })).body.article.slug;
      t.equal(await retitle('The final title'), 'the-final-title');
      t.equal(await retitle('The final title!'), 'the-final-title', 'the same words');
      await cast.author('PATCH', path, { status: 'published' });
      t.equal(await retitle('An afterthought'), 'the-final-title');
      const chosen = await cast.author('PATCH', path, { slug: 'by-hand', title: 'Once more' });
      t.equal(chosen.body.article.slug, 'by-hand');

      const handmade = await write(cast.author, { title: 'Anything', slug: 'handmade' });
      const retitled = await cast.author('PATCH', `${articles}/${handmade.id}`, { title: 'Something' });
      t.equal(retitled.body.article.slug, 'handmade', 'a slug chosen by hand stays');
      const taken = await cast.author('PATCH', `${articles}/${handmade.id}`, { slug: 'by-hand' });
      t.equal(taken.status, 409);
    });

    await t.test('is the author’s, and anybody’s for Editors and above', async (t) => {
      const article = await write(cast.author, { status: 'published' });
      const path = `${articles}/${article.id}`;
      for (const body of [{ title: 'x' }, { status: 'archived' }]) {
        const answer = await cast.secondAuthor('PATCH', path, body);
        t.equal(answer.status, 403);
        t.equal(answer.body.message, 'You can only change your own articles');
      }
      t.equal((await cast.viewer('PATCH', path, { title: 'x' })).status, 403);
      t.equal((await cast.anonymous('PATCH', path, { title: 'x' })).status, 401);
      for (const role of ['author', 'editor', 'admin', 'owner'] as const) {
        const { status, body } = await cast[role]('PATCH', path, { title: `By ${role}` });
        t.equal(status, 200, role);
        t.equal(body.article.author.id, cast.author.person?.id, 'and stays the author’s');
      }
    });

    await t.test('reaches no article of another tenant', async (t) => {
      const article = await write(cast.author, { status: 'published' });
      const own = await write(other.owner, {}, `${other.path}/articles`);
      const missing = await other.owner('PATCH', `${other.path}/articles/2147483647`, { title: 'x' });
      t.equal(missing.body.message, 'Article not found');
      for (const method of ['PATCH', 'DELETE']) {
        const body = method === 'PATCH' ? { title: 'x' } : undefined;
        t.equal((await other.owner(method, `${other.path}/articles/${article.id}`, body)).text, missing.text);
        t.equal((await other.owner(method, `${articles}/${article.id}`, body)).body.message, 'Tenant not found');
      }
      t.equal((await cast.author('GET', `${articles}/${article.id}`)).body.article.title, article.title);
      t.equal((await other.owner('DELETE', `${other.path}/articles/${own.id}`)).status, 200);
    });

    await t.test('with If-Match loses nobody’s change', async (t) => {
      const article = await write(cast.author);
      const path = `${articles}/${article.id}`;
      const { etag = '' } = (await cast.author('GET', path)).headers;
      const match = { headers: { 'if-match': etag } };
      const first = await cast.author('PATCH', path, { title: 'First' }, match);
      const second = await cast.editor('PATCH', path, { title: 'Second' }, match);
      t.same([first.status, second.status], [200, 412]);
      t.equal((await cast.editor('DELETE', path, undefined, match)).status, 412);
      t.equal((await cast.author('GET', path)).body.article.title, 'First');
      const current = (await cast.editor('GET', path)).headers.etag ?? '';
      t.equal((await cast.editor('DELETE', path, undefined, { headers: { 'if-match': current } })).status, 200);
    });
  });

  await t.test('deleting', async (t) => {
    const article = await write(cast.author, { status: 'published' });
    const path = `${articles}/${article.id}`;
    const comment = (await cast.viewer('POST', `${path}/comments`, { content: 'x' })).body.comment;
    await cast.viewer('POST', `${path}/comments`, { content: 'y', parent_id: comment.id });
    t.equal((await cast.viewer('DELETE', path)).status, 403);
    t.equal((await cast.secondAuthor('DELETE', path)).status, 403);
    t.equal((await cast.anonymous('DELETE', path)).status, 401);
    const answer = await cast.author('DELETE', path);
    t.equal(answer.status, 200);
    t.same(answer.body, { message: 'Article deleted successfully' });
    t.equal((await cast.author('GET', path)).status, 404);
    t.equal((await cast.author('DELETE', path)).status, 404);
    const left = await server.db.selectFrom('comments').select('id').where('article_id', '=', article.id).execute();
    t.same(left, [], 'its comments went along');
    t.equal((await write(cast.author, { title: article.title })).slug, article.slug, 'its slug is free');
    t.equal((await cast.editor('DELETE', `${articles}/${(await write(cast.author)).id}`)).status, 200);
  });

  await t.test('an account that is gone leaves its articles', async (t) => {
    const leaver = (await castTenant(server)).outsider;
    const article = await write(cast.author, { status: 'published' });
    const author_id = leaver.person?.id ?? 0;
    await server.db.updateTable('articles').set({ author_id }).where('id', '=', article.id).execute();
    await server.db.deleteFrom('users').where('id', '=', author_id).execute();
    t.equal((await cast.anonymous('GET', `${articles}/${article.id}`)).body.article.author, null);
    const listed = (await cast.anonymous('GET', `${articles}?per_page=100`)).body.articles;
    t.equal(listed.find(({ id }: { id: number }) => id === article.id).author, null);
    t.equal((await cast.author('PATCH', `${articles}/${article.id}`, { title: 'x' })).status, 403);
    t.equal((await cast.editor('PATCH', `${articles}/${article.id}`, { title: 'x' })).status, 200);
  });

  await t.test('the plan limits how many there are', async (t) => {
    const small = await castTenant(server);
    await server.db
      .insertInto('articles')
      .values(
        Array.from({ length: 99 }, (_, i) => ({
          tenant_id: small.tenantId,
          title: `t${i}`,
          slug: `t${i}`,
          content: '',
          content_html: '',
        })),
      )
      .execute();
    const last = await write(small.author, {}, `${small.path}/articles`);
    const answer = await small.author('POST', `${small.path}/articles`, { title: 'x', content: 'y' });
    t.equal(answer.status, 403);
    t.same(answer.body, {
      error: 'Forbidden',
      message: "Your plan's limit of 100 articles is reached. Please upgrade your plan.",
      status: 403,
      feature: 'posts',
      upgrade_url: 'https://app.colophon.test/upgrade',
    });
    t.equal((await small.author('PATCH', `${small.path}/articles/${last.id}`, { title: 'x' })).status, 200);
    await small.author('DELETE', `${small.path}/articles/${last.id}`);
    await write(small.author, {}, `${small.path}/articles`);
    await server.db.updateTable('tenants').set({ plan: 'starter' }).where('id', '=', small.tenantId).execute();
    await write(small.author, {}, `${small.path}/articles`);
  });
});
