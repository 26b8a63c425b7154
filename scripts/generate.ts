/**
 * `npm run generate` writes generated/ from the contract and from the database's migrations.
 * `npm run generate -- --check` writes nothing, but fails if generated/ is not what it would write.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ContractError } from '../src/engine/compile/contract/contract-error.ts';
import { emitDatabaseTypes } from '../src/platform/database/row-types.ts';
import { generateFromContract } from '../src/engine/compile/pipeline.ts';
import { staleFiles } from '../src/engine/compile/stale-files.ts';
import { generateSdk } from '../src/engine/sdk/generate-sdk.ts';

const contract = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));
const generated = fileURLToPath(new URL('../generated', import.meta.url));

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
    generateFromContract(contract, directory).then((read) => generateSdk(read, directory)),
    emitDatabaseTypes(directory),
  ]);
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
