import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A directory for generated files whose modules can be imported: the repository's `src` is next to it, which they
 * refer to. The caller removes `root`.
 */
export function directoryForModules(): { readonly root: string; readonly generated: string } {
  const root = mkdtempSync(join(tmpdir(), 'generate-test-'));
  symlinkSync(fileURLToPath(new URL('../../../src', import.meta.url)), join(root, 'src'));
  const generated = join(root, 'generated');
  mkdirSync(generated);
  return { root, generated };
}
