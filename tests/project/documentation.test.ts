import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import t from 'tap';
import { errorCodes } from '../../src/engine/serve/errors.ts';
import { startServer } from '../support/server.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { version: string; scripts: { [name: string]: string } };
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');

t.test('the tour works as it is pasted', async (t) => {
  const server = await startServer(t);
  const tour = /^## Five-minute tour$(.*?)^## /ms.exec(readme)?.[1] ?? '';
  const blocks = [...tour.matchAll(/^```sh\n(.*?)^```$/gms)].map((match) => match[1] as string);
  t.ok(blocks.length >= 6, 'the blocks were found');
  t.match(blocks[0], /^API=http:\/\/127\.0\.0\.1:8000$/m);

  const pasted = blocks.join('\n').replace(/^API=.*$/m, `API=${server.url}`);
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', pasted]);
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
  const mentions = [readme, contributing, read('.env.example'), read('Dockerfile'), read('.ci/run')]
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
  for (const [document, content] of Object.entries({ 'README.md': readme, 'CONTRIBUTING.md': contributing })) {
    const linked = [...content.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] as string);
    const quoted = [...content.matchAll(/`((?:openapi|generated|src|scripts|tests|\.ci)\/[\w./-]*)`/g)].map(
      (match) => match[1] as string,
    );
    for (const path of new Set([...linked, ...quoted])) t.ok(existsSync(join(root, path)), `${document}: ${path}`);
  }
});

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
