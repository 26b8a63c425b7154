import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t, { type Test } from 'tap';

const root = join(import.meta.dirname, '../..');
const manifest = readJson(join(root, 'package.json'));
const lock = readJson(join(root, 'package-lock.json'));

t.test('install.mjs runs npm ci exactly when node_modules differs from the lock', async (t) => {
  const locked = {
    '': { name: 'project' },
    'node_modules/plain': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/tool': { version: '2.0.0', integrity: 'sha512-b', dev: true },
    'node_modules/other-platform': { version: '3.0.0', integrity: 'sha512-c', optional: true },
  };
  const { '': _, 'node_modules/other-platform': __, ...present } = locked;
  const { 'node_modules/tool': ___, ...withoutTool } = present;
  const plain = present['node_modules/plain'];

  t.strictSame(install(t, locked, present), [], 'what is there is left alone, silently');
  t.strictSame(install(t, locked, null), ['ci'], 'nothing is installed, or npm was interrupted');
  t.strictSame(install(t, locked, withoutTool), ['ci'], 'a package is missing');
  t.strictSame(
    install(t, locked, withoutTool, { NODE_ENV: 'production' }),
    [],
    'a tool is missing where none is wanted',
  );
  t.strictSame(
    install(t, locked, { ...present, 'node_modules/plain': { ...plain, version: '1.0.1' } }),
    ['ci'],
    'another version',
  );
  t.strictSame(
    install(t, locked, { ...present, 'node_modules/plain': { ...plain, integrity: 'sha512-x' } }),
    ['ci'],
    'other bytes',
  );
  t.strictSame(install(t, locked, { ...present, 'node_modules/stray': plain }), ['ci'], 'a package too many');
});

t.test('install.mjs fails with npm', async (t) => {
  const { status } = runInstall(project(t, { 'node_modules/a': { version: '1.0.0' } }, null), { NPM_STATUS: '7' });
  t.equal(status, 7);
});

t.test('install.mjs fetches the binary of package node where install scripts are off', async (t) => {
  const folder = project(t, {}, {});
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ engines: { node: '>=999' } }));
  const { status, calls, stderr } = runInstall(folder);
  t.match(calls, ['rebuild']);
  t.equal(status, 1);
  t.match(stderr, 'needs Node.js 999 or newer', 'and says so when that did not help');
});

t.test('install scripts of dependencies run only where package.json allows them', async (t) => {
  const withScripts = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript && !entry.optional)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  t.strictSame(
    Object.keys(manifest.allowScripts).sort(),
    [...new Set(withScripts)].sort(),
    'If you are here, a dependency with an install script came or went: decide in allowScripts whether it may run',
  );
  t.equal(manifest.scarfSettings.enabled, false, 'npm versions that know no allowScripts send no telemetry either');
});

t.test('dependencies are pinned exactly, and the lock agrees', async (t) => {
  for (const kind of ['dependencies', 'devDependencies']) {
    t.strictSame(lock.packages[''][kind], manifest[kind]);
    for (const [name, version] of Object.entries(manifest[kind])) {
      t.match(version, /^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/, `${name} is pinned`);
    }
  }
  t.equal(Number.parseInt(manifest.devDependencies.node, 10), Number(/\d+/.exec(manifest.engines.node)?.[0]));
});

/** Which npm commands install.mjs runs in a project whose lock and node_modules hold these packages. */
function install(t: Test, locked: object, present: object | null, env: { [name: string]: string } = {}): string[] {
  const { status, calls, stdout } = runInstall(project(t, locked, present), env);
  t.equal(status, 0);
  t.equal(stdout === '', calls.length === 0, 'says something only when it does something');
  return calls;
}

function project(t: Test, locked: object, present: object | null): string {
  const folder = t.testdir({
    'package.json': JSON.stringify({ engines: { node: '>=18' } }),
    'package-lock.json': JSON.stringify({ packages: locked }),
    scripts: {},
    bin: {},
  });
  copyFileSync(join(root, 'scripts/install.mjs'), join(folder, 'scripts/install.mjs'));
  // An npm that only notes what it was called for.
  writeFileSync(join(folder, 'bin/npm'), '#!/bin/sh\necho "$1" >> "$NPM_CALLS"\nexit "$NPM_STATUS"\n', {
    mode: 0o755,
  });
  if (present !== null) {
    const note = join(folder, 'node_modules/.package-lock.json');
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify({ packages: present }));
  }
  return folder;
}

function runInstall(folder: string, env: { [name: string]: string } = {}) {
  const calls = join(folder, 'calls');
  rmSync(calls, { force: true });
  writeFileSync(calls, '');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, NPM_CALLS: calls, NPM_STATUS: '0', ...env },
  });
  return { status, stdout, stderr, calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean) };
}

// biome-ignore lint/suspicious/noExplicitAny: read member by member, as npm writes it
function readJson(file: string): any {
  return JSON.parse(readFileSync(file, 'utf8'));
}
