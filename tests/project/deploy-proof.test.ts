import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

const root = join(import.meta.dirname, '../..');

t.test('deploy-proof rejects a contracting migration, and one without a mark', async (t) => {
  const folder = join(t.testdir({}), 'changed');
  execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, 'HEAD'], { cwd: root });
  t.teardown(() => execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // The commands as they are here, also before they are committed.
  cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true });
  const up = 'export const up = async () => {};\n';
  for (const [name, mark] of [
    ['9997_column', "export const compatibility = 'additive';\n"],
    ['9998_dropped', "export const compatibility = 'contracting';\n"],
    ['9999_unmarked', ''],
  ]) {
    writeFileSync(join(folder, `src/platform/database/migrations/${name}.ts`), mark + up);
  }
  const { status, stdout } = spawnSync(process.execPath, ['scripts/deploy-proof.ts', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  });
  t.equal(status, 1);
  t.match(stdout, /3 new migrations\n {2}9997_column\n/);
  t.match(stdout, /REJECTED: contracting: 9998_dropped, 9999_unmarked\. \w+ can't run after them/);
  t.notMatch(stdout, /^ok/m, 'nothing is started');

  const unknown = spawnSync(process.execPath, ['scripts/deploy-proof.ts', 'no-such-revision'], { cwd: folder });
  t.not(unknown.status, 0);
});
