import type { ConnectionShare } from './connection-share.ts';
import { DatabaseUnavailable } from './unavailable.ts';

export interface FairQueueOptions {
  /** Connections of the pool. */
  readonly size: number;
  /** How long a caller may wait for a connection, in milliseconds. */
  readonly waitMs: number;
  /** Callers of one share that may wait. Default 200: more than a busy tenant needs, few enough to hold in memory. */
  readonly maxWaiting?: number;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  timer: NodeJS.Timeout | undefined;
}

/** The callers of one share. It exists while one of them holds a connection or waits for one. */
interface Lane {
  readonly share: ConnectionShare;
  active: number;
  /** In order of arrival; a `Set`, because one that times out leaves from the middle. */
  readonly waiting: Set<Waiter>;
  isInRing: boolean;
}

type Group = ConnectionShare['group'];

/**
 * Decides who gets the next connection of a pool. Each share has a lane of its own; free connections go round the lanes,
 * so that a caller waits for as many statements as there are busy neighbours, not for all that one neighbour sent. A lane
 * holds at most two fifths of the connections while others are busy (a lane of the public group one fifth, and the group
 * three fifths together), and leaves a fifth free while it is alone: a newcomer finds a connection at once.
 * The server itself (authentication, counters) goes first: its statements are short and every request needs them.
 */
export class FairQueue {
  readonly #size: number;
  readonly #waitMs: number;
  readonly #maxWaiting: number;
  readonly #lanes = new Map<string, Lane>();
  readonly #rings: { readonly [G in Group]: Lane[] } = { members: [], public: [] };
  readonly #activeOf: { [G in Group]: number } = { members: 0, public: 0 };
  readonly #server = new Set<Waiter>();
  #next: Group = 'members';
  #free: number;

  constructor({ size, waitMs, maxWaiting = 200 }: FairQueueOptions) {
    this.#size = size;
    this.#waitMs = waitMs;
    this.#maxWaiting = maxWaiting;
    this.#free = size;
  }

  /**
   * Takes a connection, now (undefined) or when its turn comes (a promise). Each is given back with `leave`.
   * `mostMs`: what the caller waits at most, if it is less than `waitMs`.
   *
   * @throws {DatabaseUnavailable} if too many callers of the share wait already, or if none is free in time
   */
  enter(share: ConnectionShare | null, mostMs = Number.POSITIVE_INFINITY): Promise<void> | undefined {
    const waitMs = Math.min(this.#waitMs, mostMs);
    if (share === null) {
      if (this.#free > 0) {
        this.#free--;
        return undefined;
      }
      return this.#wait(this.#server, waitMs);
    }
    const lane = this.#laneOf(share);
    // With a connection free, no lane that may take one waits.
    if (this.#free > 0 && this.#mayTake(lane)) {
      this.#take(lane);
      return undefined;
    }
    if (lane.waiting.size >= this.#maxWaiting) throw new DatabaseUnavailable('Too many calls of one caller wait');
    this.#queue(lane);
    return this.#wait(lane.waiting, waitMs, lane);
  }

  /** Gives back a connection that was taken for `share`. */
  leave(share: ConnectionShare | null): void {
    this.#free++;
    const lane = share === null ? undefined : this.#lanes.get(share.key);
    if (lane !== undefined) {
      lane.active--;
      this.#activeOf[lane.share.group]--;
      this.#dropIdle(lane);
    }
    this.#dispatch();
  }

  #laneOf(share: ConnectionShare): Lane {
    let lane = this.#lanes.get(share.key);
    if (lane === undefined) {
      lane = { share, active: 0, waiting: new Set(), isInRing: false };
      this.#lanes.set(share.key, lane);
    }
    return lane;
  }

  #queue(lane: Lane): void {
    if (lane.isInRing) return;
    lane.isInRing = true;
    this.#rings[lane.share.group].push(lane);
  }

  #dropIdle(lane: Lane): void {
    if (lane.active === 0 && lane.waiting.size === 0) this.#lanes.delete(lane.share.key);
  }

  #mayTake({ share, active }: Lane): boolean {
    const part = (fraction: number) => Math.max(1, Math.ceil(this.#size * fraction));
    if (share.group === 'public') {
      return active < part(0.2) && this.#activeOf.public < part(0.6);
    }
    return active < (this.#lanes.size === 1 ? part(0.8) : part(0.4));
  }

  #take(lane: Lane): void {
    this.#free--;
    lane.active++;
    this.#activeOf[lane.share.group]++;
  }

  #wait(queue: Set<Waiter>, waitMs: number, lane?: Lane): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { resolve, reject, timer: undefined };
      waiter.timer = setTimeout(() => {
        queue.delete(waiter);
        if (lane !== undefined) this.#dropIdle(lane);
        reject(new DatabaseUnavailable('No connection to the database became free in time'));
      }, waitMs);
      queue.add(waiter);
    });
  }

  #dispatch(): void {
    while (this.#free > 0) {
      const [waiter] = this.#server;
      if (waiter !== undefined) {
        this.#server.delete(waiter);
        this.#free--;
        wake(waiter);
        continue;
      }
      const lane = this.#nextLane();
      if (lane === undefined) return;
      this.#take(lane);
      const [first] = lane.waiting;
      lane.waiting.delete(first as Waiter);
      if (lane.waiting.size > 0) this.#queue(lane);
      wake(first as Waiter);
    }
  }

  /** Returns the lane whose turn it is, taken out of its ring. The groups take turns while both have callers. */
  #nextLane(): Lane | undefined {
    const groups: readonly Group[] = this.#next === 'members' ? ['members', 'public'] : ['public', 'members'];
    for (const group of groups) {
      const lane = this.#nextOf(group);
      if (lane === undefined) continue;
      this.#next = group === 'members' ? 'public' : 'members';
      return lane;
    }
    return undefined;
  }

  #nextOf(group: Group): Lane | undefined {
    const ring = this.#rings[group];
    // Lanes at their limit are at most as many as there are connections; once the group is, all of them are.
    for (let looked = ring.length; looked > 0; looked--) {
      const lane = ring.shift() as Lane;
      lane.isInRing = false;
      // Its callers timed out.
      if (lane.waiting.size === 0) continue;
      if (this.#mayTake(lane)) return lane;
      this.#queue(lane);
      if (group === 'public' && this.#activeOf.public >= Math.ceil(this.#size * 0.6)) return undefined;
    }
    return undefined;
  }
}

/**
 * Lets a caller go on once the event loop has looked for new requests: statements of the embedded database follow each
 * other without a pause in which a neighbour's request could arrive.
 */
function wake({ timer, resolve }: Waiter): void {
  clearTimeout(timer);
  setImmediate(resolve);
}
