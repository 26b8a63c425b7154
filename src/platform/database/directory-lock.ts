import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, realpath, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ConfigError } from '../config-error.ts';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Distinguishes the holder from a later process with the same pid; null if the system does not provide it. */
  readonly started: string | null;
  /** Where the file was created, and a random id: a copy of it in another directory is no lock. */
  readonly path: string;
  readonly id: string;
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** Interval in which a holder updates the file, for processes in other containers that share the directory. */
const HEARTBEAT_MS = 5_000;
const SILENT_AFTER_MS = 4 * HEARTBEAT_MS;

/**
 * Acquires the lock file `path` for this process. PGlite does not detect a second process in its directory, and both
 * would lose acknowledged rows. Throws if a running process holds the lock; takes it over from a dead process.
 */
export async function lockDirectory(path: string): Promise<DirectoryLock> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path)) return hold(path);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    const holder = parse(text);
    if (holder && !(await isCopy(holder, text, path)) && (await isAlive(holder, path))) throw inUse(holder, path);
    await discard(path, text);
  }
  throw new Error(`The lock file ${path} changes hands too fast; try again.`);
}

function inUse({ pid, host }: Holder, path: string): ConfigError {
  const who = pid === process.pid ? 'this process already' : `process ${pid} on ${host}`;
  const copied = host === hostname() ? '' : ` If the directory is a copy, remove ${path}.`;
  return new ConfigError(
    `The database in this directory is in use by ${who} (${path}). Stop it, choose another DATA_DIR, or set ` +
      `DATABASE_URL: only PostgreSQL serves several processes.${copied}`,
  );
}

/** Returns false if the file exists. It is created atomically: no process reads a part of it. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new`;
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    path: await canonical(path),
    id: randomUUID(),
  };
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

function hold(path: string): DirectoryLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      await unlink(path).catch(() => {});
    },
  };
}

/** Removes the lock of a dead process, unless another process has replaced it in between. */
async function discard(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.old`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== stale) await link(aside, path);
    await unlink(aside);
  } catch (error) {
    // Removed, or taken by a third process: the next attempt finds out.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    // Written by another program, or damaged by a crash of the machine.
    return null;
  }
}

/**
 * Returns whether the directory was copied with the lock file in it: the file that the holder created is still where it
 * created it, and is another file. If it is gone, the directory may have been moved, and the lock is respected.
 */
async function isCopy({ path: original }: Holder, text: string, path: string): Promise<boolean> {
  if (typeof original !== 'string' || original === (await canonical(path))) return false;
  const [there, here] = await Promise.all([original, path].map((one) => stat(one, { bigint: true }).catch(() => null)));
  if (!there || !here || (there.dev === here.dev && there.ino === here.ino)) return false;
  return (await readFile(original, 'utf8').catch(() => null)) === text;
}

/** Returns the path without symbolic links. The directory exists, the file needn't. */
async function canonical(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path));
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    // Another container: its process ids have no meaning here.
    const touched = await stat(path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < SILENT_AFTER_MS;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is running, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(holder.pid) === holder.started;
}

/** Returns when a process started, in clock ticks since boot (Linux), or null. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command in parentheses, which may contain spaces; the start is the 22nd.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
