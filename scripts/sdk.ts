import { fileURLToPath } from 'node:url';
import { readContract } from '../src/engine/compile/read/read-contract.ts';
import { generateSdk } from '../src/engine/sdk/generate-sdk.ts';
import { contractOptions } from '../src/platform/policy/contract-options.ts';
import { colophonSdk } from '../src/platform/sdk/sdk-product.ts';
import { commandLine } from './command-line.ts';

const usage = `npm run sdk: writes generated/sdk, the TypeScript package for callers of the API, and generated/samples.json.

\`npm run generate\` writes them too.`;

commandLine(usage, {});
const generated = fileURLToPath(new URL('../generated', import.meta.url));
const contract = await readContract(
  fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url)),
  contractOptions,
);
await generateSdk(contract.document, colophonSdk(contract), generated);
