import { openDatabase } from '../../src/platform/database/database.ts';
import { createBenchDatabase, type HttpFixture } from './http-database.ts';
import { measure, median, type ServerProcess, startProcess } from './load.ts';
import { printTable } from './report.ts';

const perPage = 25;
const furtherPage = 10_000;
const rowCount = 300_000;
/** The most that a list gives at once, to get there sooner. */
const largestPage = 100;

/**
 * What a page far into a list costs against the first, over HTTP on PostgreSQL: webhook deliveries, in the order of
 * their ids, and API keys, in the order of their time. The further page is reached by the cursors of those before it.
 */
export async function benchPages(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 2);
  const database = await createBenchDatabase();
  try {
    const endpointId = await fill(database.url, database.fixture);
    const server = await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]);
    try {
      const headers = { authorization: `Bearer ${database.fixture.token}` };
      const lists = [`/api/v1/webhooks/${endpointId}/deliveries?`, '/api/v1/api-keys?sort=-created_at&'];
      for (const list of lists) {
        const cursor = await cursorOf(server, list, headers);
        const pages = [`page=1`, `cursor=${cursor}`].map((page) => `${list}per_page=${perPage}&${page}`);
        const runs = pages.map(() => [] as number[]);
        for (let round = -1; round < rounds; round++) {
          for (const [index, path] of pages.entries()) {
            const { requestsPerSecond } = await measure(server, { path, headers, connections: 4, seconds });
            // The first round warms up.
            if (round >= 0) runs[index]?.push(requestsPerSecond);
          }
        }
        const [first, further] = runs.map(median) as [number, number];
        printTable(
          `pages: ${list.split('?')[0]}, ${rowCount} rows, ${rounds} rounds of ${seconds} s in turn, medians`,
          ['page', 'requests/s', 'time ÷ page 1'],
          [
            ['1', first.toFixed(0), '1.00'],
            [`${furtherPage}, by cursor`, further.toFixed(0), (first / further).toFixed(2)],
          ],
        );
      }
    } finally {
      await server.stop();
    }
  } finally {
    await database.drop();
  }
}

/** Gives the workspace an endpoint with as many deliveries, and as many API keys. Answers the endpoint's id. */
async function fill(url: string, { tenantId }: HttpFixture): Promise<number> {
  const { pool, close } = await openDatabase({ url });
  // One by one, because a statement may take no longer than a request's.
  const { rows } = await pool.query(
    `insert into webhook_endpoints (tenant_id, url, events, sealed_secret)
     values ($1, 'https://example.com/hook', array['post.created'], '') returning id`,
    [tenantId],
  );
  const endpointId = rows[0].id as number;
  const batch = 25_000;
  for (let from = 1; from <= rowCount; from += batch) {
    const range = [tenantId, from, from + batch - 1];
    await pool.query(
      `insert into webhook_events (tenant_id, id, type, body, created_at)
       select $1, 'evt_' || n, 'post.created', '{}', now() from generate_series($2::integer, $3::integer) as n`,
      range,
    );
    await pool.query(
      `insert into webhook_deliveries (tenant_id, endpoint_id, event_id, status, response_code, delivered_at, created_at)
       select $1, $4, 'evt_' || n, 'success', 200, now(), now() from generate_series($2::integer, $3::integer) as n`,
      [...range, endpointId],
    );
    await pool.query(
      `insert into workspace_keys (tenant_id, user_id, family, name, prefix, key_hash, scopes, created_at)
       select $1, (select min(id) from users), gen_random_uuid(), 'Key ' || n, 'sk_test_' || lpad((n % 1000)::text, 3, '0'),
         sha256(n::text::bytea), array['posts:read'], now() - n * interval '1 second'
       from generate_series($2::integer, $3::integer) as n`,
      range,
    );
  }
  await pool.query('analyze');
  await close();
  return endpointId;
}

/** The cursor that opens the further page: that which stands on the page before it. */
async function cursorOf(
  server: ServerProcess,
  list: string,
  headers: { readonly [name: string]: string },
): Promise<string> {
  const before = (furtherPage - 1) * perPage;
  let cursor: string | null = null;
  for (let read = 0; read < before; ) {
    const wanted = Math.min(largestPage, before - read);
    const at: string = cursor === null ? 'page=1' : `cursor=${cursor}`;
    const response = await fetch(`${server.url}${list}per_page=${wanted}&${at}`, { headers });
    const body = (await response.json()) as { data?: unknown[]; meta: { next_cursor: string } };
    if (body.data?.length !== wanted) throw new Error(`${list} answered ${JSON.stringify(body).slice(0, 200)}`);
    read += wanted;
    cursor = body.meta.next_cursor;
  }
  return cursor as string;
}
