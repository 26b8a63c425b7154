import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledOperations } from '../document/compiled-operations.ts';
import type { Contract } from '../document/contract.ts';
import { type CheckOptions, checkContract } from './check/check-contract.ts';
import { emitCurl } from './emit/curl.ts';
import { emitLlms, type ProductPages } from './emit/llms.ts';
import { emitOperations, emitOperationTypes } from './emit/operations.ts';
import { emitSerializers, emitSerializerTypes } from './emit/serializers.ts';
import { emitTools } from './emit/tools.ts';
import { emitTypes } from './emit/types.ts';
import { emitValidators, emitValidatorTypes } from './emit/validators.ts';
import { type ReadOptions, readContract } from './read/read-contract.ts';

export interface CompileOptions extends CheckOptions, ReadOptions {
  /**
   * Specifier of this engine in the modules that are written: `../src/engine`. Unless given, the path from the output
   * directory to the engine that runs.
   */
  readonly engine?: string;
  /** First line of the modules that are written, without the marks of a comment. */
  readonly banner?: string;
  /** Pages of the product that `llms.txt` links to. */
  readonly pages?: ProductPages;
}

/**
 * Reads a contract, checks it and writes everything that follows from it into a directory: the bundled document, types,
 * operations, validators, serializers, tools for agents and samples. Returns the contract as it was read.
 *
 * @example
 * await compile('openapi/openapi.yaml', 'generated', { extensions, rules: [...hygiene, ...houseRules] });
 *
 * @throws {ContractError} if the contract breaks a rule; nothing is written then.
 */
export async function compile(
  contractFile: string,
  outputDirectory: string,
  options: CompileOptions = {},
): Promise<Contract> {
  const contract = await readContract(contractFile, options);
  checkContract(contract, options);
  const { document } = contract;
  const { extensions = [] } = options;
  const banner = options.banner ?? `Generated from ${basename(contractFile)}. Change the contract, not this file.`;
  const module = { banner, engine: options.engine ?? pathToEngine(outputDirectory) };
  const operations = compiledOperations(document, extensions);
  const [types, validators, { serializers, runtime }] = await Promise.all([
    emitTypes(document, banner),
    emitValidators(document, banner),
    emitSerializers(document, module),
  ]);
  const files = {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': types,
    'operations.js': emitOperations(operations, banner),
    'operations.d.ts': emitOperationTypes(operations, extensions, module),
    ...validators,
    'validators.d.ts': emitValidatorTypes(module),
    'serializers.js': serializers,
    'serializers.d.ts': emitSerializerTypes(module),
    'serializer-runtime.js': runtime,
    'tools.json': emitTools(document),
    'llms.txt': emitLlms(document, options.pages),
    'curl.json': emitCurl(document),
  };
  rmSync(join(outputDirectory, 'validators'), { recursive: true, force: true });
  mkdirSync(join(outputDirectory, 'validators'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outputDirectory, name), text);
  return contract;
}

function pathToEngine(outputDirectory: string): string {
  const path = relative(resolve(outputDirectory), dirname(dirname(fileURLToPath(import.meta.url))));
  return path.startsWith('.') ? path : `./${path}`;
}
