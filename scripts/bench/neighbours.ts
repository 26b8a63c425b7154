import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createBenchDatabase } from './http-database.ts';
import { median } from './load.ts';
import { printTable } from './report.ts';
import { attacksOf } from './support/attacks.ts';
import { createNoisyTenant, type Tenant } from './support/noisy-tenant.ts';
import { type Observed, observe } from './support/observer.ts';
import { type ServerProcess, startProcess } from './support/server-process.ts';

const rounds = 3;
const seconds = 4;

/**
 * Prints the latency of one tenant's list of articles, idle and while a neighbour does its worst, side by side: 200
 * simultaneous searches, 200 anonymous searches from as many addresses, 50 writers of 200 kB Markdown.
 */
export async function benchNeighbours(): Promise<void> {
  const database = await createBenchDatabase();
  const server = await startProcess('colophon', new URL('servers/colophon-http.ts', import.meta.url), [database.url]);
  try {
    const victim: Tenant = { id: database.fixture.tenantId, token: database.fixture.token };
    const noisy = await createNoisyTenant(server.url, database.url);
    await observe(server, victim, seconds);
    const rows: string[][] = [];
    for (const { name } of attacksOf(noisy)) rows.push(await measureAttack(server, victim, { name, noisy }));
    printTable(
      `neighbours: a list of 20 articles, idle and during an attack, ${rounds} rounds of ${seconds} s in turn, medians`,
      ['attack', 'idle p99 ms', 'p99 ms', '÷ idle', 'p50 ÷ idle', 'victim 5xx', 'attack 2xx', '429', '503', 'other'],
      rows,
    );
  } finally {
    await server.stop();
    await database.drop();
  }
}

async function measureAttack(
  server: ServerProcess,
  victim: Tenant,
  attack: { readonly name: string; readonly noisy: Tenant },
): Promise<string[]> {
  const idle: Observed[] = [];
  const attacked: Observed[] = [];
  const statuses = new Map<number, number>();
  for (let round = 0; round < rounds; round++) {
    idle.push(await observe(server, victim, seconds));
    const running = startAttack(server.url, attack);
    await delay(500);
    attacked.push(await observe(server, victim, seconds));
    for (const [status, count] of await running.stop()) statuses.set(status, (statuses.get(status) ?? 0) + count);
  }
  const of = (observed: readonly Observed[], name: keyof Observed) => median(observed.map((one) => one[name]));
  const count = (...wanted: number[]) => `${wanted.reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0)}`;
  return [
    attack.name,
    of(idle, 'p99').toFixed(1),
    of(attacked, 'p99').toFixed(1),
    (of(attacked, 'p99') / of(idle, 'p99')).toFixed(2),
    (of(attacked, 'p50') / of(idle, 'p50')).toFixed(2),
    `${attacked.reduce((sum, { failed }) => sum + failed, 0)}`,
    count(200, 201),
    count(429),
    count(503),
    count(...[...statuses.keys()].filter((status) => ![200, 201, 429, 503].includes(status))),
  ];
}

/** Starts the attack in a process of its own. */
function startAttack(url: string, { name, noisy }: { readonly name: string; readonly noisy: Tenant }) {
  const child = fork(new URL('support/attack-process.ts', import.meta.url), [name, url, noisy.id, noisy.token]);
  return {
    async stop(): Promise<[number, number][]> {
      child.send('stop');
      const [statuses] = await once(child, 'message');
      return statuses;
    },
  };
}
