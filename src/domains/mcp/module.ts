import type { Module } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { type CallRate, limitCalls } from './call-rate.ts';
import type { ConnectionsOptions } from './connections.ts';
import { fileStorage } from './file-storage.ts';
import { measureMcpFiles } from './measure-files.job.ts';
import { mcpResourceHandlers } from './resources.handlers.ts';
import { mcpServerHandlers } from './servers.handlers.ts';
import { McpServers } from './servers.ts';
import type { McpSettings } from './settings.ts';
import { mcpToolHandlers } from './tools.handlers.ts';

export interface McpOptions {
  /** Time limits and number of connections to servers, and calls a minute; each has a default. */
  readonly mcp?: Partial<ConnectionsOptions & CallRate>;
}

export function mcpModule(services: Services<McpSettings>, { mcp }: McpOptions) {
  const { settings, db, limiter, upgradeUrl } = services;
  const servers = new McpServers({
    settings: settings.mcpServers,
    dataDir: settings.dataDir,
    storage: fileStorage(db, upgradeUrl),
    ...(mcp === undefined ? {} : { connections: mcp }),
  });
  return {
    handlers: {
      ...mcpServerHandlers({ servers }),
      ...mcpToolHandlers({ servers, limitCalls: limitCalls(limiter, mcp) }),
      ...mcpResourceHandlers({ servers }),
    },
    jobs: { 'measure-mcp-files': measureMcpFiles(settings.dataDir) },
    close: () => servers.close(),
  } satisfies Module;
}
