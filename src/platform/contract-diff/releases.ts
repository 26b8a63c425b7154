import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Frozen contracts, `<version>.json`, with what the database and the policy of that version guaranteed. */
const directory = 'openapi/releases';
const kinds = ['', '.constraints', '.permissions'] as const;

/** Returns the versions that are frozen, oldest first. */
export function releases(): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .flatMap((file) => /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
    .sort(compareVersions);
}

/** Returns the newest release that is not newer than `version`; null if there is none. */
export function latestRelease(version: string): string | null {
  return releases().findLast((release) => compareVersions(release, version) <= 0) ?? null;
}

/** What prevents a release, or null once it is written. A release that is the same already is written. */
export function writeRelease(version: string): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `info.version is ${version}: a release has three numbers.`;
  const files = kinds.map((kind) => ({
    from: join('generated', kind === '' ? 'openapi.json' : `${kind.slice(1)}.json`),
    to: join(directory, `${version}${kind}.json`),
  }));
  const present = files.filter(({ from }) => existsSync(from));
  const changed = present.find(({ from, to }) => existsSync(to) && !readFileSync(from).equals(readFileSync(to)));
  if (changed !== undefined) {
    return `${changed.to} is another contract, and what is released stays as it is: give info.version in openapi/openapi.yaml a new number. Delete the file first if nobody has that version yet.`;
  }
  mkdirSync(directory, { recursive: true });
  for (const { from, to } of present) copyFileSync(from, to);
  return null;
}

/** Negative if the first version is the older one. Both have three numbers; what follows them is ignored. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  const [first, second] = [numbers(one), numbers(other)];
  return first.map((number, index) => number - (second[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
