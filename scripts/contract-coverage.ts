// Which answers of the contract no test has seen. Run after the tests, with what they noted (scripts/contract-test/judge.ts):
//   CONTRACT_COVERAGE_DIR=.tap/contract-coverage node scripts/contract-coverage.ts
//   … --list    also lists every (operation, status) that a test has seen
//   … --table   prints only the operations of the seeds and the statuses seen of each, as Markdown
// Fails when an answer is declared that no test sees, unless tests/contract/uncovered.json lists it; and when that list
// names one that is seen by now: the list may only shrink.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../generated/operations.js';

const directory = process.env.CONTRACT_COVERAGE_DIR;
const listFile = 'tests/contract/uncovered.json';

if (directory === undefined) {
  console.error('Set CONTRACT_COVERAGE_DIR to the directory that the tests were given.');
  process.exit(2);
}
if (process.argv.includes('--table')) {
  console.log(tableOfSeedOperations(seenAnswers(directory)));
  process.exit(0);
}
process.exit(report(declaredAnswers(), seenAnswers(directory), excusedAnswers()) ? 0 : 1);

/** `listArticles 404`, for each status that an operation declares. `default` is what any operation may answer. */
function declaredAnswers(): string[] {
  return Object.values(operations).flatMap(({ operationId, responses }) =>
    Object.keys(responses)
      .filter((status) => status !== 'default')
      .map((status) => `${operationId} ${status}`),
  );
}

function tableOfSeedOperations(seen: ReadonlySet<string>): string {
  const rows = Object.values(operations)
    .filter(({ source }) => source === 'seed')
    .map(({ operationId, surface, method, path, responses }) => {
      const statuses = Object.keys(responses).filter((status) => seen.has(`${operationId} ${status}`));
      return `| ${surface} | \`${operationId}\` | \`${method} ${path}\` | ${statuses.join(' ')} |`;
    });
  return ['| surface | operation | | statuses that tests have seen |', '|---|---|---|---|', ...rows.sort()].join('\n');
}

function seenAnswers(from: string): Set<string> {
  return new Set(readdirSync(from).flatMap((file) => readFileSync(join(from, file), 'utf8').trim().split('\n')));
}

function excusedAnswers(): Set<string> {
  return new Set(JSON.parse(readFileSync(new URL(`../${listFile}`, import.meta.url), 'utf8')) as string[]);
}

/** Prints what was found; true when the list of excuses is exact. */
function report(declared: readonly string[], seen: ReadonlySet<string>, excused: ReadonlySet<string>): boolean {
  const covered = declared.filter((answer) => seen.has(answer));
  const unseen = declared.filter((answer) => !seen.has(answer) && !excused.has(answer));
  const needless = [...excused].filter((answer) => seen.has(answer) || !declared.includes(answer));
  if (process.argv.includes('--list')) console.log(covered.join('\n'));
  console.log(
    `${covered.length} of ${declared.length} declared answers are seen by tests, ${excused.size} are excused`,
  );
  if (unseen.length > 0) {
    console.log(`
If you're here because you declared a status: no test has met these answers.

${indented(unseen)}

Let a test under tests/<domain> meet each of them, or take the status out of the contract if nothing can answer it.
Adding to ${listFile} is no way out: that list only shrinks.`);
  }
  if (needless.length > 0) {
    console.log(`
If you're here because you covered an answer: well done. ${listFile} lists answers that are seen by now, or that the
contract no longer declares. Take them out of it:

${indented(needless)}`);
  }
  return unseen.length === 0 && needless.length === 0;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
