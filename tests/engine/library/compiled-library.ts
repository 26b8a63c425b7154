import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../../src/engine/compile/compile.ts';
import type { CompiledContract } from '../../../src/engine/serve/compiled-contract.ts';
import { directoryForModules } from '../compile/generated-modules.ts';

/** The document of a lending library: no extensions, no database, open objects, an error schema of its own. */
export const libraryDocument = fileURLToPath(new URL('openapi.yaml', import.meta.url));

interface Tap {
  teardown(work: () => void): unknown;
}

/** Compiles the library's contract into a directory that the test removes, and returns what was emitted. */
export async function compiledLibrary(t: Tap): Promise<CompiledContract & { readonly directory: string }> {
  const { root, generated } = directoryForModules();
  t.teardown(() => rmSync(root, { recursive: true }));
  await compile(libraryDocument, generated);
  const modules = await Promise.all(
    ['operations.js', 'validators.js', 'serializers.js'].map((name) => import(join(generated, name))),
  );
  return Object.assign({ directory: generated }, ...modules) as CompiledContract & { readonly directory: string };
}
