import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const script = fileURLToPath(new URL('../../../scripts/contract-diff.ts', import.meta.url));
const directory = t.testdir({ generated: {} });

const git = (...args: string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd: directory,
    stdio: 'ignore',
  });

/** Writes the contract of a version, whose titles have at most this many characters in requests and in responses. */
function write(version: string, requested: number, returned = 255): void {
  const body = (maxLength: number) => ({
    description: 'Book',
    content: {
      'application/json': {
        schema: { type: 'object', required: ['title'], properties: { title: { type: 'string', maxLength } } },
      },
    },
  });
  const contract = {
    openapi: '3.1.1',
    info: { title: 'T', version },
    paths: {
      '/books': {
        post: {
          operationId: 'createBook',
          requestBody: { required: true, ...body(requested) },
          responses: {
            201: {
              ...body(returned),
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
            },
          },
        },
      },
    },
    components: { schemas: { Book: body(returned).content['application/json'].schema } },
  };
  writeFileSync(join(directory, 'generated/openapi.json'), JSON.stringify(contract));
}

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const release = (version: string) => join(directory, 'openapi/releases', `${version}.json`);

t.test('contracts are compared with the latest release, which stays as it is', async (t) => {
  git('init', '--quiet');
  write('1.0.0', 255);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Contract');
  git('commit', '--quiet', '--allow-empty', '--message', 'Next');
  write('1.0.0', 200);
  t.match(run(), { status: 0, output: /1 breaking.*Nothing is released/s }, 'without a release nobody has built on it');

  write('1.0.0', 255);
  t.match(run('--release'), { status: 0, output: /Release 1.0.0 is in openapi\/releases/ });
  t.ok(existsSync(release('1.0.0')));
  t.match(run('--release'), { status: 0 }, 'the same release again changes nothing');
  t.match(run(), {
    status: 0,
    output: /^1\.0\.0 \(1\.0\.0\) to this tree \(1\.0\.0\): 0 breaking, 0 unproved, 0 compatible/,
  });

  write('1.0.0', 200);
  t.match(run(), {
    status: 1,
    output: /BREAKING {2}requests: now maxLength 200.*witness, request \(body\), valid before only: \{"title":/s,
  });
  t.match(run('--release'), { status: 1, output: /what is released stays as it is/ });
  write('1.1.0', 200);
  t.match(run('--release'), { status: 1, output: /Callers of 1.0.0 would break/ });
  t.notOk(existsSync(release('1.1.0')), 'a release that breaks callers needs a major number');
  write('2.0.0', 200);
  t.match(run('--release'), { status: 0 });
  t.ok(existsSync(release('2.0.0')));
  t.match(run('1.0.0'), { status: 0, output: /1 breaking/ }, 'an older release by its version');
  write('1.0.1', 255);
  t.match(run(), { status: 0, output: /^1\.0\.0 / }, 'a release that is newer than the tree is passed over');
  write('0.9.0', 255);
  t.match(run(), { status: 0, output: /Nothing is released/ }, 'all releases are newer');
});

t.test('constraints of a release prove what its rows are', async (t) => {
  mkdirSync(join(directory, 'openapi/releases'), { recursive: true });
  const constrain = (entry: object): void =>
    writeFileSync(
      join(directory, 'openapi/releases/2.0.0.constraints.json'),
      JSON.stringify([{ schema: 'Book', property: 'title', table: 'books', column: 'title', ...entry }]),
    );
  write('2.0.0', 200, 100);
  const table: readonly [entry: object, status: number, output: RegExp][] = [
    [{}, 1, /UNPROVED {2}responses: now maxLength 100, and stored rows may contradict that/],
    [{ proves: { maxLength: 100 } }, 0, /0 unproved/],
    [{ proves: { maxLength: 100 }, validated: false }, 1, /1 unproved/],
    [{ proves: { maxLength: 100 }, missing: true }, 1, /1 unproved/],
    [{ proves: { maxLength: 120 } }, 1, /1 unproved/],
  ];
  for (const [entry, status, output] of table) {
    constrain(entry);
    t.match(run(), { status, output }, JSON.stringify(entry));
  }
  const told = JSON.parse(run('--json').output);
  t.match(told.changes, [{ effect: 'unproved', witness: { direction: 'response', value: { title: /^.{101,}$/su } } }]);
});
