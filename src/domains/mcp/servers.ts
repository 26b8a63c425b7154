import { isUtf8 } from 'node:buffer';
import type { CallToolResult, Resource } from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '../../engine/serve/errors.ts';
import type { McpConnection } from './connection.ts';
import {
  type ConnectionsOptions,
  defaultConnectionsOptions,
  McpConnections,
  type ServerTarget,
} from './connections.ts';
import type { FileStorage } from './file-storage.ts';
import {
  callMeta,
  confinedArguments,
  type FileCall,
  fileCall,
  fileResult,
  filesystemEndpoint,
  filesystemServer,
  maxAddedBytes,
  sharedRoot,
  workspaceRoot,
} from './filesystem-server.ts';
import type { McpServerSetting } from './mcp-config.ts';
import type { McpTool } from './tool.ts';
import { workspacePath } from './workspace-path.ts';

/** A server with its tools and resources. */
export interface McpServer {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tools: ReadonlyMap<string, McpTool>;
  readonly resources: readonly McpResource[];
}

export interface McpResource {
  /** The server's id, `://`, and the server's own URI. */
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly mime_type: string | null;
}

/** The workspace that uses servers. */
export interface McpCaller {
  readonly tenantId: string;
  readonly workspaceId: number;
  readonly plan: string;
  /** Ids of the servers that its key is limited to. Null: no limit. */
  readonly servers: readonly string[] | null;
}

/** A server that doesn't respond. */
export interface UnavailableServer {
  readonly id: string;
  readonly name: string;
}

export interface ResourceContent {
  readonly uri: string;
  /** Text, or base64 of binary content. */
  readonly content: string;
  readonly encoding: 'utf-8' | 'base64';
  readonly mime_type: string | null;
}

/** A valid call: its server and tool exist, and its arguments fit the schema. */
export interface PreparedCall {
  /** Returns the result of the tool. Throws the error that the server's response amounts to. */
  run(): Promise<{ readonly [member: string]: unknown }>;
}

export interface McpServersOptions {
  readonly settings: readonly McpServerSetting[];
  /** The workspaces' files are in its directory `mcp`. */
  readonly dataDir: string;
  readonly storage: FileStorage;
  readonly connections?: Partial<ConnectionsOptions>;
}

/** How long the tools of a server are cached, and how long it isn't called again after it failed. */
const cachedForMs = 600_000;
const failedForMs = 15_000;
/** Largest resource, in characters. */
const maxContent = 1_048_576;
/** Processes of the filesystem server: one slow call occupies one of them. */
const filesystemPoolSize = 2;

interface Known {
  readonly server: Promise<McpServer>;
  until: number;
}

/** The MCP servers: the built-in one, with files of each workspace, and those of `MCP_CONFIG`. */
export class McpServers {
  readonly #settings: ReadonlyMap<string, McpServerSetting>;
  readonly #dataDir: string;
  readonly #storage: FileStorage;
  readonly #connections: McpConnections;
  readonly #known = new Map<string, Known>();

  constructor({ settings, dataDir, storage, connections }: McpServersOptions) {
    this.#settings = new Map(settings.map((setting) => [setting.id, setting]));
    this.#dataDir = dataDir;
    this.#storage = storage;
    this.#connections = new McpConnections({ ...defaultConnectionsOptions, ...connections });
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  /** Returns every server that the caller may use, the built-in one first, including those that don't respond. */
  list(caller: McpCaller, now: Date): Promise<(McpServer | UnavailableServer)[]> {
    const ids = [filesystemServer.id, ...this.#settings.keys()].filter((id) => {
      return mayUse(caller, id) && this.#isProvidedTo(caller, id);
    });
    return Promise.all(
      ids.map((id) =>
        this.get(id, caller, now).catch((error: unknown) => {
          if (error instanceof ApiError) return { id, name: id === filesystemServer.id ? filesystemServer.name : id };
          throw error;
        }),
      ),
    );
  }

  /** Returns a server. Throws `access_denied`, `not_found`, and the errors of the connection. */
  async get(id: string, caller: McpCaller, now: Date): Promise<McpServer> {
    requireUse(caller, id);
    if (!this.#isProvidedTo(caller, id)) throw serverNotFound();
    let known = this.#known.get(id);
    if (known === undefined || known.until <= now.getTime()) {
      const loaded: Known = { server: this.#load(id, caller), until: now.getTime() + cachedForMs };
      loaded.server.catch(() => {
        loaded.until = now.getTime() + failedForMs;
      });
      this.#known.set(id, loaded);
      known = loaded;
    }
    return known.server;
  }

  /**
   * Returns a call that may be made. Throws `access_denied` and `not_found` for the server or the tool,
   * `validation_failed` for the arguments.
   */
  async prepare(
    caller: McpCaller,
    call: { readonly server: string; readonly tool: string; readonly arguments: { readonly [name: string]: unknown } },
    now: Date,
  ): Promise<PreparedCall> {
    const server = await this.get(call.server, caller, now);
    const tool = server.tools.get(call.tool);
    if (tool === undefined) throw new ApiError('not_found', 'Tool not found.');
    tool.checkArguments(call.arguments);
    if (server.id === filesystemServer.id) {
      return {
        run: async () => ({ ...(await this.#callFilesystem(caller, fileCall(tool.name), call.arguments)) }),
      };
    }
    return {
      run: async () => {
        const result = await this.#use(server.id, caller, (connection) =>
          connection.callTool(tool.name, call.arguments),
        ).catch(throwRejection);
        return result as { [member: string]: unknown };
      },
    };
  }

  /**
   * Returns the resource of a URI `server://path`. Throws `bad_request` for another form, `not_found`, `access_denied`,
   * and the errors of the connection.
   */
  async read(caller: McpCaller, uri: string): Promise<ResourceContent> {
    const { id, path } = serverOf(uri);
    requireUse(caller, id);
    const missing = new ApiError('not_found', 'Resource not found.');
    if (id === filesystemServer.id) {
      if (workspacePath('uri', path).length === 0) throw missing;
      const { content } = await this.#callFilesystem(
        caller,
        { tool: 'read_media_file', field: 'uri', missing },
        { path },
      );
      const bytes = Buffer.from(content, 'base64');
      return isUtf8(bytes)
        ? { uri, content: bytes.toString('utf8'), encoding: 'utf-8', mime_type: 'text/plain' }
        : { uri, content, encoding: 'base64', mime_type: 'application/octet-stream' };
    }
    if (!this.#isProvidedTo(caller, id)) throw serverNotFound();
    const { contents } = await this.#use(id, caller, (connection) => connection.readResource(path)).catch(
      (error: unknown) => {
        throw isRejection(error) ? missing : error;
      },
    );
    const [first] = contents;
    if (first === undefined) throw missing;
    const isText = contents.every((part) => 'text' in part);
    const content = isText
      ? contents.map((part) => ('text' in part ? part.text : '')).join('\n')
      : 'blob' in first
        ? first.blob
        : Buffer.from(first.text).toString('base64');
    if (content.length > maxContent) throw new ApiError('bad_gateway', 'The resource is larger than 1 MiB.');
    return {
      uri,
      content,
      encoding: isText ? 'utf-8' : 'base64',
      mime_type: first.mimeType?.slice(0, 200) ?? null,
    };
  }

  /** Whether the operator provides a server to the caller's workspace or plan. */
  #isProvidedTo({ tenantId, workspaceId, plan }: McpCaller, id: string): boolean {
    if (id === filesystemServer.id) return true;
    const setting = this.#settings.get(id);
    if (setting === undefined) return false;
    const { plans, tenants } = setting;
    return plans.includes(plan) || tenants.includes(tenantId) || tenants.includes(String(workspaceId));
  }

  async #callFilesystem(caller: McpCaller, call: FileCall, args: { readonly [name: string]: unknown }) {
    const root = await workspaceRoot(this.#dataDir, caller.workspaceId);
    const given = confinedArguments(root, args);
    const reserved = maxAddedBytes(call.tool, args);
    await this.#storage.reserve(caller.tenantId, reserved);
    // A call without a result may have written something: what it reserved stays until the files are measured.
    let added = reserved;
    try {
      const result = await this.#use(filesystemServer.id, caller, (connection) =>
        connection.callTool(call.tool, given, callMeta.of(caller.workspaceId)),
      ).catch((error: unknown) => {
        if (isNotStarted(error)) added = 0;
        return throwRejection(error);
      });
      added = callMeta.addedBytes(result);
      return fileResult(root, call, result);
    } finally {
      await this.#storage.add(caller.tenantId, added - reserved);
    }
  }

  async #load(id: string, caller: McpCaller): Promise<McpServer> {
    const { toolOf } = await import('./tool.ts');
    const isBuiltIn = id === filesystemServer.id;
    return this.#use(id, caller, async (connection) => {
      const tools = await connection.listTools();
      const resources = isBuiltIn ? [] : await connection.listResources();
      return {
        id,
        name: isBuiltIn ? filesystemServer.name : (connection.title ?? id).slice(0, 200),
        description: isBuiltIn ? filesystemServer.description : (connection.instructions ?? '').slice(0, 4_000),
        tools: new Map(
          tools.filter(({ name }) => name.length <= 128).map((tool) => [tool.name, toolOf(tool, isBuiltIn)]),
        ),
        resources: resources.map((resource) => resourceOf(id, resource)),
      };
    }).catch((error: unknown) => {
      if (!isRejection(error)) throw error;
      throw new ApiError('bad_gateway', `The MCP server ${id} returned no usable response.`, { cause: error });
    });
  }

  /** Repeats a call for which an HTTP server has forgotten the session, because it has done nothing. */
  async #use<Result>(
    id: string,
    { workspaceId }: McpCaller,
    work: (connection: McpConnection) => Promise<Result>,
  ): Promise<Result> {
    const setting = this.#settings.get(id);
    const target: ServerTarget =
      setting === undefined
        ? {
            id,
            poolSize: filesystemPoolSize,
            endpoint: async () => filesystemEndpoint(await sharedRoot(this.#dataDir)),
          }
        : { id, endpoint: async () => setting };
    try {
      return await this.#connections.use(target, workspaceId, work);
    } catch (error) {
      const { cause } = error as { readonly cause?: { readonly code?: unknown } };
      if (setting?.kind !== 'http' || cause?.code !== 404) throw error;
      return this.#connections.use(target, workspaceId, work);
    }
  }
}

function serverNotFound(): ApiError {
  return new ApiError('not_found', 'Server not found.');
}

/** Whether the call has not reached the server. */
function isNotStarted(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'service_unavailable';
}

function mayUse({ servers }: McpCaller, id: string): boolean {
  return servers === null || servers.includes(id);
}

function requireUse(caller: McpCaller, id: string): void {
  if (mayUse(caller, id)) return;
  throw new ApiError('access_denied', `This API key may not use the MCP server ${id}.`);
}

/** The server's description of a resource; its own URI follows the id of the server. */
function resourceOf(id: string, { uri, name, title, description, mimeType }: Resource): McpResource {
  return {
    uri: `${id}://${uri}`.slice(0, 2_048),
    name: (title ?? name).slice(0, 200),
    description: (description ?? '').slice(0, 4_000),
    mime_type: mimeType?.slice(0, 200) ?? null,
  };
}

const uriForm = /^([a-z0-9][a-z0-9-]{0,63}):\/\/(.+)$/s;
/** Schemes of URLs, which are no servers' ids: resources are never of the network or of this machine. */
const urlSchemes = new Set(['file', 'http', 'https', 'ws', 'wss', 'ftp', 'data', 'blob', 'about']);

function serverOf(uri: string): { readonly id: string; readonly path: string } {
  const [, id = '', path = ''] = uriForm.exec(uri) ?? [];
  // A host with a user name, and double encoding, are ambiguous.
  if (id === '' || urlSchemes.has(id) || /^[^/]*@/.test(path) || /%(?:2e|2f|5c|25|00)/i.test(path)) {
    throw new ApiError(
      'bad_request',
      'Invalid resource URI format. Give server://path, such as filesystem://notes/today.md',
    );
  }
  return { id, path };
}

interface Rejection extends Error {
  readonly code: number;
}

/** Recognizes `McpRejection` by its name, because its module is loaded with the first connection. */
function isRejection(error: unknown): error is Rejection {
  return error instanceof Error && error.name === 'McpRejection';
}

/** JSON-RPC: the parameters were wrong, or the server failed. Its message is untrusted, so it is cut. */
function throwRejection(error: unknown): CallToolResult {
  if (!isRejection(error)) throw error;
  const words = error.message.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300);
  if (error.code === -32_602) throw ApiError.invalid('arguments', `The server rejected the arguments: ${words}`);
  throw new ApiError('bad_gateway', `The MCP server could not run the tool: ${words}`);
}
