import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge } from '../../src/engine/verify/judge.ts';
import { contract, judging, type ProductOperation } from '../../src/platform/contract-test/contract.ts';

/** An operation of the contract under test. */
export type DeclaredOperation = ProductOperation;

/** While you work on a few operations: a pattern that their operationIds match. The whole suite sets none. */
const included = new RegExp(process.env.TEST_OPERATIONS ?? '');

/** Every operation of the contract. Generic tests walk this list and name none of its members. */
export const declaredOperations: readonly DeclaredOperation[] = contract.operations.filter(({ id }) =>
  included.test(id),
);

/** Where `npm test` collects which responses were seen, for the list of those that no test sees. */
const coverageDirectory = process.env.CONTRACT_COVERAGE_DIR;
const seen = new Set<string>();

/** Judges a response of the server by the contract, and records that it was seen. */
export const judge = await createJudge(contract, {
  ...judging,
  onResponse(operationId, status) {
    const pair = `${operationId} ${status}`;
    if (coverageDirectory === undefined || seen.has(pair)) return;
    seen.add(pair);
    mkdirSync(coverageDirectory, { recursive: true });
    appendFileSync(join(coverageDirectory, `${process.pid}.txt`), `${pair}\n`);
  },
});
