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
  /** How long starting a server and shaking hands may take. */
  readonly connectMs: number;
}

/** The server refused what it was asked, in words of its own: they are data, whoever reads them. */
export class McpRefusal extends Error {
  /** JSON-RPC's code. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'McpRefusal';
    this.code = code;
  }
}

/** Largest message of a server that is read, in bytes. */
const defaultMaxMessageBytes = 4_194_304;
/** How many tools or resources of one server are listed, and how many pages of them are asked for. */
const maxListed = 500;
const maxPages = 20;

/** A connection to one MCP server, by the official SDK. Whatever the server does, a call ends, and in time. */
export class McpConnection {
  readonly #client: Client;
  readonly #transport: Transport;
  readonly #limits: ConnectionLimits;
  readonly #id: string;
  /** Why the connection can't be used any more. */
  #failure: ApiError | null = null;
  #heardAt = 0;
  #closed = false;

  private constructor(id: string, endpoint: McpEndpoint, limits: ConnectionLimits) {
    this.#id = id;
    this.#limits = limits;
    this.#client = new Client({ name: 'colophon', version: '1.0.0' });
    this.#transport = endpoint.kind === 'stdio' ? stdioTransport(endpoint) : httpTransport(endpoint, this.#fail);
    this.#client.onerror = (error) => this.#misbehaved(error);
    this.#client.onclose = () => {
      this.#closed = true;
    };
  }

  /**
   * Starts or reaches the server and shakes hands with it.
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

  /** What the server calls itself. */
  get title(): string | null {
    const info = this.#client.getServerVersion();
    return info?.title ?? info?.name ?? null;
  }

  /** What the server says about its use. */
  get instructions(): string | null {
    return this.#client.getInstructions() ?? null;
  }

  async listTools(): Promise<Tool[]> {
    if (this.#client.getServerCapabilities()?.tools === undefined) return [];
    return this.#listAll(async (cursor) => {
      const page = await this.#ask((options) =>
        this.#client.request({ method: 'tools/list', params: cursor }, ListToolsResultSchema, options),
      );
      return { items: page.tools, nextCursor: page.nextCursor };
    });
  }

  async listResources(): Promise<Resource[]> {
    if (this.#client.getServerCapabilities()?.resources === undefined) return [];
    return this.#listAll(async (cursor) => {
      const page = await this.#ask((options) =>
        this.#client.request({ method: 'resources/list', params: cursor }, ListResourcesResultSchema, options),
      );
      return { items: page.resources, nextCursor: page.nextCursor };
    });
  }

  /** Throws `McpRefusal`, `gateway_timeout`, `bad_gateway`. */
  callTool(name: string, args: { readonly [name: string]: unknown }): Promise<CallToolResult> {
    return this.#ask((options) =>
      this.#client.request(
        { method: 'tools/call', params: { name, arguments: { ...args } } },
        CallToolResultSchema,
        options,
      ),
    );
  }

  /** Throws `McpRefusal`, `gateway_timeout`, `bad_gateway`. */
  readResource(uri: string): Promise<ReadResourceResult> {
    return this.#ask((options) =>
      this.#client.request({ method: 'resources/read', params: { uri } }, ReadResourceResultSchema, options),
    );
  }

  /** Ends the connection, and the server's process at once if it is one: it has nothing to save for us. */
  async close(): Promise<void> {
    this.#closed = true;
    const { pid } = this.#transport as { readonly pid?: number | null };
    if (typeof pid === 'number') kill(pid);
    await this.#client.close().catch(() => {});
  }

  async #listAll<Item>(
    ask: (cursor: { cursor: string } | undefined) => Promise<{ items: Item[]; nextCursor: string | undefined }>,
  ): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < maxPages && items.length < maxListed; page += 1) {
      const answer = await ask(cursor === undefined ? undefined : { cursor });
      items.push(...answer.items);
      cursor = answer.nextCursor;
      if (cursor === undefined) break;
    }
    return items.slice(0, maxListed);
  }

  async #ask<Result>(send: (options: { timeout: number }) => Promise<Result>): Promise<Result> {
    if (this.#failure !== null) throw this.#failure;
    const askedAt = performance.now();
    try {
      return await send({ timeout: this.#limits.callMs });
    } catch (error) {
      throw this.#failure ?? this.#callFailure(error, askedAt);
    }
  }

  #callFailure(error: unknown, askedAt: number): Error {
    if (error instanceof McpError) {
      if (error.code === ErrorCode.RequestTimeout) {
        // One that said nothing in all that time hangs as a whole; others may go on being served.
        if (this.#heardAt < askedAt) this.#fail(this.#tooSlow());
        return this.#tooSlow();
      }
      if (error.code === ErrorCode.ConnectionClosed) {
        return new ApiError('bad_gateway', `The MCP server ${this.#id} stopped before it answered.`, { cause: error });
      }
      return new McpRefusal(error.code, error.message.replace(/^(?:MCP error -?\d+: )+/, ''));
    }
    const failure = this.#unusableAnswer(error);
    this.#fail(failure);
    return failure;
  }

  #connectFailure(error: unknown): ApiError {
    if (error instanceof McpError) {
      if (error.code === ErrorCode.RequestTimeout) return this.#tooSlow();
      return this.#unusableAnswer(error);
    }
    // A process that isn't there, a refused connection, an HTTP status that says no.
    if (error instanceof StreamableHTTPError || error instanceof TypeError || hasSystemCode(error)) {
      return new ApiError('service_unavailable', `The MCP server ${this.#id} can't be reached. Try again later.`, {
        headers: { 'retry-after': '30' },
        cause: error,
      });
    }
    return this.#unusableAnswer(error);
  }

  /** What the transport reports beside answers. Messages that aren't MCP, or no end of them, end the connection. */
  #misbehaved(error: Error): void {
    const isGarbage = error instanceof SyntaxError || error.name === 'ZodError' || error.name === '$ZodError';
    if (isGarbage || /^(?:ReadBuffer exceeded|SSE stream disconnected)/.test(error.message)) {
      this.#fail(this.#unusableAnswer(error));
    }
  }

  readonly #fail = (failure: ApiError | Error): void => {
    this.#failure ??= failure instanceof ApiError ? failure : this.#unusableAnswer(failure);
    void this.close();
  };

  #tooSlow(): ApiError {
    return new ApiError('gateway_timeout', `The MCP server ${this.#id} did not answer in time.`);
  }

  #unusableAnswer(cause: unknown): ApiError {
    return new ApiError('bad_gateway', `The MCP server ${this.#id} gave no usable answer.`, { cause });
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
      // The stream for what a server says unasked: none of it is used here.
      if (init?.method === 'GET') return new Response(null, { status: 405 });
      const response = await fetch(target, init);
      return bounded(response, fail);
    },
  }) as Transport;
}

/** The response, whose body fails once it is larger than a message may be. */
function bounded(response: Response, fail: (failure: Error) => void): Response {
  if (response.body === null) return response;
  let bytes = 0;
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes <= defaultMaxMessageBytes) return controller.enqueue(chunk);
        const error = new Error('The answer is larger than a message may be');
        fail(error);
        controller.error(error);
      },
    }),
  );
  return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
}
