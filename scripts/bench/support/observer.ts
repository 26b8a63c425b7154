import type { Tenant } from './noisy-tenant.ts';
import type { ServerProcess } from './server-process.ts';

/** Latencies in milliseconds, and the number of responses with a status from 500. */
export interface Observed {
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** Four callers list one after the other for so many seconds, with a pause: load that a small tenant causes. */
export async function observe(server: ServerProcess, { id, token }: Tenant, seconds: number): Promise<Observed> {
  const times: number[] = [];
  let failed = 0;
  const until = performance.now() + seconds * 1000;
  const callers = Array.from({ length: 4 }, async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const response = await fetch(`${server.url}/api/v1/tenants/${id}/articles?per_page=20`, {
        headers: { authorization: `Bearer ${token}` },
      });
      await response.arrayBuffer();
      if (response.status >= 500) failed++;
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
  await Promise.all(callers);
  times.sort((one, other) => one - other);
  const at = (part: number) => times[Math.floor(times.length * part)] as number;
  return { p50: at(0.5), p99: at(0.99), failed };
}
