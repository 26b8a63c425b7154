import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds after which no request uses a file. */
const abandonedMs = 3_600_000;

/**
 * Creates the directory where files of forms are while their requests last, deletes what ended processes left in it, and
 * returns its path. Other processes may use it too.
 */
export async function uploadDirectoryIn(dataDir: string, now: Date): Promise<string> {
  const directory = join(dataDir, 'uploads');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    // Another process may delete it at the same moment.
    const age = await stat(path).then(
      ({ mtimeMs }) => now.getTime() - mtimeMs,
      () => 0,
    );
    if (age > abandonedMs) await rm(path, { recursive: true, force: true });
  }
  return directory;
}
