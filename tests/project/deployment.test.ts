import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import t from 'tap';
import ts from 'typescript';
import { loadConfig } from '../../src/app/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const settings = new Map(
  [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => [
    name as string,
    value as string,
  ]),
);

t.test('.env.example lists every setting that the server reads, and no other', async (t) => {
  const names = new Set<string>();
  const environment = (values: { [name: string]: string }) =>
    new Proxy(values, {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    });
  loadConfig(environment({ DATA_DIR: t.testdir({}) }));
  // The rest of a provider's settings is read where it is configured.
  const clients = ['GOOGLE', 'GITHUB', 'LINKEDIN', 'FACEBOOK'].flatMap((provider) => [
    [`OAUTH_${provider}_CLIENT_ID`, 'id'],
    [`OAUTH_${provider}_CLIENT_SECRET`, 'secret'],
  ]);
  loadConfig(environment({ DATA_DIR: t.testdir({}), ...Object.fromEntries(clients) }));
  t.throws(() => loadConfig(environment({ APP_ENVIRONMENT: 'production' })), /JWT_PRIVATE_KEY and ENCRYPTION_KEY/);
  t.strictSame([...settings.keys()].sort(), [...names].sort());
});

t.test('the defaults that .env.example shows are the defaults', async (t) => {
  const dataDir = t.testdir({});
  const shown = Object.fromEntries([...settings].filter(([, value]) => value !== ''));
  t.equal(shown.DATA_DIR, '.data');
  const { dataDir: _, ...defaults } = loadConfig({ DATA_DIR: dataDir });
  const { dataDir: __, ...fromExample } = loadConfig({ ...shown, DATA_DIR: dataDir });
  t.strictSame(fromExample, defaults);
});

t.test('Dockerfile builds from what is there, on the Node.js that package.json asks for', async (t) => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const instructions = lines.flatMap((line) => (/^\s*(?:[A-Z]+)\s/.test(line) ? [line.trim()] : []));
  const major = /\d+/.exec(JSON.parse(read('package.json')).engines.node)?.[0];
  t.match(instructions[0], `FROM node:${major}`);

  const ignored = read('.dockerignore').split('\n');
  t.ok(ignored.includes('**'), 'the build sees only what is named');
  for (const path of excluded()) t.ok(existsSync(join(root, path)), `${path} exists`);
  const copied = instructions
    .filter((line) => line.startsWith('COPY '))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  for (const source of copied) {
    t.ok(existsSync(join(root, source)), `${source} exists`);
    t.ok(ignored.includes(`!${source}`) || ignored.includes(`!${source}/`), `.dockerignore lets ${source} through`);
  }
  t.equal(ignored.filter((line) => line.startsWith('!')).length, copied.length, 'and nothing else');

  t.ok(instructions.includes('USER node'), 'does not run as root');
  const last = instructions.at(-1) as string;
  t.match(last, /^CMD \[/);
  t.ok(copied.includes('src') && existsSync(join(root, JSON.parse(last.slice(4))[1])));
  const variables = instructions.find((line) => line.startsWith('ENV ')) as string;
  for (const [, name = ''] of variables.matchAll(/([A-Z_]+)=/g)) {
    t.ok(settings.has(name) || name === 'NODE_ENV', `${name} is a setting`);
  }
});

/** What the image lacks of the directories that it copies. */
function excluded(): string[] {
  const lines = read('.dockerignore').split('\n');
  return lines.filter((line) => line !== '' && line !== '**' && !/^[!#]/.test(line));
}

/** Whether the image contains a file: copied by the Dockerfile, and let through by .dockerignore. */
function isInImage(file: string): boolean {
  const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, sources = '']) =>
    sources.split(' '),
  );
  const isBelow = (path: string) => file === path || file.startsWith(`${path}/`);
  return copied.some(isBelow) && !excluded().some(isBelow);
}

/** The files of this repository that a program reaches: by imports, as worker or as file that it reads, and its packages. */
function reachedBy(entries: readonly string[]): { readonly files: Set<string>; readonly packages: Set<string> } {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    if (!/\.(?:ts|js)$/.test(file)) continue;
    const source = read(file);
    const urls = [...source.matchAll(/new URL\(\s*['"`]([^'"`$]+)['"`],\s*import\.meta\.url\s*\)/g)];
    for (const [, path = ''] of urls) files.add(join(dirname(file), path));
    for (const name of importsOf(file, source)) {
      if (name.startsWith('.')) files.add(join(dirname(file), name));
      else if (!name.startsWith('node:') && !builtinModules.includes(name)) packages.add(packageOf(name));
    }
  }
  return { files, packages };
}

/** Imports of values: Node.js removes those of types. */
function importsOf(file: string, source: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      if (!isType && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        names.push(node.moduleSpecifier.text);
    }
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const isLoading =
        node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        /^(?:require|\w+\.resolve)$/.test(node.expression.getText());
      if (isLoading && first && ts.isStringLiteral(first)) names.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return names;
}

const packageOf = (name: string) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

t.test('the image contains what its commands import, and no development tools', async (t) => {
  const commands = ['src/main.ts', ...(read('Dockerfile').match(/scripts\/[\w/-]+\.ts/g) ?? [])];
  const { files, packages } = reachedBy(commands);
  t.ok(files.size > 300, `${files.size} files`);
  t.strictSame([...files].filter((file) => !isInImage(file.replace(/\/$/, ''))).sort(), []);
  for (const file of ['src/engine/compile/compile.ts', 'src/engine/verify/free-port.ts', 'generated/sdk/README.md']) {
    t.ok(statSync(join(root, file)).isFile());
    t.notOk(isInImage(file), `${file} is not in the image`);
  }
  const migrations = readdirSync(join(root, 'src/platform/database/migrations'));
  t.ok(migrations.every((file) => isInImage(`src/platform/database/migrations/${file}`)));

  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { [name: string]: string } };
  t.strictSame(
    [...packages].filter((name) => dependencies[name] === undefined).sort(),
    [],
    'packages are dependencies',
  );
  const sources = [...files].filter((file) => /\.(?:ts|js)$/.test(file)).map(read);
  const unused = Object.keys(dependencies).filter((name) => !sources.some((source) => source.includes(`'${name}`)));
  t.strictSame(unused, [], 'dependencies are used');
});
