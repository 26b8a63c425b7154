import { test } from 'tap';
import { publishDueArticles } from '../../../src/domains/content/due-articles.sweep.ts';
import { recheckSiteDomains } from '../../../src/domains/sites/recheck-domains.job.ts';
import { sealSigningSecret } from '../../../src/domains/webhooks/signing-secret.ts';
import { insertAuditLogs } from '../../../src/platform/audit/audit.repository.ts';
import { createMailQueue } from '../../../src/platform/mail/mail-queue.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import { finishSubscriptionsOf, payingTenant } from '../billing/paying-tenant.ts';
import { registerOwner } from '../sites/owners.ts';
import { castTenant } from '../tenants/members.ts';
import { declaredTypes, faultsOfMessage } from './declared-message.ts';
import { type Received, startReceiver } from './receiver.ts';
import { workerOf } from './worker.ts';

const day = 86_400_000;
const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
const log = { info() {}, warn() {}, error() {} };

/** A name server that has the records of the domains in it. */
const records = new Map<string, string>();
const txtResolver = {
  resolveTxt: async (domain: string) => (records.has(domain) ? [[records.get(domain) as string]] : []),
};

test('every event is sent as the contract declares it', async (t) => {
  const server = await startServer(t, {
    environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' },
    app: { txtResolver },
  });
  const receiver = await startReceiver(t);
  const worker = workerOf(server);
  const box = secretBoxOf(server.config);
  const context = () => {
    return { db: server.db, now: server.clock.now(), data: null, log, signal: new AbortController().signal };
  };
  const seen = new Set<string>();

  /** An endpoint that wants everything. */
  async function listenTo(tenantId: string): Promise<void> {
    const sealed_secret = sealSigningSecret(box, tenantId, 'whsec_of_this_test');
    const endpoint = { tenant_id: tenantId, url: `${receiver.url}/ok`, events: ['*', 'link.clicked'], sealed_secret };
    await server.db.insertInto('webhook_endpoints').values(endpoint).execute();
  }

  /** Judges what has come since the last call, and tells it. */
  async function taken(): Promise<{ readonly type: string; readonly data: { readonly [member: string]: unknown } }[]> {
    await worker.work();
    const messages = receiver.received.splice(0);
    for (const fault of messages.flatMap((message: Received) => faultsOfMessage(message))) t.fail(fault);
    const events = messages.map(({ body }) => JSON.parse(body));
    for (const { type } of events) seen.add(type);
    return events;
  }

  const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type).sort();

  const cast = await castTenant(server);
  await listenTo(cast.tenantId);
  const { workspace_id } = await server.db
    .selectFrom('tenants')
    .select('workspace_id')
    .where('id', '=', cast.tenantId)
    .executeTakeFirstOrThrow();
  const inWorkspace = { headers: { 'x-workspace-id': `${workspace_id}` } };

  await t.test('of articles', async (t) => {
    const articles = `${cast.path}/articles`;
    const make = async (given: object) => {
      const body = { title: 'News', content: '# News', tags: ['a'], seo: { meta_title: 'News' }, ...given };
      return (await cast.author('POST', articles, body)).body.article.id as number;
    };
    const id = await make({});
    await cast.editor('PATCH', `${articles}/${id}`, { status: 'published', image: 'https://example.com/a.png' });
    await cast.viewer('POST', `${articles}/${id}/comments`, { content: 'Well *said*' });
    const { comments } = (await cast.viewer('GET', `${articles}/${id}/comments`)).body;
    const replyTo = { content: 'It is', parent_id: comments[0].id };
    const reply = await cast.author('POST', `${articles}/${id}/comments`, replyTo);
    await cast.author('DELETE', `${cast.path}/comments/${reply.body.comment.id}`);
    await cast.editor('PATCH', `${articles}/${id}`, { status: 'archived' });
    await cast.editor('DELETE', `${articles}/${id}`);
    t.same(typesOf(await taken()), [
      ...['comment.created', 'comment.created', 'comment.deleted', 'post.archived', 'post.created', 'post.deleted'],
      ...['post.published', 'post.updated', 'post.updated'],
    ]);
    const later = await make({});
    const scheduled_at = new Date(server.clock.now().getTime() + 60_000).toISOString();
    await cast.author('POST', `${articles}/${later}/schedule`, { scheduled_at });
    server.clock.advance(60_000);
    await publishDueArticles(insertAuditLogs).run(context());
    t.same(typesOf(await taken()), ['post.created', 'post.published', 'post.updated'], 'by a schedule');
  });

  await t.test('of categories and affiliate links', async (t) => {
    const { category } = (await cast.editor('POST', `${cast.path}/categories`, { name: 'News' })).body;
    await cast.editor('PATCH', `${cast.path}/categories/${category.id}`, { description: 'What is new' });
    await cast.editor('DELETE', `${cast.path}/categories/${category.id}`);
    const shop = { name: 'Shop', slug: 'declared', original_url: 'https://example.com/' };
    const { id } = (await cast.editor('POST', `${cast.path}/affiliate-links`, shop)).body.affiliate_link;
    await cast.editor('PATCH', `${cast.path}/affiliate-links/${id}`, { name: 'The shop' });
    await server.request('GET', '/r/declared', { headers: { 'user-agent': chrome } });
    const told = await taken();
    await cast.editor('DELETE', `${cast.path}/affiliate-links/${id}`);
    t.same(typesOf([...told, ...(await taken())]), [
      ...['category.created', 'category.deleted', 'category.updated'],
      ...['link.clicked', 'link.created', 'link.deleted', 'link.updated'],
    ]);
  });

  await t.test('of sites', async (t) => {
    const owner = await registerOwner(server);
    await listenTo(owner.tenantId);
    const { body: site } = await owner.call('POST', '/sites', { site_url: 'https://example.com' });
    records.set('example.com', `maplepress-verify=${site.verification_token}`);
    t.equal((await owner.call('POST', `/sites/${site.id}/verify`)).status, 200);
    records.clear();
    const mails = createMailQueue(secretBoxOf(server.config));
    // Sites of development are not looked at again.
    await server.db.updateTable('sites').set({ mode: 'live' }).where('id', '=', site.id).execute();
    const job = recheckSiteDomains({ resolver: txtResolver, writeAudits: insertAuditLogs, mails });
    for (let days = 1; days <= 3; days++) {
      await job.work({ ...context(), now: new Date(server.clock.now().getTime() + days * day) });
    }
    await owner.call('DELETE', `/sites/${site.id}`);
    t.same(typesOf(await taken()), ['site.created', 'site.deleted', 'site.unverified', 'site.verified']);
  });

  await t.test('of tools of MCP servers', async (t) => {
    const call = (path: string) =>
      cast.owner(
        'POST',
        '/api/v1/mcp/tools/call',
        { server: 'filesystem', tool: 'list_directory', arguments: { path } },
        inWorkspace,
      );
    await call('/');
    await call('/none');
    const told = await taken();
    t.same(
      told.map(({ data }) => data.success),
      [true, false],
    );
  });

  await t.test('of endpoints that are tested', async (t) => {
    const { data } = (await cast.owner('GET', '/api/v1/webhooks', undefined, inWorkspace)).body;
    await cast.owner('POST', `/api/v1/webhooks/${data[0].id}/test`, undefined, inWorkspace);
    t.same(typesOf(await taken()), ['webhook.test']);
  });

  await t.test('of the workspace, whatever of it changes and wherever', async (t) => {
    const workspace = `/api/v1/workspaces/${workspace_id}`;
    const links = { article_path: '/{slug}', language: 'en', comments: 'open', require_mfa: false };
    await cast.owner('PATCH', cast.path, { name: 'Acme' });
    await cast.owner('PATCH', workspace, { settings: { timezone: 'Europe/Paris', public_content: false } });
    await cast.owner('PATCH', workspace, { name: 'Acme Corporation', settings: { public_content: true } });
    const told = await taken();
    t.same(
      told.map(({ type, data }) => [type, data.name, data.settings]),
      [
        ['workspace.updated', 'Acme', { ...links, public_content: true, registration: 'open' }],
        ['workspace.updated', 'Acme', { ...links, public_content: false, registration: 'open' }],
        ['workspace.updated', 'Acme Corporation', { ...links, public_content: true, registration: 'open' }],
      ],
    );
    await cast.owner('DELETE', cast.path);
    t.same(typesOf(await taken()), ['workspace.deleted']);
  });

  await t.test('of subscriptions', async (t) => {
    const tenant = await payingTenant(server);
    await listenTo(tenant.id);
    await tenant.subscribe('starter');
    await tenant.subscribe('pro');
    server.clock.advance(32 * day);
    await finishSubscriptionsOf(server);
    await tenant.cancel();
    server.clock.advance(32 * day);
    await finishSubscriptionsOf(server);
    const told = await taken();
    t.same(
      [...new Set(typesOf(told))],
      ['subscription.cancelled', 'subscription.created', 'subscription.renewed', 'subscription.updated'],
    );
    t.equal(told.find(({ type }) => type === 'subscription.cancelled')?.data.status, 'canceled');
  });

  t.same(
    declaredTypes.filter((type) => !seen.has(type)),
    [],
    'If you are here because you declared an event: let this test make it happen.',
  );
});
