import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import t from 'tap';
import { inTransaction } from '../../../src/platform/database/transaction.ts';
import { castTenant } from '../../domains/tenants/members.ts';
import { startServer, type TestServer } from '../../support/server.ts';

const token = 'a-token-of-a-monitor-that-nobody-guesses';

/** The samples of a scrape by name and labels; fails for a line that isn't in Prometheus' text format. */
async function scrape(server: TestServer): Promise<{ readonly [sample: string]: number }> {
  const response = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
  t.equal(response.status, 200);
  t.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
  t.equal(response.headers.get('cache-control'), 'no-store');
  const samples: { [sample: string]: number } = {};
  for (const line of (await response.text()).split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, sample, value] = /^([a-z0-9_]+(?:\{(?:[a-z_]+="[^"]*",?)+\})?) (\S+)$/.exec(line) ?? [];
    if (sample === undefined) t.fail(line);
    else samples[sample] = Number(value);
  }
  return samples;
}

t.test('metrics are for whoever has the token', async (t) => {
  const server = await startServer(t, { environment: { METRICS_TOKEN: token } });
  for (const authorization of ['', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, `Basic ${token}`]) {
    const answer = await server.request('GET', '/metrics', { headers: { authorization } });
    t.equal(answer.status, 401, authorization);
    t.equal(answer.headers['www-authenticate'], 'Bearer');
  }
  const closed = await startServer(t);
  const answer = await closed.request('GET', '/metrics', { token });
  t.match(answer, { status: 503, body: { message: 'Metrics are not configured. Set METRICS_TOKEN.' } });
  await t.rejects(startServer(t, { environment: { METRICS_TOKEN: 'short' } }), /METRICS_TOKEN must have/);
});

t.test('they tell of requests, by operation and class of status', async (t) => {
  const server = await startServer(t, {
    environment: { METRICS_TOKEN: token },
    limits: {
      anonymous: { limit: 5, allowance: 5 },
      withoutTenant: { limit: 9, allowance: 9 },
      ofPlan: () => ({ limit: 9, allowance: 9 }),
    },
  });
  const ip = '192.0.2.1';
  for (let call = 0; call < 7; call++) await server.request('GET', '/api/v1/subscriptions/plans', { ip });
  await server.request('GET', '/api/v1/tenants');
  await server.request('GET', `/no/such/${randomUUID()}`);
  const samples = await scrape(server);
  const count = (operation: string, status: string) =>
    samples[`colophon_http_request_duration_seconds_count{operation="${operation}",status="${status}"}`];
  t.equal(count('listPlans', '2xx'), 5);
  t.equal(count('listPlans', '4xx'), 2);
  t.equal(count('listTenants', '4xx'), 1);
  t.equal(count('none', '4xx'), 1, 'a path that is none leaves no trace of its own');
  t.equal(samples['colophon_http_rate_limited_requests_total{operation="listPlans"}'], 2);
  t.equal(samples['colophon_http_request_duration_seconds_bucket{le="+Inf",operation="listPlans",status="2xx"}'], 5);
  t.ok((samples['colophon_http_request_duration_seconds_sum{operation="listPlans",status="2xx"}'] ?? 0) > 0);
  t.ok((samples.process_cpu_seconds_total ?? 0) > 0);
  t.ok((samples.nodejs_heap_size_used_bytes ?? 0) > 0);
  t.equal(samples.colophon_database_up, 1);
  t.equal(samples.colophon_database_connection_waiters, 0);
});

t.test('and of what waits in the background', async (t) => {
  const server = await startServer(t, { environment: { METRICS_TOKEN: token } });
  const { db, clock } = server;
  const { tenantId, path, author } = await castTenant(server);
  const before = await scrape(server);
  for (const work of ['articles', 'social_posts', 'mails', 'webhook_retries', 'jobs']) {
    t.equal(before[`colophon_overdue_seconds{work="${work}"}`], 0, `${work}, of a queue that isn't there yet too`);
  }
  const { body } = await author('POST', `${path}/articles`, { title: 'Due', content: 'C' });
  const scheduled_at = new Date(clock.now().getTime() + 1_000).toISOString();
  await author('POST', `${path}/articles/${body.article.id}/schedule`, { scheduled_at });
  await sql`
    with endpoint as (
      insert into webhook_endpoints (tenant_id, url, events, sealed_secret)
      values (${tenantId}, 'https://example.com', '{post.created}', '') returning id
    ), events as (
      insert into webhook_events (tenant_id, id, type, body, created_at)
      select ${tenantId}, 'evt_' || n, 'post.created', '{}', now() from generate_series(1, 3) as n returning id
    )
    insert into webhook_deliveries (tenant_id, endpoint_id, event_id, status, next_retry_at, created_at)
    select ${tenantId}, endpoint.id, events.id, case events.id when 'evt_1' then 'retrying' else 'pending' end,
      case events.id when 'evt_1' then ${clock.now()}::timestamptz end, now()
    from endpoint cross join events
  `.execute(db);
  clock.advance(31_000);
  const samples = await scrape(server);
  t.match(samples, {
    'colophon_overdue_seconds{work="articles"}': 30,
    'colophon_overdue_seconds{work="webhook_retries"}': 31,
    'colophon_webhook_deliveries{state="waiting"}': 2,
    'colophon_webhook_deliveries{state="retrying"}': 1,
  });
  t.notOk(
    Object.keys(samples).some((sample) => sample.includes(tenantId)),
    'nothing names a tenant',
  );
});

t.test('of the job queue too, once there is one', async (t) => {
  const server = await startServer(t, { environment: { METRICS_TOKEN: token }, queue: true });
  await inTransaction(server.db, (trx) => server.jobs.send(trx, 'delete-old-mails', null));
  server.clock.advance(60_000);
  const late = (await scrape(server))['colophon_overdue_seconds{work="jobs"}'] ?? 0;
  t.ok(late > 50 && late < 70, `${late}`);
  await server.runJobs();
  t.equal((await scrape(server))['colophon_overdue_seconds{work="jobs"}'], 0);
});

t.test('they are there while the database is away, without what only it knows', async (t) => {
  const server = await startServer(t, { environment: { METRICS_TOKEN: token } });
  await scrape(server);
  await server.database.close();
  const samples = await scrape(server);
  t.equal(samples.colophon_database_up, 0);
  t.strictSame(
    Object.keys(samples).filter((sample) => /overdue|deliveries/.test(sample)),
    [],
  );
});
