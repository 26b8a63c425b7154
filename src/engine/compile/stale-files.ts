import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface StaleFile {
  readonly name: string;
  readonly state: 'differs' | 'is missing' | 'is no longer generated: delete it';
}

/** Returns the differences between the files of two directories, by path. */
export function staleFiles(committed: string, fresh: string): StaleFile[] {
  const [before, after] = [filesOf(committed), filesOf(fresh)];
  return [...new Set([...before, ...after])].sort().flatMap((name): StaleFile[] => {
    if (!before.has(name)) return [{ name, state: 'is missing' }];
    if (!after.has(name)) return [{ name, state: 'is no longer generated: delete it' }];
    const isSame = readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)));
    return isSame ? [] : [{ name, state: 'differs' }];
  });
}

function filesOf(directory: string): Set<string> {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
      .sort(),
  );
}
