import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { memoryFolder } from '../memory-folder.ts';
import { groupTestFiles, serialFolder } from './groups.ts';

export interface TapResult {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Whether tap has been built as .taprc says. A fresh install comes with its TypeScript loader built in; left to itself,
 * tap would rebuild on the side and still run the first tests with it.
 */
export function tapFollowsConfiguration(): boolean {
  const built = fileURLToPath(import.meta.resolve('@tapjs/test/test-built'));
  return !readFileSync(built, 'utf8').includes('@tapjs/typescript');
}

/** Runs tap. Of its report it prints one line per file, and failures in full: passing assertions are thousands. */
export function runTap(args: readonly string[], env: { readonly [name: string]: string }): Promise<TapResult> {
  const options = args.filter((argument) => argument.startsWith('-'));
  const paths = args.filter((argument) => !argument.startsWith('-'));
  const files = (paths.length === 0 ? ['tests'] : paths).flatMap(testFiles);
  const folder = memoryFolder();
  const tap = spawn('tap', ['--reporter=tap', `--serial=${serialFolder}`, ...options, ...groupTestFiles(files)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...(process.env.TMPDIR === undefined && folder !== null ? { TMPDIR: folder } : {}),
      // Coverage of functions that come from this cache would be imprecise.
      ...(args.includes('--disable-coverage') ? { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled' } : {}),
      ...env,
    },
  });
  let inDiagnostics = false;
  let totals = '';
  createInterface({ input: tap.stdout }).on('line', (line) => {
    const isFailure = /^\s*not ok /.test(line) && !/# (?:TODO|SKIP)\b/i.test(line);
    // Subtests are indented by four spaces, rows of the coverage table by fewer.
    const isOwn = /^ {0,3}\S/.test(line) && !/^(?:TAP version|# Subtest|\d+\.\.\d+)/.test(line);
    if (isFailure || inDiagnostics || isOwn) console.log(line);
    inDiagnostics = isFailure || (inDiagnostics && !/^\s*\.\.\.$/.test(line));
    // The last line of the report: `# { total: 65, pass: 64, fail: 1 }`
    if (/^# \{ total: \d+.*\}$/.test(line)) totals = line;
  });
  const count = (what: string) => Number(new RegExp(`\\b${what}: (\\d+)`).exec(totals)?.[1] ?? 0);
  return new Promise((resolve) => {
    tap.on('close', (code) => {
      const failed = totals === '' ? 1 : count('fail');
      resolve({ code: code ?? 1, passed: count('pass'), failed, skipped: count('skip') });
    });
  });
}

/** tap takes files; a folder stands for the tests in it. */
function testFiles(argument: string): string[] {
  const isFolder = statSync(argument, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? globSync(`${argument}/**/*.test.ts`).sort() : [argument];
}
