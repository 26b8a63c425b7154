// `npm test`: first what needs no server (lint, types, drift of generated files), side by side; then the tests.
//   npm test                                  everything
//   npm test -- tests/accounts                only the tests there, without the checks
//   npm test -- --disable-coverage            options of tap pass through
// Ends with one line that counts: `1234 passed, 0 failed`.
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const given = process.argv.slice(2);
const wholeSuite = given.every((argument) => argument.startsWith('-'));

/** Where tests note each (operation, status) they saw. */
const contractCoverage = '.tap/contract-coverage';

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

const checks: readonly Check[] = [
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'generated files', command: process.execPath, args: ['scripts/generate.ts', '--check'] },
];

/** Which answers of the contract no test saw. */
const coverage = {
  name: 'contract coverage',
  command: process.execPath,
  args: ['scripts/contract-coverage.ts'],
  env: { CONTRACT_COVERAGE_DIR: contractCoverage },
};

if (wholeSuite && !given.includes('--skip-checks')) {
  const outcomes = await Promise.all(checks.map(check));
  if (outcomes.includes(false)) {
    console.log(
      `${outcomes.filter((passed) => passed).length} passed, ${outcomes.filter((passed) => !passed).length} failed`,
    );
    process.exit(1);
  }
}
if (!tapFollowsConfiguration()) {
  const build: Check = { name: 'tap build', command: 'tap', args: ['build'] };
  if (!(await check(build))) process.exit(1);
}
process.exit(await test(given.filter((argument) => argument !== '--skip-checks')));

/**
 * Whether tap has been built as .taprc says. A fresh install comes with its TypeScript loader built in; left to itself,
 * tap would rebuild on the side and still run the first tests with it.
 */
function tapFollowsConfiguration(): boolean {
  const built = fileURLToPath(import.meta.resolve('@tapjs/test/test-built'));
  return !readFileSync(built, 'utf8').includes('@tapjs/typescript');
}

/** Runs one check and shows what it said only if it failed, so that outputs don't mix. */
function check({ name, command, args, env }: Check): Promise<boolean> {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/**
 * Runs tap. Of its report, one line a file is shown, and failures in full: the assertions that pass are thousands.
 * Answers tap's exit code.
 */
function test(args: string[]): Promise<number> {
  if (wholeSuite) rmSync(contractCoverage, { recursive: true, force: true });
  const tap = spawn('tap', ['--reporter=tap', ...args.flatMap(testFiles)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(wholeSuite ? { CONTRACT_COVERAGE_DIR: contractCoverage } : {}) },
  });
  let inDiagnostics = false;
  let closing = '0 passed, 1 failed';
  createInterface({ input: tap.stdout }).on('line', (line) => {
    const isFailure = /^\s*not ok /.test(line) && !/# (?:TODO|SKIP)\b/i.test(line);
    // Subtests are indented by four spaces, rows of the coverage table by fewer.
    const isOwn = /^ {0,3}\S/.test(line) && !/^(?:TAP version|# Subtest|\d+\.\.\d+)/.test(line);
    if (isFailure || inDiagnostics || isOwn) console.log(line);
    inDiagnostics = isFailure || (inDiagnostics && !/^\s*\.\.\.$/.test(line));
    // tap's own last words: `# { total: 65, pass: 64, fail: 1 }`
    const totals = /^# \{ total: \d+.*\}$/.test(line) ? line : null;
    if (totals !== null) closing = `${countOf(totals, 'pass')} passed, ${countOf(totals, 'fail')} failed`;
    if (totals?.includes('skip')) closing += `, ${countOf(totals, 'skip')} skipped`;
  });
  return new Promise((resolve) => {
    tap.on('close', async (code) => {
      const seen = !wholeSuite || (await check(coverage));
      if (!seen) closing = closing.replace(/(\d+) failed/, (_, failed) => `${Number(failed) + 1} failed`);
      console.log(closing);
      resolve(code || (seen ? 0 : 1));
    });
  });
}

/** tap takes files; a folder stands for the tests in it. */
function testFiles(argument: string): string[] {
  const isFolder = statSync(argument, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? globSync(`${argument}/**/*.test.ts`).sort() : [argument];
}

function countOf(totals: string, what: string): number {
  return Number(new RegExp(`\\b${what}: (\\d+)`).exec(totals)?.[1] ?? 0);
}
