import t from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { startReceiver } from '../domains/webhooks/receiver.ts';
import { workerOf } from '../domains/webhooks/worker.ts';
import { startServer } from '../support/server.ts';
import { errorOf } from './error-of.ts';

t.test('an integrator from zero: account, key, webhooks, usage, and the limit of the plan', async (t) => {
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
  const receiver = await startReceiver(t);
  const worker = workerOf(server);
  const clientOf = (credential?: sdk.Credential) =>
    sdk.createColophon({ baseUrl: server.url, retries: 0, ...(credential === undefined ? {} : { credential }) });

  // An account, a tenant, and a key with the scopes of the integration.
  const person = { email: 'grace@example.com', password: 'weaves-algebraic-patterns', username: 'grace' };
  await clientOf().users.register({ body: { ...person, full_name: 'Grace Hopper' } });
  const { access_token } = await clientOf().accounts.loginUser({
    body: { email: person.email, password: person.password },
  });
  const owner = clientOf(sdk.userToken(access_token));
  const { id: tenant_id } = await owner.tenants.create({ body: { name: 'Compilers' } });
  const scopes = ['posts:read', 'posts:write', 'webhooks:*', 'entitlements:*'] as const;
  const { data: created } = await owner.workspaceKeys.createApiKey({ body: { name: 'Importer', scopes: [...scopes] } });
  const api = clientOf(sdk.workspaceKey(created.key));
  t.notOk(JSON.stringify(await owner.workspaceKeys.listApiKeys({})).includes(created.key), 'it is shown once');
  t.match(await errorOf(api.workspaceKeys.createApiKey({ body: { name: 'Another' } })), {
    status: 403,
    message: /api-keys:write/,
  });
  t.equal((await errorOf(clientOf(sdk.workspaceKey(`${created.key.slice(0, -1)}?`)).webhooks.list({})))?.status, 401);

  // An endpoint, whose test message arrives with a valid signature.
  const url = `${receiver.url}/ok`;
  const { data: endpoint } = await api.webhooks.create({ body: { url, events: ['post.*'] } });
  t.match(await api.webhooks.test({ id: endpoint.id }), { success: true, status_code: 200 });
  const verify = (index: number, secret: string = endpoint.secret, more = '') => {
    const { headers, body } = receiver.received[index] as (typeof receiver.received)[number];
    const now = server.clock.now().getTime();
    return sdk.verifyWebhook<sdk.WebhookEvent>({ headers, body: body + more, secret, now });
  };
  t.match(await verify(0), { type: 'webhook.test', data: { webhook_id: endpoint.id } });

  // An import, of which one response is lost: repeated with its key, it creates no second article, and causes no more events.
  const body = { title: 'Nanoseconds', content: 'A wire of 30 *cm*.', status: 'published' } as const;
  const idempotencyKey = '6f1f8a52-6d1c-4b7e-9f4e-5a6b7c8d9e0f';
  const { article } = await api.articles.create({ tenant_id, body }, { idempotencyKey });
  t.same(await api.articles.create({ tenant_id, body }, { idempotencyKey }), { article });
  t.equal((await clientOf().articles.list({ tenant_id })).total, 1);
  await worker.work();
  const events = await Promise.all([verify(1), verify(2)]);
  t.equal(receiver.received.length, 3);
  t.same(events.map(({ type }) => type).sort(), ['post.created', 'post.published']);
  for (const { data, workspace_id } of events) {
    t.match(data, { id: article.id, slug: 'nanoseconds', content_html: article.content_html });
    t.equal(workspace_id, (await owner.workspaces.list({})).data[0]?.id);
  }
  await t.rejects(verify(1, 'whsec_b3RoZXI='), { name: 'WebhookVerificationError' }, 'another secret');
  await t.rejects(verify(1, endpoint.secret, ' '), { name: 'WebhookVerificationError' }, 'another body');
  const { data: deliveries } = await api.deliveries.list({ id: endpoint.id });
  t.same(
    deliveries.map(({ status, response_code, attempt }) => [status, response_code, attempt]),
    [
      ['success', 200, 1],
      ['success', 200, 1],
    ],
  );

  // What the key was used for.
  const { data: uses } = await owner.workspaceKeys.getApiKeyUsage({ id: created.id });
  const callsOf = (name: string) => uses.operations.find(({ operation }) => operation === name);
  t.match(callsOf('createArticle'), { success: 2, rejected: 0 });
  t.match(callsOf('createApiKey'), { success: 0, rejected: 1 });
  t.match(callsOf('createWebhook'), { success: 1 });

  // The free plan includes no AI credits: the error names the way to a plan that does.
  const report = (quantity: number, event_id: string) =>
    api.entitlements.recordUsage({ body: { feature: 'ai_credits', quantity, event_id } });
  t.match(await api.entitlements.check({ feature: 'ai_credits' }), { allowed: false, reason: 'FEATURE_NOT_INCLUDED' });
  t.match(await errorOf(report(1, 'evt-1')), {
    status: 403,
    code: 'feature_limit_reached',
    body: { feature: 'ai_credits', upgrade_url: /^http/ },
  });
  const subscribe = (payment_method_id: string) =>
    owner.subscriptions.create({ body: { plan_id: 'starter', payment_method_id } }, { tenantId: tenant_id });
  t.match(await errorOf(subscribe('pm_card_chargeDeclined')), { status: 402, code: 'payment_required' });
  t.equal((await api.entitlements.getUsageSummary({})).data.tier, 'free', 'a declined payment changes nothing');
  await subscribe('pm_card_visa');
  t.match(await report(99, 'evt-1'), { recorded: true, current_usage: 99, limit: 100 });
  t.match(await report(99, 'evt-1'), { recorded: false, current_usage: 99 }, 'a repeated report counts once');
  t.match(await errorOf(report(2, 'evt-2')), { status: 403, code: 'feature_limit_reached' });
  t.match(await api.entitlements.check({ feature: 'ai_credits' }), { allowed: true, available: 1 });
  t.match(await api.entitlements.getUsageSummary({}), {
    data: { tier: 'starter', entitlements: { posts: { used: 1 }, ai_credits: { used: 99, percentage: 99 } } },
  });
});
