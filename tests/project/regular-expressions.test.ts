import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import t from 'tap';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Characters of the longest text that a request can hold. */
const longest = 200_000;
/** Characters that are tried: a quadratic expression takes seconds for them, a linear one less than a millisecond. */
const tried = 30_000;
/** CPU milliseconds for one text, some hundred times what a linear expression takes. */
const allowedMs = 60;

/**
 * Expressions that aren't linear and whose input is short: its greatest length, at which they are tried. This list may
 * only shrink: a linear expression needs no bound that other code must keep.
 */
const bounded: { readonly [expression: string]: number } = {
  // Slugs: `maxLength: 200`.
  '/(?:-\\d+)+$/': 200,
  // Path templates and names of the contract.
  '/\\{([^}]+)\\}/g': 500,
  '/\\{[^}]*\\}/g': 500,
  '/[-_]+(\\w)/g': 500,
  // Headings of this repository's guides.
  '/<[^>]*>|&[a-z]+;/g': 2_000,
  // Settings of the operator, and the base URL that a program gives the SDK.
  '/\\/+$/': 2_000,
  '/^(?:"?([^"<>@\\p{Cc}]*?)"?\\s*<([^\\s<>@]+@[^\\s<>@]+)>)$/u': 2_000,
};

interface Expression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression in the sources of the server, and every pattern of the contract. */
async function expressions(): Promise<Expression[]> {
  const found: Expression[] = [];
  for await (const path of glob('src/**/*.ts', { cwd: root })) {
    const text = readFileSync(join(root, path), 'utf8');
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({ file: path, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  const patterns = new Set<string>();
  const document = readFileSync(join(root, 'generated/openapi.json'), 'utf8');
  JSON.parse(document, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') patterns.add(value);
    return value;
  });
  for (const source of patterns) found.push({ file: 'generated/openapi.json', line: 0, source, flags: 'u' });
  return found;
}

/** What an expression may loop over: characters that it names, and one of each class that it may mean. */
function pumps(source: string): string[] {
  const named = source
    .replaceAll(/\\[pPuxkbBdDsSwWnrtvf](?:\{[^}]*\}|[0-9A-Fa-f]{2,4})?/g, '')
    .match(/[^\\()[\]{}|^$?*+]/g);
  const classes = [' ', '\t', '\n', 'a', 'Z', '0', '_', '-', '.', '/', ':', '"', '<', 'é', '́', '\u200d', '😀'];
  const escaped = [...source.matchAll(/\\([^A-Za-z0-9])/g)].map(([, character = '']) => character);
  const words = source.match(/[a-z]{2,}/gi) ?? [];
  return [
    ...new Set([
      ...classes,
      ...(named ?? []).slice(0, 6),
      ...escaped.slice(0, 5),
      ...words.slice(0, 3),
      ...literals(source),
    ]),
  ];
}

/** The first runs of characters that stand for themselves. */
function literals(source: string): string[] {
  return source.match(/[^\\()[\]{}|^$?*+.]{2,}/g)?.slice(0, 2) ?? [];
}

/** Texts that make a backtracking expression try every way to divide them: a long run, and an end that fails. */
function* attacks(source: string, length: number): Generator<string> {
  const characters = pumps(source);
  const words = literals(source);
  for (const pump of characters) {
    const run = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
    for (const end of ['', '\u0000', 'x y']) yield run + end;
    for (const start of ['a', '# a', '"', '<', ...words]) yield `${start}${run}`.slice(0, length) + '\u0000';
  }
  for (const first of characters.slice(0, 12)) {
    for (const second of characters.slice(0, 12)) {
      const run = `${first}${second}`.repeat(Math.ceil(length / 2)).slice(0, length);
      yield `${run}\u0000`;
    }
  }
}

/** Replaces all matches in each text, in a context that a time limit can interrupt. */
const trial = new Script(`
  for (at = 0; at < texts.length; at++) {
    const start = cpu();
    expression.lastIndex = 0;
    texts[at].replace(expression, '');
    const milliseconds = cpu() - start;
    if (milliseconds > worst.milliseconds) worst = { milliseconds, at };
    if (milliseconds > allowedMs) break;
  }
`);

/** Milliseconds of the slowest attack, and its beginning. Stops at the first that takes too long. */
function slowest({ source, flags }: Expression, length: number): { milliseconds: number; text: string } {
  let worst = { milliseconds: 0, text: '' };
  // Short ones first: an exponential expression shows before it takes forever.
  for (const size of [30, 1_000, length]) {
    const texts = [...attacks(source, Math.min(size, length))];
    const cpu = () => process.cpuUsage().user / 1_000;
    const expression = new RegExp(source, flags);
    const context = createContext({ texts, expression, cpu, allowedMs, at: 0, worst: { milliseconds: 0, at: 0 } });
    try {
      trial.runInContext(context, { timeout: 3_000 });
    } catch {
      context.worst = { milliseconds: Number.POSITIVE_INFINITY, at: context.at };
    }
    const { milliseconds, at } = context.worst as { milliseconds: number; at: number };
    if (milliseconds <= worst.milliseconds) continue;
    const text = texts[at] ?? '';
    worst = { milliseconds, text: `${text.slice(0, 30)}… (${text.length})` };
    if (milliseconds > allowedMs) return worst;
  }
  return worst;
}

t.test('the measure sees quadratic and exponential expressions', async (t) => {
  for (const source of ['^#[ \\t]+(\\S.*?)[ \\t]*#*$', '\\s+$', '^(?:a+)+$', '(?:\\s*,\\s*)+;', '<[^>]*>']) {
    const { milliseconds } = slowest({ file: '', line: 0, source, flags: '' }, tried);
    t.ok(milliseconds > allowedMs, `/${source}/ took ${milliseconds} ms`);
  }
});

t.test('every expression is linear, or its input is short', async (t) => {
  const all = await expressions();
  t.ok(all.length > 150, `${all.length} expressions were found`);
  for (const expression of all) {
    const { file, line, source, flags } = expression;
    const length = Math.min(bounded[`/${source}/${flags}`] ?? tried, longest);
    let { milliseconds, text } = slowest(expression, length);
    // Again: another process may have had the core, or the garbage of earlier texts was collected. What backtracks never passes.
    for (let again = 0; milliseconds > allowedMs && again < 4; again++)
      ({ milliseconds, text } = slowest(expression, length));
    const where = `${relative(root, join(root, file))}:${line} /${source}/${flags}`;
    if (milliseconds > allowedMs) {
      t.fail(
        `${where} took ${Math.round(milliseconds)} ms for ${JSON.stringify(text)}: make it linear, or bound its input`,
      );
    }
  }
});
