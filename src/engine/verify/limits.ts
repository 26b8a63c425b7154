import { type Case, faultsOf } from './cases.ts';
import type { Client, Request } from './client.ts';
import { sketch } from './coverage.ts';
import type { DeclaredOperation } from './declared-operation.ts';
import type { CaseResult } from './run.ts';

/** Larger limits would take too many calls to reach. */
const mostCalls = 130;

/**
 * Comes last, for it uses up what an address may call without a credential: then every operation must answer 429, and
 * those with a small limit of their own must do so once that is reached.
 */
export async function limitCases(
  client: Client,
  operations: readonly DeclaredOperation[],
  tell: (result: CaseResult) => void,
): Promise<void> {
  const shared = operations.filter(countsByAddress);
  const groups = [shared, ...operations.filter(hasSmallLimit).map((operation) => [operation])];
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    const isExhausted = await exhaust(client, requestOf(first)).catch((error: unknown) => tell(failed(first, error)));
    if (isExhausted !== true) continue;
    for (const operation of [first, ...others])
      tell(await pastTheLimit(client, operation).catch((error: unknown) => failed(operation, error)));
  }
}

const name = 'past the limit is 429';
const covers = 'rate limit';

function failed({ id }: DeclaredOperation, error: unknown): CaseResult {
  return {
    ...{ operationId: id, name, covers, outcome: 'failed', status: null, ms: 0 },
    remarks: [(error as Error).message],
  };
}

/** Calls without a credential count against the address, whichever operation they are for. */
function countsByAddress({ policy, responses }: DeclaredOperation): boolean {
  return policy.rateLimit === null && responses['429'] !== undefined;
}

function hasSmallLimit({ policy }: DeclaredOperation): boolean {
  return policy.rateLimit !== null && policy.rateLimit.per === 'ip' && policy.rateLimit.limit <= mostCalls;
}

/** Refused at once, by the data or for want of a credential: nothing is made, and no password is hashed. */
function requestOf(operation: DeclaredOperation): Request {
  const { body, ...request } = sketch(operation);
  // RFC 5737's third block for documentation: no other call comes from there.
  return { ...request, body: body === undefined ? undefined : {}, from: '203.0.113.7' };
}

async function exhaust(client: Client, request: Request): Promise<boolean> {
  for (let call = 0; call < mostCalls; call++) {
    if ((await client.sendOnce(request, true)).status === 429) return true;
  }
  return false;
}

async function pastTheLimit(client: Client, operation: DeclaredOperation): Promise<CaseResult> {
  const begun = performance.now();
  const request = requestOf(operation);
  const one: Case = {
    ...{ name, covers, request },
    expected: { kind: 'refused', statuses: [429] },
  };
  const answer = await client.sendOnce(request);
  const faults = faultsOf(one, answer);
  const seconds = Number(answer.headers['retry-after']);
  if (!(Number.isInteger(seconds) && seconds > 0)) faults.push(`Retry-After: ${answer.headers['retry-after']}`);
  return {
    ...{ operationId: operation.id, name, covers },
    ...{ outcome: faults.length === 0 ? 'passed' : 'failed', remarks: faults },
    ...{ status: answer.status, ms: performance.now() - begun },
  };
}
