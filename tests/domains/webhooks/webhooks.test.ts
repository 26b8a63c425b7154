import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { test } from 'tap';
import { callerHeader, callerName } from '../../../src/platform/outbound/guarded-client.ts';
import { startServer } from '../../support/server.ts';
import { type Received, startReceiver } from './receiver.ts';
import { workerOf } from './worker.ts';
import { castInWorkspace } from './workspace-cast.ts';

const lenient = { OUTBOUND_ALLOW_LOOPBACK: 'true' };
const webhooks = '/api/v1/webhooks';
const url = 'https://hooks.example.com/colophon';

/** What a receiver that follows the README finds in a message. */
function hexSignatures({ headers, body }: Received, secrets: readonly string[]): string {
  const of = (secret: string) =>
    createHmac('sha256', secret).update(`${headers['x-webhook-timestamp']}.${body}`).digest('hex');
  return secrets.map(of).join(',');
}

test('webhook endpoints', async (t) => {
  const server = await startServer(t);
  const cast = await castInWorkspace(server);
  const other = await castInWorkspace(server);
  const create = async (given: object = {}, who = cast.owner) =>
    await who('POST', webhooks, { url, events: ['post.*'], ...given });

  await t.test('are created with a secret that is shown once', async (t) => {
    const answer = await create();
    t.equal(answer.status, 201);
    t.equal(answer.headers['cache-control'], 'no-store');
    t.match(answer.body, { message: 'Webhook endpoint created successfully.', data: { url, is_active: true } });
    const { id, secret } = answer.body.data;
    t.match(secret, /^whsec_[0-9A-Za-z]{48}$/);
    const read = await cast.admin('GET', `${webhooks}/${id}`);
    t.match(read.body.data, {
      id,
      url,
      events: ['post.*'],
      success_count: 0,
      consecutive_failures: 0,
      disabled_at: null,
    });
    t.notMatch(read.text + (await cast.admin('GET', webhooks)).text, /whsec/);
    const { rows } = await sql<{ text: string }>`
      select string_agg(row_to_json(e)::text, '') || (select string_agg(row_to_json(a)::text, '') from audit_logs as a) as text
      from webhook_endpoints as e
    `.execute(server.db);
    t.notMatch(rows[0]?.text, secret, 'neither kept nor audited as it is');
    t.equal((await cast.owner('DELETE', `${webhooks}/${id}`)).status, 204);
  });

  await t.test('take a secret of the caller’s, if it is long enough', async (t) => {
    const secret = 'a-secret-of-my-own';
    const { body } = await create({ secret });
    t.equal(body.data.secret, secret);
    for (const bad of ['fifteen-letters', 'with a space in it', 'ünïcödé-ünïcödé-', 'x'.repeat(256)]) {
      t.equal((await create({ secret: bad })).status, 422, bad);
    }
    await cast.owner('DELETE', `${webhooks}/${body.data.id}`);
  });

  await t.test('are at most five in a workspace, also when many are created at once', async (t) => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => create()));
    t.equal(answers.filter(({ status }) => status === 201).length, 5);
    const refused = answers.find(({ status }) => status === 403);
    t.match(refused?.body, { error: 'feature_limit_reached', feature: 'webhooks', upgrade_url: /upgrade/ });
    const { data, meta } = (await cast.admin('GET', webhooks)).body;
    t.equal(data.length, 5);
    t.equal(meta.total, 5);
    for (const { id } of data) await cast.owner('DELETE', `${webhooks}/${id}`);
  });

  await t.test('have events of the grammar only', async (t) => {
    for (const events of [
      ['*'],
      ['post.*'],
      ['post.created'],
      ['mcp.tool.executed', 'mcp.tool.*'],
      ['unknown.happened'],
    ]) {
      const answer = await create({ events });
      t.equal(answer.status, 201, events.join());
      await cast.owner('DELETE', `${webhooks}/${answer.body.data.id}`);
    }
    const many = Array.from({ length: 10_000 }, (_, n) => `post.n${n}`);
    t.equal((await create({ events: many })).status, 413);
    const wrong = [
      [],
      ['post'],
      ['*.created'],
      ['post.*.*'],
      ['post.(a|b)'],
      ['post..created'],
      ['Post.created'],
      ['.*'],
      ['post.'],
      ['a.b.c.d.e'],
    ];
    const more = [
      Array.from({ length: 101 }, (_, n) => `post.n${n}`),
      ['post.created', 'post.created'],
      ['x'.repeat(65)],
      [1],
    ];
    for (const events of [...wrong, ...more])
      t.equal((await create({ events })).status, 422, JSON.stringify(events).slice(0, 40));
  });

  await t.test('lead to public addresses over https', async (t) => {
    const { id } = (await create()).body.data;
    const bad = [
      'http://example.com',
      'https://127.1/',
      'https://[::ffff:7f00:1]/',
      'https://u:p@example.com',
      'https://example.com/#x',
      'https://example.com:22/',
      'https://api.colophon.test/',
      `https://example.com/${'x'.repeat(2_048)}`,
    ];
    for (const address of bad) {
      const created = await create({ url: address });
      t.equal(created.status, 422, address.slice(0, 60));
      t.same(Object.keys(created.body.errors), ['url']);
      t.equal((await cast.owner('PATCH', `${webhooks}/${id}`, { url: address })).status, 422);
    }
    await cast.owner('DELETE', `${webhooks}/${id}`);
  });

  await t.test('are changed', async (t) => {
    const { id } = (await create()).body.data;
    const path = `${webhooks}/${id}`;
    const changed = await cast.admin('PATCH', path, {
      url: 'https://new-url.com/webhooks',
      events: ['*'],
      is_active: false,
    });
    t.match(changed.body, {
      message: 'Webhook endpoint updated successfully.',
      data: { events: ['*'], is_active: false, disabled_at: null },
    });
    await sql`update webhook_endpoints set consecutive_failures = 10, disabled_at = now() where id = ${id}`.execute(
      server.db,
    );
    t.match((await cast.admin('PATCH', path, { events: ['post.*'] })).body.data, { consecutive_failures: 10 });
    t.match((await cast.admin('PATCH', path, { is_active: true })).body.data, {
      consecutive_failures: 0,
      disabled_at: null,
    });
    t.equal((await cast.admin('PATCH', path, {})).status, 422);
    await cast.owner('DELETE', path);
    t.equal((await cast.admin('GET', path)).status, 404);
  });

  await t.test('are changed by Admins and Owners, and by no other tenant', async (t) => {
    const { id } = (await create()).body.data;
    for (const call of [cast.viewer, cast.author, cast.editor]) {
      t.equal((await call('GET', webhooks)).status, 403);
      t.equal((await create({}, call)).status, 403);
      for (const path of ['test', 'rotate-secret'])
        t.equal((await call('POST', `${webhooks}/${id}/${path}`, path === 'test' ? undefined : {})).status, 403);
      t.equal((await call('DELETE', `${webhooks}/${id}`)).status, 403);
    }
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { is_active: false }],
      ['DELETE', ''],
      ['POST', '/test'],
      ['POST', '/rotate-secret', {}],
      ['GET', '/deliveries'],
      ['POST', '/deliveries/1/retry'],
    ] as const) {
      const foreign = await other.owner(method, `${webhooks}/${id}${path}`, body);
      const unknown = await other.owner(method, `${webhooks}/2147483647${path}`, body);
      t.equal(foreign.status, 404);
      t.same(foreign.body, unknown.body);
    }
    await cast.owner('DELETE', `${webhooks}/${id}`);
  });

  await t.test('of this server are no way back into it', async (t) => {
    const headers = { [callerHeader]: callerName(server.config.publicUrl) };
    t.equal((await cast.owner('POST', webhooks, { url, events: ['*'] }, { headers })).status, 403);
    t.equal(
      (await cast.owner('POST', webhooks, { url, events: ['*'] }, { headers: { [callerHeader]: 'another' } })).status,
      201,
    );
  });
});

test('messages to webhook endpoints', async (t) => {
  const server = await startServer(t, { environment: lenient });
  const cast = await castInWorkspace(server);
  const receiver = await startReceiver(t);
  const worker = workerOf(server);
  const create = async (given: object = {}, path = '/ok') =>
    (await cast.owner('POST', webhooks, { url: `${receiver.url}${path}`, events: ['*'], ...given })).body.data;
  const remove = (id: number) => cast.owner('DELETE', `${webhooks}/${id}`);
  const taken = async () => {
    receiver.received.length = 0;
    await worker.work();
    return receiver.received.map((message) => ({ ...message, event: JSON.parse(message.body) }));
  };

  await t.test('are signed so that receivers’ libraries know them', async (t) => {
    const fromLibraries = (secret: string) => [new StandardWebhook(secret), new SvixWebhook(secret)];
    const raw = (secret: string) => [new StandardWebhook(secret.replace(/^whsec_/, ''), { format: 'raw' })];
    for (const [given, libraries] of [
      [undefined, fromLibraries],
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', fromLibraries],
      ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', fromLibraries],
      ['whsec_abc123def456...', raw],
      ['not-base64-at-all!', raw],
    ] as const) {
      const { id, secret } = await create(given === undefined ? {} : { secret: given });
      await cast.editor('POST', `${cast.path}/categories`, { name: `Signed by ${secret}` });
      const [message, ...others] = await taken();
      t.same(others, []);
      const { headers, body } = message as Received;
      t.equal(headers['x-webhook-signature'], hexSignatures(message as Received, [secret]));
      t.equal(headers['x-webhook-id'], headers['webhook-id']);
      t.match(headers, {
        'content-type': 'application/json',
        'x-webhook-event': 'category.created',
        'webhook-timestamp': headers['x-webhook-timestamp'],
      });
      t.ok(Math.abs(Number(headers['x-webhook-timestamp']) - worker.now().getTime() / 1000) < 60);
      for (const library of libraries(secret)) {
        t.doesNotThrow(() => library.verify(body, headers));
        t.throws(() => library.verify(`${body} `, headers), 'another body');
        t.throws(() => library.verify(body, { ...headers, 'webhook-id': `${headers['webhook-id']}.1` }), 'another id');
        t.throws(
          () =>
            library.verify(body, {
              ...headers,
              'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 600),
            }),
          'another time',
        );
      }
      await remove(id);
    }
  });

  await t.test('have two signatures while a secret is rotated', async (t) => {
    const { id, secret: first } = await create();
    const change = async (n: number) => {
      await cast.editor('POST', `${cast.path}/categories`, { name: `Rotation ${n}` });
      return (await taken())[0] as Received;
    };
    const answer = await cast.owner('POST', `${webhooks}/${id}/rotate-secret`, { grace_period_seconds: 300 });
    t.equal(answer.headers['cache-control'], 'no-store');
    const { secret: second, status } = answer.body.data;
    t.match(status, {
      has_previous_secret: true,
      in_grace_period: true,
      grace_period_seconds: 300,
      time_remaining_seconds: 300,
    });
    const during = await change(1);
    t.equal(during.headers['x-webhook-signature'], hexSignatures(during, [second, first]));
    for (const secret of [first, second]) {
      for (const library of [new StandardWebhook(secret), new SvixWebhook(secret)])
        t.doesNotThrow(() => library.verify(during.body, during.headers));
    }
    worker.advance(300_000);
    const after = await change(2);
    t.equal(after.headers['x-webhook-signature'], hexSignatures(after, [second]));
    t.match(after.headers['webhook-signature'], /^v1,\S+$/);
    worker.advance(-300_000);

    const own = await cast.owner('POST', `${webhooks}/${id}/rotate-secret`, { secret: 'a-third-secret-of-mine' });
    t.match(own.body.data, { secret: 'a-third-secret-of-mine', status: { grace_period_seconds: 86_400 } });
    const third = await change(3);
    t.equal(
      third.headers['x-webhook-signature'],
      hexSignatures(third, ['a-third-secret-of-mine', second]),
      'the first is gone',
    );
    for (const grace_period_seconds of [299, 604_801]) {
      t.equal((await cast.owner('POST', `${webhooks}/${id}/rotate-secret`, { grace_period_seconds })).status, 422);
    }
    t.equal((await cast.owner('POST', `${webhooks}/${id}/rotate-secret`, { secret: 'too-short' })).status, 422);
    await remove(id);
  });

  await t.test('tell of what happens to content, in the words of the API', async (t) => {
    const { id } = await create({ events: ['post.*', 'category.*', 'comment.*', 'link.*'] });
    const workspace = await server.db
      .selectFrom('tenants')
      .select('workspace_id')
      .where('id', '=', cast.tenantId)
      .executeTakeFirstOrThrow();
    const { article } = (
      await cast.author('POST', `${cast.path}/articles`, { title: 'News', content: 'x', status: 'published' })
    ).body;
    const [created, published, ...others] = await taken();
    t.same(others, []);
    t.same(created?.event.data, article);
    t.match(created?.event, {
      id: /^evt_[0-9A-Za-z]{24}$/,
      type: 'post.created',
      workspace_id: workspace.workspace_id,
    });
    t.same(Object.keys(created?.event), ['id', 'type', 'created_at', 'data', 'workspace_id']);
    t.equal(published?.event.type, 'post.published');
    t.not(created?.event.id, published?.event.id);

    const path = `${cast.path}/articles/${article.id}`;
    await cast.editor('PATCH', path, { title: 'Newer' });
    await cast.editor('PATCH', path, { status: 'archived' });
    const { comment } = (await cast.viewer('POST', `${path}/comments`, { content: 'x' })).body ?? {};
    const category = (await cast.editor('POST', `${cast.path}/categories`, { name: 'A category' })).body.category;
    await cast.editor('PATCH', `${cast.path}/categories/${category.id}`, { name: 'Another name' });
    await cast.editor('DELETE', `${cast.path}/categories/${category.id}`);
    await cast.editor('POST', `${cast.path}/affiliate-links`, {
      name: 'x',
      slug: 'told',
      original_url: 'https://example.com/',
    });
    await cast.editor('DELETE', path);
    t.equal(comment, undefined, 'an archived article takes no comments');
    const told = await taken();
    t.same(told.map(({ event }) => event.type).sort(), [
      'category.created',
      'category.deleted',
      'category.updated',
      'link.created',
      'post.archived',
      'post.deleted',
      'post.updated',
      'post.updated',
    ]);
    t.match(told.find(({ event }) => event.type === 'post.deleted')?.event.data, { id: article.id, title: 'Newer' });
    await remove(id);
  });

  await t.test('are none when nothing happened, or nobody wants to know', async (t) => {
    const { id } = await create({ events: ['comment.created'] });
    await cast.editor('POST', `${cast.path}/categories`, { name: 'Nobody asks' });
    await cast.viewer('POST', `${cast.path}/categories`, { name: 'Not allowed' });
    t.same(await taken(), []);
    const { rows } = await sql<{
      events: number;
    }>`select count(*)::integer as events from webhook_events where type = 'category.created' and body like '%Nobody%'`.execute(
      server.db,
    );
    t.same(rows, [{ events: 0 }], 'not even a row');
    await remove(id);
    const all = await create({ events: ['category.*'] });
    t.equal((await cast.editor('POST', `${cast.path}/categories`, { name: 'Nobody asks' })).status, 409);
    t.same(await taken(), [], 'of what was refused');
    await remove(all.id);
  });

  await t.test('test an endpoint', async (t) => {
    const { id, secret } = await create();
    const tested = await cast.owner('POST', `${webhooks}/${id}/test`);
    t.equal(tested.status, 200);
    t.match(tested.body, { success: true, status_code: 200, response_body: '{"received": true}', error: null });
    const message = receiver.received.at(-1) as Received;
    t.match(new StandardWebhook(secret).verify(message.body, message.headers), {
      type: 'webhook.test',
      data: { webhook_id: id },
    });
    for (const [path, expected] of [
      ['/status/500', { success: false, status_code: 500, error: 'The endpoint responded with 500' }],
      ['/redirect', { success: false, status_code: 307, error: /not followed/ }],
      ['/breaks', { success: false, status_code: null, error: 'Connection failed: ECONNRESET', response_body: null }],
      ['/nul', { success: true, response_body: 'ab' }],
      ['/long', { success: true }],
    ] as const) {
      await cast.owner('PATCH', `${webhooks}/${id}`, { url: receiver.url + path, is_active: false });
      const { status, body } = await cast.owner('POST', `${webhooks}/${id}/test`);
      t.equal(status, 200);
      t.match(body, expected, path);
      t.ok((body.response_body ?? '').length <= 10_000);
    }
    await cast.owner('PATCH', `${webhooks}/${id}`, { url: 'https://unknown.example.com/' });
    t.match((await cast.owner('POST', `${webhooks}/${id}/test`)).body, { success: false, error: /no address/ });
    t.match((await cast.owner('GET', `${webhooks}/${id}`)).body.data, {
      success_count: 0,
      failure_count: 0,
      last_delivery_at: null,
    });
    t.equal((await cast.owner('GET', `${webhooks}/${id}/deliveries`)).body.meta.total, 0);
    await remove(id);
  });

  await t.test('tell of the end of the workspace itself, and of nothing after', async (t) => {
    await create({ events: ['workspace.*', 'category.*'] });
    await cast.owner('PATCH', cast.path, { name: 'Another name' });
    await cast.editor('POST', `${cast.path}/categories`, { name: 'Too late' });
    await cast.owner('DELETE', cast.path);
    const told = await taken();
    t.same(
      told.map(({ event }) => event.type),
      ['workspace.deleted'],
      'what waited is dropped',
    );
    const dropped = await server.db
      .selectFrom('audit_logs')
      .select(['user_id', 'resource_type', 'resource_id', 'details'])
      .where('tenant_id', '=', cast.tenantId)
      .where('action', '=', 'webhook.drop')
      .orderBy(sql`resource_id::bigint`)
      .execute();
    const failed = await server.db
      .selectFrom('webhook_deliveries as d')
      .innerJoin('webhook_events as v', (join) =>
        join.onRef('v.tenant_id', '=', 'd.tenant_id').onRef('v.id', '=', 'd.event_id'),
      )
      .select(['d.id', 'd.event_id', 'd.endpoint_id', 'v.type as event_type'])
      .where('d.tenant_id', '=', cast.tenantId)
      .where('d.error', '=', 'The workspace is not active')
      .orderBy('d.id')
      .execute();
    t.ok(failed.length > 0);
    t.same(
      dropped,
      failed.map(({ id, ...details }) => ({
        ...{ user_id: null, resource_type: 'webhook_delivery', resource_id: String(id) },
        details,
      })),
      'which the audit log tells',
    );
  });
});
