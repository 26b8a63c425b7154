import { constants, cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger } from 'fastify';
import { sourcesHash } from './sources-hash.ts';
import type { StoredWorld } from './world-state.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache');
/** The world has a subscription that lasts a month from when it is written. */
const longestAgeMs = 7 * 86_400_000;
const draftPrefix = 'building-mock-';

/**
 * Returns a directory with a migrated database in which the examples of the contract are true, the keys of its secrets, and
 * its files. It is written once for each state of the sources (`report` receives a line then), and again after a week.
 */
export async function worldSnapshot(log: FastifyBaseLogger, report: (line: string) => void): Promise<string> {
  const snapshot = join(cache, `colophon-mock-${sourcesHash(root)}`);
  if (isUsable(snapshot)) return snapshot;
  report('The sources are new or have changed: the mock prepares its database, which takes some seconds.');
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, draftPrefix));
  try {
    // Loaded only here: it takes longer than the rest of a start.
    const { writeSnapshot } = await import('./write-snapshot.ts');
    await writeSnapshot(draft, log);
    // Unless another process has written it, and maybe copies it now.
    if (!isUsable(snapshot)) {
      removeOutdated();
      renameSync(draft, snapshot);
    }
  } catch (error) {
    if (!isUsable(snapshot)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return snapshot;
}

function isUsable(snapshot: string): boolean {
  const written = statSync(snapshot, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written < longestAgeMs;
}

/** Removes snapshots of other states of the sources, and old ones. */
function removeOutdated(): void {
  for (const name of readdirSync(cache)) {
    if (name.startsWith('colophon-mock-') || isAbandoned(name))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** A draft of a process that was killed. */
function isAbandoned(name: string): boolean {
  return (
    name.startsWith(draftPrefix) &&
    Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) > 600_000
  );
}

/** Copies the snapshot into a data directory and returns who is in it. */
export function copySnapshot(snapshot: string, dataDir: string): StoredWorld {
  cpSync(snapshot, dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return JSON.parse(readFileSync(join(snapshot, 'world.json'), 'utf8')) as StoredWorld;
}
