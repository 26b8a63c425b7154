import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredValues } from '../../engine/compare/stored-values.ts';
import { compiledOperations } from '../../engine/document/compiled-operations.ts';
import type { Document } from '../../engine/document/document.ts';
import { extensions } from '../policy/extensions.ts';
import type { Operation } from '../policy/operation.ts';
import { type PermissionTable, permissionTable } from '../policy/permission-table.ts';
import { latestRelease, releases } from './releases.ts';
import { storedValues } from './stored-values.ts';

/** A version of the contract that another is compared with. */
export interface Base {
  readonly name: string;
  /** Callers have built on it. False for a commit that was chosen because nothing is released. */
  readonly isReleased: boolean;
  readonly contract: Document;
  /** What the constraints of its database prove. */
  readonly stored: StoredValues;
  /** What its policy permitted; if it has no such file, what today's policy makes of its contract. */
  readonly permissions: () => PermissionTable;
}

const contractFile = 'generated/openapi.json';

/**
 * Returns what `given` names: the version of a release, a file with a bundled contract, or a git revision. By default it
 * is the newest release that is not newer than `version`, else the newest tag v*, else the commit before. Null if there is
 * no contract.
 */
export function baseOf(given: string | undefined, version: string): Base | null {
  if (given === undefined) return defaultBase(version);
  if (releases().includes(given)) return ofFile(join('openapi/releases', `${given}.json`), given);
  return existsSync(given) ? ofFile(given, given) : ofRevision(given, true);
}

function defaultBase(version: string): Base | null {
  const release = latestRelease(version);
  if (release !== null) return baseOf(release, version);
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*');
  return tag === null ? ofRevision(git('rev-parse', '--short', 'HEAD^') ?? 'HEAD', false) : ofRevision(tag, true);
}

function ofFile(file: string, name: string): Base {
  const contract = JSON.parse(readFileSync(file, 'utf8')) as Document;
  const next = (kind: string): string | null => {
    const path = file.replace(/(?:\.json)?$/, `.${kind}.json`);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  return base({ name, isReleased: true, contract }, next('constraints'), next('permissions'));
}

function ofRevision(revision: string, isReleased: boolean): Base | null {
  const text = git('show', `${revision}:${contractFile}`);
  if (text === null) return null;
  const contract = JSON.parse(text) as Document;
  const [constraints, permissions] = ['constraints', 'permissions'].map((kind) =>
    git('show', `${revision}:generated/${kind}.json`),
  ) as [string | null, string | null];
  return base({ name: revision, isReleased, contract }, constraints, permissions);
}

function base(
  known: Pick<Base, 'name' | 'isReleased' | 'contract'>,
  constraints: string | null,
  permissions: string | null,
): Base {
  return {
    ...known,
    stored: constraints === null ? {} : storedValues(JSON.parse(constraints)),
    permissions: () =>
      permissions === null
        ? permissionTable(compiledOperations<Operation>(known.contract, extensions))
        : (JSON.parse(permissions) as PermissionTable),
  };
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
