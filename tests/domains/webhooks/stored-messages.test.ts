import { sql } from 'kysely';
import t from 'tap';
import { maxStoredBytes } from '../../../src/domains/webhooks/bound-webhook-events.job.ts';
import { startServer } from '../../support/server.ts';
import { createTenant, type Person } from '../accounts/people.ts';
import { startReceiver } from './receiver.ts';
import { workerOf } from './worker.ts';
import { castInWorkspace } from './workspace-cast.ts';

const mebibyte = 2 ** 20;
const webhooks = '/api/v1/webhooks';
const server = await startServer(t, { environment: { OUTBOUND_ALLOW_LOOPBACK: 'true' } });
const { db, clock } = server;
const receiver = await startReceiver(t);
/** The time limit is longer than the test takes. */
const worker = workerOf(server, { timeLimitMs: 60_000 });

/** Stores events of one MiB, as if they had been recorded and delivered in the past. */
async function fill(tenantId: string, endpointId: number, count: number, status = 'success'): Promise<void> {
  await sql`
    with events as (
      insert into webhook_events (tenant_id, id, type, body, created_at)
      select ${tenantId}, 'evt_' || gen_random_uuid(), 'category.created', repeat('x', ${mebibyte - 10_000}),
        now - interval '2 hours' - n * interval '1 second'
      from generate_series(1, ${count}::integer) as n,
        (select ${clock.now().toISOString()}::timestamptz as now) as clock
      returning tenant_id, id, created_at
    )
    insert into webhook_deliveries (tenant_id, event_id, endpoint_id, status, response_body, created_at, next_retry_at)
    select tenant_id, id, ${endpointId}, ${status}, repeat('y', 10000), created_at,
      case when ${status} = 'retrying' then created_at + interval '1 day' end
    from events
  `.execute(db);
}

async function stored(...tenantIds: string[]): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select (
      (select coalesce(sum(octet_length(body)), 0) from webhook_events where tenant_id = any (${tenantIds}))
      + (select coalesce(sum(octet_length(response_body)), 0) from webhook_deliveries where tenant_id = any (${tenantIds}))
    )::bigint as bytes
  `.execute(db);
  return rows[0]?.bytes as number;
}

const setUp = async (path = '/ok') => {
  const cast = await castInWorkspace(server);
  const subscribe = async (to: string) => {
    const given = { url: receiver.url + to, events: ['category.created'] };
    return (await cast.owner('POST', webhooks, given)).body.data.id as number;
  };
  const endpoint = await subscribe(path);
  let names = 0;
  const happen = () => cast.editor('POST', `${cast.path}/categories`, { name: `Category ${++names}` });
  const list = async (query = '', id = endpoint) =>
    (await cast.admin('GET', `${webhooks}/${id}/deliveries?per_page=100${query}`)).body;
  const retry = (delivery: number, id = endpoint) =>
    cast.owner('POST', `${webhooks}/${id}/deliveries/${delivery}/retry`);
  return { ...cast, endpoint, subscribe, happen, list, retry };
};

t.test('messages that were delivered are dropped beyond the bound, the oldest first', async (t) => {
  const cast = await setUp();
  const other = await setUp();
  await fill(cast.tenantId, cast.endpoint, 63);
  await fill(other.tenantId, other.endpoint, 63);
  t.equal((await cast.happen()).status, 201);
  await server.runJobs();
  t.ok((await stored(cast.tenantId)) > 63 * mebibyte, 'nothing is dropped within it');

  await fill(cast.tenantId, cast.endpoint, 30);
  await server.runJobs();
  const bytes = await stored(cast.tenantId);
  t.ok(bytes <= maxStoredBytes && bytes > maxStoredBytes - mebibyte, `${bytes} bytes`);
  t.equal(await stored(other.tenantId), 63 * mebibyte, 'nothing of others');
  const { data, meta } = await cast.list('&sort=created_at');
  t.equal(meta.total, 94, 'the deliveries are still listed');
  const responses = data.map(({ response_body }: { response_body: string | null }) => response_body !== null);
  t.same([responses.slice(0, 20).includes(true), responses.slice(40, 93).includes(false)], [false, false]);
  await worker.work();
  t.match((await cast.list('&sort=-created_at')).data[0], { status: 'success' }, 'the newest is delivered');
});

t.test('free workspaces of one person have one bound', async (t) => {
  const cast = await setUp();
  const second = await createTenant(server, cast.owner.person as Person);
  await fill(cast.tenantId, cast.endpoint, 40);
  const { rows } = await sql<{ id: number }>`
    insert into webhook_endpoints (tenant_id, url, events, sealed_secret)
    values (${second}, ${receiver.url}, '{category.created}', '') returning id
  `.execute(db);
  await fill(second, rows[0]?.id as number, 40);
  await cast.happen();
  await server.runJobs();
  t.ok((await stored(cast.tenantId, second)) <= maxStoredBytes);
});

t.test('deliveries that wait for a dropped message fail, and cannot be retried', async (t) => {
  const cast = await setUp('/status/503/full');
  await fill(cast.tenantId, cast.endpoint, 20);
  await fill(cast.tenantId, cast.endpoint, 70, 'retrying');
  await cast.happen();
  await server.runJobs();
  t.ok((await stored(cast.tenantId)) <= maxStoredBytes);
  const success = (await cast.list('&status=success')).data;
  t.ok(
    success.every(({ response_body }: { response_body: string | null }) => response_body === null),
    'delivered ones are dropped first',
  );
  const failed = (await cast.list('&status=failed')).data;
  t.equal(failed.length, 7);
  for (const delivery of failed) {
    t.match(delivery, {
      error: 'The message is no longer stored: those of the workspace took more than 64 MiB',
      next_retry_at: null,
      delivered_at: null,
    });
  }
  const retried = await cast.retry(failed[0].id);
  t.match(retried, { status: 400, body: { error: 'cannot_retry', message: 'The message is no longer stored.' } });
  await worker.work();
  const sent = receiver.received.filter(({ path }) => path === '/status/503/full');
  t.equal(sent.length, 1, 'only what happened last is sent');
});

t.test('a message that is dropped during its delivery is not sent again', async (t) => {
  const cast = await setUp('/never');
  await fill(cast.tenantId, cast.endpoint, 1, 'pending');
  const arrived = receiver.came(receiver.received.length + 1);
  await worker.begin();
  await arrived;
  await fill(cast.tenantId, cast.endpoint, 64, 'retrying');
  await sql`update webhook_events set created_at = created_at + interval '1 hour' where tenant_id = ${cast.tenantId}
    and id not in (select event_id from webhook_deliveries where lease_until is not null)`.execute(db);
  await cast.happen();
  await server.runJobs();
  for (const socket of receiver.open) socket.destroy();
  await worker.settle();
  const { rows } = await sql<{ id: number }>`
    select d.id from webhook_deliveries as d join webhook_events as v on v.tenant_id = d.tenant_id and v.id = d.event_id
    where d.tenant_id = ${cast.tenantId} and v.body is null and d.status = 'retrying'
  `.execute(db);
  t.equal(rows.length, 1);
  const sent = receiver.received.length;
  receiver.answers.set('/never', 200);
  worker.advance(3_600_000);
  await worker.work();
  const ended = (await cast.list('&status=failed')).data.find(({ id }: { id: number }) => id === rows[0]?.id);
  t.match(ended, { error: /^The message is no longer stored/ });
  const later = receiver.received.slice(sent).filter(({ path }) => path === '/never');
  t.equal(later.length, 1, 'only what happened last is sent');
});
