import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where the entry files of groups are written. */
const folder = '.tap/groups';
/** Where those of tests that measure time are: tap runs nothing next to them. */
export const serialFolder = join(folder, 'serial');

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
  mkdirSync(serialFolder, { recursive: true });
  const several = groups.filter(({ chunk }) => chunk.length > 1);
  const timing = files.filter((file) => file.endsWith('.timing.test.ts'));
  const entered = new Set([...timing, ...several.flatMap(({ chunk }) => chunk)]);
  return [
    ...files.filter((file) => !entered.has(file)),
    ...several.map(({ name, chunk }) => writeEntry(folder, name, chunk)),
    ...timing.map((file) => writeEntry(serialFolder, file.replaceAll('/', '-').replace(/\.test\.ts$/, ''), [file])),
  ];
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

/** An idle tap ends. It has no test left while a file is loaded, or its server started, longer than the tests before it take. */
const whileLoading = `import t from 'tap';
const { promise, resolve } = Promise.withResolvers();
t.before(() => promise);
`;

function writeEntry(into: string, name: string, files: readonly string[]): string {
  const path = join(into, `${name}.test.ts`);
  const imports = files.map((file) => `await import('${relative(into, resolve(file))}');\n`);
  writeFileSync(path, `${whileLoading}${imports.join('')}resolve();\n`);
  return path;
}
