import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the database of the mock is made of. */
const sources = [
  'src',
  'scripts/mock',
  'tests/contract/world.ts',
  'tests/contract/world-snapshot.ts',
  'generated/operations.js',
  'package-lock.json',
];

/** Returns a hash that changes with everything that the database of the mock is made of. `root`: of the repository. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
