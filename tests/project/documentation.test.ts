import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { parseAllDocuments } from 'yaml';
import { errorCodes } from '../../src/platform/policy/error-codes.ts';
import { startServer } from '../support/server.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: { [name: string]: string } };
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
/** Every document that is written by hand, by its path in the project. */
const documents = new Map(
  globSync(['*.md', 'docs/**/*.md', '.github/**/*.md', 'examples/*/*.md'], { cwd: root }).map((file) => [
    file,
    read(file),
  ]),
);

t.test('the tour works as it is pasted', async (t) => {
  const server = await startServer(t);
  const tour = /^## Five-minute tour$(.*?)^## /ms.exec(readme)?.[1] ?? '';
  const blocks = [...tour.matchAll(/^```sh\n(.*?)^```$/gms)].map((match) => match[1] as string);
  t.ok(blocks.length >= 6, 'the blocks were found');
  t.match(blocks[0], /^API=http:\/\/127\.0\.0\.1:8000$/m);

  const pasted = blocks.join('\n').replace(/^API=.*$/m, `API=${server.url}`);
  const shell = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', pasted]);
  const [stdout, stderr] = await Promise.all([text(shell.stdout), text(shell.stderr)]);
  t.equal(stderr, '');
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

  const [health, registered, hidden, published, readAgain, found, comment, comments, refused, ...more] = answers;
  t.match(health, { status: 'healthy', db: 'connected' });
  t.match(registered, { user: { email: 'ada@example.com', is_platform_admin: true } });
  t.match(hidden, { status: 404 }, 'a draft does not exist for outsiders');
  t.match(published, { article: { status: 'published' } });
  t.match(readAgain, { article: { content_html: /<strong>algebraic patterns<\/strong>/ } });
  t.match(found, { total: 1, articles: [{ title: 'On the Engine' }] });
  t.match(comment, { comment: { content: 'Note G is the one to read.' } });
  t.match(comments, { total_count: 1 });
  t.match(refused, { status: 422, errors: { title: Array, colour: Array } });
  t.strictSame(more, []);
});

t.test('every npm script that is mentioned exists, and so does the file it runs', async (t) => {
  for (const example of globSync('examples/*/package.json', { cwd: root }).map(dirname)) {
    const { scripts } = JSON.parse(read(`${example}/package.json`)) as typeof manifest;
    for (const [, name = 'start'] of read(`${example}/README.md`).matchAll(/npm (?:run ([a-z:-]+)|start\b)/g)) {
      t.ok(scripts[name] ?? manifest.scripts[name], `${example}: npm run ${name}`);
    }
    for (const command of Object.values(scripts)) t.ok(existsSync(join(root, example, command.replace('node ', ''))));
  }
  const mentions = [
    ...[...documents].flatMap(([file, text]) => (file.startsWith('examples/') ? [] : [text])),
    read('.env.example'),
    read('Dockerfile'),
    read('.ci/run'),
  ]
    .flatMap((document) => [...document.matchAll(/npm (?:run ([a-z:-]+)|(start|test)\b)/g)])
    .map((match) => (match[1] ?? match[2]) as string);
  t.ok(mentions.includes('start') && mentions.includes('test') && mentions.includes('mock'));
  for (const name of new Set(mentions)) t.ok(manifest.scripts[name], `npm run ${name}`);
  for (const [name, command] of Object.entries(manifest.scripts)) {
    const file = /\b(?:src|scripts)\/\S+/.exec(command)?.[0];
    if (file !== undefined) t.ok(existsSync(join(root, file)), `${name} runs ${file}`);
  }
});

t.test('every folder and file that is named exists', async (t) => {
  for (const [document, content] of documents) {
    if (document === 'CHANGELOG.md') continue;
    const quoted = [
      ...content.matchAll(/`((?:openapi|generated|src|scripts|tests|docs|deploy|examples|\.ci|\.github)\/[\w./-]*)`/g),
    ].map((match) => match[1] as string);
    for (const path of new Set(quoted)) t.ok(existsSync(join(root, path)), `${document}: ${path}`);
  }
});

t.test('every path of the API in the operations guide is in the contract', async (t) => {
  const contract = JSON.parse(read('generated/openapi.json')) as { paths: { [path: string]: object } };
  const known = Object.keys(contract.paths).map((path) => path.replace(/\{\w+\}/g, '*'));
  const named = [...read('docs/operations.md').matchAll(/\/api\/v1\/[\w/{}$-]+/g)].map(([path]) =>
    path.replace(/\{\w+\}|\$[A-Z]+/g, '*').replace(/\/$/, ''),
  );
  t.ok(named.length > 5, `${named.length} paths`);
  for (const path of named)
    t.ok(
      known.some((each) => each === path || each.startsWith(`${path}/`)),
      path,
    );
});

t.test('every link between documents leads to a file and, where it names one, to a heading', async (t) => {
  let links = 0;
  for (const [document, content] of documents) {
    const prose = content.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
    for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      links += 1;
      if (/^https?:/.test(target)) {
        t.ok(URL.canParse(target), `${document}: ${target}`);
        continue;
      }
      const [path = '', heading] = target.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      t.ok(existsSync(join(root, file)), `${document}: ${target}`);
      if (heading !== undefined) t.ok(headingsOf(read(file)).includes(heading), `${document}: ${target}`);
    }
  }
  t.ok(links > 50, 'the links were found');
});

t.test('every document in docs is linked from another one', async (t) => {
  const linked = new Set(
    [...documents].flatMap(([document, content]) =>
      [...content.matchAll(/\]\(([^)#\s]+)/g)].map(([, path = '']) => join(dirname(document), path)),
    ),
  );
  for (const document of documents.keys()) {
    if (document.startsWith('docs/')) t.ok(linked.has(document), document);
  }
});

t.test(
  'files of .github are YAML, and the workflow runs what .ci/run does on supported versions of Node.js',
  async (t) => {
    const files = globSync('.github/**/*.yml', { cwd: root });
    t.ok(files.length >= 5);
    for (const file of files)
      t.strictSame(
        parseAllDocuments(read(file)).flatMap(({ errors }) => errors),
        [],
        file,
      );
    const [workflow] = parseAllDocuments(read('.github/workflows/ci.yml')).map((document) => document.toJS()) as [
      { jobs: { test: { strategy: { matrix: { node: number[] } }; steps: { run?: string }[] } } },
    ];
    const { strategy, steps } = workflow.jobs.test;
    t.ok(strategy.matrix.node.every((version) => version >= 20));
    t.ok(steps.some(({ run }) => run === '.ci/run'));
  },
);

t.test('the status guide knows every code of the API, and no other', async (t) => {
  const guide = /^## Status codes$(.*?)^## /ms.exec(contributing)?.[1] ?? '';
  const rows = guide.split('\n').filter((line) => /^\| \d/.test(line));
  const statuses = new Set(rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/\d{3}/g)].map(Number)));
  for (const [code, { status }] of Object.entries(errorCodes)) {
    t.ok(statuses.has(status), `${code}: ${status} is explained`);
  }
  const named = rows.flatMap((row) =>
    [...(row.split('|').at(-2) ?? '').matchAll(/`([a-z_]+)`/g)].map((match) => match[1]),
  );
  for (const code of named) t.ok(Object.hasOwn(errorCodes, code as string), `${code} can be thrown`);
});

t.test('the version is one: package, contract, changelog', async (t) => {
  const contract = JSON.parse(read('generated/openapi.json')) as { info: { version: string } };
  t.equal(contract.info.version, manifest.version);
  t.match(read('CHANGELOG.md'), `## [${manifest.version}]`);
});

/** Ids of the headings of a document, as they appear in links. */
function headingsOf(content: string): string[] {
  return [...content.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

t.test('every attack has tests that exist, and every name is listed once', (t) => {
  const rows = [...read('docs/attacks.md').matchAll(/^\| (.+?) \| (.+?) \| (.+?) \|$/gm)].filter(
    ([, name = '']) => name !== 'name',
  );
  t.ok(rows.length > 100, `${rows.length} attacks`);
  const names = new Set<string>();
  for (const [, name = '', attack = '', tests = ''] of rows) {
    t.notOk(names.has(name), `${name} is listed once`);
    names.add(name);
    t.ok(attack.length > 10, name);
    for (const file of tests.split(', ')) {
      const path = /^`(tests\/.+\.test\.ts)`$/.exec(file)?.[1];
      t.ok(path !== undefined && existsSync(join(root, path)), `${name}: ${file}`);
    }
  }
  t.end();
});
