import { openDatabase } from '../../src/database/database.ts';
import { createBenchDatabase } from './http-database.ts';
import { alternate, startProcess } from './load.ts';
import { printTable } from './report.ts';

const domain = 'blog.example.com';

/**
 * Events a second that are on disk when they are acknowledged, one event to a request, on PostgreSQL: the pixel, whose
 * requests share commits, against bare Fastify with one INSERT for each. The requests come from thousands of visitors
 * behind a proxy. Prints how many of them are there at the end.
 */
export async function benchPixel(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 2);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const database = await createBenchDatabase();
  try {
    const { tenantId } = database.fixture;
    await query(database.url, `update tenants set domain = '${domain}' where id = '${tenantId}'`);
    const bare = 'bare fastify, one INSERT each';
    const servers = [
      await startProcess(bare, new URL('servers/fastify-pixel.ts', import.meta.url), [database.url, tenantId]),
      await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]),
    ];
    try {
      const load = {
        path: '/api/v1/pixel/track',
        method: 'POST',
        connections: 50,
        seconds,
        headers: { 'content-type': 'application/json', origin: `https://${domain}` },
        body: JSON.stringify({
          event: 'pageview',
          url: `https://${domain}/page`,
          referrer: 'https://google.com',
          properties: { title: 'Page Title' },
        }),
        callers: visitors,
      } as const;
      const results = await alternate(servers, load, rounds);
      const of = results.get(bare);
      if (of === undefined) throw new Error('the bare server was not measured');
      printTable(
        `pixel: one event a request, acknowledged when on disk, ${rounds} rounds of ${seconds} s in turn, medians`,
        ['server', 'events/s', 'CPU µs/event', 'events/s ÷ bare', 'p99 ms'],
        [...results].map(([name, result]) => [
          name,
          result.requestsPerSecond.toFixed(0),
          result.cpuMicrosecondsPerRequest.toFixed(1),
          (result.requestsPerSecond / of.requestsPerSecond).toFixed(2),
          result.p99Ms.toFixed(1),
        ]),
      );
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    const [kept] = await query(database.url, 'select count(*) as events, count(visitor) as hashed from pixel_events');
    console.log(`\nkept: ${kept?.events} events, ${kept?.hashed} of them by the pixel`);
  } finally {
    await database.drop();
  }
}

const visitors = Array.from({ length: 5_000 }, (_, n) => ({
  'content-type': 'application/json',
  origin: `https://${domain}`,
  'x-forwarded-for': `198.51.${n >> 8}.${n & 255}`,
  'user-agent': `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (n % 40)}.0 Safari/537.36`,
}));

async function query(url: string, text: string): Promise<{ [column: string]: unknown }[]> {
  const database = await openDatabase({ url });
  const { rows } = await database.pool.query(text);
  await database.close();
  return rows;
}
