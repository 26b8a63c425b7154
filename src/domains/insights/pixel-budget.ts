import { LRUCache } from 'lru-cache';
import { ApiError } from '../../engine/serve/errors.ts';
import type { PlanId } from '../../platform/plans/plans.ts';
import { networkOf } from '../../platform/values/network.ts';
import { dayOf } from '../distribution/affiliate-clicks.ts';

interface Amount {
  readonly events: number;
  readonly bytes: number;
}

/** Documented in the contract. */
interface Bounds {
  readonly minute: Amount;
  readonly day: Amount;
}

/** What a tenant's events of a day amount to, over all processes. */
export interface PixelUse {
  readonly tenantId: string;
  /** `2026-01-31`, UTC. */
  readonly day: string;
  readonly events: number;
  readonly bytes: number;
}

export interface PixelOwner {
  readonly tenantId: string;
  readonly plan: PlanId;
}

const ofAddress: Bounds = {
  minute: { events: 600, bytes: 262_144 },
  day: { events: 50_000, bytes: 16_777_216 },
};
/** Of a tenant. */
const eventsPerDay: { readonly [Plan in PlanId]: number } = {
  free: 25_000,
  starter: 100_000,
  pro: 500_000,
  business: 1_000_000,
  agency: 2_000_000,
  enterprise: 10_000_000,
};
const bytesPerEvent = 500;
/** Of a tenant's day, what one address may use up: an origin is easily forged. */
const addressesPerDay = 10;
/** So that a flood of some minutes doesn't use up the day. */
const minutesPerDay = 20;
const minuteMs = 60_000;
/** Addresses and tenants remembered. About 10 MB each; the day of a forgotten tenant is in the database. */
const maxKnown = 50_000;

/** What was admitted in the current minute and day. */
class Spent {
  #minute = 0;
  #day = '';
  #inMinute = { events: 0, bytes: 0 };
  #inDay = { events: 0, bytes: 0 };

  /** Counts the amount and returns true, unless it exceeds a bound. */
  admit({ events, bytes }: Amount, { minute, day }: Bounds, now: Date): boolean {
    this.#turnTo(Math.floor(now.getTime() / minuteMs), dayOf(now));
    const spent = [
      [this.#inMinute, minute],
      [this.#inDay, day],
    ] as const;
    if (spent.some(([sum, bound]) => sum.events + events > bound.events || sum.bytes + bytes > bound.bytes))
      return false;
    for (const [sum] of spent) {
      sum.events += events;
      sum.bytes += bytes;
    }
    return true;
  }

  /** Learns what all processes together have admitted. */
  raise({ day, events, bytes }: PixelUse): void {
    if (day !== this.#day) return;
    this.#inDay.events = Math.max(this.#inDay.events, events);
    this.#inDay.bytes = Math.max(this.#inDay.bytes, bytes);
  }

  #turnTo(minute: number, day: string): void {
    if (minute !== this.#minute) this.#inMinute = { events: 0, bytes: 0 };
    if (day !== this.#day) this.#inDay = { events: 0, bytes: 0 };
    this.#minute = minute;
    this.#day = day;
  }
}

/**
 * Bounds what strangers can store with events: per address, and per tenant, because an origin is easily forged. Addresses
 * and minutes are counted by each process, a tenant's day by all of them, in the database.
 */
export class PixelBudget {
  readonly #addresses = new LRUCache<string, Spent>({ max: maxKnown });
  readonly #tenants = new LRUCache<string, Spent>({ max: maxKnown });
  /** Of addresses in the day of one tenant. */
  readonly #shares = new LRUCache<string, Spent>({ max: maxKnown });

  /** Throws `rate_limit_exceeded` if the address has sent too much. */
  admitAddress(ip: string, amount: Amount, now: Date): void {
    if (spentOf(this.#addresses, networkOf(ip)).admit(amount, ofAddress, now)) return;
    const waitSeconds = Math.ceil((minuteMs - (now.getTime() % minuteMs)) / 1000);
    throw new ApiError('rate_limit_exceeded', 'Too many events. Please try again later.', {
      headers: { 'retry-after': `${waitSeconds}` },
      extras: {
        retry_after: waitSeconds,
        limit: ofAddress.minute.events,
        remaining: 0,
        reset_at: new Date(now.getTime() + waitSeconds * 1000).toISOString(),
      },
    });
  }

  /** Returns whether the tenant has room for the events of an address. */
  admitTenant({ tenantId, plan }: PixelOwner, ip: string, amount: Amount, now: Date): boolean {
    const events = eventsPerDay[plan];
    const day = { events, bytes: events * bytesPerEvent };
    const minute = partOf(day, minutesPerDay);
    const share = { minute, day: partOf(day, addressesPerDay) };
    if (!spentOf(this.#shares, `${tenantId} ${networkOf(ip)}`).admit(amount, share, now)) return false;
    return spentOf(this.#tenants, tenantId).admit(amount, { minute, day }, now);
  }

  /** Drops what was counted, which takes milliseconds unless it is nothing. */
  clear(): void {
    for (const counted of [this.#addresses, this.#tenants, this.#shares]) if (counted.size > 0) counted.clear();
  }

  /** Learns what is stored of tenants. */
  learn(uses: readonly PixelUse[]): void {
    for (const use of uses) this.#tenants.get(use.tenantId)?.raise(use);
  }
}

function partOf({ events, bytes }: Amount, parts: number): Amount {
  return { events: events / parts, bytes: bytes / parts };
}

function spentOf(known: LRUCache<string, Spent>, key: string): Spent {
  let spent = known.get(key);
  if (spent === undefined) {
    spent = new Spent();
    known.set(key, spent);
  }
  return spent;
}
