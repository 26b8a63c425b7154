import { createBenchDatabase } from './http-database.ts';
import { type Measured, measure, median } from './load.ts';
import { printTable } from './report.ts';
import { type ServerProcess, startProcess } from './support/server-process.ts';

const parallelLogins = 50;
const rounds = 3;

/** Latency of other requests during a storm of logins: the p99 of a list, idle and with 50 logins in progress. */
export async function benchLogins(): Promise<void> {
  const database = await createBenchDatabase();
  const server = await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]);
  try {
    const load = { path: `/api/v1/tenants/${database.fixture.tenantId}/articles`, seconds: 4, connections: 4 };
    await measure(server, load);
    const quiet: Measured[] = [];
    const stormy: Measured[] = [];
    let logins = 0;
    for (let round = 0; round < rounds; round++) {
      quiet.push(await measure(server, load));
      const storm = startStorm(server);
      stormy.push(await measure(server, load));
      logins += await storm.stop();
    }
    const p99 = (measured: readonly Measured[]) => median(measured.map((one) => one.p99Ms));
    printTable(
      `logins: ${parallelLogins} in parallel beside a list of articles, ${rounds} rounds, medians`,
      ['', 'list p99 ms', '÷ quiet'],
      [
        ['quiet', p99(quiet).toFixed(1), '1.00'],
        [`storm (${logins} logins answered)`, p99(stormy).toFixed(1), (p99(stormy) / p99(quiet)).toFixed(2)],
      ],
    );
  } finally {
    await server.stop();
    await database.drop();
  }
}

/**
 * Keeps 50 logins in progress, with bcrypt at its production cost, each of another account, so that none is limited.
 */
function startStorm(server: ServerProcess): { stop(): Promise<number> } {
  let going = true;
  let answered = 0;
  const callers = Array.from({ length: parallelLogins }, async (_, caller) => {
    for (let attempt = 0; going; attempt++) {
      const body = { email: `nobody-${caller}-${attempt}@example.com`, password: 'a long enough phrase' };
      const answer = await fetch(`${server.url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.${caller}.${attempt % 250}.1` },
        body: JSON.stringify(body),
      });
      await answer.arrayBuffer();
      answered++;
    }
  });
  return {
    async stop() {
      going = false;
      await Promise.all(callers);
      return answered;
    },
  };
}
