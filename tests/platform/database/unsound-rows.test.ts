import pino from 'pino';
import t from 'tap';
import { castInWorkspace } from '../../domains/webhooks/workspace-cast.ts';
import { startServer, type TestServer } from '../../support/server.ts';

/** Rows that the database does not admit: restored from a dump without constraints, or written by hand. */

const metricsToken = 'a-token-of-the-metrics-with-32-characters';
const lines: string[] = [];
const server: TestServer = await startServer(t, {
  environment: { METRICS_TOKEN: metricsToken },
  app: { log: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }) },
});
const { pool } = server.database;
const cast = await castInWorkspace(server);
const { owner, tenantId, path } = cast;
const { rows: constraints } = await pool.query<{ drop: string }>(`
  select format('alter table %s drop constraint %s', conrelid::regclass, conname) as drop
  from pg_constraint where conname like '%\\_contract' or conname in ('workspace_keys_rate_limit_tier_check')
`);
await pool.query(constraints.map(({ drop }) => drop).join(';'));

/** Errors of the log since the last call. */
const logged = () => lines.splice(0).map((line) => JSON.parse(line) as { [member: string]: unknown });

async function counted(operation: string, outcome: string): Promise<number> {
  const { text } = await server.request('GET', '/metrics', { headers: { authorization: `Bearer ${metricsToken}` } });
  const sample = `colophon_unsound_data_total{operation="${operation}",outcome="${outcome}"} `;
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(sample))
      ?.slice(sample.length) ?? 0,
  );
}

t.test('an unsound article is left out of lists, counted, logged and measured', async (t) => {
  const articles = `${path}/articles`;
  for (let number = 1; number <= 20; number += 1) {
    const given = { title: `Article ${number} on gardens`, content: 'C', status: 'published' };
    t.equal((await owner('POST', articles, given)).status, 201);
  }
  const { rows } = await pool.query(
    `update articles set title = repeat('gardens ', 40) where slug like 'article-7-%' returning id`,
  );
  const bad = rows[0].id;
  logged();
  const { status, body } = await cast.anonymous('GET', articles);
  t.equal(status, 200);
  t.equal(body.articles.length, 19);
  t.equal(body.total, 20);
  t.notOk(body.articles.some(({ id }: { id: number }) => id === bad));
  t.match(logged(), [
    {
      operationId: 'listArticles',
      requestId: String,
      status: 200,
      id: bad,
      pointer: '/articles/13/title',
      keyword: 'maxLength',
    },
  ]);
  t.equal(await counted('listArticles', 'omitted'), 1);

  for (const [walk, next] of [
    ['pages', (page: number) => `per_page=6&page=${page}`],
    ['cursors', (_: number, cursor: string) => `per_page=6&cursor=${cursor}`],
  ] as const) {
    const seen: number[] = [];
    let cursor = '';
    for (let page = 1; page <= 4; page += 1) {
      const query = page === 1 ? 'per_page=6' : next(page, cursor);
      const { body } = await owner('GET', `${articles}?${query}`);
      seen.push(...body.articles.map(({ id }: { id: number }) => id));
      cursor = encodeURIComponent(body.next_cursor ?? '');
      t.equal(body.total, 20);
    }
    t.equal(cursor, '', `${walk} end`);
    t.equal(new Set(seen).size, 19, `${walk} have each other article`);
    t.equal(seen.length, 19, `${walk} have each other article once`);
  }
  const search = await owner('GET', `${articles}/search?q=gardens`);
  t.equal(search.body.articles.length, 19);
  t.equal(search.body.total, 20);
  logged();
  t.equal((await owner('GET', `${articles}/${bad}`)).status, 500);
  t.match(logged(), [{ operationId: 'getArticle', pointer: '/article/title', keyword: 'maxLength' }]);
  t.equal(await counted('getArticle', 'failed'), 1);
  t.equal((await owner('GET', `${articles}/${body.articles[0].id}`)).status, 200);

  await pool.query(`update articles set slug = repeat('x', 300) || id`);
  const none = await owner('GET', articles);
  t.match([none.status, none.body.articles, none.body.total], [200, [], 20], 'also if none is sound');
});

t.test('an unsound reply is left out of its thread, an unsound comment with its replies', async (t) => {
  const { body } = await owner('POST', `${path}/articles`, { title: 'Talk', content: 'C', status: 'published' });
  const comments = `${path}/articles/${body.article.id}/comments`;
  const write = async (given: object): Promise<number> => (await owner('POST', comments, given)).body.comment.id;
  const [first, second] = [await write({ content: 'One' }), await write({ content: 'Two' })];
  const replies = [await write({ content: 'A', parent_id: first }), await write({ content: 'B', parent_id: first })];
  await write({ content: 'C', parent_id: second });
  const shown = async () => {
    const { status, body } = await owner('GET', comments);
    const threads = body.comments.map((one: { id: number; replies: { id: number }[] }) => [
      one.id,
      ...one.replies.map(({ id }) => id),
    ]);
    return [status, body.total_count, threads.find(([id]: number[]) => id === first), threads.length];
  };
  const sound = await shown();
  t.same(sound.slice(2), [[first, ...replies], 2]);
  await pool.query(`update comments set content = repeat('x', 5001) where id = $1`, [replies[0]]);
  logged();
  t.same(await shown(), [200, sound[1], [first, replies[1]], 2]);
  t.match(logged(), [{ id: replies[0], pointer: /^\/comments\/\d\/replies\/0\/content$/ }]);
  await pool.query(`update comments set content = repeat('x', 5001) where id = $1`, [second]);
  t.same(await shown(), [200, sound[1], [first, replies[1]], 1]);
});

t.test('of each surface', async (t) => {
  for (const url of ['https://a.example', 'https://b.example', 'https://c.example']) {
    await owner('POST', '/api/v1/webhooks', { url, events: ['*'] });
  }
  await pool.query(`update webhook_endpoints set events = '{}' where url = 'https://b.example'`);
  const webhooks = await owner('GET', '/api/v1/webhooks?sort=created_at');
  t.same(
    webhooks.body.data.map(({ url }: { url: string }) => url),
    ['https://a.example', 'https://c.example'],
  );
  t.match(webhooks.body.meta, { total: 3, from: 1, to: 3 });

  await pool.query('update users set is_platform_admin = true where id = $1', [owner.person?.id]);
  for (const name of ['one', 'two']) {
    await owner('POST', '/admin/api', { name, status: 'active', scopes: [], expire_at: null });
  }
  await pool.query(`update api_users set description = repeat('x', 1001) where name = 'one'`);
  const apiUsers = await owner('GET', '/admin/api');
  t.same(
    apiUsers.body.map(({ name }: { name: string }) => name),
    ['two'],
    'an array without an envelope',
  );
  await pool.query(`update api_users set created_at = 'infinity', description = ''`);
  t.same((await owner('GET', '/admin/api')).body, [], 'times that have no form');

  const users = await owner('GET', '/api/v1/admin/users');
  await pool.query(`update users set full_name = repeat('x', 101) where id = $1`, [cast.viewer.person?.id]);
  const fewer = await owner('GET', '/api/v1/admin/users');
  t.match(
    [fewer.status, fewer.body.total, fewer.body.users.length],
    [200, users.body.total, users.body.users.length - 1],
  );
});

t.test('a credential whose row is unsound is invalid', async (t) => {
  const { body } = await owner('POST', '/api/v1/api-keys', { name: 'Key', scopes: ['read'] });
  const call = () =>
    server.request('GET', '/api/v1/webhooks', { headers: { authorization: `Bearer ${body.data.key}` } });
  const before = (await call()).status;
  t.not(before, 401);
  for (const [broken, repaired] of [
    [`scopes = '{"no scope"}'`, `scopes = '{read}'`],
    [`rate_limit_tier = 'golden'`, 'rate_limit_tier = null'],
    [`allowed_ips = '{localhost}'`, `allowed_ips = '{}'`],
  ]) {
    logged();
    await pool.query(`update workspace_keys set ${broken}`);
    t.equal((await call()).status, 401, broken as string);
    await pool.query(`update workspace_keys set ${repaired}`);
    t.equal((await call()).status, before, repaired as string);
  }
  await pool.query('alter table memberships drop constraint memberships_role_check');
  await pool.query(`update memberships set role = 'King' where user_id = $1`, [cast.editor.person?.id]);
  logged();
  t.equal((await cast.editor('GET', `${path}/articles`)).status, 401, 'a role');
  t.match(logged(), [{ operationId: 'listArticles', scheme: 'UserToken' }]);
  t.equal(await counted('listArticles', 'rejected'), 1);
  await pool.query('alter table tenants drop constraint tenants_plan_check');
  await pool.query(`update tenants set plan = 'golden' where id = $1`, [tenantId]);
  t.equal((await owner('GET', `${path}/articles`)).status, 401, 'a plan');
});
