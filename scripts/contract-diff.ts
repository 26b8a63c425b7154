import { readFileSync } from 'node:fs';
import { changesBetween } from '../src/engine/compare/changes.ts';
import { changelogEntry, changeReport, countOf } from '../src/engine/compare/reports.ts';
import { compiledOperations } from '../src/engine/document/compiled-operations.ts';
import type { Document } from '../src/engine/document/document.ts';
import { type Base, baseOf } from '../src/platform/contract-diff/base.ts';
import { comparedExtensions } from '../src/platform/contract-diff/compared-extensions.ts';
import { permissionChanges, permissionReport } from '../src/platform/contract-diff/permission-diff.ts';
import { compareVersions, latestRelease, writeRelease } from '../src/platform/contract-diff/releases.ts';
import { extensions } from '../src/platform/policy/extensions.ts';
import type { Operation } from '../src/platform/policy/operation.ts';
import { permissionTable } from '../src/platform/policy/permission-table.ts';
import { commandLine, fail } from './command-line.ts';

const usage = `npm run contract-diff -- [BASE] [options]: what changed in the contract since BASE.

BASE is a release (a version in openapi/releases/), a file with a bundled contract, or a git revision. Default: the newest
release that isn't newer than info.version, else the newest tag v*, else the commit before. Each change is breaking, with a
value that proves it, unproved or compatible, with its place in both contracts; the entry for CHANGELOG.md follows.

  --permissions  who may call what now and could not at BASE, and the reverse, as tables for review
  --release      freezes the contract as openapi/releases/<info.version>.json, unless it breaks callers of the last release
  --json         for programs
  --help         this text

Exit status: 1 if a change breaks callers of BASE, or can't be proved not to, and info.version has no new major number. A
commit that is compared with because nothing is released has no callers yet. 2 if there is no contract at BASE.`;

const { values, positionals } = commandLine(
  usage,
  {
    json: { type: 'boolean', default: false },
    permissions: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
  1,
);
const contract = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Document;
const { version } = contract.info;

if (values.release) process.exitCode = release();
else {
  const base =
    baseOf(positionals[0], version) ?? fail(`There is no contract at ${positionals[0] ?? 'the last commit'}.`);
  process.exitCode = values.permissions ? comparePermissions(base) : compareContracts(base);
}

function compareContracts(base: Base): number {
  const changes = changesBetween(base.contract, contract, { extensions: comparedExtensions, stored: base.stored });
  const { name, isReleased } = base;
  const { version: from } = base.contract.info;
  const isAllowed =
    !isReleased || changes.every(({ effect }) => effect === 'compatible') || major(version) > major(from);
  if (values.json) {
    console.log(JSON.stringify({ base: name, from, to: version, allowed: isAllowed, changes }, null, 2));
    return isAllowed ? 0 : 1;
  }
  const counts = (['breaking', 'unproved', 'compatible'] as const).map((one) => `${countOf(changes, one)} ${one}`);
  console.log(`${name} (${from}) to this tree (${version}): ${counts.join(', ')}`);
  if (!isReleased) console.log('Nothing is released: the changes since that commit are listed for review.');
  if (changes.length > 0)
    console.log(`\n${changeReport(changes)}\n\nFor CHANGELOG.md:\n\n${changelogEntry(version, changes)}`);
  if (!isAllowed) {
    console.error(
      `\nCallers of ${from} would break: undo that, or give info.version in openapi/openapi.yaml the major number ${major(from) + 1}.`,
    );
  }
  return isAllowed ? 0 : 1;
}

function comparePermissions({ name, permissions }: Base): number {
  const operations = compiledOperations<Operation>(contract, extensions);
  const changes = permissionChanges(permissions(), permissionTable(operations));
  if (values.json) console.log(JSON.stringify({ base: name, changes }, null, 2));
  else console.log(`# Permissions since ${name}\n\n${permissionReport(changes)}`);
  return 0;
}

function release(): number {
  const last = latestRelease(version);
  const base = last === null || compareVersions(last, version) === 0 ? null : baseOf(last, version);
  if (base !== null && compareContracts(base) !== 0) return 1;
  const problem = writeRelease(version);
  if (problem !== null) console.error(problem);
  else console.log(`Release ${version} is in openapi/releases/. Commit it.`);
  return problem === null ? 0 : 1;
}

function major(of: string): number {
  return Number.parseInt(of, 10);
}
