import { accessSync, constants, statfsSync } from 'node:fs';

/**
 * Returns a folder in memory with space for databases, which have a thousand small files each; null where the machine has
 * none.
 */
export function memoryFolder(): string | null {
  const folder = '/dev/shm';
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 4 * 1024 ** 3 ? folder : null;
  } catch {
    return null;
  }
}
