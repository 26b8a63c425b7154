import { randomUUID } from 'node:crypto';
import t from 'tap';
import { grants } from '../../../src/platform/policy/scopes.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, register } from '../accounts/people.ts';

const server = await startServer(t);
const admin = await register(server);
const owner = await register(server);
const tenantId = await createTenant(server, owner);
const articles = `/api/v1/tenants/${tenantId}/articles`;

const call = (method: string, path: string, body?: unknown, token = admin.accessToken) =>
  server.request(method, `/admin/api${path}`, { token, ...(body === undefined ? {} : { body }) });

function newApiUser(given: object = {}) {
  return { name: `api-${randomUUID()}`, status: 'active', scopes: ['articles:read', 'articles:create'], ...given };
}

t.test('an API user is a bare object, with its token shown once', async (t) => {
  const given = { ...newApiUser(), description: 'For the app', expire_at: '2125-01-01T00:00:00+02:00' };
  const created = await call('POST', '', given);
  t.equal(created.status, 201);
  const { id, token } = created.body;
  t.match(created.body, {
    name: given.name,
    description: 'For the app',
    expire_at: '2124-12-31T22:00:00.000000Z',
    scopes: ['articles:read', 'articles:create'],
    status: 'active',
    token: /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/,
  });
  const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
  t.match(payload, { sub: id, jti: String });
  const masked = `eyJ…${token.slice(-4)}`;
  t.equal((await call('GET', `/${id}`)).body.token, masked);
  const list = await call('GET', '');
  t.equal(list.body.find((user: { id: string }) => user.id === id).token, masked);
  const row = await server.db.selectFrom('api_users').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  t.notOk(JSON.stringify(row).includes(token));
  const audit = await server.db.selectFrom('audit_logs').selectAll().where('resource_id', '=', id).execute();
  t.match(audit, [{ action: 'api_user.create', user_id: admin.id }]);
  t.notOk(JSON.stringify(audit).includes(token.slice(-20)));
});

t.test('what is refused, in the documented words', async (t) => {
  const { body: taken } = await call('POST', '', newApiUser());
  const cases: [object, string][] = [
    [{ status: 'active' }, 'Name, ExpireAt and Status are required'],
    [{ name: 'x' }, 'Name, ExpireAt and Status are required'],
    [newApiUser({ status: 'paused' }), 'Invalid status'],
    [newApiUser({ name: taken.name }), 'Name already exists'],
    [newApiUser({ name: '' }), 'Name cannot be empty'],
    [newApiUser({ expire_at: 'tomorrow' }), 'Invalid input'],
    [newApiUser({ expire_at: '0000-01-01T00:00:00Z' }), 'Invalid input'],
    [newApiUser({ expire_at: '2016-12-31T23:59:60Z' }), 'Invalid input'],
    [newApiUser({ scopes: ['has space'] }), 'Invalid input'],
    [newApiUser({ scopes: 'posts:read' }), 'Invalid input'],
    [newApiUser({ token: 'mine' }), 'Invalid input'],
  ];
  for (const [given, error] of cases) {
    const answer = await call('POST', '', given);
    t.equal(answer.status, 400, error);
    t.strictSame(answer.body, { error }, JSON.stringify(given));
  }
  const { body: other } = await call('POST', '', newApiUser());
  t.strictSame((await call('PUT', `/${other.id}`, { name: taken.name })).body, { error: 'Name already exists' });
  t.strictSame((await call('PUT', `/${other.id}`, { name: '' })).body, { error: 'Name cannot be empty' });
  for (const id of ['nonsense', '1', randomUUID(), '__proto__']) {
    t.strictSame((await call('GET', `/${id}`)).body, { error: 'API user not found' }, id);
    t.equal((await call('PUT', `/${id}`, {})).status, 404);
    t.equal((await call('DELETE', `/${id}`)).status, 404);
    t.equal((await call('POST', `/regenerate-token/${id}`)).status, 404);
  }
  t.strictSame((await server.request('GET', '/admin/api')).body, { error: 'Missing Authorization header' });
  t.strictSame((await server.request('GET', '/admin/api', { token: 'x' })).body, { error: 'Invalid token' });
  for (const path of ['', '/nonsense', `/${randomUUID()}`]) {
    const answer = await call('GET', path, undefined, owner.accessToken);
    t.equal(answer.status, 403);
    t.strictSame(answer.body, { error: 'Access denied' });
  }
});

t.test('fifty creations of one name at once make one', async (t) => {
  const given = newApiUser();
  const answers = await Promise.all(Array.from({ length: 50 }, () => call('POST', '', given)));
  t.equal(answers.filter(({ status }) => status === 201).length, 1);
  t.equal(answers.filter(({ status }) => status === 400).length, 49);
});

t.test('its token reads and writes content of any tenant, within its scopes', async (t) => {
  const { body: user } = await call('POST', '', newApiUser());
  const asUser = (method: string, path: string, body?: unknown) =>
    server.request(method, path, { token: user.token, ...(body === undefined ? {} : { body }) });
  const created = await asUser('POST', articles, { title: 'By a program', content: 'Text', status: 'published' });
  t.equal(created.status, 201);
  t.match(created.body.article, { author_id: null, status: 'published' });
  const draft = await server.request('POST', articles, {
    token: owner.accessToken,
    body: { title: 'Mine', content: 'x' },
  });
  t.equal((await asUser('GET', `${articles}/${draft.body.article.id}`)).status, 200, 'drafts too');
  t.equal((await asUser('PATCH', `${articles}/${draft.body.article.id}`, { status: 'published' })).status, 200);
  const denied = await asUser('DELETE', `${articles}/${draft.body.article.id}`);
  t.match(denied.body, { status: 403, message: 'Insufficient permissions. Required scope: posts:delete' });
  t.equal((await asUser('GET', `/api/v1/tenants/${tenantId}/categories`)).status, 403);
  t.equal((await asUser('GET', `/api/v1/tenants/${randomUUID()}/articles`)).status, 404);
  t.equal((await asUser('GET', `/api/v1/tenants/${tenantId}`)).status, 401, 'content only');
  t.equal((await asUser('GET', '/admin/api')).status, 401);
  t.equal((await asUser('GET', '/api/v1/auth/me')).status, 401);
  const audit = await server.db
    .selectFrom('audit_logs')
    .select(['user_id', 'details'])
    .where('resource_type', '=', 'article')
    .where('resource_id', '=', `${created.body.article.id}`)
    .executeTakeFirst();
  t.match(audit, { user_id: null, details: { api_user_id: user.id } });
});

t.test('what takes a token its rights takes them at once', async (t) => {
  const { body: user } = await call('POST', '', newApiUser({ expire_at: null }));
  const read = async (token = user.token) => (await server.request('GET', articles, { token })).status;
  t.equal(await read(), 200);
  for (const status of ['inactive', 'expired']) {
    t.equal((await call('PUT', `/${user.id}`, { status })).body.status, status);
    t.equal(await read(), 401, status);
  }
  await call('PUT', `/${user.id}`, { status: 'active', expire_at: new Date(server.clock.now().getTime() + 1_000) });
  t.equal(await read(), 200);
  server.clock.advance(2_000);
  t.equal(await read(), 401, 'past its expiry, though active');
  t.match((await call('GET', `/${user.id}`)).body, { status: 'active' }, 'the status stays');
  t.equal((await call('PUT', `/${user.id}`, { expire_at: null })).body.expire_at, null);
  t.equal(await read(), 200);
  await call('PUT', `/${user.id}`, { scopes: ['comments:read'] });
  t.equal(await read(), 403);
  await call('PUT', `/${user.id}`, { scopes: ['*'] });

  const regenerated = await call('POST', `/regenerate-token/${user.id}`);
  t.equal(regenerated.status, 200);
  t.not(regenerated.body.token, user.token);
  t.equal(await read(), 401, 'the old token');
  t.equal(await read(regenerated.body.token), 200);
  t.equal((await call('DELETE', `/${user.id}`)).status, 204);
  t.equal(await read(regenerated.body.token), 401);
});

t.test('scopes and their synonyms', (t) => {
  const cases: [string, string, boolean][] = [
    ['posts:read', 'posts:read', true],
    ['articles:read', 'posts:read', true],
    ['articles:publish', 'posts:write', true],
    ['posts:update', 'posts:write', true],
    ['create', 'comments:write', true],
    ['*:delete', 'posts:delete', true],
    ['*', 'anything:write', true],
    ['write', 'webhooks:write', true],
    ['write', 'api-keys:write', false],
    ['*:create', 'api-keys:write', false],
    ['api-keys:write', 'api-keys:write', true],
    ['read', 'api-keys:read', true],
    ['*:*', 'api-keys:write', true],
    ['*:*', 'posts:read', true],
    ['posts:write', 'posts:read', false],
    ['posts:write', 'posts:delete', false],
    ['posts', 'posts:read', false],
    ['posts:', 'posts:read', false],
    ['posts:read:all', 'posts:read', false],
    ['Posts:Read', 'posts:read', false],
    ['scope1', 'posts:read', false],
    ['constructor:read', 'posts:read', false],
  ];
  for (const [granted, needed, expected] of cases)
    t.equal(grants([granted], needed), expected, `${granted} for ${needed}`);
  t.end();
});
