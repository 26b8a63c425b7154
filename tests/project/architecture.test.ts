import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import ts from 'typescript';
import { cyclesOf, folderArrows, readImportGraph } from '../../scripts/docs/architecture/import-graph.ts';
import { faultOf, functionsOf, isCovered, type LintOverride, moduleOrder } from './architecture-rules.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const foldersOf = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

const graph = readImportGraph(root);
const arrows = folderArrows(graph.imports);
const domains = moduleOrder(read('src/app/modules.ts'));

/** Violations that are known. The lists may only shrink: what is fixed is removed from them. */
const exceptions = JSON.parse(read('tests/project/architecture-exceptions.json')) as {
  readonly [rule: string]: string[];
};

/** Passes where the violations of a rule are exactly those listed. */
function holds(t: Test, rule: string, violations: readonly string[], remedy: string): void {
  const known = exceptions[rule] ?? [];
  t.strictSame(
    violations.filter((violation) => !known.includes(violation)).sort(),
    [],
    `${remedy} (docs/architecture.md)`,
  );
  t.strictSame(
    known.filter((violation) => !violations.includes(violation)),
    [],
    `What is fixed leaves the list "${rule}" in tests/project/architecture-exceptions.json`,
  );
}

t.test('no folder imports another that imports it, directly or through others', async (t) => {
  const cycles = cyclesOf(arrows).map((folders) => folders.join(' '));
  holds(t, 'cycles', cycles, 'Move what both need below both, or pass it in as a parameter or hook');
});

t.test('imports point down: app, domains, platform, engine', async (t) => {
  const faults = graph.imports.flatMap((each) => {
    const fault = faultOf(each, domains);
    return fault === null ? [] : [`${each.from} imports ${each.to}: ${fault}`];
  });
  holds(t, 'imports', faults, 'Pass in what a lower part needs from a higher one');
});

t.test('the rules find each kind of wrong import', async (t) => {
  const fault = (from: string, to: string) => faultOf({ from: `src/${from}`, to: `src/${to}` }, ['low', 'high']);
  t.match(fault('engine/serve/a.ts', 'platform/policy/b.ts'), /engine imports packages/);
  t.match(faultOf({ from: 'src/engine/sdk/a.ts', to: 'generated/types.ts' }, []), /engine imports packages/);
  t.match(fault('engine/serve/a.ts', 'engine/compile/b.ts'), /image/);
  t.equal(fault('engine/verify/a.ts', 'engine/compile/b.ts'), null);
  t.match(fault('platform/mail/a.ts', 'domains/low/b.ts'), /platform knows no domain/);
  t.equal(fault('platform/contract-test/a.ts', 'engine/verify/b.ts'), null);
  t.match(fault('platform/mail/a.ts', 'app/config.ts'), /composition root/);
  t.match(fault('domains/high/a.ts', 'app/config.ts'), /composition root/);
  t.match(fault('domains/low/a.ts', 'domains/high/b.ts'), /lists before it/);
  t.equal(fault('domains/high/a.ts', 'domains/low/b.ts'), null);
  t.match(fault('domains/high/a.ts', 'domains/low/b.repository.ts'), /never its repository/);
  t.match(fault('domains/low/a.handlers.ts', 'domains/low/a.repository.ts'), /never a repository/);
  t.match(fault('domains/low/a.handlers.ts', 'platform/events/a.repository.ts'), /never a repository/);
  t.match(fault('domains/low/a.ts', 'engine/document/b.ts'), /engine\/serve only/);
  t.match(faultOf({ from: 'generated/types.ts', to: 'src/platform/act.ts' }, []), /engine only/);
  t.strictSame(
    cyclesOf(
      new Map([
        ['a', new Map([['b', 0]])],
        ['b', new Map([['c', 0]])],
        ['c', new Map([['b', 0]])],
      ]),
    ),
    [['b', 'c']],
  );
});

t.test('src/app/modules.ts lists every domain', async (t) => {
  t.strictSame([...domains].sort(), foldersOf('src/domains'));
  for (const domain of domains)
    t.ok(graph.files.includes(`src/domains/${domain}/module.ts`), `${domain} has a module.ts`);
});

t.test('a rule of the linter covers every folder', async (t) => {
  const { config, error } = ts.parseConfigFileTextToJson('biome.jsonc', read('biome.jsonc'));
  t.equal(error, undefined);
  const { overrides } = config as { overrides: LintOverride[] };
  const folders = ['engine', 'platform', 'domains'].flatMap((layer) =>
    foldersOf(`src/${layer}`).map((name) => `${layer}/${name}`),
  );
  const uncovered = [...folders, 'domains/next-year'].filter((folder) => !isCovered(folder, overrides));
  holds(t, 'uncovered', uncovered, 'biome.jsonc names layers, not folders');
});

t.test('what an image contains imports nothing that it lacks', async (t) => {
  const entries = ['src/main.ts', ...(read('Dockerfile').match(/scripts\/[\w/-]+\.ts/g) ?? [])];
  const reached = new Set<string>(entries);
  const scripts = entries
    .slice(1)
    .flatMap((from) =>
      ts.preProcessFile(read(from)).importedFiles.map(({ fileName }) => ({ from, to: join('scripts', fileName) })),
    );
  for (const file of reached) {
    for (const { from, to } of [...graph.imports, ...scripts]) if (from === file) reached.add(to);
  }
  t.ok(reached.size > 200);
  const absent = [...reached].filter((file) =>
    /^src\/(?:engine\/(?:compile|verify|compare|sdk)|platform\/(?:contract-test|contract-diff|sdk))\//.test(file),
  );
  holds(t, 'absent', absent, 'The image has no development tools');
});

t.test('no function is longer than 100 lines, and no exported one takes 5 parameters', async (t) => {
  const sources = [...graph.files.filter((file) => file.startsWith('src/')), ...scripts()];
  const all = sources.flatMap((file) => functionsOf(file, read(file)).map((size) => ({ file, ...size })));
  t.ok(all.length > 1_000);
  const long = all.filter(({ lines }) => lines > 100).map(({ file, name }) => `${file}: ${name}`);
  holds(t, 'long', long, 'Give a part of it a name');
  const many = all
    .filter((size) => size.isExported && size.parameters >= 5)
    .map(({ file, name }) => `${file}: ${name}`);
  holds(t, 'parameters', many, 'Put what belongs together into an object');
});

t.test('a command is at most 100 lines', async (t) => {
  const long = scripts().filter((file) => read(file).trimEnd().split('\n').length > 100);
  holds(t, 'scripts', long, 'scripts/ holds commands; what they do is in src/');
});

function scripts(): string[] {
  return readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs)$/.test(file))
    .map((file) => `scripts/${file}`);
}
