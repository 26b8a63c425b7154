import { ApiError } from '../../engine/serve/errors.ts';
import { networksOf } from '../../platform/values/network.ts';

export interface FairQueueOptions {
  /** Tasks that run at once. */
  readonly concurrency: number;
  /** Tasks of one network (an IPv4 address, an IPv6 /64) that may wait; the next one is rejected at once. */
  readonly maxWaitingOfNetwork: number;
  /** Tasks that may wait in all; the next one takes the place of the last one of the site that has most. */
  readonly maxWaiting: number;
}

interface Waiter {
  readonly start: () => void;
  readonly reject: (error: ApiError) => void;
}

/** The waiting tasks of a site: of an IPv6 /48 by its networks, of an IPv4 address itself. */
interface Site {
  readonly networks: Map<string, Waiter[]>;
  waiting: number;
}

/**
 * Runs costly tasks a few at a time and divides the turns fairly among the networks that the tasks come from: sites take
 * turns, and within a site its networks, so that a flood from one waits for itself and not in front of others. What
 * would wait for very long is rejected: a 503 at once is worth more to a client than a response after its time-out.
 */
export class FairQueue {
  readonly #options: FairQueueOptions;
  /** In the order of their next turn. */
  readonly #sites = new Map<string, Site>();
  #running = 0;
  #waiting = 0;

  constructor(options: FairQueueOptions) {
    this.#options = options;
  }

  /**
   * Returns what the task returns. `ip` is the address of the client whose task it is.
   * Throws `service_unavailable` with `Retry-After` if too many tasks of its network wait, or of its site where all do.
   */
  async run<T>(ip: string, task: () => Promise<T>): Promise<T> {
    if (this.#running < this.#options.concurrency) this.#running++;
    else await this.#wait(ip);
    try {
      return await task();
    } finally {
      const next = this.#next();
      // The slot passes on without being freed, so that no new task overtakes those that wait.
      if (next === undefined) this.#running--;
      else next.start();
    }
  }

  async #wait(ip: string): Promise<void> {
    const { own, site: wider } = networksOf(ip);
    const key = wider ?? own;
    const site = this.#sites.get(key) ?? { networks: new Map<string, Waiter[]>(), waiting: 0 };
    const ofNetwork = site.networks.get(own) ?? [];
    if (ofNetwork.length >= this.#options.maxWaitingOfNetwork) throw busy();
    if (this.#waiting >= this.#options.maxWaiting && !this.#displace(site.waiting + 1)) throw busy();
    this.#sites.set(key, site);
    site.networks.set(own, ofNetwork);
    site.waiting++;
    this.#waiting++;
    await new Promise<void>((resolve, reject) => ofNetwork.push({ start: resolve, reject }));
  }

  /** Rejects the last task of the site that has most, if that is more than `least`. Returns whether there was one. */
  #displace(least: number): boolean {
    let [largest] = this.#sites;
    for (const entry of this.#sites)
      if (largest === undefined || entry[1].waiting > largest[1].waiting) largest = entry;
    if (largest === undefined || largest[1].waiting <= least) return false;
    const [key, site] = largest;
    const [network, waiters] = [...site.networks].reduce((most, one) => (one[1].length > most[1].length ? one : most));
    const displaced = waiters.pop();
    this.#left(key, site, network, waiters);
    displaced?.reject(busy());
    return displaced !== undefined;
  }

  #next(): Waiter | undefined {
    const [first] = this.#sites;
    if (first === undefined) return undefined;
    const [key, site] = first;
    const [network, waiters] = site.networks.entries().next().value as [string, Waiter[]];
    const waiter = waiters.shift();
    // The site and the network go to the end of their lines.
    this.#sites.delete(key);
    this.#sites.set(key, site);
    site.networks.delete(network);
    site.networks.set(network, waiters);
    this.#left(key, site, network, waiters);
    return waiter;
  }

  #left(key: string, site: Site, network: string, waiters: readonly Waiter[]): void {
    site.waiting--;
    this.#waiting--;
    if (waiters.length === 0) site.networks.delete(network);
    if (site.waiting === 0) this.#sites.delete(key);
  }
}

function busy(): ApiError {
  return new ApiError('service_unavailable', 'The server is busy. Please try again in a few seconds.', {
    headers: { 'retry-after': '5' },
  });
}
