import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'sql-formatter';
import { preparedQueries } from './prepared.ts';

const sources = join(import.meta.dirname, '../..');

/**
 * Writes `sql/<domain>.sql` and `sql/platform.sql` into the directory: name and text of each query that `prepare`
 * compiles, in the order of the names. A reviewer sees there how a change of code changes a query.
 */
export async function emitStatements(outputDir: string): Promise<void> {
  const directory = join(outputDir, 'sql');
  await mkdir(directory, { recursive: true });
  const files = await filesByQuery();
  const listings = Map.groupBy([...preparedQueries()], ([name]) => ownerOf(files.get(name) as string));
  for (const [owner, queries] of listings) {
    const sections = queries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { sql }]) => `-- ${name} (src/${files.get(name)})\n${readable(sql)};\n`);
    await writeFile(join(directory, `${owner}.sql`), [header, ...sections].join('\n'));
  }
}

const header =
  '-- Made by src/platform/database/statement-listing.ts from the queries that `prepare` compiles. Do not edit.\n';

function readable(sql: string): string {
  return format(sql, { language: 'postgresql', tabWidth: 2, expressionWidth: 100 });
}

/** `domains/sites/sites.repository.ts` → sites; `platform/audit/audit.repository.ts` → platform. */
function ownerOf(file: string): string {
  const [layer, folder] = file.split('/');
  return (layer === 'domains' ? folder : layer) as string;
}

/** Loads every module that prepares queries and returns the file of each query, relative to `src`. */
async function filesByQuery(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const visited = new Set<string>();
  // What a module imports is loaded before it: then the queries that it adds are its own.
  const load = async (file: string): Promise<void> => {
    if (visited.has(file)) return;
    visited.add(file);
    for (const imported of valueImports(file, await readFile(file, 'utf8'))) await load(imported);
    await import(pathToFileURL(file).href);
    for (const name of preparedQueries().keys()) if (!found.has(name)) found.set(name, relative(sources, file));
  };
  for (const folder of ['platform', 'domains']) {
    const files = await readdir(join(sources, folder), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      const path = join(sources, folder, file);
      const text = await readFile(path, 'utf8');
      if (/^import [^;]*\bprepare\b[^;]* from '[^']*\/prepared\.ts'/m.test(text)) await load(path);
    }
  }
  return found;
}

/** Returns the sources that a module imports values from, as absolute paths. */
function valueImports(file: string, text: string): string[] {
  const imports = text.matchAll(/^import (?!type )[^;']* from '(\.[^']*\.ts)';/gm);
  return [...imports].map(([, path]) => resolve(dirname(file), path as string));
}
