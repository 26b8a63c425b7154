/**
 * `npm run sdk` writes generated/sdk, the TypeScript package for those who call the API, and generated/samples.json.
 * `npm run generate` does so too.
 */
import { fileURLToPath } from 'node:url';
import { readContract } from '../src/engine/compile/read/read-contract.ts';
import { generateSdk } from '../src/engine/sdk/generate-sdk.ts';

const contract = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));
const generated = fileURLToPath(new URL('../generated', import.meta.url));

await generateSdk(await readContract(contract), generated);
