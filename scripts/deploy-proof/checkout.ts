import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The code of a commit in a temporary folder, with the packages of this folder. */
export interface Checkout {
  readonly commit: string;
  readonly folder: string;
  remove(): void;
}

/** Throws if git doesn't know the revision. */
export function checkOut(revision: string): Checkout {
  const commit = git('rev-parse', '--short', `${revision}^{commit}`).trim();
  const parent = mkdtempSync(join(tmpdir(), 'deploy-proof-'));
  const folder = join(parent, 'base');
  git('worktree', 'add', '--detach', '--quiet', folder, commit);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return {
    commit,
    folder,
    remove() {
      git('worktree', 'remove', '--force', folder);
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

function git(...given: string[]): string {
  return execFileSync('git', given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
