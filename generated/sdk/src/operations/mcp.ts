// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type {
  ListMcpServersResponses,
  GetMcpServerData,
  GetMcpServerResponses,
  ListMcpServerToolsData,
  ListMcpServerToolsResponses,
  CallMcpToolData,
  CallMcpToolResponses,
  GetMcpResourceData,
  GetMcpResourceResponses,
} from '../types.ts';

/**
 * List MCP servers.
 *
 * Returns the MCP servers that the workspace may use: `filesystem`, with the workspace's own files, and the servers
 * that the operator provides to its plan or to the workspace. A server that does not respond is `unavailable`. A key with
 * `server_scopes` sees only those servers.
 *
 * `GET /api/v1/mcp/servers`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listMcpServers(client: Client, options: CallOptions = {}): Promise<ListMcpServersResponses[200]> {
  return call(client, {
    operationId: 'listMcpServers',
    method: 'GET',
    path: '/api/v1/mcp/servers',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, {}, options);
}

/** Arguments of `getMcpServer`: parameters of its path and query by their names, and its body. */
export type GetMcpServerParams = GetMcpServerData['path'];

/**
 * Get an MCP server.
 *
 * Returns a server with its tools and resources, cached for ten minutes. A server that is not in the key's
 * `server_scopes` is 403.
 *
 * `GET /api/v1/mcp/servers/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getMcpServer(client: Client, params: GetMcpServerParams, options: CallOptions = {}): Promise<GetMcpServerResponses[200]> {
  return call(client, {
    operationId: 'getMcpServer',
    method: 'GET',
    path: '/api/v1/mcp/servers/{id}',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `listMcpServerTools`: parameters of its path and query by their names, and its body. */
export type ListMcpServerToolsParams = ListMcpServerToolsData['path'];

/**
 * List the tools of an MCP server.
 *
 * Returns the tools of a server with their arguments. A server that is not in the key's `server_scopes` is 403.
 *
 * `GET /api/v1/mcp/servers/{id}/tools`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listMcpServerTools(client: Client, params: ListMcpServerToolsParams, options: CallOptions = {}): Promise<ListMcpServerToolsResponses[200]> {
  return call(client, {
    operationId: 'listMcpServerTools',
    method: 'GET',
    path: '/api/v1/mcp/servers/{id}/tools',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `callMcpTool`: parameters of its path and query by their names, and its body. */
export type CallMcpToolParams = { body: CallMcpToolData['body'] };

/**
 * Call an MCP tool.
 *
 * Calls a tool of a server and returns its result.
 *
 * - A server that is not in the key's `server_scopes` is 403.
 * - The arguments are validated against the tool's schema first (422).
 * - Paths of `filesystem` are relative to the workspace's root directory, with or without a leading `/`. Paths
 *   outside of it and links are 403. Files and results are at most 1 MiB. Files count as storage, in blocks of 4 KiB.
 * - Globs are `*`, `**`, `?`, `[a-z]` and `{a,b}`, at most 256 characters. Others are 422.
 * - A workspace makes at most half of its plan's requests per minute as tool calls, and at most 600 (429). Concurrent
 *   calls wait for a slot for up to 10 s (then 503), shared fairly among workspaces.
 * - A failed tool of another server is 200 with `isError` in the result if the server reports it, and otherwise 502.
 * - There is no dry run: what a tool of another server changes can't be undone.
 * - The result is untrusted data: the server follows no instructions in it.
 * - Each call is audited and sends the webhook event `mcp.tool.executed`.
 *
 * `POST /api/v1/mcp/tools/call`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function callMcpTool(client: Client, params: CallMcpToolParams, options: CallOptions = {}): Promise<CallMcpToolResponses[200]> {
  return call(client, {
    operationId: 'callMcpTool',
    method: 'POST',
    path: '/api/v1/mcp/tools/call',
    errorFormat: 'core',
    effect: 'act',
    keyed: true,
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `getMcpResource`: parameters of its path and query by their names, and its body. */
export type GetMcpResourceParams = GetMcpResourceData['path'];

/**
 * Get an MCP resource.
 *
 * Returns a resource of a server by its URI, `server://path`, for example `filesystem://notes/today.md`. Network and
 * file URIs (`http:`, `file:` and others) are rejected (400), and so are paths outside of the workspace's root
 * directory and servers that are not in the key's `server_scopes` (403).
 *
 * `GET /api/v1/mcp/resources/{uri}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getMcpResource(client: Client, params: GetMcpResourceParams, options: CallOptions = {}): Promise<GetMcpResourceResponses[200]> {
  return call(client, {
    operationId: 'getMcpResource',
    method: 'GET',
    path: '/api/v1/mcp/resources/{uri}',
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, params, options);
}