// `npm run contract-diff -- BASE`: what changed in the contract since a git revision (or a bundled contract in a file),
// each change named as breaking or not, with its place in both; and the entry for CHANGELOG.md.
//   npm run contract-diff                   since the newest tag v*, else the commit before
//   npm run contract-diff -- main --json    for programs
// Ends with 1 when something breaks, or can't be proved not to, and `info.version` has no new major number.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Change, changesBetween, type Effect } from '../src/engine/compare/changes.ts';
import type { Document } from '../src/engine/compare/containment.ts';

const contract = 'generated/openapi.json';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

const base = positionals[0] ?? defaultBase();
const before = documentAt(base);
const after = JSON.parse(readFileSync(contract, 'utf8')) as Document;
const changes = changesBetween(before, after);
const [from, to] = [versionOf(before), versionOf(after)];
const breaks = changes.some(({ effect }) => effect !== 'compatible');
const isAllowed = !breaks || major(to) > major(from);

if (values.json) console.log(JSON.stringify({ base, from, to, allowed: isAllowed, changes }, null, 2));
else report();
process.exitCode = isAllowed ? 0 : 1;

function report(): void {
  const count = (effect: Effect): number => changes.filter((change) => change.effect === effect).length;
  console.log(
    `${base} (${from}) to this tree (${to}): ${count('breaking')} breaking, ${count('unproved')} unproved, ${count('compatible')} compatible`,
  );
  for (const { effect, message, operations, before: was, after: is } of changes) {
    console.log(`\n${effect.toUpperCase()}  ${message}`);
    console.log(`  ${operations.length > 5 ? `${operations.length} operations` : operations.join(', ')}`);
    if (was !== null) console.log(`  - ${was}`);
    if (is !== null) console.log(`  + ${is}`);
  }
  if (changes.length > 0) console.log(`\nFor CHANGELOG.md:\n\n${changelogEntry()}`);
  if (!isAllowed) {
    console.error(
      `\nCallers of ${from} would break: undo that, or give info.version in openapi/openapi.yaml the major number ${major(from) + 1}.`,
    );
  }
}

function changelogEntry(): string {
  const sections: readonly [title: string, wanted: (change: Change) => boolean][] = [
    ['Changed, breaking', ({ effect, after: is }) => effect !== 'compatible' && is !== null],
    ['Removed, breaking', ({ effect, after: is }) => effect !== 'compatible' && is === null],
    ['Added', ({ effect, before: was }) => effect === 'compatible' && was === null],
    ['Changed', ({ effect, before: was }) => effect === 'compatible' && was !== null],
  ];
  const written = sections.flatMap(([title, wanted]) => {
    const lines = changes.filter(wanted).map((change) => `- ${lineOf(change)}`);
    return lines.length === 0 ? [] : [`### ${title}\n\n${[...new Set(lines)].join('\n')}`];
  });
  return [`## [${to}]`, ...written].join('\n\n');
}

function lineOf({ message, operations, before: was, after: is }: Change): string {
  const concerned =
    operations.length > 3 ? `${operations.length} operations` : operations.map((id) => `\`${id}\``).join(', ');
  const place = (is ?? was ?? '').split('/').at(-1);
  return operations.length === 1 && message.startsWith(operations[0] as string)
    ? message
    : `${concerned}: ${message} (${place})`;
}

/** A release is what others have built on. Without one, the commit before this one. */
function defaultBase(): string {
  return git('describe', '--tags', '--abbrev=0', '--match', 'v*') ?? git('rev-parse', '--short', 'HEAD^') ?? 'HEAD';
}

function documentAt(revision: string): Document {
  if (existsSync(revision)) return JSON.parse(readFileSync(revision, 'utf8')) as Document;
  const text = git('show', `${revision}:${contract}`);
  if (text === null) {
    console.error(`There is no ${contract} at ${revision}.`);
    process.exit(2);
  }
  return JSON.parse(text) as Document;
}

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 2 ** 20,
    }).trim();
  } catch {
    return null;
  }
}

function versionOf(document: Document): string {
  return (document.info as { version: string }).version;
}

function major(version: string): number {
  return Number.parseInt(version, 10);
}
