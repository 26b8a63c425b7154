/**
 * `npm run generate` writes generated/ from the contract, the database's migrations and the sources.
 * `npm run generate -- --check` writes nothing, but fails if generated/ is not what it would write.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../src/engine/compile/compile.ts';
import { staleFiles } from '../src/engine/compile/stale-files.ts';
import { compiledOperations } from '../src/engine/document/compiled-operations.ts';
import { ContractError } from '../src/engine/document/contract-error.ts';
import { generateSdk } from '../src/engine/sdk/generate-sdk.ts';
import { emitConstraints } from '../src/platform/database/constraint-listing.ts';
import { emitEmbeddedBase } from '../src/platform/database/embedded-base-archive.ts';
import { emitDatabaseTypes } from '../src/platform/database/row-types.ts';
import { emitStatements } from '../src/platform/database/statement-listing.ts';
import { contractOptions } from '../src/platform/policy/contract-options.ts';
import type { Operation } from '../src/platform/policy/operation.ts';
import { permissionMatrix } from '../src/platform/policy/permission-matrix.ts';
import { permissionTable, permissionTableText } from '../src/platform/policy/permission-table.ts';
import { colophonSdk } from '../src/platform/sdk/sdk-product.ts';
import { readImportGraph } from './docs/architecture/import-graph.ts';
import { drawArchitecture } from './docs/architecture/picture.ts';
import { bundleReference } from './docs/bundle-reference.ts';

const root = join(import.meta.dirname, '..');
const contract = join(root, 'openapi/openapi.yaml');
const generated = join(root, 'generated');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

try {
  if (values.check) await check();
  else await generate(generated);
} catch (error) {
  if (!(error instanceof ContractError)) throw error;
  console.error(`The contract has ${error.problems.length} problem(s):\n\n${error.message}`);
  process.exitCode = 1;
}

async function generate(directory: string): Promise<void> {
  await Promise.all([
    compile(contract, directory, contractOptions).then(async (read) => {
      await generateSdk(read.document, colophonSdk(read), directory);
      const operations = compiledOperations(read.document, contractOptions.extensions ?? []) as Operation[];
      writeFileSync(join(directory, 'permissions.md'), permissionMatrix(operations));
      writeFileSync(join(directory, 'permissions.json'), permissionTableText(permissionTable(operations)));
      await emitConstraints(directory);
    }),
    emitDatabaseTypes(directory),
    emitEmbeddedBase(directory),
    bundleReference(directory),
  ]);
  // Last: it loads modules that import what was generated above.
  await emitStatements(directory);
  writeFileSync(join(directory, 'architecture.svg'), drawArchitecture(readImportGraph(root).imports));
}

async function check(): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    await generate(fresh);
    const stale = staleFiles(generated, fresh);
    if (stale.length === 0) return;
    const list = stale
      .map(({ name, state }) => `  ${join(relative(process.cwd(), generated), name)}: ${state}`)
      .join('\n');
    console.error(`Run \`npm run generate\` and commit what it writes. Stale:\n${list}`);
    process.exitCode = 1;
  } finally {
    rmSync(fresh, { recursive: true });
  }
}
