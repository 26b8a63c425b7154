import pino from 'pino';
import t from 'tap';
import * as sdk from '../../generated/sdk/dist/index.js';
import { publishDueArticles } from '../../src/domains/content/due-articles.sweep.ts';
import { publishDueWorkingCopies } from '../../src/domains/content/due-working-copies.sweep.ts';
import { insertAuditLogs } from '../../src/platform/audit/audit.repository.ts';
import { startReceiver } from '../domains/webhooks/receiver.ts';
import { workerOf } from '../domains/webhooks/worker.ts';
import { createPublisher } from '../examples/publisher.ts';
import { startServer } from '../support/server.ts';
import { errorOf } from './error-of.ts';

const minute = 60_000;

t.test("an operator's incident: a tenant is suspended, and comes back with what waited", async (t) => {
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
  const receiver = await startReceiver(t);
  const worker = workerOf(server);
  const clientOf = (credential?: sdk.Credential) =>
    sdk.createColophon({ baseUrl: server.url, retries: 0, ...(credential === undefined ? {} : { credential }) });
  // The first person is the platform admin.
  const operator = await createPublisher(server.url, 'An Operator');
  const { tenantId: tenant_id, userId, api: owner } = await createPublisher(server.url);
  const neighbour = await createPublisher(server.url, 'A Neighbour');
  const visitor = clientOf();
  const { data: key } = await owner.workspaceKeys.createApiKey({ body: { name: 'Website' } });
  const website = clientOf(sdk.workspaceKey(key.key));
  const { data: endpoint } = await owner.webhooks.create({
    body: { url: `${receiver.url}/ok`, events: ['post.published'] },
  });
  const publish = async (title: string) =>
    (await owner.articles.create({ tenant_id, body: { title, content: 'Text', status: 'published' } })).article;
  const deliveries = async () =>
    (await owner.deliveries.list({ id: endpoint.id })).data.map(({ status, attempt, error }) => ({
      status,
      attempt,
      error,
    }));

  // Before: the receiver of a tenant rejects a message, then it is down, and an article is scheduled.
  receiver.answers.set('/ok', 400);
  const article = await publish('Rejected');
  await worker.work();
  receiver.answers.set('/ok', 503);
  await publish('Down');
  await worker.work();
  t.match(await deliveries(), [
    { status: 'retrying', attempt: 1, error: 'The endpoint responded with 503' },
    { status: 'failed', attempt: 1, error: 'The endpoint responded with 400' },
  ]);
  const { article: later } = await owner.articles.create({ tenant_id, body: { title: 'Later', content: 'Text' } });
  const scheduled_at = new Date(server.clock.now().getTime() + 5 * minute).toISOString();
  await owner.schedules.scheduleArticle({ tenant_id, article_id: later.id, body: { scheduled_at } });
  const waiting = await publish('Waiting');
  const change = { content: 'Changed', scheduled_at };
  await owner.content.saveWorkingCopy({ tenant_id, article_id: waiting.id, body: change });

  // The operator finds the tenant by its name, and suspends it.
  const { tenants } = await operator.api.platformTenants.adminListTenants({ search: 'Blog' });
  t.ok(tenants.some(({ id, is_active }) => id === tenant_id && is_active));
  const suspended = (is_active: boolean) =>
    operator.api.platformTenants.adminUpdateTenant({ tenant_id, body: { is_active } });
  t.equal(
    (await errorOf(owner.platformTenants.adminUpdateTenant({ tenant_id, body: { is_active: true } })))?.status,
    403,
  );
  /** The status of what each caller does, by what they do. */
  const seen = async () => {
    const place = { tenant_id, article_id: article.id };
    const calls = {
      'a reader reads': () => visitor.articles.get(place),
      'a reader lists': () => visitor.articles.list({ tenant_id }),
      'a reader searches': () => visitor.articles.search({ tenant_id, q: 'rejected' }),
      'a feed': () => visitor.feeds.getAtomFeed({ tenant_id }),
      'a sitemap': () => visitor.feeds.getSitemap({ tenant_id }),
      'the owner reads': () => owner.tenants.get({ tenant_id }),
      'the owner writes': () => owner.articles.update({ ...place, body: { tags: ['a'] } }),
      'the owner reads the team': () => owner.team.listMembers({ tenant_id }),
      'a key reads': () => website.articles.list({ tenant_id }),
      'a key writes': () => website.articles.update({ ...place, body: { tags: ['b'] } }),
      'a neighbour': () => neighbour.api.articles.list({ tenant_id: neighbour.tenantId }),
      'the owner, of themselves': () => owner.users.getCurrentUser({}),
    };
    const statuses: { [name: string]: number } = {};
    for (const [name, call] of Object.entries(calls)) statuses[name] = (await errorOf(call()))?.status ?? 200;
    return statuses;
  };
  const before = await seen();
  t.same(new Set(Object.values(before)), new Set([200]));
  await suspended(false);
  t.same(await seen(), {
    'a reader reads': 404,
    'a reader lists': 404,
    'a reader searches': 404,
    'a feed': 404,
    'a sitemap': 404,
    'the owner reads': 404,
    'the owner writes': 404,
    'the owner reads the team': 404,
    'a key reads': 401,
    'a key writes': 401,
    'a neighbour': 200,
    'the owner, of themselves': 200,
  });
  const absent = await errorOf(visitor.articles.list({ tenant_id: '550e8400-e29b-41d4-a716-446655440000' }));
  t.same((await errorOf(visitor.articles.list({ tenant_id })))?.body, absent?.body, 'as if it had never existed');
  t.match(
    (await owner.tenants.list({})).tenants.find(({ id }) => id === tenant_id),
    { status: 'suspended' },
    'its members see why',
  );

  // While it is suspended nothing leaves it, and nothing becomes public.
  receiver.answers.delete('/ok');
  const received = receiver.received.length;
  const log = pino({ level: 'silent' });
  const publishDue = async () => {
    const context = { db: server.db, now: server.clock.now(), log, signal: new AbortController().signal };
    await publishDueArticles(insertAuditLogs).run(context);
    await publishDueWorkingCopies(insertAuditLogs, { upgradeUrl: server.url }).run(context);
  };
  server.clock.advance(10 * minute);
  await publishDue();
  await worker.work();
  t.equal(receiver.received.length, received);

  // Back: everything is there again, and what waited is done.
  t.match(await suspended(true), { status: 'active', is_active: true });
  t.same(await seen(), before);
  t.equal((await visitor.articles.get({ tenant_id, article_id: waiting.id })).article.content, 'Text');
  await publishDue();
  t.equal((await visitor.articles.get({ tenant_id, article_id: waiting.id })).article.content, 'Changed');
  t.equal((await visitor.articles.get({ tenant_id, article_id: later.id })).article.status, 'published');
  server.clock.advance(10 * minute);
  await worker.work();
  t.same(
    (await deliveries()).map(({ status }) => status),
    ['success', 'success', 'success', 'failed'],
  );
  // What the receiver had rejected is sent again by hand, as the same event.
  const rejected = (await owner.deliveries.list({ id: endpoint.id, status: 'failed' })).data[0];
  const again = { webhook_id: endpoint.id, delivery_id: rejected?.id ?? 0 };
  t.match(await owner.deliveries.retry(again), { data: { status: 'pending', attempt: 2 } });
  await worker.work();
  t.equal((await errorOf(owner.deliveries.retry(again)))?.status, 400, 'once');
  const events = await Promise.all(
    receiver.received.slice(received).map(({ headers, body }) =>
      sdk.verifyWebhook<sdk.WebhookEvent>({
        headers,
        body,
        secret: endpoint.secret,
        now: server.clock.now().getTime(),
      }),
    ),
  );
  const sent = events.map(({ data }) => (data as { readonly title: string }).title);
  t.same(sent.slice(0, 3).sort(), ['Down', 'Later', 'Waiting']);
  t.same(sent.slice(3), ['Rejected']);
  t.equal(events.at(-1)?.id, rejected?.event_id);
  t.equal(receiver.received[0]?.headers['webhook-id'], rejected?.event_id);

  // Both decisions are in the audit log: of the operator with the name, of the tenant without.
  const { logs } = await operator.api.auditLogs.list({ action: 'tenant.administrate' });
  t.match(logs, [
    { user_id: operator.userId, tenant_id, details: { is_active: true } },
    { user_id: operator.userId, tenant_id, details: { is_active: false } },
  ]);
  const own = await owner.auditLogs.listTenantAuditLogs({ tenant_id, action: 'tenant.administrate' });
  t.match(own.logs, [
    { user_id: null, ip: null },
    { user_id: null, ip: null },
  ]);
  t.not(userId, operator.userId);
});
