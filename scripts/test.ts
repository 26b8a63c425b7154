// `npm test`: first what needs no server (lint, types, drift of generated files), side by side; then the tests.
//   npm test                                  everything
//   npm test -- tests/domains/accounts        only the tests there, without the checks
//   npm test -- --disable-coverage            options of tap pass through
//   npm test -- --skip-checks                 only the tests
// Ends with one line that counts: `1234 passed, 0 failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, run } from './testing/check.ts';
import { coverageFaults, readCoverage } from './testing/layer-coverage.ts';
import { runTap, tapFollowsConfiguration } from './testing/tap.ts';

const given = process.argv.slice(2).filter((argument) => argument !== '--skip-checks');
const isWhole = given.every((argument) => argument.startsWith('-'));

/** Where tests note each (operation, status) that they saw. */
const contractCoverage = '.tap/contract-coverage';
const lineCoverage = '.tap/report/coverage-summary.json';
const committedCoverage = 'tests/project/coverage.json';

const checks: readonly Check[] = [
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: process.execPath, args: ['node_modules/typescript7/bin/tsc', '--noEmit'] },
  { name: 'generated files', command: process.execPath, args: ['scripts/generate.ts', '--check'] },
];

if (isWhole && !process.argv.includes('--skip-checks')) {
  const outcomes = await Promise.all(checks.map(run));
  const passed = outcomes.filter((outcome) => outcome).length;
  if (passed < outcomes.length) {
    console.log(`${passed} passed, ${outcomes.length - passed} failed`);
    process.exit(1);
  }
}
if (!tapFollowsConfiguration() && !(await run({ name: 'tap build', command: 'tap', args: ['build'] }))) process.exit(1);
process.exit(await test());

/** Runs the tests, of a whole run also what they have covered, and returns the exit code. */
async function test(): Promise<number> {
  for (const note of isWhole ? [contractCoverage, lineCoverage] : []) rmSync(note, { recursive: true, force: true });
  const { code, passed, failed, skipped } = await runTap(
    given,
    isWhole ? { CONTRACT_COVERAGE_DIR: contractCoverage } : {},
  );
  const covered = isWhole ? [await coversContract(), coversLines()] : [];
  const uncovered = covered.filter((outcome) => !outcome).length;
  console.log(`${passed} passed, ${failed + uncovered} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  return code || (uncovered === 0 ? 0 : 1);
}

/** Whether the tests have seen every response that the contract declares. */
function coversContract(): Promise<boolean> {
  const env = { CONTRACT_COVERAGE_DIR: contractCoverage };
  return run({ name: 'contract coverage', command: process.execPath, args: ['scripts/contract-coverage.ts'], env });
}

/** Whether the tests run as much of the sources as the committed figure says. It may only rise. */
function coversLines(): boolean {
  const measured = readCoverage(lineCoverage, process.cwd());
  if (measured === null) return true;
  const figure = JSON.parse(readFileSync(join(process.cwd(), committedCoverage), 'utf8'));
  const { lower, higher } = coverageFaults(measured, figure);
  console.log(`${lower.length === 0 ? 'ok' : 'FAILED'}  coverage of the sources: ${JSON.stringify(measured)}`);
  for (const line of lower) console.log(`  ${line}: test what is new`);
  for (const line of higher) console.log(`  ${line}: raise it in ${committedCoverage}`);
  return lower.length === 0;
}
