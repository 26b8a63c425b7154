import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the entry files of groups are written. */
const folder = '.tap/groups';

/** Test files per process: each keeps its server and database until the process ends. */
const filesPerGroup = 6;

/**
 * Tests of domains, except those that race, kill and measure. Tests of the platform and of the engine look at the process as
 * a whole, and those of the contract take longer to run than to load.
 */
function mayShare(file: string): boolean {
  return (
    file.startsWith('tests/domains/') && !/\.(?:race|fault|timing)\.test\.ts$/.test(file) && !setsProcessState(file)
  );
}

/**
 * Puts test files of the same folder into one process, because loading the product takes longer than most of them run.
 *
 * @param files paths of test files, relative to the working directory.
 * @returns what tap runs instead: the paths of files that run alone, then those of the entry files of groups.
 */
export function groupTestFiles(files: readonly string[]): string[] {
  const byFolder = Map.groupBy(files.filter(mayShare), (file) => dirname(file));
  const groups = [...byFolder].flatMap(([name, members]) =>
    chunksOf(members).map((chunk, index) => ({ name: `${name.replaceAll('/', '-')}-${index + 1}`, chunk })),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const several = groups.filter(({ chunk }) => chunk.length > 1);
  const grouped = new Set(several.flatMap(({ chunk }) => chunk));
  return [...files.filter((file) => !grouped.has(file)), ...several.map(writeEntry)];
}

/** Whether a test changes what belongs to the whole process. */
function setsProcessState(file: string): boolean {
  return /\bprocess\.(?:on|once|chdir|umask|exit)\(|\bprocess\.env(?:\.\w+|\[[^\]]+\]) = /.test(
    readFileSync(file, 'utf8'),
  );
}

/** Groups of about equal size. */
function chunksOf(files: readonly string[]): string[][] {
  const count = Math.ceil(files.length / filesPerGroup);
  return Array.from({ length: count }, (_, index) => files.filter((_, position) => position % count === index));
}

function writeEntry({ name, chunk }: { readonly name: string; readonly chunk: readonly string[] }): string {
  const path = join(folder, `${name}.test.ts`);
  const imports = chunk.map((file) => `await import('${relative(folder, resolve(file))}');\n`);
  writeFileSync(path, imports.join(''));
  return path;
}
