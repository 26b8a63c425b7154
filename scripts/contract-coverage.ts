import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../generated/operations.js';
import { commandLine, fail } from './command-line.ts';

const listFile = 'tests/contract/uncovered.json';
const usage = `CONTRACT_COVERAGE_DIR=DIRECTORY node scripts/contract-coverage.ts [options]: which responses of the contract no
test has seen.

Run after the tests, with the directory in which they recorded what they saw (tests/support/contract.ts).

  --list   also lists every (operation, status) that a test has seen
  --table  prints only the operations of the seeds and the statuses seen of each, as Markdown
  --help   this text

Exit status: 1 if a response is declared that no test sees, unless ${listFile} lists it, and if that list
has a response that is seen by now: the list may only shrink.`;

const { values } = commandLine(usage, { list: { type: 'boolean' }, table: { type: 'boolean' } });
const directory =
  process.env.CONTRACT_COVERAGE_DIR ?? fail('Set CONTRACT_COVERAGE_DIR to the directory that the tests were given.');
if (values.table) console.log(tableOfSeedOperations(seenResponses(directory)));
else process.exitCode = report(declaredResponses(), seenResponses(directory), excusedResponses()) ? 0 : 1;

/** `listArticles 404`, for each status that an operation declares, except `default`. */
function declaredResponses(): string[] {
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

function seenResponses(from: string): Set<string> {
  return new Set(readdirSync(from).flatMap((file) => readFileSync(join(from, file), 'utf8').trim().split('\n')));
}

function excusedResponses(): Set<string> {
  return new Set(JSON.parse(readFileSync(new URL(`../${listFile}`, import.meta.url), 'utf8')) as string[]);
}

/** Prints the result; returns true if the list of excuses is exact. */
function report(declared: readonly string[], seen: ReadonlySet<string>, excused: ReadonlySet<string>): boolean {
  const covered = declared.filter((response) => seen.has(response));
  const unseen = declared.filter((response) => !seen.has(response) && !excused.has(response));
  const needless = [...excused].filter((response) => seen.has(response) || !declared.includes(response));
  if (values.list) console.log(covered.join('\n'));
  console.log(
    `${covered.length} of ${declared.length} declared responses are seen by tests, ${excused.size} are excused`,
  );
  if (unseen.length > 0) {
    console.log(`
If you're here because you declared a status: no test has seen these responses.

${indented(unseen)}

Let a test under tests/domains/<domain> see each of them, or remove the status from the contract if nothing can return it.
Don't add to ${listFile}: that list only shrinks.`);
  }
  if (needless.length > 0) {
    console.log(`
If you're here because a test now sees a response: well done. ${listFile} lists responses that are seen by now, or
that the contract no longer declares. Remove them from it:

${indented(needless)}`);
  }
  return unseen.length === 0 && needless.length === 0;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
