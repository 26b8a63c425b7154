import { randomUUID } from 'node:crypto';
import { test } from 'tap';
import { prefersDryRun } from '../../../src/engine/serve/prefer.ts';
import { inDryRun } from '../../../src/platform/database/connection-share.ts';
import { DryRun } from '../../../src/platform/database/dry-run.ts';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { createGuardedClient } from '../../../src/platform/outbound/guarded-client.ts';
import { newPerson, register } from '../../domains/accounts/people.ts';
import { registerOwner } from '../../domains/sites/owners.ts';
import { castTenant } from '../../domains/tenants/members.ts';
import { type Answer, startServer } from '../../support/server.ts';

const dryRun = { headers: { prefer: 'dry-run' } };
const article = { title: 'News', content: 'Text', status: 'published' };

function effectsOf(answer: Answer): string[] {
  return (answer.headers['dry-run-effects'] ?? '').split(', ').sort();
}

test('dry runs', async (t) => {
  const server = await startServer(t);
  const cast = await castTenant(server);
  const { owner, author, path } = cast;
  const articles = `${path}/articles`;
  const countOf = async (table: 'articles' | 'mails' | 'workspace_keys' | 'idempotency_records'): Promise<number> => {
    const { count } = await server.db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  const { workspace_id } = await server.db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', cast.tenantId)
    .executeTakeFirstOrThrow();
  const inWorkspace = { 'x-workspace-id': `${workspace_id}` };
  const endpoint = { tenant_id: cast.tenantId, events: ['post.*'], sealed_secret: Buffer.from('x') };
  for (const name of ['a', 'b']) {
    const url = `https://${name}.example.com`;
    await server.db
      .insertInto('webhook_endpoints')
      .values({ ...endpoint, url })
      .execute();
  }

  await t.test('the effects are those that the caller may know of', async (t) => {
    const own = await owner('POST', articles, article, dryRun);
    t.equal(own.status, 201);
    t.strictSame(effectsOf(own), [
      'articles;create=1',
      'audit_logs;create=1',
      'webhooks;post.created=2;post.published=2',
    ]);
    const ofAuthor = await author('POST', articles, article, dryRun);
    t.strictSame(effectsOf(ofAuthor), ['articles;create=1', 'audit_logs;create=1'], 'an Author has no webhooks:read');
    const { body } = await owner(
      'POST',
      '/api/v1/api-keys',
      { name: 'k', scopes: ['comments:write', 'posts:write'] },
      {
        headers: inWorkspace,
      },
    );
    const ofKey = await server.request('POST', articles, { ...dryRun, token: body.data.key, body: article });
    t.strictSame(effectsOf(ofKey), ['audit_logs;create=1'], 'a key that may only write reads no resource');
    t.equal(await countOf('articles'), 0);
  });

  await t.test('checks are those of the real call', async (t) => {
    const made = await owner('POST', articles, article);
    const one = `${articles}/${made.body.article.id}`;
    const cases: [Promise<Answer>, number][] = [
      [cast.outsider('POST', articles, article, dryRun), 404],
      [cast.viewer('POST', articles, article, dryRun), 403],
      [cast.anonymous('POST', articles, article, dryRun), 401],
      [cast.secondAuthor('PATCH', one, { title: 'x' }, dryRun), 403],
      [owner('POST', articles, { title: '' }, dryRun), 422],
      [owner('POST', articles, { ...article, category_id: 99_999 }, dryRun), 422],
      [owner('DELETE', `${articles}/2147483647`, undefined, dryRun), 404],
      [owner('PATCH', one, { title: 'x' }, { headers: { ...dryRun.headers, 'if-match': '"other"' } }), 412],
    ];
    for (const [index, [answer, status]] of cases.entries()) {
      t.equal((await answer).status, status, `case ${index}`);
      t.notOk((await answer).headers['dry-run-effects'], `case ${index}`);
    }
    const gone = await owner('DELETE', one, undefined, dryRun);
    t.strictSame(effectsOf(gone), [
      'articles;delete=1',
      'audit_logs;create=1',
      'trashed_articles;create=1',
      'webhooks;post.deleted=2',
    ]);
    t.equal((await owner('GET', one)).status, 200);
    await owner('DELETE', one);
  });

  await t.test('a platform admin sees what happens to others', async (t) => {
    const admin = await register(server);
    await server.db.updateTable('users').set({ is_platform_admin: true }).where('id', '=', admin.id).execute();
    const promote = await server.request('PATCH', `/api/v1/admin/users/${author.person?.id}/role`, {
      ...dryRun,
      token: admin.accessToken,
      body: { is_platform_admin: true },
    });
    t.equal(promote.status, 200, promote.text);
    t.strictSame(effectsOf(promote), ['audit_logs;create=1', 'users;update=1']);
  });

  await t.test('a call is counted, also where there is no dry run', async (t) => {
    for (const [method, url, body] of [
      ['POST', '/api/v1/auth/login', { email: owner.person?.email, password: 'securePassword123' }],
      ['POST', '/api/v1/auth/register', newPerson()],
      ['POST', '/api/v1/auth/forgot-password', { email: owner.person?.email }],
    ] as const) {
      const options = { ...dryRun, ip: '203.0.113.7', body };
      const [first, second] = [await server.request(method, url, options), await server.request(method, url, options)];
      t.match(first, { status: 400, body: { error: 'Bad Request', status: 400 } }, url);
      t.equal(
        Number(second.headers['x-ratelimit-remaining']),
        Number(first.headers['x-ratelimit-remaining']) - 1,
        `${url} is counted`,
      );
    }
  });

  await t.test('another spelling is an error, never a real call', async (t) => {
    for (const prefer of [
      'dry-run',
      'DRY-RUN',
      'return=minimal, dry-run',
      'foo="a, b" ,dry-run',
      'dry-run=""',
      'dry-run=',
    ]) {
      t.equal(prefersDryRun(prefer), true, prefer);
    }
    for (const prefer of ['', 'return=minimal', 'respond-async, wait=10', 'code=404']) {
      t.equal(prefersDryRun(prefer), false, prefer);
    }
    for (const prefer of [
      'dry-run=true',
      'dry_run',
      'dryrun',
      '"dry-run"',
      'return=minimal; dry-run',
      'no-dry-run',
      'dry-run;x',
    ]) {
      const answer = await owner('POST', articles, article, { headers: { prefer } });
      t.equal(answer.status, 400, prefer);
    }
    const began = performance.now();
    t.throws(() => prefersDryRun(`"${'\\"'.repeat(8_000)} dryrun ,${' ,'.repeat(8_000)}`));
    t.ok(performance.now() - began < 200, 'a long header is read at once');
    t.equal(await countOf('articles'), 0);
  });

  await t.test('real, dry, real with one key is one effect, and no secret of a dry run is a credential', async (t) => {
    const headers = { ...inWorkspace, 'idempotency-key': randomUUID() };
    const create = (more: object) =>
      owner('POST', '/api/v1/api-keys', { name: 'once', scopes: ['*'] }, { headers: { ...headers, ...more } });
    const before = await countOf('workspace_keys');
    const first = await create({});
    const tried = await create(dryRun.headers);
    const second = await create({});
    t.equal(await countOf('workspace_keys'), before + 1);
    t.equal(second.text, first.text);
    t.equal(second.headers['idempotency-replayed'], 'true');
    t.notOk(tried.headers['idempotency-replayed']);
    const { key } = tried.body.data;
    t.match(key, /^sk_test_0+$/, 'the secret is a placeholder of the same form');
    t.equal((await server.request('GET', '/api/v1/workspaces', { token: key })).status, 401);
  });

  await t.test('the effects do not tell whether an address has an account', async (t) => {
    const known = await register(server);
    const dashboard = await registerOwner(server);
    await server.db.updateTable('users').set({ is_verified: true }).execute();
    const headers = { ...dryRun.headers, 'x-tenant-id': dashboard.tenantId };
    const invite = (email: string) => dashboard.call('POST', '/users', { email, name: 'Ada' }, { headers });
    const [one, other] = [await invite(known.email), await invite(`new-${known.email}`)];
    t.equal(one.status, 201);
    t.equal(one.headers['dry-run-effects'], other.headers['dry-run-effects']);
    t.strictSame(effectsOf(one), ['audit_logs;create=1', 'invitations;create=1', 'mails;send=1']);
    t.strictSame(Object.keys(one.body), Object.keys(other.body));
  });

  await t.test('limits that calls count against are those of real calls, and are not used up', async (t) => {
    const founder = await register(server, {}, { ip: '203.0.113.20' });
    await server.db.updateTable('users').set({ is_verified: true }).where('id', '=', founder.id).execute();
    const found = (headers: object) =>
      server.request('POST', '/api/v1/tenants', {
        token: founder.accessToken,
        ip: '203.0.113.20',
        headers: { ...headers },
        body: { name: `T ${randomUUID()}` },
      });
    for (let attempt = 0; attempt < 21; attempt++) t.equal((await found(dryRun.headers)).status, 201);
    for (let attempt = 0; attempt < 5; attempt++) t.equal((await found({})).status, 201);
    t.equal((await found(dryRun.headers)).status, 429, 'the sixth of a day');
  });

  await t.test('dry runs leave no lock and no trace for real calls next to them', async (t) => {
    const made = await owner('POST', articles, article);
    const one = `${articles}/${made.body.article.id}`;
    const changes = Array.from({ length: 24 }, (_, index) =>
      owner('PATCH', one, { title: `Title ${index}` }, index % 4 === 0 ? {} : dryRun),
    );
    for (const { status } of await Promise.all(changes)) t.equal(status, 200);
    const { body } = await owner('GET', one);
    t.match(body.article.title, /^Title (?:0|4|8|12|16|20)$/);
    t.equal(await countOf('idempotency_records'), 1, 'of the key that was used above');
  });

  await t.test('what a handler would write outside of its transaction is an error instead', async (t) => {
    const tried = new DryRun();
    const insert = () =>
      server.db
        .insertInto('messages')
        .values({} as never)
        .execute();
    await t.rejects(inDryRun(tried, insert), /outside of its transaction/);
    await t.rejects(
      inDryRun(tried, () => inTransaction(server.db, async () => undefined)),
      /outside of its transaction/,
    );
    const hidden = server.db
      .with('x', (db) => db.deleteFrom('messages').returning('id'))
      .selectFrom('x')
      .selectAll();
    await t.rejects(
      inDryRun(tried, () => hidden.execute()),
      /outside of its transaction/,
    );
    await t.rejects(
      inDryRun(tried, () =>
        createGuardedClient({ allowLoopback: false, publicUrl: server.url }).post('https://example.com', {}, ''),
      ),
      /call another service/,
    );
    t.same(await inDryRun(tried, () => server.db.selectFrom('seo_reports').select('id').execute()), []);
    // What a handler has started, such as a timer, goes on after it.
    tried.isOpen = false;
    t.equal(await inDryRun(tried, () => inTransaction(server.db, async () => 'committed')), 'committed');
  });
});
