import type { Contract } from '../contract/contract.ts';
import { bundleContract } from './bundle.ts';
import { lintContract } from './lint.ts';
import { originsOf } from './origins.ts';

/**
 * Reads the contract: lints it and bundles it.
 *
 * @throws {ContractError} if the linter finds anything.
 */
export async function readContract(file: string): Promise<Contract> {
  const [lint, bundle] = await Promise.allSettled([lintContract(file), bundleContract(file)]);
  // The linter names file and pointer, so its word comes first where both failed.
  if (lint.status === 'rejected') throw lint.reason;
  if (bundle.status === 'rejected') throw bundle.reason;
  const document = bundle.value;
  const originOf = originsOf(document, file);
  return { document, problem: (pointer, message) => ({ ...originOf(pointer), message }) };
}
