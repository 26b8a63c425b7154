import { createBenchDatabase } from './http-database.ts';
import { measure, median } from './load.ts';
import { printTable } from './report.ts';
import { startProcess } from './support/server-process.ts';

/**
 * The cost of authenticating an API key of a workspace: one published article on PostgreSQL, read without a credential
 * and with a key, in turn by the same server.
 */
export async function benchKeys(): Promise<void> {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
  const seconds = Number(process.env.BENCH_SECONDS ?? 3);
  const database = await createBenchDatabase();
  try {
    const server = await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]);
    try {
      const { tenantId, token } = database.fixture;
      const path = `/api/v1/tenants/${tenantId}/articles/1`;
      const key = await makeKey(server.url, token);
      const variants = [
        ['without a key', {}],
        ['with a key', { authorization: `Bearer ${key}` }],
      ] as const;
      const runs = new Map(variants.map(([name]) => [name, [] as { rate: number; cpu: number }[]]));
      for (const [, headers] of variants) await measure(server, { path, seconds: 1, headers });
      for (let round = 0; round < rounds; round++) {
        for (const [name, headers] of variants) {
          const { requestsPerSecond: rate, cpuMicrosecondsPerRequest: cpu } = await measure(server, {
            path,
            seconds,
            headers,
          });
          runs.get(name)?.push({ rate, cpu });
        }
      }
      const medians = [...runs].map(([name, all]) => ({
        name,
        rate: median(all.map(({ rate }) => rate)),
        cpu: median(all.map(({ cpu }) => cpu)),
      }));
      const [open] = medians as [(typeof medians)[number]];
      printTable(
        `keys: one published article on PostgreSQL, ${rounds} rounds of ${seconds} s in turn, medians`,
        ['caller', 'requests/s', '÷ without', 'CPU µs/request', 'CPU ÷ without'],
        medians.map(({ name, rate, cpu }) => [
          name,
          rate.toFixed(0),
          (rate / open.rate).toFixed(2),
          cpu.toFixed(1),
          (cpu / open.cpu).toFixed(2),
        ]),
      );
    } finally {
      await server.stop();
    }
  } finally {
    await database.drop();
  }
}

async function makeKey(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/api-keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', scopes: ['posts:read'] }),
  });
  if (response.status !== 201) throw new Error(`Making a key answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { data: { key: string } }).data.key;
}
