import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFolder } from '../memory-folder.ts';

const directoryPrefix = 'colophon-mock-';
const parent = process.env.TMPDIR ?? memoryFolder() ?? tmpdir();

/** Creates the directory for the data of this process's mock. Returns its path and what removes it, at the latest when the process exits. */
export function createDataDirectory(): { readonly dataDir: string; readonly remove: () => void } {
  removeAbandoned();
  const dataDir = mkdtempSync(join(parent, `${directoryPrefix}${process.pid}-`));
  const removeNow = (): void => rmSync(dataDir, { recursive: true, force: true });
  process.on('exit', removeNow);
  return {
    dataDir,
    remove() {
      process.off('exit', removeNow);
      removeNow();
    },
  };
}

/** Removes the data of mocks that were killed. */
function removeAbandoned(): void {
  for (const name of readdirSync(parent)) {
    const pid = new RegExp(`^${directoryPrefix}(\\d+)-`).exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The database and the keys, which are not put back as files. */
const kept = new Set(['pglite', 'pglite.lock', 'secrets.json', 'world.json']);

/** Puts back the files of workspaces and mails. Directories stay, because servers of workspaces hold them open. */
export function restoreFiles(snapshot: string, dataDir: string): void {
  const names = new Set([...readdirSync(snapshot), ...readdirSync(dataDir)]);
  for (const name of names) {
    if (kept.has(name)) continue;
    const [stored, current] = [join(snapshot, name), join(dataDir, name)];
    if (existsSync(current)) {
      for (const entry of readdirSync(current, { recursive: true, encoding: 'utf8' })) {
        // A mail that is being written.
        if (entry.endsWith('.part')) continue;
        if (!existsSync(join(stored, entry))) rmSync(join(current, entry), { recursive: true, force: true });
      }
    }
    if (existsSync(stored)) cpSync(stored, current, { recursive: true });
  }
}
