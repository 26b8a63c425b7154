import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../config-error.ts';
import { syncPath } from './synced-files.ts';

/** Of the write-ahead log, in bytes: a start needs one. */
const segmentBytes = 16 * 1_048_576;

/**
 * Prepares the files of the database in `directory`: `create` makes those of a new one in a temporary directory, which is
 * renamed when they are complete and on disk. A process that is killed before leaves nothing that the next one would take
 * for a database. Throws `ConfigError` for an incomplete database.
 */
export async function initializeDirectory(directory: string, create: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(directory) && readdirSync(directory).length > 0) return assertComplete(directory);
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  await create(draft);
  const entries = readdirSync(draft, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() || entry.isDirectory());
  await syncAll(paths.map((entry) => join(entry.parentPath, entry.name)));
  syncPath(draft);
  rmSync(directory, { recursive: true, force: true });
  renameSync(draft, directory);
  syncPath(join(directory, '..'));
}

const simultaneousSyncs = 8;

/** Syncs a thousand files: several at a time share the commits of the file system's journal. */
async function syncAll(paths: string[]): Promise<void> {
  const syncRest = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const file = await open(path, 'r');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: simultaneousSyncs }, syncRest));
}

/** Throws the system's error if the disk has no space for a segment of the log. */
export function assertSpace(directory: string): void {
  const path = `${directory}.space`;
  const descriptor = openSync(path, 'w');
  try {
    // Written, because a file of that length alone takes no space.
    for (let written = 0; written < segmentBytes; ) {
      written += writeSync(descriptor, Buffer.alloc(Math.min(segmentBytes - written, 1_048_576), 1));
    }
  } finally {
    closeSync(descriptor);
    unlinkSync(path);
  }
}

function assertComplete(directory: string): void {
  for (const file of ['PG_VERSION', 'global/pg_control']) {
    const { size } = statSync(join(directory, file), { throwIfNoEntry: false }) ?? { size: 0 };
    if (size > 0) continue;
    throw new ConfigError(
      `The database in ${directory} is not complete (${file}): restore it from a backup, or remove the directory if it is new`,
    );
  }
}
