import { createBenchDatabase } from './http-database.ts';
import { alternate } from './load.ts';
import { printTable } from './report.ts';
import { startProcess } from './support/server-process.ts';

/**
 * Lists 20 articles and creates one on PostgreSQL (`DATABASE_URL`, by default the local server), with the API and with
 * bare Fastify and `pg` that run the same statements, recorded from the API.
 */
export async function benchHttp(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const database = await createBenchDatabase();
  try {
    const servers = [
      await startProcess('bare fastify + pg', new URL('servers/bare-http.ts', import.meta.url), [
        database.url,
        JSON.stringify(database.fixture),
      ]),
      await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]),
    ];
    try {
      const { tenantId, token } = database.fixture;
      const path = `/api/v1/tenants/${tenantId}/articles`;
      const loads = [
        { title: 'list 20 articles', load: { path, seconds } },
        {
          title: 'create article',
          load: {
            path,
            seconds,
            method: 'POST' as const,
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify(database.fixture.article),
          },
        },
      ];
      for (const { title, load } of loads) {
        const results = await alternate(servers, load, rounds);
        const bare = results.get('bare fastify + pg');
        if (bare === undefined) throw new Error('the bare server was not measured');
        printTable(
          `http, ${title}, ${rounds} rounds of ${seconds} s in turn, medians`,
          ['server', 'requests/s', 'CPU µs/request', 'CPU ÷ bare'],
          [...results].map(([name, result]) => [
            name,
            result.requestsPerSecond.toFixed(0),
            result.cpuMicrosecondsPerRequest.toFixed(1),
            (result.cpuMicrosecondsPerRequest / bare.cpuMicrosecondsPerRequest).toFixed(2),
          ]),
        );
      }
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  } finally {
    await database.drop();
  }
}
