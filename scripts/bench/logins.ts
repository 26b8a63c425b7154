import { createBenchDatabase } from './http-database.ts';
import { type Measured, measure, median, type ServerProcess, startProcess } from './load.ts';
import { printTable } from './report.ts';

const parallelLogins = 50;
const rounds = 3;

/** What a storm of logins does to everybody else: the p99 of a list, quiet and while 50 logins are under way. */
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

/** Keeps 50 logins under way, with bcrypt at its real cost. Each comes from another account, so none is throttled. */
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
