import { type BenchDatabase, createBenchDatabase } from './http-database.ts';
import { alternate } from './load.ts';
import { printTable } from './report.ts';
import { query } from './support/query.ts';
import { startProcess } from './support/server-process.ts';

const domain = 'blog.example.com';

const bare = 'bare fastify, one INSERT each';
const pageview = {
  event: 'pageview',
  url: `https://${domain}/page`,
  referrer: 'https://google.com',
  properties: { title: 'Page Title' },
};

interface Case {
  readonly title: string;
  readonly eventsOfRequest: number;
  /** Delay that PostgreSQL adds to each commit, like a network disk. */
  readonly slowerDiskMs: number;
}

const cases: readonly Case[] = [
  { title: 'one event a request', eventsOfRequest: 1, slowerDiskMs: 0 },
  { title: 'one event a request, commits that take 2 ms longer', eventsOfRequest: 1, slowerDiskMs: 2 },
  { title: 'ten events a request', eventsOfRequest: 10, slowerDiskMs: 0 },
];

/**
 * Events per second that are on disk when they are acknowledged, on PostgreSQL: the pixel, whose requests share
 * commits, against bare Fastify with one INSERT per event, in the same table with the same indexes, with
 * `synchronous_commit` on. The requests come from thousands of visitors behind a proxy. Prints how many events were
 * stored at the end.
 */
export async function benchPixel(): Promise<void> {
  const database = await createBenchDatabase();
  try {
    const { tenantId } = database.fixture;
    await query(database.url, `update tenants set domain = '${domain}' where id = '${tenantId}'`);
    const [disk] = await query(
      database.url,
      `select current_setting('synchronous_commit') as commits, current_setting('fsync') as fsync`,
    );
    console.log(`synchronous_commit ${disk?.commits}, fsync ${disk?.fsync}`);
    for (const each of cases) await benchCase(database, each);
    const [kept] = await query(database.url, 'select count(*) as events, count(visitor) as hashed from pixel_events');
    console.log(`\nkept: ${kept?.events} events, ${kept?.hashed} of them by the pixel`);
  } finally {
    await database.drop();
  }
}

async function benchCase(database: BenchDatabase, { title, eventsOfRequest, slowerDiskMs }: Case): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const { url, fixture } = database;
  const name = new URL(url).pathname.slice(1);
  await query(url, `alter database ${name} set commit_delay = ${slowerDiskMs * 1_000}`);
  await query(url, `alter database ${name} set commit_siblings = 0`);
  const servers = [
    await startProcess(bare, new URL('servers/fastify-pixel.ts', import.meta.url), [url, fixture.tenantId]),
    await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [url]),
  ];
  try {
    const events = Array.from({ length: eventsOfRequest }, () => pageview);
    const load = {
      path: '/api/v1/pixel/track',
      method: 'POST',
      connections: 50,
      seconds,
      headers: { 'content-type': 'application/json', origin: `https://${domain}` },
      body: JSON.stringify(eventsOfRequest === 1 ? pageview : { events }),
      callers: visitors,
    } as const;
    const results = await alternate(servers, load, rounds);
    const of = results.get(bare);
    if (of === undefined) throw new Error('the bare server was not measured');
    printTable(
      `pixel: ${title}, acknowledged when on disk, ${rounds} rounds of ${seconds} s in turn, medians`,
      ['server', 'events/s', 'CPU µs/event', 'events/s ÷ bare', 'p99 ms'],
      [...results].map(([server, result]) => [
        server,
        (result.requestsPerSecond * eventsOfRequest).toFixed(0),
        (result.cpuMicrosecondsPerRequest / eventsOfRequest).toFixed(1),
        (result.requestsPerSecond / of.requestsPerSecond).toFixed(2),
        result.p99Ms.toFixed(1),
      ]),
    );
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const visitors = Array.from({ length: 5_000 }, (_, n) => ({
  'content-type': 'application/json',
  origin: `https://${domain}`,
  'x-forwarded-for': `198.51.${n >> 8}.${n & 255}`,
  'user-agent': `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + (n % 40)}.0 Safari/537.36`,
}));
