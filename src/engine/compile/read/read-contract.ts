import { fileURLToPath } from 'node:url';
import type { Contract } from '../../document/contract.ts';
import type { Document } from '../../document/document.ts';
import { bundleContract } from './bundle.ts';
import { lintContract } from './lint.ts';
import { originsOf } from './origins.ts';

export interface ReadOptions {
  /** Path of a configuration of Redocly's linter; the rules of OpenAPI itself unless given. */
  readonly lintConfig?: string;
  /** Returns the bundled document with what the product adds to every operation. */
  readonly complete?: (document: Document) => Document;
}

const structureOnly = fileURLToPath(new URL('structure-only.redocly.yaml', import.meta.url));

/**
 * Reads a contract: lints it, bundles it and completes it.
 *
 * @throws {ContractError} if the linter finds anything.
 */
export async function readContract(file: string, options: ReadOptions = {}): Promise<Contract> {
  const { lintConfig = structureOnly, complete = (document) => document } = options;
  const [lint, bundle] = await Promise.allSettled([lintContract(file, lintConfig), bundleContract(file, lintConfig)]);
  // The linter's message comes first where both failed: it names file and pointer.
  if (lint.status === 'rejected') throw lint.reason;
  if (bundle.status === 'rejected') throw bundle.reason;
  const document = complete(bundle.value);
  const originOf = originsOf(document, file);
  return { document, problem: (pointer, message) => ({ ...originOf(pointer), message }) };
}
