import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import t from 'tap';
import { workerOf } from '../domains/webhooks/worker.ts';
import { startServer } from '../support/server.ts';
import { copyExample, startExample } from './example-process.ts';
import { createPublisher } from './publisher.ts';

/** Headers of Standard Webhooks for a message. */
function signed(secret: string, id: string, body: string, seconds = Math.floor(Date.now() / 1000)) {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}

t.test('the receiver gets what a server sends: verified, once, and processed after the response', async (t) => {
  const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
  const { tenantId: tenant_id, api } = await createPublisher(server.url);
  const { freePort } = await import('../../src/engine/verify/free-port.ts');
  const port = await freePort();
  const body = { url: `http://127.0.0.1:${port}/webhooks`, events: ['post.*', 'comment.created'] };
  const { data: endpoint } = await api.webhooks.create({ body });
  const folder = copyExample(t, 'webhook-receiver');
  const environment = { WEBHOOK_SECRET: endpoint.secret, PORT: String(port), DATABASE_FILE: join(folder, 'test.db') };
  const receiver = await startExample(t, folder, 'server.ts', environment);
  const worker = workerOf(server);

  await api.articles.create({ tenant_id, body: { title: 'Looms', content: 'Text', status: 'published' } });
  await worker.work();
  await receiver.printed('Published: /looms');
  const { data: deliveries } = await api.deliveries.list({ id: endpoint.id });
  t.ok(deliveries.length >= 2);
  for (const { status, response_code } of deliveries)
    t.match({ status, response_code }, { status: 'success', response_code: 204 });

  const event = (id: string, slug: string) =>
    JSON.stringify({
      id,
      type: 'post.published',
      created_at: new Date().toISOString(),
      data: { slug },
      workspace_id: 1,
    });
  const post = async (text: string, headers: { [name: string]: string }) =>
    (await fetch(`${receiver.url}/webhooks`, { method: 'POST', body: text, headers })).status;
  const message = event('evt_1', 'once');
  for (const _ of [1, 2]) t.equal(await post(message, signed(endpoint.secret, 'evt_1', message)), 204);
  t.equal(await post(message, signed('whsec_b3RoZXI=', 'evt_1', message)), 401, 'another secret');
  t.equal(await post(event('evt_1', 'other'), signed(endpoint.secret, 'evt_1', message)), 401, 'another body');
  t.equal(await post(message, signed(endpoint.secret, 'evt_1', message, 1_700_000_000)), 401, 'an old message');
  t.equal(await post(message, {}), 401, 'no signature');
  t.equal((await fetch(`${receiver.url}/other`)).status, 404);
  const after = event('evt_2', 'last');
  t.equal(await post(after, signed(endpoint.secret, 'evt_2', after)), 204);
  await receiver.printed('Published: /last');
  t.equal(receiver.output().split('Published: /once').length - 1, 1, 'the same id is processed once');
});

t.test(
  'a message whose processing fails, or ends with the process, is processed again and keeps no other waiting',
  async (t) => {
    const folder = copyExample(t, 'webhook-receiver');
    const { Messages } = await import('../../examples/webhook-receiver/messages.ts');
    const file = join(folder, 'test.db');
    const messages = new Messages(file);
    const event = (id: string, slug: string) =>
      ({ id, type: 'post.published', data: { slug } }) as Parameters<typeof messages.add>[0];
    t.ok(messages.add(event('evt_1', 'before-the-crash')));
    t.notOk(messages.add(event('evt_1', 'before-the-crash')), 'the id is known');
    t.ok(messages.add(event('evt_2', 'second')));
    t.equal(messages.next()?.id, 'evt_1');
    messages.postpone('evt_1', 60_000);
    t.equal(messages.next()?.id, 'evt_2', 'the others go on');
    messages.done('evt_2');
    t.equal(messages.next(), undefined);
    messages.close();

    const receiver = await startExample(t, folder, 'server.ts', { WEBHOOK_SECRET: 'whsec_b25l', DATABASE_FILE: file });
    await receiver.printed('Published: /before-the-crash');
    await receiver.stop('SIGKILL');
    t.notMatch(receiver.output(), 'second', 'what was processed is not repeated');
  },
);
