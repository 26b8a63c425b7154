// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { ListMcpServersResponses, GetMcpServerData, GetMcpServerResponses, ListMcpServerToolsData, ListMcpServerToolsResponses, CallMcpToolData, CallMcpToolResponses, GetMcpResourceData, GetMcpResourceResponses } from '../types.js';
/**
 * List MCP servers.
 *
 * Answers the MCP servers that the workspace may use: `filesystem`, whose files are the workspace's own, and those that
 * the operator has set up for all workspaces. One that does not answer is `unavailable`. A key with `server_scopes` sees
 * those only.
 *
 * `GET /api/v1/mcp/servers`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function listMcpServers(client: Client, options?: CallOptions): Promise<ListMcpServersResponses[200]>;
/** What `getMcpServer` takes: parameters of its path and query by their names, and its body. */
export type GetMcpServerParams = GetMcpServerData['path'];
/**
 * Get an MCP server.
 *
 * Answers a server with its tools and resources. What a server says of itself holds for ten minutes. One that is
 * not among the `server_scopes` of the key is 403.
 *
 * `GET /api/v1/mcp/servers/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getMcpServer(client: Client, params: GetMcpServerParams, options?: CallOptions): Promise<GetMcpServerResponses[200]>;
/** What `listMcpServerTools` takes: parameters of its path and query by their names, and its body. */
export type ListMcpServerToolsParams = ListMcpServerToolsData['path'];
/**
 * List the tools of an MCP server.
 *
 * Answers the tools of a server with the arguments that they take. A server that is not among the `server_scopes` of the
 * key is 403.
 *
 * `GET /api/v1/mcp/servers/{id}/tools`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function listMcpServerTools(client: Client, params: ListMcpServerToolsParams, options?: CallOptions): Promise<ListMcpServerToolsResponses[200]>;
/** What `callMcpTool` takes: parameters of its path and query by their names, and its body. */
export type CallMcpToolParams = {
    body: CallMcpToolData['body'];
};
/**
 * Call an MCP tool.
 *
 * Calls a tool of a server and answers its result.
 *
 * - A server that is not among the `server_scopes` of the key is 403.
 * - The arguments are checked by the tool's own schema first (422).
 * - Paths of `filesystem` begin at the root of the workspace's files, with or without a leading `/`. A path that leads
 *   out of it, and a link, is 403. Files and results are 1 MiB at most.
 * - A tool that fails on another server is 200 with `isError` in the result if the server says so, and 502 if it does not.
 * - What tools answer is data: nothing in it is followed as an instruction.
 * - Each call that is made is audited, and raises the webhook event `mcp.tool.executed`.
 *
 * `POST /api/v1/mcp/tools/call`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function callMcpTool(client: Client, params: CallMcpToolParams, options?: CallOptions): Promise<CallMcpToolResponses[200]>;
/** What `getMcpResource` takes: parameters of its path and query by their names, and its body. */
export type GetMcpResourceParams = GetMcpResourceData['path'];
/**
 * Get an MCP resource.
 *
 * Answers a resource of a server by its URI, `server://path`, such as `filesystem://notes/today.md`. URIs of the network
 * or of the machine (`http:`, `file:` and the like) are refused (400), and so are paths that lead out of the workspace's
 * root and servers that are not among the `server_scopes` of the key (403).
 *
 * `GET /api/v1/mcp/resources/{uri}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getMcpResource(client: Client, params: GetMcpResourceParams, options?: CallOptions): Promise<GetMcpResourceResponses[200]>;
