import { readFileSync } from 'node:fs';
import { ConfigError } from '../platform/config-error.ts';

/** One entry of the file that MCP clients use to name their servers. */
export type McpServerSetting = { readonly id: string } & (
  | {
      readonly kind: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: { readonly [name: string]: string };
    }
  | { readonly kind: 'http'; readonly url: string; readonly headers: { readonly [name: string]: string } }
);

/** The names of URL schemes and of the built-in server can't be taken: `file://…` would name a resource. */
const takenServerIds = new Set(['filesystem', 'file', 'http', 'https', 'ws', 'wss', 'ftp', 'data', 'blob', 'about']);

/** The servers that the file of `MCP_CONFIG` names. Throws `ConfigError`. */
export function readMcpServers(file: string): McpServerSetting[] {
  const entries = Object.entries(readEntries(file));
  if (entries.length > 50) throw new ConfigError('MCP_CONFIG names more than 50 servers');
  return entries.map(([id, entry]) => {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id) || takenServerIds.has(id)) {
      throw new ConfigError(
        `MCP_CONFIG names a server ${id}: an id has a-z, 0-9 and -, and is none of ${[...takenServerIds].join(', ')}`,
      );
    }
    return mcpServer(id, entry);
  });
}

function readEntries(file: string): { readonly [id: string]: unknown } {
  let servers: unknown;
  try {
    servers = (JSON.parse(readFileSync(file, 'utf8')) as { mcpServers?: unknown } | null)?.mcpServers;
  } catch (error) {
    throw new ConfigError(`MCP_CONFIG names ${file}, which can't be read as JSON`, { cause: error });
  }
  if (!isRecord(servers)) throw new ConfigError('The file of MCP_CONFIG has the form {"mcpServers": {"id": {…}}}');
  return servers;
}

function mcpServer(id: string, entry: unknown): McpServerSetting {
  const {
    type: _,
    command,
    args = [],
    env = {},
    url: address,
    headers = {},
    ...unknown
  } = isRecord(entry) ? entry : {};
  const complaint = (what: string) => new ConfigError(`The server ${id} of MCP_CONFIG ${what}`);
  if (Object.keys(unknown).length > 0) throw complaint(`has unknown members: ${Object.keys(unknown).join(', ')}`);
  if (typeof command === 'string' && command !== '' && address === undefined) {
    if (!isTexts(args) || !isTextRecord(env)) throw complaint('has args that are no list, or an env that is no object');
    return { id, kind: 'stdio', command, args, env };
  }
  if (typeof address === 'string' && URL.canParse(address) && /^https?:/.test(address) && command === undefined) {
    if (!isTextRecord(headers)) throw complaint('has headers that are no object of strings');
    return { id, kind: 'http', url: address, headers };
  }
  throw complaint('needs a command, or an http(s) url, and not both');
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTextRecord(value: unknown): value is { readonly [name: string]: string } {
  return isRecord(value) && isTexts(Object.values(value));
}
