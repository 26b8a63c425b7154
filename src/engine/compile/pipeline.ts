import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from './contract/contract.ts';
import { emitCurl } from './emit/curl.ts';
import { emitLlms } from './emit/llms.ts';
import { emitOpenapiJson, emitOpenapiYaml } from './emit/openapi.ts';
import { emitOperations, emitOperationTypes } from './emit/operations.ts';
import { emitSerializers, emitSerializerTypes } from './emit/serializers.ts';
import { emitTools } from './emit/tools.ts';
import { emitTypes } from './emit/types.ts';
import { emitValidators, emitValidatorTypes } from './emit/validators.ts';
import { checkConventions } from './model/conventions.ts';
import { operationPolicies } from './model/policy.ts';
import { readContract } from './read/read-contract.ts';

/**
 * Everything that follows from the contract: read it, check its conventions, write what it says in other forms into
 * `outputDirectory`. Answers the contract as it was read.
 *
 * @throws {ContractError} if the contract breaks a rule; nothing is written then.
 */
export async function generateFromContract(contractFile: string, outputDirectory: string): Promise<Contract> {
  const contract = await readContract(contractFile);
  checkConventions(contract);
  const operations = operationPolicies(contract);
  const [types, validators, { serializers, runtime }] = await Promise.all([
    emitTypes(contract),
    emitValidators(contract),
    emitSerializers(contract),
  ]);
  const files = {
    'openapi.json': emitOpenapiJson(contract.document),
    'openapi.yaml': emitOpenapiYaml(contract.document),
    'types.ts': types,
    'operations.js': emitOperations(operations),
    'operations.d.ts': emitOperationTypes(operations),
    'validators.js': validators,
    'validators.d.ts': emitValidatorTypes(),
    'serializers.js': serializers,
    'serializers.d.ts': emitSerializerTypes(),
    'serializer-runtime.js': runtime,
    'tools.json': emitTools(contract),
    'llms.txt': emitLlms(contract),
    'curl.json': emitCurl(contract),
  };
  mkdirSync(outputDirectory, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(outputDirectory, name), text);
  return contract;
}
