import { readFileSync } from 'node:fs';
import { link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells the holder apart from a later process with the same pid; null where the system does not say. */
  readonly started: string | null;
}

export interface DirectoryLock {
  release(): Promise<void>;
}

/** How often a holder shows that it is alive, for processes in other containers that share the directory. */
const HEARTBEAT_MS = 5_000;
const SILENT_AFTER_MS = 4 * HEARTBEAT_MS;

/**
 * Takes the lock file `path` for this process. PGlite does not notice a second process in its directory, and both lose
 * rows they have acknowledged. Throws when a living process holds the lock; takes it over from one that died.
 */
export async function lockDirectory(path: string): Promise<DirectoryLock> {
  for (let attempt = 0; attempt < 5; attempt++) {
    if (await create(path)) return hold(path);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    const holder = parse(text);
    if (holder && (await isAlive(holder, path))) {
      const who = holder.pid === process.pid ? 'this process already' : `process ${holder.pid} on ${holder.host}`;
      throw new Error(
        `The database in this directory is in use by ${who} (${path}). Stop it, choose another DATA_DIR, or set ` +
          'DATABASE_URL: only PostgreSQL serves several processes.',
      );
    }
    await discard(path, text);
  }
  throw new Error(`The lock file ${path} changes hands too fast; try again.`);
}

/** False when the file exists. It appears whole: nobody reads half of it. */
async function create(path: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.new`;
  const holder: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
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

/** Removes the lock of a dead process, unless another process has replaced it meanwhile. */
async function discard(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.old`;
  try {
    await rename(path, aside);
    if ((await readFile(aside, 'utf8')) !== stale) await link(aside, path);
    await unlink(aside);
  } catch (error) {
    // Gone, or taken by a third: the next attempt sees.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
}

function parse(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    // Not ours, or damaged by the crash of the machine.
    return null;
  }
}

async function isAlive(holder: Holder, path: string): Promise<boolean> {
  if (holder.host !== hostname()) {
    // Another container: its process ids say nothing here.
    const touched = await stat(path).catch(() => null);
    return touched !== null && Date.now() - touched.mtimeMs < SILENT_AFTER_MS;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return startOf(holder.pid) === holder.started;
}

/** When a process started, in clock ticks since boot (Linux), else null. */
function startOf(pid: number): string | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the command in parentheses, which may hold spaces; the start is the 22nd.
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
