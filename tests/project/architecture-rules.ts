import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { type FileImport, folderOf } from '../../scripts/docs/architecture/import-graph.ts';

/** Folders of the engine that run on developers' machines only: the image does not contain them. */
const developmentOnly = ['engine/compile', 'engine/verify', 'engine/compare', 'engine/sdk'];

/** An import with the folders of its two ends, and the layer of the second. */
interface Arrow extends FileImport {
  readonly source: string;
  readonly target: string;
  readonly targetLayer: string;
}

/** By layer: why a file of it may not import a file of another folder, or null. */
const layers: { readonly [layer: string]: (arrow: Arrow, domains: readonly string[]) => string | null } = {
  app: () => null,
  generated: ({ targetLayer }) => (targetLayer === 'engine' ? null : 'generated files import the engine only'),
  engine({ source, target, targetLayer }) {
    if (targetLayer !== 'engine') return 'the engine imports packages only';
    return source === 'engine/serve' && developmentOnly.includes(target) ? 'the image does not contain it' : null;
  },
  platform: ({ targetLayer }) => (targetLayer === 'domains' ? 'the platform knows no domain' : null),
  domains({ to, source, target, targetLayer }, domains) {
    if (targetLayer === 'generated' || target === 'engine/serve') return null;
    if (targetLayer === 'engine') return 'a domain uses engine/serve only';
    if (targetLayer === 'platform') return null;
    if (to.endsWith('.repository.ts')) return "a domain calls another domain's functions, never its repository";
    const [place, targetPlace] = [source, target].map((folder) => domains.indexOf(folder.replace('domains/', '')));
    const isBelow = (targetPlace as number) < (place as number);
    return isBelow ? null : 'a domain imports only domains that src/app/modules.ts lists before it';
  },
};

/**
 * Returns why an import is forbidden, or null. `domains` are in the order of their dependencies.
 *
 * @example
 * faultOf({ from: 'src/engine/serve/a.ts', to: 'src/platform/b.ts' }, []) // 'the engine imports packages only'
 */
export function faultOf({ from, to }: FileImport, domains: readonly string[]): string | null {
  const [source, target] = [folderOf(from), folderOf(to)];
  if (from.endsWith('.handlers.ts') && to.endsWith('.repository.ts')) {
    return 'a handler calls a function of its domain, never a repository';
  }
  if (source === target) return null;
  const [layer = '', targetLayer = ''] = [source, target].map((folder) => folder.split('/')[0]);
  if (targetLayer === 'app') return 'nothing imports the composition root';
  return layers[layer]?.({ from, to, source, target, targetLayer }, domains) ?? null;
}

/** Returns the names in the array that `createModules` returns, without the platform's. */
export function moduleOrder(source: string): string[] {
  const names: string[] = [];
  const file = ts.createSourceFile('modules.ts', source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) {
      const list = ts.isAsExpression(node.expression) ? node.expression.expression : node.expression;
      if (ts.isArrayLiteralExpression(list)) names.push(...list.elements.map((element) => element.getText()));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names.filter((name) => name !== 'platform');
}

/** A part of `biome.jsonc`. */
export interface LintOverride {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules?: { readonly style?: { readonly noRestrictedImports?: { readonly level?: string } } };
  };
}

/** Whether an import rule of the linter, at level `error`, covers each file of a folder of `src`. */
export function isCovered(folder: string, overrides: readonly LintOverride[]): boolean {
  return overrides.some(
    ({ includes, linter }) =>
      linter?.rules?.style?.noRestrictedImports?.level === 'error' &&
      [`src/${folder}/a.ts`, `src/${folder}/b/c.ts`].every((file) => includes.some((glob) => matchesGlob(file, glob))),
  );
}

export interface FunctionSize {
  /** Own name, or that of the variable, member or parameter that holds it; with line number where it has none. */
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
  readonly isExported: boolean;
}

/** Returns every function of a source file. */
export function functionsOf(path: string, source: string): FunctionSize[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: FunctionSize[] = [];
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const holder = ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent) ? node.parent : node;
      const [start, end] = [lineAt(node.getStart()), lineAt(node.getEnd())];
      found.push({
        name: holder.name?.getText() ?? `line ${start + 1}`,
        lines: end - start + 1,
        parameters: node.parameters.length,
        isExported: isExported(holder),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isExported(node: ts.Node): boolean {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts.canHaveModifiers(statement)
    ? (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
}
