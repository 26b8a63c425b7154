import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobDefinition } from '../../platform/jobs/job.ts';
import { setFileBytes } from '../content/file-storage.ts';

const blockBytes = 4_096;

/**
 * Measures the files of workspaces once a day and corrects their storage: a process that dies during a call leaves the
 * bytes that it reserved. Workspaces without a directory on this machine are left alone.
 */
export function measureMcpFiles(dataDir: string): JobDefinition<null> {
  return {
    schedule: '23 4 * * *',
    async work({ db, log, signal }) {
      let workspaces = 0;
      for await (const name of namesIn(join(dataDir, 'mcp'))) {
        if (signal.aborted) return;
        if (!/^\d{1,9}$/.test(name)) continue;
        await setFileBytes(db, Number(name), await bytesBelow(join(dataDir, 'mcp', name)));
        workspaces += 1;
      }
      log.info({ workspaces }, 'files of workspaces measured');
    },
  };
}

/** Returns the bytes of all files and directories below a directory, each in whole blocks. Doesn't follow links. */
async function bytesBelow(directory: string): Promise<number> {
  let bytes = 0;
  for await (const name of namesIn(directory)) {
    const path = join(directory, name);
    const stats = await lstat(path).catch(() => null);
    if (stats === null) continue;
    bytes += Math.max(1, Math.ceil((stats.isFile() ? stats.size : 0) / blockBytes)) * blockBytes;
    if (stats.isDirectory()) bytes += await bytesBelow(path);
  }
  return bytes;
}

async function* namesIn(directory: string): AsyncGenerator<string> {
  const entries = await opendir(directory).catch(() => null);
  if (entries !== null) for await (const { name } of entries) yield name;
}
