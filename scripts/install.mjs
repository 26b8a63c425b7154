// Runs before `npm start`, `npm test` and other npm scripts, so that they work on a fresh clone: installs the packages of
// package-lock.json when node_modules differs. Plain JavaScript without imports from node_modules, because it runs before
// they exist, on the machine's Node.js. Prints nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binaries = join(root, 'node_modules', '.bin');

if (!installed()) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
if (!runsHere()) {
  // Where install scripts are switched off, package `node` is installed without its binary.
  npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error');
}
if (!runsHere()) {
  console.error(`Colophon needs Node.js ${requiredMajor()} or newer, and package "node" could not bring it.`);
  process.exit(1);
}

/**
 * Compares node_modules/.package-lock.json, in which npm notes what it put there, with package-lock.json. npm writes
 * that note last, so an installation that was interrupted doesn't pass.
 */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf(join('node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing');
  if (present === null) return false;
  for (const [path, { version, integrity, optional, dev }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    // npm leaves out what is for other platforms, and development's own when told to.
    if (found === undefined && (optional || (dev && omitsDev()))) continue;
    if (found === undefined || found.version !== version || found.integrity !== integrity) return false;
  }
  return Object.keys(present).every((path) => Object.hasOwn(wanted, path));
}

/** As `npm ci` decides it in the same environment. */
function omitsDev() {
  return process.env.NODE_ENV === 'production' || /\bdev\b/.test(process.env.npm_config_omit ?? '');
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether `node` in an npm script is new enough: npm puts node_modules/.bin first in PATH. */
function runsHere() {
  const brought = join(binaries, 'node');
  if (!existsSync(brought)) return Number.parseInt(process.versions.node, 10) >= requiredMajor();
  const { stdout } = spawnSync(brought, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(String(stdout).slice(1), 10) >= requiredMajor();
}

function requiredMajor() {
  return Number(/\d+/.exec(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node)[0]);
}

/** Runs npm on the machine's own Node, because the one in node_modules is about to be replaced. */
function npm(...args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !isBrought(folder));
  const env = { ...process.env, PATH: path.join(delimiter) };
  console.log(`npm ${args[0]} ${args[0] === 'ci' ? '(dependencies differ from package-lock.json)' : args[1]} …`);
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const viaNpm = cli !== undefined && node !== undefined && !isBrought(node);
  const { status } = viaNpm
    ? spawnSync(node, [cli, ...args], { cwd: root, env, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function isBrought(path) {
  return path.split(/[\\/]/).includes('node_modules');
}
