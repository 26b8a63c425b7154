import { createBenchDatabase } from './http-database.ts';
import { measure, median } from './load.ts';
import { printTable } from './report.ts';
import { fillLists } from './support/long-lists.ts';
import { type ServerProcess, startProcess } from './support/server-process.ts';

const perPage = 25;
const furtherPage = 10_000;
const rowCount = 300_000;
/** The largest page, to reach the far page sooner. */
const largestPage = 100;

/**
 * The cost of a page far into a list compared with the first, over HTTP on PostgreSQL: webhook deliveries, ordered by
 * id, and API keys, ordered by time. The far page is reached with the cursors of the pages before it.
 */
export async function benchPages(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 2);
  const database = await createBenchDatabase();
  try {
    const endpointId = await fillLists(database.url, database.fixture, rowCount);
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

/** Returns the cursor of the far page: that of the page before it. */
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
