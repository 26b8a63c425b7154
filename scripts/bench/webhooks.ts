import { setTimeout as delay } from 'node:timers/promises';
import { createBenchDatabase, type HttpFixture } from './http-database.ts';
import { printTable } from './report.ts';
import { type ServerProcess, startProcess } from './support/server-process.ts';
import { type Receiver, startReceiver } from './support/webhook-receiver.ts';

const server = new URL('servers/colophon-working.ts', import.meta.url);
/** Time to wait for messages after the last change. */
const patienceMs = 10_000;

/**
 * Time from the response to a change until its message reaches the endpoint, on PostgreSQL, with background work in the
 * process of the API and in another one. Negative: the message arrived before the response.
 */
export async function benchWebhooks(): Promise<void> {
  const rate = Number(process.env.BENCH_RATE ?? 20);
  const seconds = Number(process.env.BENCH_SECONDS ?? 15);
  const database = await createBenchDatabase();
  const receiver = await startReceiver();
  try {
    const rows: string[][] = [];
    for (const [name, parts] of [
      ['in the process of the API', ['inline']],
      ['in another process', ['api', 'worker']],
    ] as const) {
      const processes = await Promise.all(parts.map((part) => startProcess(part, server, [database.url, part])));
      try {
        const api = processes[0] as ServerProcess;
        if (rows.length === 0) await createEndpoint(api.url, database.fixture, receiver.url);
        await makeChanges(api.url, database.fixture, receiver, { rate, seconds: 2, name: `warm ${name}` });
        const waits = await makeChanges(api.url, database.fixture, receiver, { rate, seconds, name });
        const at = (share: number) => waits[Math.ceil(share * waits.length) - 1]?.toFixed(0) ?? '';
        rows.push([name, `${waits.length}`, at(0.5), at(0.95), at(0.99), at(1)]);
      } finally {
        await Promise.all(processes.map((process) => process.stop()));
      }
    }
    printTable(
      `webhooks: ${rate} changes a second for ${seconds} s, ms from the response to the first attempt`,
      ['background work', 'messages', 'p50', 'p95', 'p99', 'max'],
      rows,
    );
  } finally {
    receiver.close();
    await database.drop();
  }
}

async function createEndpoint(url: string, { token }: HttpFixture, endpoint: string): Promise<void> {
  await succeed('POST', `${url}/api/v1/webhooks`, token, { url: endpoint, events: ['post.updated'] });
}

/** Changes articles at a constant rate, and returns the sorted delays of their messages. */
async function makeChanges(
  url: string,
  { tenantId, token }: HttpFixture,
  { arrivals }: Receiver,
  { rate, seconds, name }: { readonly rate: number; readonly seconds: number; readonly name: string },
): Promise<number[]> {
  const answers = new Map<string, number>();
  const change = async (n: number): Promise<void> => {
    const title = `${name} ${n}`;
    await succeed('PATCH', `${url}/api/v1/tenants/${tenantId}/articles/${1 + (n % 1_000)}`, token, { title });
    answers.set(title, performance.now());
  };
  const begun = performance.now();
  const changes: Promise<void>[] = [];
  for (let n = 0; n < rate * seconds; n++) {
    await delay(begun + (n * 1_000) / rate - performance.now());
    changes.push(change(n));
  }
  await Promise.all(changes);
  const isComplete = () => [...answers.keys()].every((title) => arrivals.has(title));
  for (const last = performance.now(); !isComplete(); await delay(20)) {
    if (performance.now() - last > patienceMs) throw new Error('a message did not come');
  }
  return [...answers].map(([title, at]) => (arrivals.get(title) as number) - at).sort((a, b) => a - b);
}

async function succeed(method: string, url: string, token: string, body: object): Promise<void> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${text}`);
}
