import { type Environment, text } from '../../platform/settings/environment.ts';
import { type McpServerSetting, readMcpServers } from './mcp-config.ts';

export interface McpSettings {
  /** MCP servers in addition to the built-in one, each with the plans and tenants that may use it. */
  readonly mcpServers: readonly McpServerSetting[];
}

/** Throws `ConfigError`. */
export function mcpSettings(environment: Environment): McpSettings {
  const file = text(environment, 'MCP_CONFIG');
  return { mcpServers: file === undefined ? [] : readMcpServers(file) };
}
