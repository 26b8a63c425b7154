import { createApp } from '../../src/app/app.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { benchConfig, benchLimits, createBenchDatabase } from './http-database.ts';
import { alternate } from './load.ts';
import { printTable } from './report.ts';
import { startProcess } from './support/server-process.ts';

const slug = 'bench-link';
const target = 'https://example.com/product/123?tag=bench';

/**
 * An affiliate link with counting, on PostgreSQL, against bare Fastify that redirects to a constant. Requests come from
 * a thousand visitors behind a proxy, because one visitor would reach the limit. Prints the counted clicks at the end.
 */
export async function benchRedirect(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const database = await createBenchDatabase();
  try {
    const { tenantId, token } = database.fixture;
    await createLink(database.url, tenantId, token);
    const servers = [
      await startProcess('bare fastify', new URL('servers/fastify-redirect.ts', import.meta.url), [target]),
      await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]),
    ];
    try {
      const load = { path: `/r/${slug}`, seconds, callers: visitors, success: 3 as const };
      const results = await alternate(servers, load, rounds);
      const bare = results.get('bare fastify');
      if (bare === undefined) throw new Error('the bare server was not measured');
      printTable(
        `redirect: an affiliate link with counting on, ${rounds} rounds of ${seconds} s in turn, medians`,
        ['server', 'requests/s', 'CPU µs/request', 'requests/s ÷ bare', 'p99 ms'],
        [...results].map(([name, result]) => [
          name,
          result.requestsPerSecond.toFixed(0),
          result.cpuMicrosecondsPerRequest.toFixed(1),
          (result.requestsPerSecond / bare.requestsPerSecond).toFixed(2),
          result.p99Ms.toFixed(1),
        ]),
      );
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    await printCounted(database.url);
  } finally {
    await database.drop();
  }
}

const visitors = Array.from({ length: 1_000 }, (_, n) => ({
  'x-forwarded-for': `198.51.${n >> 8}.${n & 255}`,
  'user-agent': `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (n % 40)}.0 Safari/537.36`,
}));

async function createLink(url: string, tenantId: string, token: string): Promise<void> {
  const database = await openDatabase({ url });
  const app = await createApp({ config: benchConfig(url), database, limits: benchLimits });
  const created = await app.inject({
    method: 'POST',
    url: `/api/v1/tenants/${tenantId}/affiliate-links`,
    headers: { authorization: `Bearer ${token}` },
    payload: { name: 'Bench', original_url: target, slug },
  });
  if (created.statusCode !== 201) throw new Error(created.body);
  await app.close();
  await database.close();
}

async function printCounted(url: string): Promise<void> {
  const database = await openDatabase({ url });
  const { rows } = await database.pool.query('select click_count, unique_click_count from affiliate_link_totals');
  console.log(`\ncounted: ${rows[0]?.click_count} clicks of ${rows[0]?.unique_click_count} visitors`);
  await database.close();
}
