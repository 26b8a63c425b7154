import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { loadConfig } from '../../../src/app/config.ts';

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

t.test('a damaged secrets.json ends the start with one line that names it and the remedy', async (t) => {
  for (const damaged of ['', '{"JWT_PRIVATE_KEY":"', '[]', 'null', '{"ENCRYPTION_KEY":"a"}']) {
    const dataDir = t.testdir({ 'secrets.json': damaged });
    const { status, stderr } = spawnSync(process.execPath, [main], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0' },
      encoding: 'utf8',
    });
    t.equal(status, 1, damaged);
    t.match(stderr, /^Colophon can't start: .*secrets\.json is damaged: restore it from a backup.*\n$/, damaged);
    t.equal(readFileSync(join(dataDir, 'secrets.json'), 'utf8'), damaged, 'nothing replaces it');
  }
});

t.test('a process that is killed while it writes secrets.json leaves a whole one, or none', async (t) => {
  const fixture = fileURLToPath(new URL('fixtures/store-secrets.ts', import.meta.url));
  const directory = t.testdir({});
  let whole = 0;
  for (let round = 0; round < 4; round++) {
    const child = spawn(process.execPath, [fixture, join(directory, String(round))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await delay(3 * round);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    for (const run of readdirSync(join(directory, String(round)))) {
      const dataDir = join(directory, String(round), run);
      if (!existsSync(join(dataDir, 'secrets.json'))) continue;
      whole += 1;
      t.equal(statSync(join(dataDir, 'secrets.json')).mode & 0o777, 0o600);
      t.doesNotThrow(() => loadConfig({ DATA_DIR: dataDir }));
    }
  }
  t.ok(whole > 4, `${whole} files`);
});

t.test('several processes that start at once have the same keys', async (t) => {
  const dataDir = join(t.testdir({}), 'data');
  const fixture = fileURLToPath(new URL('fixtures/print-secrets.ts', import.meta.url));
  const outputs = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, [fixture, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
      return text(child.stdout);
    }),
  );
  t.equal(new Set(outputs).size, 1);
  t.strictSame(readdirSync(dataDir), ['secrets.json'], 'no draft is left');
});

t.test('where the file can not be written, the error names DATA_DIR', async (t) => {
  const dataDir = join(t.testdir({ file: '' }), 'file', 'data');
  t.throws(() => loadConfig({ DATA_DIR: dataDir }), /^DATA_DIR is .*secrets\.json can't be written \(ENOTDIR\)/);
});
