import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport, StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import {
  type CallToolResult,
  CallToolResultSchema,
  ErrorCode,
  ListResourcesResultSchema,
  ListToolsResultSchema,
  McpError,
  type ReadResourceResult,
  ReadResourceResultSchema,
  type Resource,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '../../engine/serve/errors.ts';

/** How a server is reached. */
export type McpEndpoint =
  | {
      readonly kind: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: { readonly [name: string]: string };
      /** Largest message that it may send, in bytes. */
      readonly maxMessageBytes?: number;
    }
  | { readonly kind: 'http'; readonly url: string; readonly headers: { readonly [name: string]: string } };

export interface ConnectionLimits {
  /** How long a call may take. */
  readonly callMs: number;
  /** How long the start of a server and the handshake may take. */
  readonly connectMs: number;
}

/** The server rejected a request. The message is the server's own and untrusted. */
export class McpRejection extends Error {
  /** JSON-RPC's code. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'McpRejection';
    this.code = code;
  }
}

/** Largest message of a server that is read, in bytes. */
const defaultMaxMessageBytes = 4_194_304;
/** How many tools or resources of one server are listed, and how many pages of them are requested. */
const maxListed = 500;
const maxPages = 20;

/** A connection to one MCP server, by the official SDK. Each call ends in time, whatever the server does. */
export class McpConnection {
  readonly #client: Client;
  readonly #transport: Transport;
  readonly #limits: ConnectionLimits;
  readonly #id: string;
  /** Why the connection is unusable. */
  #failure: ApiError | null = null;
  #heardAt = 0;
  #closed = false;

  private constructor(id: string, endpoint: McpEndpoint, limits: ConnectionLimits) {
    this.#id = id;
    this.#limits = limits;
    this.#client = new Client({ name: 'colophon', version: '1.0.0' });
    this.#transport = endpoint.kind === 'stdio' ? stdioTransport(endpoint) : httpTransport(endpoint, this.#fail);
    this.#client.onerror = (error) => this.#onTransportError(error);
    this.#client.onclose = () => {
      this.#closed = true;
    };
  }

  /**
   * Starts or reaches the server, completes the handshake and returns the connection.
   * Throws `service_unavailable`, `gateway_timeout` or `bad_gateway`.
   */
  static async open(id: string, endpoint: McpEndpoint, limits: ConnectionLimits): Promise<McpConnection> {
    const connection = new McpConnection(id, endpoint, limits);
    try {
      await connection.#client.connect(connection.#transport, { timeout: limits.connectMs });
      const heard = connection.#transport.onmessage;
      connection.#transport.onmessage = (message, extra) => {
        connection.#heardAt = performance.now();
        heard?.(message, extra);
      };
      return connection;
    } catch (error) {
      const failure = connection.#failure ?? connection.#connectFailure(error);
      await connection.close();
      throw failure;
    }
  }

  /** False once the server is gone or has broken the protocol. */
  get usable(): boolean {
    return !this.#closed && this.#failure === null;
  }

  /** The server's own name. */
  get title(): string | null {
    const info = this.#client.getServerVersion();
    return info?.title ?? info?.name ?? null;
  }

  /** The server's own description of its use. */
  get instructions(): string | null {
    return this.#client.getInstructions() ?? null;
  }

  async listTools(): Promise<Tool[]> {
    if (this.#client.getServerCapabilities()?.tools === undefined) return [];
    return this.#listAll(async (cursor) => {
      const page = await this.#request((options) =>
        this.#client.request({ method: 'tools/list', params: cursor }, ListToolsResultSchema, options),
      );
      return { items: page.tools, nextCursor: page.nextCursor };
    });
  }

  async listResources(): Promise<Resource[]> {
    if (this.#client.getServerCapabilities()?.resources === undefined) return [];
    return this.#listAll(async (cursor) => {
      const page = await this.#request((options) =>
        this.#client.request({ method: 'resources/list', params: cursor }, ListResourcesResultSchema, options),
      );
      return { items: page.resources, nextCursor: page.nextCursor };
    });
  }

  /** Throws `McpRejection`, `gateway_timeout`, `bad_gateway`. */
  callTool(
    name: string,
    args: { readonly [name: string]: unknown },
    meta?: { readonly [name: string]: unknown },
  ): Promise<CallToolResult> {
    const _meta = meta === undefined ? {} : { _meta: { ...meta } };
    return this.#request((options) =>
      this.#client.request(
        { method: 'tools/call', params: { name, arguments: { ...args }, ..._meta } },
        CallToolResultSchema,
        options,
      ),
    );
  }

  /** Throws `McpRejection`, `gateway_timeout`, `bad_gateway`. */
  readResource(uri: string): Promise<ReadResourceResult> {
    return this.#request((options) =>
      this.#client.request({ method: 'resources/read', params: { uri } }, ReadResourceResultSchema, options),
    );
  }

  /** Ends the connection, and kills the server if it is a process. */
  async close(): Promise<void> {
    this.#closed = true;
    const { pid } = this.#transport as { readonly pid?: number | null };
    if (typeof pid === 'number') kill(pid);
    await this.#client.close().catch(() => {});
  }

  async #listAll<Item>(
    request: (cursor: { cursor: string } | undefined) => Promise<{ items: Item[]; nextCursor: string | undefined }>,
  ): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < maxPages && items.length < maxListed; page += 1) {
      const response = await request(cursor === undefined ? undefined : { cursor });
      items.push(...response.items);
      cursor = response.nextCursor;
      if (cursor === undefined) break;
    }
    return items.slice(0, maxListed);
  }

  async #request<Result>(send: (options: { timeout: number }) => Promise<Result>): Promise<Result> {
    if (this.#failure !== null) throw this.#failure;
    const requestedAt = performance.now();
    try {
      return await send({ timeout: this.#limits.callMs });
    } catch (error) {
      throw this.#failure ?? this.#callFailure(error, requestedAt);
    }
  }

  #callFailure(error: unknown, requestedAt: number): Error {
    if (error instanceof McpError) {
      if (error.code === ErrorCode.RequestTimeout) {
        // A server that sent nothing in all that time hangs; otherwise its other calls go on.
        if (this.#heardAt < requestedAt) this.#fail(this.#tooSlow());
        return this.#tooSlow();
      }
      if (error.code === ErrorCode.ConnectionClosed) {
        return new ApiError('bad_gateway', `The MCP server ${this.#id} stopped before it responded.`, { cause: error });
      }
      return new McpRejection(error.code, error.message.replace(/^(?:MCP error -?\d+: )+/, ''));
    }
    const failure = this.#invalidResponse(error);
    this.#fail(failure);
    return failure;
  }

  #connectFailure(error: unknown): ApiError {
    if (error instanceof McpError) {
      if (error.code === ErrorCode.RequestTimeout) return this.#tooSlow();
      return this.#invalidResponse(error);
    }
    // A missing program, a connection error, an HTTP error.
    if (error instanceof StreamableHTTPError || error instanceof TypeError || hasSystemCode(error)) {
      return new ApiError('service_unavailable', `The MCP server ${this.#id} can't be reached. Try again later.`, {
        headers: { 'retry-after': '30' },
        cause: error,
      });
    }
    return this.#invalidResponse(error);
  }

  /** Errors of the transport. Invalid or endless messages end the connection. */
  #onTransportError(error: Error): void {
    const isGarbage = error instanceof SyntaxError || error.name === 'ZodError' || error.name === '$ZodError';
    if (isGarbage || /^(?:ReadBuffer exceeded|SSE stream disconnected)/.test(error.message)) {
      this.#fail(this.#invalidResponse(error));
    }
  }

  readonly #fail = (failure: ApiError | Error): void => {
    this.#failure ??= failure instanceof ApiError ? failure : this.#invalidResponse(failure);
    void this.close();
  };

  #tooSlow(): ApiError {
    return new ApiError('gateway_timeout', `The MCP server ${this.#id} did not respond in time.`);
  }

  #invalidResponse(cause: unknown): ApiError {
    return new ApiError('bad_gateway', `The MCP server ${this.#id} returned no usable response.`, { cause });
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

function hasSystemCode(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string';
}

function stdioTransport({ command, args, env, maxMessageBytes }: McpEndpoint & { kind: 'stdio' }): Transport {
  return new StdioClientTransport({
    command,
    args: [...args],
    env: { ...env },
    stderr: 'ignore',
    maxBufferSize: maxMessageBytes ?? defaultMaxMessageBytes,
  });
}

function httpTransport({ url, headers }: McpEndpoint & { kind: 'http' }, fail: (failure: Error) => void): Transport {
  return new StreamableHTTPClientTransport(new URL(url), {
    requestInit: { headers: { ...headers }, redirect: 'error' },
    fetch: async (target, init) => {
      // The stream for messages of the server, which are not used here.
      if (init?.method === 'GET') return new Response(null, { status: 405 });
      const response = await fetch(target, init);
      return bounded(response, fail);
    },
  }) as Transport;
}

/** Returns the response with a body that fails when it exceeds the size of a message. */
function bounded(response: Response, fail: (failure: Error) => void): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes <= defaultMaxMessageBytes) return controller.enqueue(chunk);
        const error = new Error('The response is larger than a message may be');
        fail(error);
        controller.error(error);
      },
    }),
  );
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
}
