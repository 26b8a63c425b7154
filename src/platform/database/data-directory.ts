import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../config-error.ts';

/** Rights of group and others. */
const ofOthers = 0o077;
/** Of directories such as /tmp, in which every user of the machine has files. */
const sticky = 0o1000;

/**
 * Creates `DATA_DIR` if needed, and leaves it to the user of this process alone: PGlite sets the modes of its files to
 * 0666 whatever the umask, and no other user reaches them through a directory with mode 0700. Throws `ConfigError` if its
 * mode can't be changed.
 */
export function narrowDataDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const { mode } = statSync(dataDir);
    if ((mode & ofOthers) === 0) return;
    if ((mode & sticky) !== 0 || resolve(dataDir) === '/') {
      throw new ConfigError(
        `DATA_DIR is ${dataDir}, which all users of this machine share: name a directory of its own`,
      );
    }
    chmodSync(dataDir, 0o700);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `DATA_DIR is ${dataDir}, which this user can't create or make private (${code}): name a directory that it owns`,
      { cause: error },
    );
  }
}
