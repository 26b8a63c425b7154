import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../config-error.ts';
import { syncPath } from '../database/synced-files.ts';

/** The keys of a development server, as the settings of the same names. */
export interface StoredSecrets {
  readonly JWT_PRIVATE_KEY: string;
  readonly ENCRYPTION_KEY: string;
}

/**
 * Returns the keys in `<dataDir>/secrets.json`, which are generated on the first call. Throws `ConfigError` if the file is
 * damaged or can't be written.
 */
export function storedSecrets(dataDir: string): StoredSecrets {
  const path = join(dataDir, 'secrets.json');
  if (!existsSync(path)) {
    try {
      create(dataDir, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new ConfigError(
        `DATA_DIR is ${dataDir}, where ${path} can't be written (${code}): free space, or name another`,
        { cause: error },
      );
    }
  }
  const stored = parse(readFileSync(path, 'utf8'));
  const { JWT_PRIVATE_KEY, ENCRYPTION_KEY } = stored ?? {};
  if (typeof JWT_PRIVATE_KEY === 'string' && typeof ENCRYPTION_KEY === 'string')
    return { JWT_PRIVATE_KEY, ENCRYPTION_KEY };
  throw new ConfigError(
    `${path} is damaged: restore it from a backup. If there is none, remove it, and new keys are generated: sessions end, and ` +
      'what was encrypted is lost',
  );
}

/**
 * The file appears at its path complete and synced, or not at all: a process that is killed before leaves only a draft. Of
 * several processes that start at once, the first one's file stays.
 */
function create(dataDir: string, path: string): void {
  mkdirSync(dataDir, { recursive: true });
  const { privateKey } = generateKeyPairSync('ed25519');
  const generated: StoredSecrets = {
    JWT_PRIVATE_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  };
  const draft = `${path}.${randomUUID()}.new`;
  try {
    writeFileSync(draft, JSON.stringify(generated, null, 2), { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncPath(dataDir);
}

function parse(text: string): Partial<StoredSecrets> | null {
  try {
    return JSON.parse(text) as Partial<StoredSecrets> | null;
  } catch {
    return null;
  }
}
