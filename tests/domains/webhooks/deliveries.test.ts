import { sql } from 'kysely';
import { test } from 'tap';
import { nextRetryAt } from '../../../src/domains/webhooks/retry-schedule.ts';
import { sealSigningSecret } from '../../../src/domains/webhooks/signing-secret.ts';
import { subscriptionsTo } from '../../../src/platform/events/event-subscription.ts';
import { secretBoxOf } from '../../support/keys.ts';
import { startServer } from '../../support/server.ts';
import { startReceiver } from './receiver.ts';
import { workerOf } from './worker.ts';
import { castInWorkspace } from './workspace-cast.ts';

const minute = 60_000;
const hour = 60 * minute;
const webhooks = '/api/v1/webhooks';

test('the schedule of attempts', (t) => {
  const now = new Date('2026-01-01T00:00:00Z');
  const wait = (attempt: number, retryAfter: string | null = null) =>
    (nextRetryAt(attempt, retryAfter, now)?.getTime() ?? 0) - now.getTime();
  for (const [index, average] of [minute, 5 * minute, 30 * minute, 2 * hour, 24 * hour].entries()) {
    const waits = Array.from({ length: 200 }, () => wait(index + 1));
    t.ok(Math.min(...waits) >= 0.8 * average && Math.max(...waits) <= 1.2 * average, `after attempt ${index + 1}`);
    t.ok(Math.max(...waits) - Math.min(...waits) > 0.2 * average, 'not all at once');
  }
  t.equal(nextRetryAt(6, null, now), null, 'there are six');
  t.equal(wait(1, '7200'), 2 * hour);
  t.equal(wait(1, 'Thu, 01 Jan 2026 03:00:00 GMT'), 3 * hour);
  t.equal(wait(1, '999999'), 24 * hour, 'a day at most');
  for (const nothing of ['0', '-1', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT'])
    t.ok(wait(1, nothing) <= 1.2 * minute, nothing);
  t.end();
});

test('what an endpoint can ask for', (t) => {
  t.same(subscriptionsTo('post.created'), ['post.created', '*', 'post.*']);
  t.same(subscriptionsTo('mcp.tool.executed'), ['mcp.tool.executed', '*', 'mcp.*', 'mcp.tool.*']);
  t.same(subscriptionsTo('link.clicked'), ['link.clicked'], 'of high volume');
  t.end();
});

test('deliveries', async (t) => {
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
  const cast = await castInWorkspace(server);
  const other = await castInWorkspace(server);
  const receiver = await startReceiver(t);
  const worker = workerOf(server);
  const create = async (path: string) => {
    const given = { url: receiver.url + path, events: ['category.created'] };
    return (await cast.owner('POST', webhooks, given)).body.data.id as number;
  };
  const read = async (id: number) => (await cast.admin('GET', `${webhooks}/${id}`)).body.data;
  const list = async (id: number, query = '') => (await cast.admin('GET', `${webhooks}/${id}/deliveries${query}`)).body;
  const only = async (id: number) => (await list(id)).data[0];
  const retry = (id: number, delivery: number) => cast.owner('POST', `${webhooks}/${id}/deliveries/${delivery}/retry`);
  let names = 0;
  const happen = () => cast.editor('POST', `${cast.path}/categories`, { name: `Category ${++names}` });
  /** Removes the endpoints after each test, and what came. */
  t.afterEach(async () => {
    await sql`delete from webhook_endpoints`.execute(server.db);
    receiver.received.length = 0;
    receiver.answers.clear();
  });

  await t.test('that succeed are made once', async (t) => {
    const id = await create('/ok');
    await happen();
    t.match(await only(id), { status: 'pending', attempt: 1, response_code: null, delivered_at: null });
    await worker.work();
    t.match(await only(id), {
      status: 'success',
      attempt: 1,
      response_code: 200,
      response_body: '{"received": true}',
      error: null,
      next_retry_at: null,
    });
    t.match(await read(id), { success_count: 1, failure_count: 0, consecutive_failures: 0, last_delivery_at: /T/ });
    worker.advance(48 * hour);
    await worker.work();
    t.equal(receiver.received.length, 1);
  });

  await t.test('that fail are made six times, with the same event and a new signature', async (t) => {
    const id = await create('/status/503');
    await happen();
    const waits = [minute, 5 * minute, 30 * minute, 2 * hour, 24 * hour];
    for (const [index, wait] of waits.entries()) {
      await worker.work();
      t.match(await only(id), {
        status: 'retrying',
        attempt: index + 1,
        response_code: 503,
        error: 'The endpoint responded with 503',
        response_body: 'as asked',
      });
      worker.advance(0.79 * wait);
      await worker.work();
      t.equal(receiver.received.length, index + 1, 'not before its time');
      worker.advance(0.42 * wait);
    }
    await worker.work();
    const { id: delivery } = await only(id);
    t.match(await only(id), { status: 'failed', attempt: 6, next_retry_at: null });
    t.equal(receiver.received.length, 6);
    t.equal(new Set(receiver.received.map(({ body }) => body)).size, 1, 'byte for byte the same');
    t.equal(new Set(receiver.received.map(({ headers }) => headers['x-webhook-id'])).size, 1);
    t.equal(new Set(receiver.received.map(({ headers }) => headers['x-webhook-timestamp'])).size, 6);
    t.match(await read(id), { failure_count: 6, consecutive_failures: 6, is_active: true });
    const refused = await retry(id, delivery);
    t.equal(refused.status, 400);
    t.same(refused.body, { error: 'cannot_retry', message: 'Delivery already succeeded or max retries reached.' });
  });

  await t.test('that the endpoint does not want are not repeated', async (t) => {
    for (const [path, error] of [
      ['/status/400', 'The endpoint responded with 400'],
      ['/status/404', 'The endpoint responded with 404'],
      ['/redirect', 'The endpoint responded with 307. Redirects are not followed'],
    ] as const) {
      const id = await create(path);
      await happen();
      await worker.work();
      t.match(await only(id), { status: 'failed', attempt: 1, error });
      await cast.owner('DELETE', `${webhooks}/${id}`);
    }
    for (const path of ['/status/408', '/status/429', '/status/500', '/breaks']) {
      const id = await create(path);
      await happen();
      await worker.work();
      t.match(await only(id), { status: 'retrying', attempt: 1 }, path);
      await cast.owner('DELETE', `${webhooks}/${id}`);
    }
  });

  await t.test('wait as long as Retry-After says', async (t) => {
    const id = await create('/busy');
    await happen();
    const before = worker.now();
    await worker.work();
    t.equal(Math.round((Date.parse((await only(id)).next_retry_at) - before.getTime()) / hour), 2);
  });

  await t.test('to an address that leads inside are blocked, and count as failures', async (t) => {
    const id = await create('/ok');
    await sql`update webhook_endpoints set url = 'https://169.254.169.254/latest' where id = ${id}`.execute(server.db);
    await happen();
    await worker.work();
    t.match(await only(id), {
      status: 'failed',
      attempt: 1,
      response_code: null,
      error: 'Restricted URL blocked for security reasons.',
    });
    t.match(await read(id), { failure_count: 1, consecutive_failures: 1 });
  });

  await t.test('disable an endpoint after ten failures in a row, and tell its Owner', async (t) => {
    const id = await create('/status/500');
    for (let n = 0; n < 9; n++) await happen();
    await worker.work();
    t.match(await read(id), { is_active: true, consecutive_failures: 9 });
    receiver.answers.set('/status/500', 200);
    await happen();
    await worker.work();
    t.match(await read(id), { is_active: true, consecutive_failures: 0, success_count: 1 }, 'a success begins anew');
    receiver.answers.clear();
    for (let n = 0; n < 12; n++) await happen();
    await worker.work();
    const disabled = await read(id);
    t.match(disabled, { is_active: false, disabled_at: /T/ });
    t.equal(disabled.failure_count - 9, disabled.consecutive_failures);
    t.ok(disabled.consecutive_failures >= 10 && disabled.consecutive_failures < 15, 'those under way count');
    const mails = () =>
      sql<{ event: string }>`select event from mails where event like 'webhook-disabled:%'`.execute(server.db);
    t.equal((await mails()).rows.length, 1);
    const before = receiver.received.length;
    worker.advance(48 * hour);
    await happen();
    await worker.work();
    t.equal(receiver.received.length, before, 'nothing more is sent');
    const { data } = await list(id, '?status=failed&per_page=100');
    t.ok(data.some(({ error }: { error: string }) => error === 'The endpoint is disabled'));
    t.equal((await list(id)).data[0].event_type, 'category.created');
    t.match((await retry(id, data[0].id)).body, { error: 'cannot_retry', message: /not active/ });
    await cast.owner('PATCH', `${webhooks}/${id}`, { is_active: true, url: `${receiver.url}/ok` });
    t.equal((await retry(id, data[0].id)).status, 200);
    await worker.work();
    t.equal(receiver.received.length, before + 1);
  });

  await t.test('disable an endpoint that is gone', async (t) => {
    const id = await create('/status/410');
    await happen();
    await worker.work();
    t.match(await only(id), { status: 'failed', attempt: 1 });
    t.match(await read(id), { is_active: false, disabled_at: /T/, failure_count: 1 });
  });

  await t.test('are retried by hand, once however many ask', async (t) => {
    const id = await create('/status/500');
    await happen();
    await worker.work();
    const { id: delivery } = await only(id);
    const answers = await Promise.all(Array.from({ length: 100 }, () => retry(id, delivery)));
    const granted = answers.filter(({ status }) => status === 200);
    t.equal(granted.length, 1);
    t.same(granted[0]?.body, {
      message: 'Delivery queued for retry.',
      data: { id: delivery, status: 'pending', attempt: 2 },
    });
    t.ok(answers.every(({ status, body }) => status === 200 || (status === 400 && body.error === 'cannot_retry')));
    await worker.work();
    t.equal(receiver.received.length, 2);
    t.match(await only(id), { status: 'retrying', attempt: 2 });
    receiver.answers.set('/status/500', 204);
    t.equal((await retry(id, delivery)).body.data.attempt, 3);
    await worker.work();
    t.match(await only(id), { status: 'success', attempt: 3, response_code: 204 });
    t.equal((await retry(id, delivery)).status, 400);
    const foreign = await other.owner('POST', `${webhooks}`, { url: `${receiver.url}/ok`, events: ['*'] });
    t.equal(
      (await other.owner('POST', `${webhooks}/${foreign.body.data.id}/deliveries/${delivery}/retry`)).status,
      404,
    );
  });

  await t.test('of a suspended tenant wait, and are sent after it is back', async (t) => {
    const id = await create('/status/503');
    await happen();
    await worker.work();
    await happen();
    const setStatus = (status: 'active' | 'suspended') =>
      server.db.updateTable('tenants').set({ status }).where('id', '=', cast.tenantId).execute();
    await setStatus('suspended');
    receiver.answers.set('/status/503', 204);
    for (let minutes = 0; minutes < 30; minutes += 3) {
      await worker.work();
      worker.advance(180_000);
    }
    t.equal(receiver.received.length, 1);
    await setStatus('active');
    worker.advance(600_000);
    await worker.work();
    t.match((await list(id)).data, [
      { status: 'success', attempt: 1 },
      { status: 'success', attempt: 2 },
    ]);
    t.match(await read(id), { success_count: 2, failure_count: 1 });
  });

  await t.test('can be of no other tenant’s event or endpoint', async (t) => {
    const id = await create('/ok');
    await happen();
    const insert = sql`
      insert into webhook_deliveries (tenant_id, endpoint_id, event_id, created_at)
      select ${other.tenantId}, ${id}, id, now() from webhook_events where tenant_id = ${cast.tenantId} limit 1
    `.execute(server.db);
    await t.rejects(insert, { code: '23503' });
  });

  await t.test('are listed by status, page by page', async (t) => {
    const id = await create('/ok');
    for (let n = 0; n < 5; n++) await happen();
    await worker.work();
    await happen();
    const { data, meta } = await list(id, '?per_page=2');
    t.equal(data.length, 2);
    t.match(meta, { total: 6, last_page: 3 });
    t.match(data[0], { status: 'pending' }, 'the newest first');
    t.equal((await list(id, '?status=success')).meta.total, 5);
    t.equal((await list(id, '?status=pending')).meta.total, 1);
    t.same((await list(id, '?fields=id,status')).data[0], { id: data[0].id, status: 'pending' });
    t.equal((await cast.admin('GET', `${webhooks}/${id}/deliveries?status=queued`)).status, 422);
  });

  await t.test('to one endpoint keep no other waiting', async (t) => {
    const box = secretBoxOf(server.config);
    const endpoint = (path: string) => ({
      tenant_id: cast.tenantId,
      url: receiver.url + path,
      events: ['category.created'],
      sealed_secret: sealSigningSecret(box, cast.tenantId, 'whsec_of_this_test'),
    });
    // The dead ones come first, in number and in line.
    const paths = [...Array.from({ length: 30 }, () => '/never'), '/ok'];
    await server.db.insertInto('webhook_endpoints').values(paths.map(endpoint)).execute();
    const slow = workerOf(server, { timeLimitMs: 20_000 });
    for (let n = 0; n < 10; n++) await happen();
    const delivered = () => receiver.received.filter(({ path }) => path === '/ok').length;
    for (let n = 0; n < 500 && delivered() < 10; n++) {
      await slow.begin();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    t.equal(delivered(), 10);
    t.ok(receiver.received.length - 10 <= 30 * 5, 'and none gets more than five at once');
    for (const socket of receiver.open) socket.destroy();
    await slow.settle();
  });

  await t.test('tell of clicks on affiliate links where an endpoint names them', async (t) => {
    const link = { name: 'Shop', original_url: 'https://example.com/', slug: 'clicked' };
    const { id } = (await cast.editor('POST', `${cast.path}/affiliate-links`, link)).body.affiliate_link;
    const named = await cast.owner('POST', webhooks, { url: `${receiver.url}/ok`, events: ['link.clicked'] });
    await cast.owner('POST', webhooks, { url: `${receiver.url}/long`, events: ['*'] });
    const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36';
    for (let visit = 0; visit < 3; visit++) {
      await server.request('GET', '/r/clicked', { headers: { 'user-agent': chrome } });
    }
    const { body: stats } = await cast.viewer('GET', `${cast.path}/affiliate-links/${id}/stats`);
    t.equal(stats.click_count, 3);
    await worker.work();
    const told = receiver.received.map(({ path, body }) => ({ path, ...JSON.parse(body) }));
    t.ok(told.length > 0 && told.every(({ path, type }) => path === '/ok' && type === 'link.clicked'));
    t.match(told[0], { data: { affiliate_link: { id, name: 'Shop', slug: 'clicked' }, date: /^\d{4}-\d\d-\d\d$/ } });
    const sum = (member: string) => told.reduce((total, { data }) => total + data[member], 0);
    t.same([sum('clicks'), sum('unique_clicks')], [stats.click_count, stats.unique_click_count]);
    t.equal((await list(named.body.data.id)).meta.total, told.length);
  });

  await t.test('are forgotten after thirty days', async (t) => {
    const id = await create('/ok');
    await happen();
    await sql`update webhook_events set created_at = created_at - interval '31 days'`.execute(server.db);
    await happen();
    await server.runJobs();
    t.equal((await list(id)).meta.total, 1);
  });
});
