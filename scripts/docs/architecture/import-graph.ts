import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import of a file of this repository, of values or of types, static or dynamic. Paths from the root. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
}

export interface ImportGraph {
  /** Every source file, sorted. */
  readonly files: readonly string[];
  readonly imports: readonly FileImport[];
  /** Imports of packages and of Node.js, with the name as written. */
  readonly packages: readonly FileImport[];
}

/**
 * Reads what the sources below `src/` and the modules in `generated/` import.
 *
 * @example
 * readImportGraph('/home/me/colophon').imports[0]
 * // { from: 'src/app/app.ts', to: 'generated/operations.js' }
 */
export function readImportGraph(root: string): ImportGraph {
  const files = [...sourceFiles(root, 'src'), ...sourceFiles(root, 'generated')].sort();
  const imports: FileImport[] = [];
  const packages: FileImport[] = [];
  for (const from of files) {
    const { importedFiles } = ts.preProcessFile(readFileSync(join(root, from), 'utf8'), true, true);
    for (const { fileName } of importedFiles) {
      const isLocal = fileName.startsWith('.');
      const to = isLocal ? relative(root, resolve(root, dirname(from), fileName)) : fileName;
      (isLocal ? imports : packages).push({ from, to });
    }
  }
  return { files, imports, packages };
}

/** Sources, without what is bundled for other programs: the SDK, the files of `/docs`. */
function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|js)$/.test(file) && !/^sdk\b|node_modules/.test(file))
    .map((file) => join(folder, file));
}

/**
 * Returns the folder that a file counts as: `engine/serve`, `platform/mail`, `domains/sites`, `app`, `generated`. A file
 * that lies directly in `src/platform` or `src/engine` is a node of its own.
 */
export function folderOf(file: string): string {
  if (file.startsWith('generated/')) return 'generated';
  const [, layer = '', part, rest] = file.split('/');
  if (layer === 'app' || part === undefined) return 'app';
  return rest === undefined && layer === 'domains' ? 'domains' : `${layer}/${part}`;
}

/** Returns the arrows between folders, each with the imports that draw it. */
export function folderArrows(imports: readonly FileImport[]): Map<string, Map<string, FileImport[]>> {
  const arrows = new Map<string, Map<string, FileImport[]>>();
  for (const each of imports) {
    const [from, to] = [folderOf(each.from), folderOf(each.to)];
    if (from === to) continue;
    const targets = arrows.get(from) ?? new Map<string, FileImport[]>();
    arrows.set(from, targets);
    targets.set(to, [...(targets.get(to) ?? []), each]);
  }
  return arrows;
}

/** Returns the groups of nodes that can reach each other (Tarjan), each sorted; none where there is no cycle. */
export function cyclesOf(arrows: ReadonlyMap<string, ReadonlyMap<string, unknown>>): string[][] {
  const indexes = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];
  const visit = (node: string): void => {
    indexes.set(node, indexes.size);
    lowest.set(node, indexes.get(node) as number);
    stack.push(node);
    for (const next of arrows.get(node)?.keys() ?? []) {
      if (!indexes.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node) as number, lowest.get(next) as number));
    }
    if (lowest.get(node) !== indexes.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) cycles.push(group.sort());
  };
  for (const node of arrows.keys()) if (!indexes.has(node)) visit(node);
  return cycles;
}
