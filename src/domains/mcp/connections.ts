import { ApiError } from '../../engine/serve/errors.ts';
import type { ConnectionLimits, McpConnection, McpEndpoint } from './connection.ts';
import { FairQueue } from './fair-queue.ts';

export interface ConnectionsOptions extends ConnectionLimits {
  /** How long a connection without calls stays open. */
  readonly idleMs: number;
  /** Connections, and so processes of servers, at most. */
  readonly maxConnections: number;
  /** Concurrent calls on one connection. */
  readonly maxCalls: number;
  /** Calls of one workspace that wait for one server, and how long each waits. */
  readonly maxWaiting: number;
  readonly waitMs: number;
}

export const defaultConnectionsOptions: ConnectionsOptions = {
  callMs: 30_000,
  connectMs: 10_000,
  idleMs: 300_000,
  maxConnections: 20,
  maxCalls: 8,
  maxWaiting: 64,
  waitMs: 10_000,
};

/** How a server is reached. */
export interface ServerTarget {
  readonly id: string;
  /** Connections among which its calls are distributed; 1 unless given. */
  readonly poolSize?: number;
  /** Called to open a connection. */
  readonly endpoint: () => Promise<McpEndpoint>;
}

interface Slot {
  readonly connection: Promise<McpConnection>;
  /** Null while it opens. */
  opened: McpConnection | null;
  calls: number;
  idleTimer: NodeJS.Timeout | null;
}

/**
 * Connections to MCP servers, opened on demand, kept while they are used, and limited in number: an idle one is closed
 * for another. A server that crashed is started again by the next call. The calls of a server are shared fairly among
 * workspaces.
 */
export class McpConnections {
  readonly #options: ConnectionsOptions;
  /** The least recently used one first. */
  readonly #slots = new Map<string, Slot>();
  readonly #queues = new Map<string, FairQueue>();
  #closed = false;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /**
   * Calls `work` with a connection to the server, once the workspace gets a slot.
   * Throws `service_unavailable` if there is none in time, and what opening the connection throws.
   */
  async use<Result>(
    target: ServerTarget,
    workspace: string | number,
    work: (connection: McpConnection) => Promise<Result>,
  ): Promise<Result> {
    if (this.#closed) throw busy();
    const release = await this.#queueOf(target).enter(workspace);
    if (release === undefined) throw busy();
    try {
      return await this.#call(target, work);
    } finally {
      release();
    }
  }

  /** Ends all connections; later calls fail. */
  async close(): Promise<void> {
    this.#closed = true;
    const slots = [...this.#slots.values()];
    this.#slots.clear();
    await Promise.all(slots.map(end));
  }

  async #call<Result>(target: ServerTarget, work: (connection: McpConnection) => Promise<Result>): Promise<Result> {
    const key = this.#leastBusy(target);
    const slot = this.#take(key, target);
    slot.calls += 1;
    try {
      return await work(await slot.connection);
    } finally {
      slot.calls -= 1;
      this.#rest(key, slot);
    }
  }

  #queueOf({ id, poolSize = 1 }: ServerTarget): FairQueue {
    const known = this.#queues.get(id);
    if (known !== undefined) return known;
    const { maxCalls, maxWaiting, waitMs } = this.#options;
    const queue = new FairQueue({ limit: maxCalls * poolSize, maxWaiting, waitMs });
    this.#queues.set(id, queue);
    return queue;
  }

  #leastBusy({ id, poolSize = 1 }: ServerTarget): string {
    const keys = Array.from({ length: poolSize }, (_, index) => `${id} ${index}`);
    return keys.reduce((best, key) => (this.#callsOf(key) < this.#callsOf(best) ? key : best));
  }

  #callsOf(key: string): number {
    return this.#slots.get(key)?.calls ?? 0;
  }

  #take(key: string, target: ServerTarget): Slot {
    if (this.#closed) throw busy();
    const known = this.#slots.get(key);
    const slot = known !== undefined && known.opened?.usable !== false ? known : this.#open(key, target);
    if (slot.idleTimer !== null) clearTimeout(slot.idleTimer);
    slot.idleTimer = null;
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    return slot;
  }

  #open(key: string, { id, endpoint }: ServerTarget): Slot {
    this.#slots.delete(key);
    if (this.#slots.size >= this.#options.maxConnections) this.#makeRoom();
    const slot: Slot = { connection: connect(id, endpoint, this.#options), opened: null, calls: 0, idleTimer: null };
    slot.connection.then(
      (connection) => {
        slot.opened = connection;
        if (this.#slots.get(key) !== slot && slot.calls === 0) void connection.close();
      },
      () => {
        if (this.#slots.get(key) === slot) this.#slots.delete(key);
      },
    );
    return slot;
  }

  #makeRoom(): void {
    for (const [key, slot] of this.#slots) {
      if (slot.calls > 0) continue;
      this.#slots.delete(key);
      void end(slot);
      return;
    }
    throw busy();
  }

  #rest(key: string, slot: Slot): void {
    if (slot.calls > 0) return;
    // It broke while it was in use, and another one has replaced it.
    if (this.#slots.get(key) !== slot) {
      void end(slot);
      return;
    }
    slot.idleTimer = setTimeout(() => {
      this.#slots.delete(key);
      void end(slot);
    }, this.#options.idleMs);
    slot.idleTimer.unref();
  }
}

async function connect(
  id: string,
  endpoint: () => Promise<McpEndpoint>,
  limits: ConnectionLimits,
): Promise<McpConnection> {
  // Loaded with the first call, because the SDK takes long to load.
  const [{ McpConnection }, where] = await Promise.all([import('./connection.ts'), endpoint()]);
  return McpConnection.open(id, where, limits);
}

async function end(slot: Slot): Promise<void> {
  if (slot.idleTimer !== null) clearTimeout(slot.idleTimer);
  const connection = await slot.connection.catch(() => null);
  await connection?.close();
}

function busy(): ApiError {
  return new ApiError('service_unavailable', 'Too many MCP calls are under way. Please try again shortly.', {
    headers: { 'retry-after': '1' },
  });
}
