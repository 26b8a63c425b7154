import { isUtf8 } from 'node:buffer';
import type { CallToolResult, Resource } from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '../../engine/serve/errors.ts';
import type { McpConnection, McpEndpoint } from './connection.ts';
import { type ConnectionsOptions, defaultConnectionsOptions, McpConnections } from './connections.ts';
import {
  confinedArguments,
  type FileQuestion,
  fileResult,
  filesystemEndpoint,
  filesystemServer,
  toolQuestion,
  workspaceRoot,
} from './filesystem-server.ts';
import type { McpServerSetting } from '../../app/mcp-config.ts';
import type { McpTool } from './tool.ts';
import { workspacePath } from './workspace-path.ts';

/** What is known of a server. */
export interface McpServer {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly tools: ReadonlyMap<string, McpTool>;
  readonly resources: readonly McpResource[];
}

export interface McpResource {
  /** To ask for it here: the server's id, `://`, and the server's own URI. */
  readonly uri: string;
  readonly name: string;
  readonly description: string;
  readonly mime_type: string | null;
}

/** Who uses servers. */
export interface McpCaller {
  readonly workspaceId: number;
  /** Ids of the servers that they may use. Null: every server. */
  readonly servers: readonly string[] | null;
}

/** A server that can't be asked what it has. */
export interface UnavailableServer {
  readonly id: string;
  readonly name: string;
}

export interface ResourceContent {
  readonly uri: string;
  /** Text, or base64 where it is none. */
  readonly content: string;
  readonly encoding: 'utf-8' | 'base64';
  readonly mime_type: string | null;
}

/** A call that may be made: its server and tool exist, and its arguments fit. */
export interface PreparedCall {
  /** Throws what the server's answer amounts to. */
  run(): Promise<{ readonly [member: string]: unknown }>;
}

export interface McpServersOptions {
  readonly settings: readonly McpServerSetting[];
  /** The roots of the workspaces' files are in `mcp` under it. */
  readonly dataDir: string;
  readonly connections?: Partial<ConnectionsOptions>;
}

/** How long what a server said of its tools holds, and how long it isn't asked again after it failed. */
const knownForMs = 600_000;
const failedForMs = 15_000;
/** Who offers more than this to read at once is asked for a part of it. */
const maxContent = 1_048_576;

interface Known {
  readonly server: Promise<McpServer>;
  until: number;
}

/** The MCP servers of this process: the built-in one, with files of each workspace's own, and those of `MCP_CONFIG`. */
export class McpServers {
  readonly #settings: ReadonlyMap<string, McpServerSetting>;
  readonly #dataDir: string;
  readonly #connections: McpConnections;
  readonly #known = new Map<string, Known>();

  constructor({ settings, dataDir, connections }: McpServersOptions) {
    this.#settings = new Map(settings.map((setting) => [setting.id, setting]));
    this.#dataDir = dataDir;
    this.#connections = new McpConnections({ ...defaultConnectionsOptions, ...connections });
  }

  close(): Promise<void> {
    return this.#connections.close();
  }

  /** Every server that the caller may use, the built-in one first; one that doesn't answer is in the list all the same. */
  list(caller: McpCaller, now: Date): Promise<(McpServer | UnavailableServer)[]> {
    const ids = [filesystemServer.id, ...this.#settings.keys()].filter((id) => mayUse(caller, id));
    return Promise.all(
      ids.map((id) =>
        this.get(id, caller, now).catch((error: unknown) => {
          if (error instanceof ApiError) return { id, name: id === filesystemServer.id ? filesystemServer.name : id };
          throw error;
        }),
      ),
    );
  }

  /** Throws `access_denied`, `not_found`, and what asking the server throws. */
  async get(id: string, caller: McpCaller, now: Date): Promise<McpServer> {
    requireUse(caller, id);
    if (id !== filesystemServer.id && !this.#settings.has(id)) throw new ApiError('not_found', 'Server not found.');
    let known = this.#known.get(id);
    if (known === undefined || known.until <= now.getTime()) {
      const asked: Known = { server: this.#ask(id, caller.workspaceId), until: now.getTime() + knownForMs };
      asked.server.catch(() => {
        asked.until = now.getTime() + failedForMs;
      });
      this.#known.set(id, asked);
      known = asked;
    }
    return known.server;
  }

  /** Throws `access_denied` and `not_found` for the server or the tool, `validation_failed` for the arguments. */
  async prepare(
    caller: McpCaller,
    call: { readonly server: string; readonly tool: string; readonly arguments: { readonly [name: string]: unknown } },
    now: Date,
  ): Promise<PreparedCall> {
    const { workspaceId } = caller;
    const server = await this.get(call.server, caller, now);
    const tool = server.tools.get(call.tool);
    if (tool === undefined) throw new ApiError('not_found', 'Tool not found.');
    tool.checkArguments(call.arguments);
    if (server.id === filesystemServer.id) {
      return {
        run: async () => ({ ...(await this.#callFilesystem(workspaceId, toolQuestion(tool.name), call.arguments)) }),
      };
    }
    return {
      run: async () => {
        const result = await this.#use(server.id, workspaceId, (connection) =>
          connection.callTool(tool.name, call.arguments),
        ).catch(refusedCall);
        return result as { [member: string]: unknown };
      },
    };
  }

  /**
   * The resource of a URI `server://path`. Throws `bad_request` for another form, `not_found`, `access_denied`, and what
   * asking the server throws.
   */
  async read(caller: McpCaller, uri: string): Promise<ResourceContent> {
    const { workspaceId } = caller;
    const { id, path } = serverOf(uri);
    requireUse(caller, id);
    const missing = new ApiError('not_found', 'Resource not found.');
    if (id === filesystemServer.id) {
      if (workspacePath('uri', path).length === 0) throw missing;
      const { content } = await this.#callFilesystem(
        workspaceId,
        { tool: 'read_media_file', field: 'uri', missing },
        { path },
      );
      const bytes = Buffer.from(content, 'base64');
      return isUtf8(bytes)
        ? { uri, content: bytes.toString('utf8'), encoding: 'utf-8', mime_type: 'text/plain' }
        : { uri, content, encoding: 'base64', mime_type: 'application/octet-stream' };
    }
    if (!this.#settings.has(id)) throw new ApiError('not_found', 'Server not found.');
    const { contents } = await this.#use(id, workspaceId, (connection) => connection.readResource(path)).catch(
      (error: unknown) => {
        throw isRefusal(error) ? missing : error;
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

  async #callFilesystem(workspaceId: number, question: FileQuestion, args: { readonly [name: string]: unknown }) {
    const root = await workspaceRoot(this.#dataDir, workspaceId);
    const given = confinedArguments(root, args);
    const result = await this.#use(filesystemServer.id, workspaceId, (connection) =>
      connection.callTool(question.tool, given),
    ).catch(refusedCall);
    return fileResult(root, question, result);
  }

  async #ask(id: string, workspaceId: number): Promise<McpServer> {
    const { toolOf } = await import('./tool.ts');
    const isBuiltIn = id === filesystemServer.id;
    return this.#use(id, workspaceId, async (connection) => {
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
      if (!isRefusal(error)) throw error;
      throw new ApiError('bad_gateway', `The MCP server ${id} gave no usable answer.`, { cause: error });
    });
  }

  /** Once more where an HTTP server has forgotten the session: it has done nothing then. */
  async #use<Result>(
    id: string,
    workspaceId: number,
    work: (connection: McpConnection) => Promise<Result>,
  ): Promise<Result> {
    const setting = this.#settings.get(id);
    const key = setting === undefined ? `${id} ${workspaceId}` : id;
    const endpoint = async (): Promise<McpEndpoint> =>
      setting ?? filesystemEndpoint(await workspaceRoot(this.#dataDir, workspaceId));
    try {
      return await this.#connections.use(key, id, endpoint, work);
    } catch (error) {
      const { cause } = error as { readonly cause?: { readonly code?: unknown } };
      if (setting?.kind !== 'http' || cause?.code !== 404) throw error;
      return this.#connections.use(key, id, endpoint, work);
    }
  }
}

function mayUse({ servers }: McpCaller, id: string): boolean {
  return servers === null || servers.includes(id);
}

function requireUse(caller: McpCaller, id: string): void {
  if (mayUse(caller, id)) return;
  throw new ApiError('access_denied', `This API key may not use the MCP server ${id}.`);
}

/** What the server says of a resource; its own URI follows the id of the server. */
function resourceOf(id: string, { uri, name, title, description, mimeType }: Resource): McpResource {
  return {
    uri: `${id}://${uri}`.slice(0, 2_048),
    name: (title ?? name).slice(0, 200),
    description: (description ?? '').slice(0, 4_000),
    mime_type: mimeType?.slice(0, 200) ?? null,
  };
}

const uriForm = /^([a-z0-9][a-z0-9-]{0,63}):\/\/(.+)$/s;
/** Schemes of URLs: a resource is one of a server's, never of the network or of this machine. */
const urlSchemes = new Set(['file', 'http', 'https', 'ws', 'wss', 'ftp', 'data', 'blob', 'about']);

function serverOf(uri: string): { readonly id: string; readonly path: string } {
  const [, id = '', path = ''] = uriForm.exec(uri) ?? [];
  // A host with a user in front, and what was encoded twice, would be read in two ways.
  if (id === '' || urlSchemes.has(id) || /^[^/]*@/.test(path) || /%(?:2e|2f|5c|25|00)/i.test(path)) {
    throw new ApiError(
      'bad_request',
      'Invalid resource URI format. Give server://path, such as filesystem://notes/today.md',
    );
  }
  return { id, path };
}

interface Refusal extends Error {
  readonly code: number;
}

/** `McpRefusal`, told by its name: its module is loaded with the first connection. */
function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'McpRefusal';
}

/** JSON-RPC: the caller's parameters were wrong, or the server couldn't do it. Its words are data, so they are cut. */
function refusedCall(error: unknown): CallToolResult {
  if (!isRefusal(error)) throw error;
  const words = error.message.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300);
  if (error.code === -32_602) throw ApiError.invalid('arguments', `The server refused the arguments: ${words}`);
  throw new ApiError('bad_gateway', `The MCP server could not run the tool: ${words}`);
}
