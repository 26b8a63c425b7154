import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '../../platform/database/database.ts';
import { GroupCommit } from '../../platform/database/group-commit.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';
import { isHumanVisit } from '../distribution/human-visit.ts';
import type { VisitorKeys } from '../distribution/visitor-keys.ts';
import { DomainDirectory } from './domain-directory.ts';
import { hostOf } from './page-host.ts';
import { insertPixelEvents, type PixelEventRow, type StrayEventsRow } from './pixel.repository.ts';
import type { PixelEvent } from './pixel-event.ts';

export interface PixelOptions {
  readonly db: Database;
  readonly visitorKeys: VisitorKeys;
}

/** A request's events and where they come from. */
export interface PixelCall {
  /** Domain of the page, see `pageHost`. */
  readonly host: string | null;
  readonly events: readonly PixelEvent[];
  /** Never stored. */
  readonly ip: string;
  readonly now: Date;
}

/** The rows of a request, as JSON texts. They wait in this form, because it is small and its size is known. */
interface Batch {
  readonly events: readonly string[];
  readonly strays: readonly string[];
}

/** Takes what pages tell of their visitors. */
export class Pixel {
  readonly #domains: DomainDirectory;
  readonly #visitorKeys: VisitorKeys;
  readonly #writes: GroupCommit<Batch>;

  constructor({ db, visitorKeys }: PixelOptions) {
    this.#domains = new DomainDirectory(db);
    this.#visitorKeys = visitorKeys;
    this.#writes = new GroupCommit({
      write: (group) =>
        insertPixelEvents(
          db,
          `[${group.flatMap(({ events }) => events).join()}]`,
          `[${group.flatMap(({ strays }) => strays).join()}]`,
        ),
      sizeOf: ({ events, strays }) => 200 + sizeOf(events) + sizeOf(strays),
    });
  }

  /** Whether a domain is that of a tenant. */
  async isEnabledFor(host: string | null, now: Date): Promise<boolean> {
    return host !== null && (await this.#domains.tenantsOf(new Set([host]), now)).get(host) !== null;
  }

  /**
   * Keeps the events: those on pages of the tenant whose domain the call comes from as its own, others apart. Resolves
   * when they are on disk. Throws `DatabaseUnavailable` when too many wait.
   */
  async track(call: PixelCall): Promise<void> {
    const { host, events } = call;
    const hosts = events.map(({ url }) => hostOf(url));
    const domains = new Set<string>();
    for (const domain of [host, ...hosts]) if (domain !== null) domains.add(domain);
    const known = this.#domains.tenantsOf(domains, call.now);
    const tenants = known instanceof Promise ? await known : known;
    const tenantId = host === null ? null : (tenants.get(host) ?? null);
    const isOwn = (index: number) => {
      const of = hosts[index];
      return tenantId !== null && of != null && tenants.get(of) === tenantId;
    };
    const own = events.filter((_, index) => isOwn(index));
    const strays = events.filter((_, index) => !isOwn(index));
    await this.#writes.commit({
      events: tenantId === null || own.length === 0 ? [] : await this.#rowsOf(tenantId, own, call),
      strays: strays.length === 0 ? [] : [JSON.stringify(strayRow(strays, tenantId !== null, call))],
    });
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await this.#writes.close();
  }

  async #rowsOf(tenantId: string, events: readonly PixelEvent[], { ip, now }: PixelCall): Promise<string[]> {
    const known = this.#visitorKeys.of(dayOf(now));
    const hash = known instanceof Promise ? await known : known;
    const receivedAt = now.toISOString();
    return events.map(({ id, event, url, referrer, userAgent, properties, occurredAt }) => {
      const isBot = !isHumanVisit({ method: 'GET', userAgent, purposes: [] });
      const row = JSON.stringify({
        tenant_id: tenantId,
        // In the order of time, so that new rows meet on the last pages of the index.
        id: id ?? randomUUIDv7(),
        event,
        url: url.href,
        referrer,
        user_agent: userAgent,
        // Told apart within a tenant only: nobody is followed from one to another.
        visitor: isBot ? null : hash(ip, `pixel ${tenantId} ${userAgent}`),
        is_bot: isBot,
        occurred_at: occurredAt === now ? receivedAt : occurredAt.toISOString(),
        received_at: receivedAt,
      } satisfies Omit<PixelEventRow, 'properties'>);
      return properties === null ? row : `${row.slice(0, -1)},"properties":${properties}}`;
    });
  }
}

function strayRow(strays: readonly PixelEvent[], isKnownDomain: boolean, { host, now }: PixelCall): StrayEventsRow {
  const [{ event, url }] = strays as [PixelEvent];
  const reason = host === null ? 'no_origin' : isKnownDomain ? 'foreign_url' : 'unknown_domain';
  return { host, reason, event, url: url.href, event_count: strays.length, received_at: now };
}

function sizeOf(texts: readonly string[]): number {
  let size = 0;
  for (const text of texts) size += text.length;
  return size;
}
