import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import { GroupCommit } from '../../platform/database/group-commit.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import { isHumanVisit } from '../distribution/human-visit.ts';
import type { VisitorKeys } from '../distribution/visitor-keys.ts';
import { DomainDirectory } from './domain-directory.ts';
import { hostOf } from './page-host.ts';
import { insertPixelEvents, type PixelEventRow } from './pixel.repository.ts';
import { PixelBudget, type PixelUse } from './pixel-budget.ts';
import type { PixelEvent } from './pixel-event.ts';

export interface PixelOptions {
  readonly db: Database;
  readonly visitorKeys: VisitorKeys;
}

/** A request's events and their origin. */
export interface PixelCall {
  /** Domain of the page; see `pageHost`. */
  readonly host: string | null;
  readonly events: readonly PixelEvent[];
  /** Never stored. */
  readonly ip: string;
  /** ISO 3166-1, as the proxy reports it. */
  readonly country: string | null;
  readonly now: Date;
}

/** The rows of a request, as JSON texts: they are queued in this form, because it is small and its size is known. */
interface Batch {
  readonly events: readonly string[];
  readonly use: PixelUse;
  readonly receivedAt: Date;
}

/** Stores the events that pages of proved domains report about their visitors, within the bounds of `PixelBudget`. */
export class Pixel {
  readonly #domains: DomainDirectory;
  readonly #visitorKeys: VisitorKeys;
  readonly #budget = new PixelBudget();
  readonly #writes: GroupCommit<Batch>;

  constructor({ db, visitorKeys }: PixelOptions) {
    this.#domains = new DomainDirectory(db);
    this.#visitorKeys = visitorKeys;
    this.#writes = new GroupCommit({
      write: async (group) => {
        const events = `[${group.flatMap((batch) => batch.events).join()}]`;
        const times = group.map(({ receivedAt }) => receivedAt.getTime());
        const [first, last] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
        this.#budget.learn(await insertPixelEvents(db, { events, uses: sumOf(group), first, last }));
      },
      sizeOf: ({ use }) => 200 + use.bytes,
    });
  }

  /** Returns whether a tenant has proved the domain. */
  async isEnabledFor(host: string | null, now: Date): Promise<boolean> {
    return host !== null && (await this.#domains.ownersOf(new Set([host]), now)).get(host) !== null;
  }

  /**
   * Stores the events on pages of the tenant that has proved the calling domain, and drops all others, and those for
   * which the tenant has no room left. Resolves when they are on disk. Throws `rate_limit_exceeded` for an address that
   * sends too much, `DatabaseUnavailable` when too many are queued.
   */
  async track(call: PixelCall): Promise<void> {
    const { host, ip, now } = call;
    if (host === null) return;
    const hosts = call.events.map(({ url }) => hostOf(url));
    const domains = new Set([host]);
    for (const domain of hosts) if (domain !== null) domains.add(domain);
    const known = this.#domains.ownersOf(domains, now);
    const owners = known instanceof Promise ? await known : known;
    const owner = owners.get(host) ?? null;
    if (owner === null) return;
    const { tenantId } = owner;
    const own = call.events.filter((_, index) => {
      const of = hosts[index];
      return of != null && owners.get(of)?.tenantId === tenantId;
    });
    if (own.length === 0) return;
    const events = await this.#rowsOf(tenantId, own, call);
    const amount = { events: events.length, bytes: sizeOf(events) };
    this.#budget.admitAddress(ip, amount, now);
    if (!this.#budget.admitTenant(owner, ip, amount, now)) return;
    await this.#writes.commit({ events, use: { tenantId, day: dayOf(now), ...amount }, receivedAt: now });
  }

  /** Drops what is known of domains and of what callers have sent. Events are on disk when their calls return. */
  async flush(): Promise<void> {
    this.#domains.clear();
    this.#budget.clear();
  }

  /** Resolves when the queued events are written. */
  async close(): Promise<void> {
    await this.#writes.close();
  }

  async #rowsOf(tenantId: string, events: readonly PixelEvent[], { ip, country, now }: PixelCall): Promise<string[]> {
    const known = this.#visitorKeys.of(dayOf(now));
    const hash = known instanceof Promise ? await known : known;
    const receivedAt = now.toISOString();
    return events.map(({ id, event, url, referrer, userAgent, properties, occurredAt }) => {
      const isBot = !isHumanVisit({ method: 'GET', userAgent, purposes: [] });
      const row = JSON.stringify({
        tenant_id: tenantId,
        // In the order of time, so that new rows share the last pages of the index.
        id: id ?? randomUUIDv7(),
        event,
        url: url.href,
        referrer,
        user_agent: userAgent,
        // Distinguishes visitors within a tenant only, so that they can't be tracked across tenants.
        visitor: isBot ? null : hash(ip, `pixel ${tenantId} ${userAgent}`),
        is_bot: isBot,
        ...(country === null ? {} : { country }),
        occurred_at: occurredAt === now ? receivedAt : occurredAt.toISOString(),
        received_at: receivedAt,
      } satisfies Omit<PixelEventRow, 'properties' | 'country'> & { readonly country?: string });
      return properties === null ? row : `${row.slice(0, -1)},"properties":${properties}}`;
    });
  }
}

/** The use of each tenant and day in a group. */
function sumOf(group: readonly Batch[]): PixelUse[] {
  const sums = new Map<string, PixelUse>();
  for (const { use } of group) {
    const key = `${use.tenantId} ${use.day}`;
    const { events, bytes } = sums.get(key) ?? { events: 0, bytes: 0 };
    sums.set(key, { ...use, events: events + use.events, bytes: bytes + use.bytes });
  }
  return [...sums.values()];
}

function sizeOf(texts: readonly string[]): number {
  let size = 0;
  for (const text of texts) size += Buffer.byteLength(text);
  return size;
}
