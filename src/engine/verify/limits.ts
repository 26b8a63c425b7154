import type { Case } from './cases.ts';
import type { Client } from './client.ts';
import { curlCommand } from './curl.ts';
import type { DeclaredOperation } from './declared-operation.ts';
import { faultsOf, rejected } from './expectation.ts';
import { exampleRequest, type Request } from './request.ts';
import type { CaseResult, RunOptions } from './run.ts';

/** Limits above this would take too many calls to reach. */
const mostCalls = 1_300;
/** Calls that use up a limit, at a time. */
const callsAtOnce = 10;

/**
 * Uses up what one address may call without a credential: from then on every operation must return 429, and those with a
 * small limit of their own once that is reached. Without an address of its own, it must run last.
 */
export async function limitCases(options: RunOptions): Promise<void> {
  const { client, product, onResult } = options;
  const operations = options.contract.operations.filter(options.includes);
  const { sharedLimit, ownLimit } = product.rateLimits;
  const shared = Map.groupBy(operations, sharedLimit);
  shared.delete(null);
  const own = operations.filter((operation) => (ownLimit(operation) ?? Number.POSITIVE_INFINITY) <= mostCalls);
  for (const [first, ...others] of [...shared.values(), ...own.map((operation) => [operation])]) {
    if (first === undefined) continue;
    const isExhausted = await exhaust(client, requestOf(first)).catch((error: unknown) => {
      onResult(failed(first, error));
      return false;
    });
    if (!isExhausted) continue;
    for (const operation of [first, ...others])
      onResult(await callPastLimit(options, operation).catch((error: unknown) => failed(operation, error)));
  }
}

const name = 'past the limit is 429';
const covers = 'rate limit';

function failed({ id, pointer }: DeclaredOperation, error: unknown): CaseResult {
  const remarks = [(error as Error).message];
  return { operationId: id, pointer, name, covers, outcome: 'failed', remarks, status: null, ms: 0 };
}

/** Rejected at once, because of its data or for lack of a credential: nothing is created, no password is hashed. */
function requestOf(operation: DeclaredOperation): Request {
  const { body, ...request } = exampleRequest(operation, { missing: 'sample' });
  // RFC 5737's third block for documentation: no other call reports this address.
  return { ...request, body: body === undefined ? undefined : {}, from: '203.0.113.7' };
}

async function exhaust(client: Client, request: Request): Promise<boolean> {
  for (let calls = 0; calls < mostCalls; calls += callsAtOnce) {
    const responses = await Promise.all(Array.from({ length: callsAtOnce }, () => client.sendOnce(request, true)));
    if (responses.some(({ status }) => status === 429)) return true;
  }
  return false;
}

async function callPastLimit(options: RunOptions, operation: DeclaredOperation): Promise<CaseResult> {
  const { client, product, secrets } = options;
  const start = performance.now();
  const request = requestOf(operation);
  const one: Case = { name, covers, request, expected: rejected(429) };
  const response = await client.sendOnce(request);
  const faults = faultsOf(one, response, product.errors);
  const seconds = Number(response.headers['retry-after']);
  if (!(Number.isInteger(seconds) && seconds > 0)) faults.push(`Retry-After: ${response.headers['retry-after']}`);
  return {
    operationId: operation.id,
    pointer: operation.pointer,
    name,
    covers,
    outcome: faults.length === 0 ? 'passed' : 'failed',
    remarks: faults,
    status: response.status,
    ms: performance.now() - start,
    ...(faults.length === 0 ? {} : { curl: curlCommand(client.url, request, secrets) }),
  };
}
