import type { Contract } from '../../document/contract.ts';
import { ContractError, type Problem } from '../../document/contract-error.ts';
import { contractOperations } from '../../document/contract-operation.ts';
import { withEngineExtensions } from '../../document/engine-extensions.ts';
import type { Extension } from '../../document/extension.ts';
import { requestBodySchemas, statusForms } from './compilable/bodies-and-statuses.ts';
import { dryRuns } from './compilable/dry-runs.ts';
import { effects } from './compilable/effects.ts';
import { idempotency } from './compilable/idempotency.ts';
import { operationNames, supportedMethods } from './compilable/operations.ts';
import { parameterForms } from './compilable/parameters.ts';
import { distinctPaths } from './compilable/paths.ts';
import { compilableSchemas, knownFormats } from './compilable/schemas.ts';
import { tools } from './compilable/tools.ts';
import { extensionRules } from './extensions.ts';
import type { ContractRule, Finding } from './rule.ts';

export interface CheckOptions {
  /** The product's extensions, in addition to the engine's. */
  readonly extensions?: readonly Extension[];
  /** The product's rules, in addition to what the compiler needs. `hygiene` is a set to begin with. */
  readonly rules?: readonly ContractRule[];
}

/** What any contract must keep so that it can be compiled. */
const compilable: readonly ContractRule[] = [
  supportedMethods,
  operationNames,
  distinctPaths,
  parameterForms,
  requestBodySchemas,
  statusForms,
  effects,
  idempotency,
  dryRuns,
  tools,
  knownFormats,
];

/**
 * Checks what the compiler needs, and the rules of the product.
 *
 * @throws {ContractError} with every finding.
 */
export function checkContract(contract: Contract, options: CheckOptions = {}): void {
  const problems = contractProblems(contract, options);
  if (problems.length > 0) throw new ContractError(problems);
}

/** Returns every place of the contract that breaks a rule, each once. */
export function contractProblems(contract: Contract, { extensions = [], rules = [] }: CheckOptions = {}): Problem[] {
  const { document } = contract;
  const operations = contractOperations(document);
  const problems = new Map<string, Problem>();
  const apply = (rule: ContractRule) => {
    for (const finding of rule(document, operations)) add(finding);
  };
  const add = ([pointer, message]: Finding) => {
    // A component is part of many operations, its problem has one place.
    problems.set(`${pointer} ${message}`, contract.problem(pointer, message));
  };
  for (const rule of [...compilable, ...extensionRules(withEngineExtensions(extensions)), ...rules]) apply(rule);
  // Ajv's messages are less clear than those above, and most of them follow from the same mistakes.
  if (problems.size === 0) apply(compilableSchemas);
  return [...problems.values()];
}
