import { readFileSync } from 'node:fs';
import { ConfigError } from '../../platform/config-error.ts';
import { planIds } from '../../platform/plans/plans.ts';

/** One entry of the file, which has the form that MCP clients use, and who may use the server. */
export type McpServerSetting = {
  readonly id: string;
  /** Plans whose workspaces may use it. */
  readonly plans: readonly string[];
  /** Ids of tenants, or of their workspaces, that may use it. */
  readonly tenants: readonly string[];
} & (
  | {
      readonly kind: 'stdio';
      readonly command: string;
      readonly args: readonly string[];
      readonly env: { readonly [name: string]: string };
    }
  | { readonly kind: 'http'; readonly url: string; readonly headers: { readonly [name: string]: string } }
);

/** Ids of the built-in server and of URL schemes, which a resource's URI may not begin with. */
const takenServerIds = new Set(['filesystem', 'file', 'http', 'https', 'ws', 'wss', 'ftp', 'data', 'blob', 'about']);

/** Returns the servers of the file of `MCP_CONFIG`. Throws `ConfigError`. */
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
    plans = [],
    tenants = [],
    ...unknown
  } = isRecord(entry) ? entry : {};
  const complaint = (what: string) => new ConfigError(`The server ${id} of MCP_CONFIG ${what}`);
  if (Object.keys(unknown).length > 0) throw complaint(`has unknown members: ${Object.keys(unknown).join(', ')}`);
  if (!isTexts(plans) || !plans.every((plan) => (planIds as readonly string[]).includes(plan))) {
    throw complaint(`has plans that are no list of ${planIds.join(', ')}`);
  }
  const ids = Array.isArray(tenants) ? tenants.map(String) : null;
  if (ids === null) throw complaint('has tenants that are no list of ids');
  const common = { id, plans, tenants: ids };
  if (typeof command === 'string' && command !== '' && address === undefined) {
    if (!isTexts(args) || !isTextRecord(env)) throw complaint('has args that are no list, or an env that is no object');
    return { ...common, kind: 'stdio', command, args, env };
  }
  if (typeof address === 'string' && URL.canParse(address) && /^https?:/.test(address) && command === undefined) {
    if (!isTextRecord(headers)) throw complaint('has headers that are no object of strings');
    return { ...common, kind: 'http', url: address, headers };
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
