import { setTimeout as delay } from 'node:timers/promises';
import type { Tenant } from './noisy-tenant.ts';

export interface Attack {
  readonly name: string;
  readonly parallel: number;
  /** Sends one request of the attack and returns its status. */
  send(url: string, call: number): Promise<number>;
}

/** A rejected caller tries again much sooner than `Retry-After` says. */
const retryMs = 100;

/** Sends the attack from as many callers as it has until it is stopped, and returns how often each status came. */
export function startAttack(url: string, { parallel, send }: Attack) {
  const statuses = new Map<number, number>();
  let isRunning = true;
  let call = 0;
  const callers = Array.from({ length: parallel }, async () => {
    while (isRunning) {
      const status = await send(url, call++);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 400) await delay(retryMs);
    }
  });
  return {
    async stop(): Promise<ReadonlyMap<number, number>> {
      isRunning = false;
      await Promise.all(callers);
      return statuses;
    },
  };
}

/** Returns the attacks of a tenant whose articles all contain the word `common`. */
export function attacksOf({ id, token }: Tenant): Attack[] {
  const articles = `/api/v1/tenants/${id}/articles`;
  const search = `${articles}/search?q=common`;
  const authorization = `Bearer ${token}`;
  const markdown = '> - > - > a *b* [c](https://example.com)\n'.repeat(4_800);
  const get = async (address: string, headers: { [name: string]: string }) => {
    const response = await fetch(address, { headers });
    await response.arrayBuffer();
    return response.status;
  };
  return [
    { name: '200 searches', parallel: 200, send: (url) => get(`${url}${search}`, { authorization }) },
    {
      name: '200 anonymous searches',
      parallel: 200,
      send: (url, call) => get(`${url}${search}`, { 'x-forwarded-for': `10.1.${call % 200}.1` }),
    },
    {
      name: '50 writers of 200 kB',
      parallel: 50,
      async send(url, call) {
        const response = await fetch(`${url}${articles}`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ title: `Noise ${call}`, content: markdown }),
        });
        await response.arrayBuffer();
        return response.status;
      },
    },
  ];
}
