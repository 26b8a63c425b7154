import { fileURLToPath } from 'node:url';
import type { CompileOptions } from '../../engine/compile/compile.ts';
import { completeContract } from './complete-contract.ts';
import { contractRules } from './contract-rules.ts';
import { extensions } from './extensions.ts';

/** How the contract of this product is read, checked and compiled. */
export const contractOptions: CompileOptions = {
  complete: completeContract,
  extensions,
  rules: contractRules,
  lintConfig: fileURLToPath(new URL('../../../redocly.yaml', import.meta.url)),
  engine: '../src/engine',
  banner: 'Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.',
  pages: {
    operation: (_domain, operationId) => `/docs/operations/${operationId}.md`,
    list: `- [OpenAPI document](/openapi.json): every operation with its rules, schemas and examples; also [as YAML](/openapi.yaml)
- [Reference to read and try](/docs)
- [All guides, errors and operations in one text](/llms-full.txt)
- [Model Context Protocol](/mcp): Streamable HTTP by POST, stateless. Send the credentials of the API in the same headers;
  its tools are operations of this list, under their operationIds
`,
  },
};
