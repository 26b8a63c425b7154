import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { test } from 'tap';
import { parseArticle } from '../../../src/domains/content/article-writer.ts';
import { completion, sendJson, startChatServer } from '../../support/chat-server.ts';
import { startServer } from '../../support/server.ts';
import { castTenant } from '../tenants/members.ts';

const timeLimitMs = 400;

test('generating articles', async (t) => {
  const chat = await startChatServer(t);
  const server = await startServer(t, {
    environment: { AI_BASE_URL: chat.url, AI_API_KEY: 'sk-test', AI_MODEL: 'some-model' },
    app: { aiTimeLimitMs: timeLimitMs },
  });
  const cast = await castTenant(server);
  await sql`update tenants set plan = 'pro' where id = ${cast.tenantId}`.execute(server.db);
  const generate = `${cast.path}/articles/generate`;
  const ask = (body: object = {}, caller = cast.author) =>
    caller('POST', generate, { prompt: 'Write about AI', ...body });
  const held = async () => {
    const { rows } = await sql<{ articles: number; reserved: number }>`
      select (select count(*)::integer from articles where tenant_id = ${cast.tenantId}) as articles,
             (select count(*)::integer from article_reservations) as reserved
    `.execute(server.db);
    return rows[0];
  };

  await t.test('a draft of the caller comes of it', async (t) => {
    const category = (await cast.editor('POST', `${cast.path}/categories`, { name: 'Tech "news"' })).body.category;
    const answer = await ask({ category_id: category.id, tone: 'humorous', length: 'short' });
    t.equal(answer.status, 201);
    t.match(answer.body.article, {
      title: 'The Future of AI in Content Creation',
      slug: 'the-future-of-ai-in-content-creation',
      content: 'Machines draft, people decide.',
      content_html: '<p>Machines draft, people decide.</p>\n',
      status: 'draft',
      category_id: category.id,
      author: { id: cast.author.person?.id },
    });
    const [asked] = chat.asked;
    t.equal(asked?.path, '/v1/chat/completions');
    t.equal(asked?.authorization, 'Bearer sk-test');
    t.equal(asked?.body.model, 'some-model');
    const [rules, request] = asked?.body.messages ?? [];
    t.match(rules, { role: 'system', content: /# Title/ });
    t.match(rules?.content, /humorous tone, about 300 words/);
    t.match(rules?.content, 'category "Tech \\"news\\""');
    t.same(request, { role: 'user', content: 'Write about AI' });
    const { rows } = await sql`select action, resource_id, details from audit_logs order by id desc limit 1`.execute(
      server.db,
    );
    t.same(rows, [
      {
        action: 'article.generate',
        resource_id: String(answer.body.article.id),
        details: { tone: 'humorous', length: 'short' },
      },
    ]);
    t.match((await ask()).body.article, { slug: 'the-future-of-ai-in-content-creation-2', category_id: null });
    t.match(chat.asked.at(-1)?.body.messages[0]?.content, /professional tone, about 800 words/);
    t.same(await held(), { articles: 2, reserved: 0 });
  });

  await t.test('who may not, or asks for what is not there, costs no call', async (t) => {
    const before = chat.asked.length;
    const other = await castTenant(server);
    const foreign = (await other.editor('POST', `${other.path}/categories`, { name: 'Theirs' })).body.category;
    t.equal((await ask({}, cast.viewer)).status, 403);
    t.equal((await ask({}, cast.outsider)).status, 404);
    t.equal((await ask({}, cast.anonymous)).status, 401);
    t.same((await ask({ category_id: foreign.id })).body.errors, { category_id: ['Category not found'] });
    for (const body of [
      { length: 'x' },
      { tone: 'rude' },
      { prompt: '' },
      { prompt: 'x'.repeat(4_001) },
      { model: 'x' },
    ]) {
      t.equal((await ask(body)).status, 422, JSON.stringify(body).slice(0, 40));
    }
    t.equal(chat.asked.length, before);
  });

  await t.test('answers in other spellings are articles too', async (t) => {
    for (const [answer, title, content] of [
      ['```markdown\n# In a block\n\nText\n```', 'In a block', 'Text'],
      ['\n\n# Closed #\r\n\r\nText\r\nmore', 'Closed', 'Text\nmore'],
      [
        '# **Bold** `title`\nText\n\n## Section\n\n<script>alert(1)</script>',
        'Bold title',
        'Text\n\n## Section\n\n<script>alert(1)</script>',
      ],
    ] as const) {
      chat.answerWith((response) => sendJson(response, completion(answer)));
      const { article } = (await ask()).body;
      t.match(article, { title, content });
      t.notMatch(article.content_html, '<script>');
    }
  });

  await t.test('nothing is created when it goes wrong, and the caller is told what to do', async (t) => {
    const before = await held();
    const failures: [string, number, RegExp, Parameters<typeof chat.answerWith>[0]][] = [
      ['too late', 503, /in time/, (response) => void setTimeout(() => response.end(), timeLimitMs * 3)],
      [
        'never ends',
        503,
        /in time/,
        (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{'),
      ],
      ['cut off', 503, /cannot be reached/, (response) => void response.destroy()],
      ['down', 503, /cannot be reached/, (response) => sendJson(response, { error: { message: 'canary' } }, 500)],
      ['wrong key', 503, /cannot be reached/, (response) => sendJson(response, { error: { message: 'canary' } }, 401)],
      [
        'moved',
        503,
        /cannot be reached/,
        (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      ],
      [
        'refused',
        502,
        /declined/,
        (response) => sendJson(response, completion(null, { refusal: 'I cannot help with that' })),
      ],
      [
        'filtered',
        502,
        /declined/,
        (response) => sendJson(response, completion('', { finish_reason: 'content_filter' })),
      ],
      ['bad request', 502, /declined/, (response) => sendJson(response, { error: { message: 'canary' } }, 400)],
      [
        'cut short',
        502,
        /not an article/,
        (response) => sendJson(response, completion('# Title\n\nText', { finish_reason: 'length' })),
      ],
      [
        'no title',
        502,
        /not an article/,
        (response) => sendJson(response, completion('Sure! Here is your article:\n\n# Title\n\nText')),
      ],
      ['only a title', 502, /not an article/, (response) => sendJson(response, completion('# Title'))],
      ['empty', 502, /not an article/, (response) => sendJson(response, completion(''))],
      [
        'a long title',
        502,
        /not an article/,
        (response) => sendJson(response, completion(`# ${'x'.repeat(256)}\n\nText`)),
      ],
      [
        'a long text',
        502,
        /not an article/,
        (response) => sendJson(response, completion(`# Title\n\n${'x'.repeat(200_001)}`)),
      ],
      ['NUL', 502, /not an article/, (response) => sendJson(response, completion('# Title\n\nTe\0xt'))],
      ['no choice', 502, /not an article/, (response) => sendJson(response, { id: 'x', choices: [] })],
      [
        'parts',
        502,
        /not an article/,
        (response) => sendJson(response, completion([{ type: 'text', text: '# T\n\nx' }])),
      ],
      ['another document', 502, /not an article/, (response) => sendJson(response, ['x'])],
      ['null', 502, /not an article/, (response) => sendJson(response, null)],
      [
        'HTML',
        502,
        /not an article/,
        (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      ],
      [
        'broken JSON',
        502,
        /not an article/,
        (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id"'),
      ],
      ['five megabytes', 502, /not an article/, (response) => sendJson(response, completion('x'.repeat(5_000_000)))],
    ];
    for (const [what, status, message, answer] of failures) {
      chat.answerWith(answer);
      const refusal = await ask();
      t.equal(refusal.status, status, what);
      t.match(refusal.body.message, message, what);
      t.notMatch(refusal.text, 'canary', what);
    }
    t.same(await held(), before, 'no article and no place kept');
  });

  await t.test('a provider that wants fewer requests is 429', async (t) => {
    chat.answerWith((response) => sendJson(response, { error: { message: 'slow down' } }, 429, { 'retry-after': '7' }));
    const before = chat.asked.length;
    const answer = await ask();
    t.equal(answer.status, 429);
    t.equal(answer.headers['retry-after'], '7');
    t.equal(answer.body.message, 'The AI provider is receiving too many requests. Please retry after 7 seconds.');
    t.equal(chat.asked.length, before + 1, 'and is not asked again at once');
    chat.answerWith((response) => sendJson(response, {}, 429, { 'retry-after': '999999' }));
    t.equal((await ask()).headers['retry-after'], '3600');
  });
});

test('without settings, 503 says what to set', async (t) => {
  const server = await startServer(t, { environment: { AI_BASE_URL: '', AI_API_KEY: '', AI_MODEL: '' } });
  const cast = await castTenant(server);
  const answer = await cast.author('POST', `${cast.path}/articles/generate`, { prompt: 'Write about AI' });
  t.equal(answer.status, 503);
  t.match(answer.body.message, /AI_BASE_URL, AI_API_KEY and AI_MODEL/);
  await t.rejects(
    startServer(t, { environment: { AI_BASE_URL: 'https://ai.example.com/v1', AI_API_KEY: '', AI_MODEL: '' } }),
    /AI_API_KEY and AI_MODEL/,
  );
});

test('the plan’s limit is exact, whatever runs at once', async (t) => {
  const chat = await startChatServer(t);
  const server = await startServer(t, {
    environment: { AI_BASE_URL: chat.url, AI_API_KEY: 'sk-test', AI_MODEL: 'some-model' },
  });
  // The smallest plan with AI credits allows 500 articles.
  const fill = async (articles: number) => {
    const cast = await castTenant(server);
    await sql`update tenants set plan = 'starter' where id = ${cast.tenantId}`.execute(server.db);
    await sql`
      insert into articles (tenant_id, title, slug, content, content_html)
      select ${cast.tenantId}, 'x', 'x' || n, '', '' from generate_series(1, ${articles + 400}::integer) as n
    `.execute(server.db);
    const count = async () => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::integer as n from articles where tenant_id = ${cast.tenantId}
      `.execute(server.db);
      return rows[0]?.n;
    };
    return { cast, count, generate: () => cast.author('POST', `${cast.path}/articles/generate`, { prompt: 'Write' }) };
  };
  const tally = (answers: { status: number }[]) => {
    const counts: { [status: string]: number } = {};
    for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  };

  await t.test('two hundred calls with ten places left', async (t) => {
    const { count, generate } = await fill(90);
    chat.answerWith(async (response) => {
      await delay(300);
      sendJson(response, completion('# Title\n\nText'));
    });
    const before = chat.asked.length;
    const answers = await Promise.all(Array.from({ length: 200 }, generate));
    t.same(tally(answers), { 201: 10, 403: 190 });
    t.equal(await count(), 500);
    t.ok(chat.asked.length - before === 10, 'the model was asked ten times');
    t.match(answers.find(({ status }) => status === 403)?.body, { feature: 'posts', upgrade_url: /upgrade/ });
  });

  await t.test('places of calls that fail come back at once', async (t) => {
    const { count, generate } = await fill(95);
    chat.answerWith((response) => sendJson(response, {}, 500));
    t.same(tally(await Promise.all(Array.from({ length: 5 }, generate))), { 503: 5 });
    chat.answerWith((response) => sendJson(response, completion('# Title\n\nText')));
    t.same(tally(await Promise.all(Array.from({ length: 10 }, generate))), { 201: 5, 403: 5 });
    t.equal(await count(), 500);
  });

  await t.test('articles written by hand meanwhile do not take a place that is kept', async (t) => {
    const { cast, count, generate } = await fill(98);
    chat.answerWith(async (response) => {
      await delay(500);
      sendJson(response, completion('# Title\n\nText'));
    });
    const before = chat.asked.length;
    const generating = generate();
    while (chat.asked.length === before) await delay(5);
    const byHand = () => cast.author('POST', `${cast.path}/articles`, { title: 'By hand', content: 'x' });
    t.same(tally(await Promise.all([byHand(), byHand(), byHand()])), { 201: 1, 403: 2 });
    t.equal((await generating).status, 201);
    t.equal(await count(), 500);
  });

  await t.test('the place of a process that died comes back when it expires', async (t) => {
    const { cast, generate } = await fill(99);
    const place = (expires: string) =>
      sql`
      insert into article_reservations (tenant_id, id, expires_at)
      values (${cast.tenantId}, gen_random_uuid(), now() + ${expires}::interval)
    `.execute(server.db);
    await place('1 minute');
    t.equal((await generate()).status, 403);
    await sql`update article_reservations set expires_at = now() where tenant_id = ${cast.tenantId}`.execute(server.db);
    t.equal((await generate()).status, 201);
    const { rows } = await sql`select from article_reservations where tenant_id = ${cast.tenantId}`.execute(server.db);
    t.equal(rows.length, 0);
  });
});

test('a generation takes an AI credit before it calls the model', async (t) => {
  const chat = await startChatServer(t);
  const server = await startServer(t, {
    environment: { AI_BASE_URL: chat.url, AI_API_KEY: 'sk-test', AI_MODEL: 'some-model' },
  });
  const tenant = async (plan: string, used = 0) => {
    const cast = await castTenant(server);
    await sql`update tenants set plan = ${plan} where id = ${cast.tenantId}`.execute(server.db);
    if (used > 0) {
      await sql`
        insert into usage_totals (tenant_id, feature, period_start, used)
        select ${cast.tenantId}, 'ai_credits', period.starts, ${used}
        from usage_period(${cast.tenantId}::uuid, ${server.clock.now().toISOString()}::timestamptz) as period
      `.execute(server.db);
    }
    const credits = async () => {
      const { rows } = await sql<{ used: number }>`
        select coalesce(sum(used), 0)::integer as used from usage_totals
        where tenant_id = ${cast.tenantId} and feature = 'ai_credits'
      `.execute(server.db);
      return rows[0]?.used;
    };
    return {
      cast,
      credits,
      generate: () => cast.author('POST', `${cast.path}/articles/generate`, { prompt: 'Write about AI' }),
    };
  };

  await t.test('none of them on the free plan: the model is not called', async (t) => {
    const { generate, credits } = await tenant('free');
    const before = chat.asked.length;
    for (const { status, body } of await Promise.all(Array.from({ length: 84 }, generate))) {
      t.equal(status, 403);
      t.match(body, { feature: 'ai_credits', upgrade_url: /upgrade/ });
    }
    t.equal(chat.asked.length, before);
    t.equal(await credits(), 0);
  });

  await t.test('thirty calls with ten credits left', async (t) => {
    const { generate, credits } = await tenant('starter', 90);
    chat.answerWith(async (response) => {
      await delay(200);
      sendJson(response, completion('# Title\n\nText'));
    });
    const before = chat.asked.length;
    const responses = await Promise.all(Array.from({ length: 30 }, generate));
    t.equal(responses.filter(({ status }) => status === 201).length, 10);
    t.match(responses.find(({ status }) => status === 403)?.body, { feature: 'ai_credits' });
    t.equal(chat.asked.length - before, 10);
    t.equal(await credits(), 100);
  });

  await t.test('a call that fails gives its credit back, once', async (t) => {
    const { generate, credits } = await tenant('starter', 98);
    chat.answerWith((response) => sendJson(response, {}, 500));
    for (let i = 0; i < 3; i++) {
      const responses = await Promise.all([generate(), generate()]);
      t.same(
        responses.map(({ status }) => status),
        [503, 503],
      );
    }
    t.equal(await credits(), 98);
    chat.answerWith((response) => sendJson(response, completion('# Title\n\nText')));
    t.equal((await generate()).status, 201);
    t.equal(await credits(), 99);
  });

  await t.test('the credit of a process that died comes back when its reservation has expired', async (t) => {
    const { cast, generate, credits } = await tenant('starter', 100);
    t.equal((await generate()).status, 403);
    await sql`
      insert into article_reservations (tenant_id, id, expires_at, credit_pool, credit_period)
      select tenant_id, gen_random_uuid(), now(), tenant_id, period_start from usage_totals
      where tenant_id = ${cast.tenantId} and feature = 'ai_credits'
    `.execute(server.db);
    t.equal((await generate()).status, 201);
    t.equal(await credits(), 100);
  });
});

test('the response of a model is parsed in time proportional to its length', async (t) => {
  t.same(parseArticle('# A *title* ##\n\nText'), { title: 'A title', content: 'Text' });
  t.same(parseArticle('#\tTabs\nText'), { title: 'Tabs', content: 'Text' });
  for (const response of [
    `# a${' '.repeat(1_000_000)}b\nText`,
    `# a${' #'.repeat(500_000)}\nText`,
    `# ${'#'.repeat(1_000_000)}\nText`,
    `\`\`\`md\n${'\n'.repeat(1_000_000)}`,
  ]) {
    const start = process.cpuUsage();
    t.throws(() => parseArticle(response), { code: 'bad_gateway' });
    // 30,000 spaces took 3.5 seconds.
    t.ok(process.cpuUsage(start).user < 200_000, response.slice(0, 10));
  }
});
