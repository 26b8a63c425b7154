import { ApiError } from '../../engine/serve/errors.ts';
import type { ConnectionLimits, McpConnection, McpEndpoint } from './connection.ts';

export interface ConnectionsOptions extends ConnectionLimits {
  /** How long a connection without calls stays open. */
  readonly idleMs: number;
  /** Connections, and so processes of servers, at most. */
  readonly maxConnections: number;
  /** Calls under way on one connection at most. */
  readonly maxCalls: number;
}

export const defaultConnectionsOptions: ConnectionsOptions = {
  callMs: 30_000,
  connectMs: 10_000,
  idleMs: 300_000,
  maxConnections: 20,
  maxCalls: 8,
};

interface Slot {
  readonly connection: Promise<McpConnection>;
  /** Null while it opens. */
  opened: McpConnection | null;
  calls: number;
  idleTimer: NodeJS.Timeout | null;
}

/**
 * Connections to MCP servers, opened when they are needed, kept while they are used, and never more than so many: one
 * that rests makes room for another. A server that crashed is started again by the next call.
 */
export class McpConnections {
  readonly #options: ConnectionsOptions;
  /** The one that was used longest ago comes first. */
  readonly #slots = new Map<string, Slot>();
  #closed = false;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /**
   * Works with the connection of that key. `endpoint` is asked when there is none.
   * Throws `service_unavailable` when too much is under way, and what opening the connection throws.
   */
  async use<Result>(
    key: string,
    id: string,
    endpoint: () => Promise<McpEndpoint>,
    work: (connection: McpConnection) => Promise<Result>,
  ): Promise<Result> {
    const slot = this.#take(key, id, endpoint);
    slot.calls += 1;
    try {
      return await work(await slot.connection);
    } finally {
      slot.calls -= 1;
      this.#rest(key, slot);
    }
  }

  /** Ends all connections; later calls are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    const slots = [...this.#slots.values()];
    this.#slots.clear();
    await Promise.all(slots.map(end));
  }

  #take(key: string, id: string, endpoint: () => Promise<McpEndpoint>): Slot {
    if (this.#closed) throw busy();
    const known = this.#slots.get(key);
    const slot = known !== undefined && known.opened?.usable !== false ? known : this.#open(key, id, endpoint);
    if (slot.calls >= this.#options.maxCalls) throw busy();
    if (slot.idleTimer !== null) clearTimeout(slot.idleTimer);
    slot.idleTimer = null;
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    return slot;
  }

  #open(key: string, id: string, endpoint: () => Promise<McpEndpoint>): Slot {
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
    // Another took its place: it broke while it was in use.
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
  // Loaded with the first use: the SDK takes longer to load than the server may take to start.
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
