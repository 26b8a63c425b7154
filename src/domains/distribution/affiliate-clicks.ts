import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../platform/clock.ts';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { isUnavailable } from '../../platform/database/unavailable.ts';
import type { EventData } from '../../platform/events/event-type.ts';
import { recordManyEvents } from '../../platform/events/events.ts';
import { type ClickedLinkRow, insertClicks, type VisitorClicks } from './affiliate-clicks.repository.ts';
import type { VisitorKeys } from './visitor-keys.ts';

export interface AffiliateClicksOptions {
  readonly db: Database;
  readonly visitorKeys: VisitorKeys;
  readonly clock: Clock;
  /** Told of a batch that could not be written. It is kept and sent again. */
  readonly onError: (error: unknown) => void;
}

export interface Click {
  readonly linkId: number;
  readonly at: Date;
  /** Held in memory until the batch is written, a few milliseconds; never stored. */
  readonly ip: string;
  readonly userAgent: string;
}

/** Same visitor, same link, same day: told once, with a number. */
interface Tally extends Omit<Click, 'at'> {
  readonly day: string;
  clicks: number;
}

interface Waiting {
  readonly click: Click;
  resolve(): void;
  reject(refusal: Error): void;
}

/** Between the beginnings of two writes. What is acknowledged waits at most this long for its write to begin. */
const writeEveryMs = 15;
/** A write that takes longer makes the clicks that come meanwhile, and until one is faster again, wait for their own. */
const patienceMs = 20;
/** About 10 MB with the longest user agents. */
const maxTallies = 10_000;
const maxWaiting = 10_000;
/** About 10 MB. */
const maxCounted = 50_000;
const retryAfterMs = { first: 50, most: 1_000 };
/** For a batch that the database refuses though it is up: a fault of ours, not to be repeated for ever. */
const attemptsWhenRefused = 5;
const attemptsAtClose = 3;
const dayMs = 86_400_000;

let told = { since: 0, until: 0, day: '' };

/** `2026-01-31`, UTC. Formatting a date costs more than all else on a click's way, so the last day told is kept. */
export function dayOf(at: Date): string {
  const time = at.getTime();
  if (time < told.since || time >= told.until) {
    const since = Math.floor(time / dayMs) * dayMs;
    told = { since, until: since + dayMs, day: at.toISOString().slice(0, 10) };
  }
  return told.day;
}

/**
 * Counts clicks off the request's path: they gather in memory and are written together, at most 15 ms later, by a
 * statement that is one commit for all of them. A process that dies loses the clicks of those milliseconds and no
 * others. So that this holds when the database is slow, a click that would gather behind a slow write is counted before
 * it is answered (`count` gives a promise); when the database is away, clicks are refused. Memory is bounded by the same
 * rule. Each batch has a number, so that one whose answer was lost can be sent again and counts once.
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
  /** Until the first write has shown otherwise: it also opens connections and plans the statement. */
  #slow = true;
  #failing = false;
  #closing = false;
  /** Visitors of a link whom the database has. A hash is of one day, so that day's visitors are meant. */
  readonly #counted = new Set<string>();

  constructor(options: AffiliateClicksOptions) {
    this.#options = options;
  }

  /**
   * Counts a click. Undefined: acknowledge it, it will be written within milliseconds. A promise: acknowledge it when
   * that resolves. Throws `service_unavailable` while clicks can't be written.
   */
  count(click: Click): Promise<void> | undefined {
    if (this.#failing || this.#waiting.length >= maxWaiting) throw notCounted();
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

  /** Writes what is left. Call it after the last request and before the database closes. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.written();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #isBehind(): boolean {
    if (this.#slow || this.#gathered.size >= maxTallies) return true;
    return this.#writing !== null && performance.now() - this.#lastBegun > patienceMs;
  }

  #gather({ linkId, at, ip, userAgent }: Click, into: Map<string, Tally>): void {
    const day = dayOf(at);
    const key = `${linkId} ${day} ${ip} ${userAgent}`;
    const tally = into.get(key);
    if (tally === undefined) into.set(key, { linkId, day, ip, userAgent, clicks: 1 });
    else tally.clicks++;
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
        this.#slow = performance.now() - this.#lastBegun > patienceMs;
        for (const { resolve } of waiting) resolve();
        break;
      } catch (error) {
        this.#options.onError(error);
        for (const { reject } of [...waiting.splice(0), ...this.#waiting.splice(0)]) reject(notCounted());
        // What was refused to its visitor isn't to count. Where the answer was lost it may have; then it must go again.
        if (isRolledBack(error)) tallies = acknowledged;
        this.#slow = true;
        this.#failing = tallies.length > 0;
        if (!isUnavailable(error) && attempt >= attemptsWhenRefused) break;
        if (this.#closing && attempt >= attemptsAtClose) break;
        const wait = Math.min(retryAfterMs.first * 2 ** (attempt - 1), retryAfterMs.most);
        await delay(wait, undefined, { ref: this.#closing });
      }
    }
    this.#failing = false;
  }

  /** Commits a batch together with the events that tell of it: one a link, with the number of its new clicks. */
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
    // To forget somebody costs a look of the database and nothing else.
    if (this.#counted.size > maxCounted) this.#counted.clear();
    for (const { linkId, visitor } of batch) if (visitor !== null) this.#counted.add(`${linkId} ${visitor}`);
  }

  async #hashed(tallies: readonly Tally[]): Promise<VisitorClicks[]> {
    const rows: VisitorClicks[] = [];
    const ofKnown = new Map<string, { linkId: number; day: string; visitor: null; clicks: number }>();
    for (const { linkId, day, ip, userAgent, clicks } of tallies) {
      const hasher = this.#options.visitorKeys.of(day);
      const hash = hasher instanceof Promise ? await hasher : hasher;
      const visitor = hash(ip, userAgent);
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

async function clickedLinks(rows: readonly ClickedLinkRow[]): Promise<Map<ClickedLinkRow, EventData<'link.clicked'>>> {
  return new Map(
    rows.map((row) => {
      const { id, name, slug, day, clicks, visitors } = row;
      return [row, { affiliate_link: { id, name, slug }, date: day, clicks, unique_clicks: visitors }];
    }),
  );
}

/** The server itself says that the statement failed. */
function isRolledBack(error: unknown): boolean {
  return typeof (error as { severity?: unknown }).severity === 'string';
}

function notCounted(): ApiError {
  return new ApiError('service_unavailable', 'The service is temporarily unavailable. Please try again shortly.', {
    headers: { 'retry-after': '1' },
  });
}
