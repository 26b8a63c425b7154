import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { isUnavailable } from '../../platform/database/unavailable.ts';
import type { EventData } from '../../platform/events/event-type.ts';
import { recordManyEvents } from '../../platform/events/events.ts';
import { networkOf } from '../../platform/values/network.ts';
import { type ClickedLinkRow, insertClicks, type VisitorClicks } from './affiliate-clicks.repository.ts';
import type { VisitorKeys } from './visitor-keys.ts';

export interface AffiliateClicksOptions {
  readonly db: Database;
  readonly visitorKeys: VisitorKeys;
  readonly clock: Clock;
  /** Receives the error of a batch that could not be written. The batch is retried. */
  readonly onError: (error: unknown) => void;
}

export interface Click {
  readonly linkId: number;
  readonly at: Date;
  /** In memory until the batch is written, a few milliseconds; never stored. */
  readonly ip: string;
}

/** Clicks of the same visitor on the same link on the same day. */
interface Tally extends Pick<Click, 'linkId'> {
  readonly day: string;
  /** Of the visitor; see `networkOf`. */
  readonly network: string;
  clicks: number;
}

interface Waiting {
  readonly click: Click;
  resolve(): void;
  reject(error: Error): void;
}

/** Between the starts of two writes. An acknowledged click waits at most this long for its write to start. */
const writeEveryMs = 15;
/** During a slower write, and until one is faster again, clicks are acknowledged after they are written. */
const slowWriteMs = 20;
/** About 2 MB. */
const maxTallies = 10_000;
const maxWaiting = 10_000;
/** About 10 MB. */
const maxCounted = 50_000;
/** Clicks of one visitor on one link on one day that count, in each process; documented in the contract. */
const maxClicksOfVisitor = 1_000;
/** Visitors whose clicks are known, about 10 MB. */
const maxClicking = 50_000;
const retryAfterMs = { first: 50, most: 1_000 };
/** For a batch that the database rejects while it is available: a bug, not to be retried forever. */
const attemptsWhenRejected = 5;
const attemptsAtClose = 3;
const dayMs = 86_400_000;

let lastDay = { since: 0, until: 0, day: '' };

/** Returns `2026-01-31`, UTC. Formatting a date costs more than the rest of counting a click, so the last day is cached. */
export function dayOf(at: Date): string {
  const time = at.getTime();
  if (time < lastDay.since || time >= lastDay.until) {
    const since = Math.floor(time / dayMs) * dayMs;
    lastDay = { since, until: since + dayMs, day: at.toISOString().slice(0, 10) };
  }
  return lastDay.day;
}

/**
 * Counts clicks off the request's path: they are collected in memory and written together, at most 15 ms later, by one
 * statement in one commit. A process that dies loses the clicks of those milliseconds only. To keep this true with a
 * slow database, a click behind a slow write is counted before the response (`count` returns a promise); without the
 * database, clicks are rejected. The same rule bounds memory. Each batch has a number, so that a batch whose result was
 * lost can be sent again and counts once.
 */
export class AffiliateClicks {
  readonly #options: AffiliateClicksOptions;
  readonly #writer = randomUUID();
  #batch = 0;
  #gathered = new Map<string, Tally>();
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;
  #lastBegun = Number.NEGATIVE_INFINITY;
  /** True before the first write, which also opens connections and plans the statement. */
  #slow = true;
  #failing = false;
  #closing = false;
  /** Visitors of links that the database has. A hash is of one day, so these are visitors of that day. */
  readonly #counted = new Set<string>();
  /** How often visitors have clicked a link on a day. */
  readonly #clicking = new LRUCache<string, { clicks: number }>({ max: maxClicking });

  constructor(options: AffiliateClicksOptions) {
    this.#options = options;
  }

  /**
   * Counts a click, unless its visitor has clicked the link too often today. Returns undefined when it can be acknowledged and will be written within milliseconds, or a promise
   * that resolves when it is written. Throws `service_unavailable` while clicks can't be written.
   */
  count(click: Click): Promise<void> | undefined {
    if (this.#failing || this.#waiting.length >= maxWaiting) throw notCounted();
    if (!this.#admit(click)) return undefined;
    if (this.#isBehind()) {
      return new Promise((resolve, reject) => {
        this.#waiting.push({ click, resolve, reject });
        this.#schedule();
      });
    }
    this.#gather(click, this.#gathered);
    this.#schedule();
    return undefined;
  }

  /** Resolves when everything acknowledged before the call is written, or could not be. */
  async written(): Promise<void> {
    if (this.#failing && !this.#closing) return;
    if (this.#writing !== null) await this.#writing;
    if (this.#gathered.size > 0 || this.#waiting.length > 0) await this.#write();
  }

  /** Writes what was counted, and drops which visitors have clicked. */
  async flush(): Promise<void> {
    await this.written();
    this.#counted.clear();
    // It takes milliseconds to clear.
    if (this.#clicking.size > 0) this.#clicking.clear();
  }

  /** Writes the remaining clicks. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.written();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #isBehind(): boolean {
    if (this.#slow || this.#gathered.size >= maxTallies) return true;
    return this.#writing !== null && performance.now() - this.#lastBegun > slowWriteMs;
  }

  /** Whether the visitor's click counts: many of one address are one program. */
  #admit(click: Click): boolean {
    const key = keyOf(click);
    const clicking = this.#clicking.get(key);
    if (clicking === undefined) this.#clicking.set(key, { clicks: 1 });
    else if (clicking.clicks >= maxClicksOfVisitor) return false;
    else clicking.clicks++;
    return true;
  }

  #gather(click: Click, into: Map<string, Tally>): void {
    const key = keyOf(click);
    const tally = into.get(key);
    if (tally !== undefined) tally.clicks++;
    else into.set(key, { linkId: click.linkId, day: dayOf(click.at), network: networkOf(click.ip), clicks: 1 });
  }

  #schedule(): void {
    if (this.#timer !== null || this.#writing !== null) return;
    const wait = Math.max(0, this.#lastBegun + writeEveryMs - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#write();
    }, wait);
  }

  /** Never rejects. */
  #write(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing ??= this.#writeGathered().finally(() => {
      this.#writing = null;
      if (this.#gathered.size > 0 || this.#waiting.length > 0) this.#schedule();
    });
    return this.#writing;
  }

  async #writeGathered(): Promise<void> {
    this.#lastBegun = performance.now();
    const acknowledged = [...this.#gathered.values()];
    const waiting = this.#waiting;
    const waited = new Map<string, Tally>();
    for (const { click } of waiting) this.#gather(click, waited);
    this.#gathered = new Map();
    this.#waiting = [];

    const number = ++this.#batch;
    let tallies = [...acknowledged, ...waited.values()];
    for (let attempt = 1; tallies.length > 0; attempt++) {
      try {
        const batch = await this.#hashed(tallies);
        await this.#add(number, batch);
        this.#remember(batch);
        this.#slow = performance.now() - this.#lastBegun > slowWriteMs;
        for (const { resolve } of waiting) resolve();
        break;
      } catch (error) {
        this.#options.onError(error);
        for (const { reject } of [...waiting.splice(0), ...this.#waiting.splice(0)]) reject(notCounted());
        // Clicks whose request failed must not count. If the result was lost they may have counted: then they are sent again.
        if (isRolledBack(error)) tallies = acknowledged;
        this.#slow = true;
        this.#failing = tallies.length > 0;
        if (!isUnavailable(error) && attempt >= attemptsWhenRejected) break;
        if (this.#closing && attempt >= attemptsAtClose) break;
        const wait = Math.min(retryAfterMs.first * 2 ** (attempt - 1), retryAfterMs.most);
        await delay(wait, undefined, { ref: this.#closing });
      }
    }
    this.#failing = false;
  }

  /** Commits a batch with its events: one per link, with the number of new clicks. */
  async #add(number: number, batch: readonly VisitorClicks[]): Promise<void> {
    await inTransaction(this.#options.db, async (trx) => {
      const items = await insertClicks(trx, this.#writer, number, batch);
      if (items.length === 0) return;
      await recordManyEvents(trx, {
        type: 'link.clicked',
        items,
        dataOf: clickedLinks,
        now: this.#options.clock.now(),
      });
    });
  }

  #remember(batch: readonly VisitorClicks[]): void {
    // A forgotten visitor costs one lookup in the database.
    if (this.#counted.size > maxCounted) this.#counted.clear();
    for (const { linkId, visitor } of batch) if (visitor !== null) this.#counted.add(`${linkId} ${visitor}`);
  }

  async #hashed(tallies: readonly Tally[]): Promise<VisitorClicks[]> {
    const rows: VisitorClicks[] = [];
    const ofKnown = new Map<string, { linkId: number; day: string; visitor: null; clicks: number }>();
    for (const { linkId, day, network, clicks } of tallies) {
      const hasher = this.#options.visitorKeys.of(day);
      const hash = hasher instanceof Promise ? await hasher : hasher;
      const visitor = hash(network, 'click');
      if (!this.#counted.has(`${linkId} ${visitor}`)) {
        rows.push({ linkId, day, visitor, clicks });
        continue;
      }
      const link = `${linkId} ${day}`;
      const known = ofKnown.get(link);
      if (known === undefined) ofKnown.set(link, { linkId, day, visitor: null, clicks });
      else known.clicks += clicks;
    }
    return [...rows, ...ofKnown.values()];
  }
}

/** A visitor is an address and a day: what else a browser sends, a program can make up. */
function keyOf({ linkId, at, ip }: Click): string {
  return `${linkId} ${dayOf(at)} ${networkOf(ip)}`;
}

async function clickedLinks(rows: readonly ClickedLinkRow[]): Promise<Map<ClickedLinkRow, EventData<'link.clicked'>>> {
  return new Map(
    rows.map((row) => {
      const { id, name, slug, day, clicks, visitors } = row;
      return [row, { affiliate_link: { id, name, slug }, date: day, clicks, unique_clicks: visitors }];
    }),
  );
}

/** The server reported that the statement failed. */
function isRolledBack(error: unknown): boolean {
  return typeof (error as { severity?: unknown }).severity === 'string';
}

function notCounted(): ApiError {
  return new ApiError('service_unavailable', 'The service is temporarily unavailable. Please try again shortly.', {
    headers: { 'retry-after': '1' },
  });
}
