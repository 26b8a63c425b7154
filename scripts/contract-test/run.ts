import type { Callers } from './callers.ts';
import { boundaries, type Case, faultsOf, refusals } from './cases.ts';
import { type Client, RateLimited, type Request } from './client.ts';
import { type DeclaredOperation, declaredOperations } from './declared-operation.ts';
import { allLinks, endsSessions, Requests, Unavailable } from './requests.ts';

/** What came of one case. */
export interface CaseResult {
  readonly operationId: string;
  readonly name: string;
  readonly covers: string;
  readonly outcome: 'passed' | 'failed' | 'not tried';
  /** Faults, or why it was not tried. */
  readonly remarks: readonly string[];
  readonly status: number | null;
  readonly ms: number;
}

/** Runs every case of every operation that `wanted` admits, and tells of each as it is done. */
export async function runCases(
  client: Client,
  callers: Callers,
  wanted: (operation: DeclaredOperation) => boolean,
  tell: (result: CaseResult) => void,
): Promise<void> {
  const requests = new Requests(client, callers);
  // What destroys the ground under others comes last.
  const operations = declaredOperations.filter(wanted).sort((one, other) => rank(one) - rank(other));
  for (const operation of operations) await runOperation(operation, requests, client, callers, tell);
}

function rank({ policy }: DeclaredOperation): number {
  return ['create', 'read', 'update', 'replace', 'act', 'delete'].indexOf(policy.effect);
}

async function runOperation(
  operation: DeclaredOperation,
  requests: Requests,
  client: Client,
  callers: Callers,
  tell: (result: CaseResult) => void,
): Promise<void> {
  const destroys = operation.policy.effect === 'delete' || endsSessions(operation);
  const attempt = async (name: string, covers: string, make: () => Promise<Case>): Promise<number | null> => {
    const begun = performance.now();
    const result = (outcome: CaseResult['outcome'], remarks: readonly string[], status: number | null): void =>
      tell({ operationId: operation.id, name, covers, outcome, remarks, status, ms: performance.now() - begun });
    try {
      const made = await make();
      const answer = await client.send(made.request, made.direct);
      const faults = faultsOf(made, answer);
      result(faults.length === 0 ? 'passed' : 'failed', faults, answer.status);
      return answer.status;
    } catch (error) {
      const isExpected = error instanceof Unavailable || error instanceof RateLimited;
      result(isExpected ? 'not tried' : 'failed', [(error as Error).message], null);
      return null;
    }
  };

  const examples = operation.body === null ? [undefined] : operation.body.examples.map(({ name }) => name);
  for (const example of examples) {
    const choices = { fresh: destroys, ...(example === undefined ? {} : { example }) };
    const name = example === undefined ? 'a valid request' : `the example ${example}`;
    await attempt(name, 'example', async () => granted(name, 'example', await requests.valid(operation, choices)));
  }
  let valid: Request;
  try {
    valid = await requests.valid(operation, { fresh: destroys });
  } catch (error) {
    tell(notTried(operation, (error as Error).message));
    return;
  }
  for (const one of refusals(valid, callers)) await attempt(one.name, one.covers, async () => one);
  for (const { name, covers, request } of boundaries(valid)) {
    await attempt(name, covers, async () => {
      if (!destroys) return granted(name, covers, request);
      const { headers, path } = await requests.valid(operation, { fresh: true });
      return granted(name, covers, { ...request, headers: { ...request.headers, ...headers }, path });
    });
  }
}

function granted(name: string, covers: string, request: Request): Case {
  return { name, covers, request, expected: { kind: 'granted' } };
}

function notTried({ id }: DeclaredOperation, why: string): CaseResult {
  return {
    operationId: id,
    name: 'refusals and bounds',
    covers: '',
    outcome: 'not tried',
    remarks: [why],
    status: null,
    ms: 0,
  };
}

/** How much of the contract the results have touched. */
export interface Coverage {
  readonly operations: Share;
  readonly statuses: Share;
  readonly parameters: Share;
  readonly keywords: Share;
  readonly links: Share;
  /** What is left, in lines that a list of exceptions can hold. */
  readonly uncovered: readonly string[];
}

export interface Share {
  readonly covered: number;
  readonly all: number;
}

export function coverageOf(
  results: readonly CaseResult[],
  wanted: (operation: DeclaredOperation) => boolean,
): Coverage {
  const operations = declaredOperations.filter(wanted);
  const done = results.filter(({ status }) => status !== null);
  const seen = new Set(done.map(({ operationId, status }) => `${operationId} ${status}`));
  const touched = new Set(done.map(({ operationId, covers }) => `${operationId} ${covers}`));
  const cases = new Set(
    results
      .filter(({ covers }) => / of (?:body|path|query|header) /.test(covers))
      .map(({ operationId, covers }) => `${operationId} ${covers}`),
  );
  const uncovered: string[] = [];
  const share = (items: readonly string[], isCovered: (item: string) => boolean): Share => {
    const missing = items.filter((item) => !isCovered(item));
    uncovered.push(...missing);
    return { covered: items.length - missing.length, all: items.length };
  };
  const succeeded = ({ id, successes }: DeclaredOperation): boolean =>
    successes.some((status) => seen.has(`${id} ${status}`));
  return {
    operations: share(
      operations.map(({ id }) => id),
      (id) => succeeded(operations.find((operation) => operation.id === id) as DeclaredOperation),
    ),
    statuses: share(
      operations.flatMap(({ id, responses }) =>
        Object.keys(responses)
          .filter((status) => status !== 'default')
          .map((status) => `${id} ${status}`),
      ),
      (item) => seen.has(item),
    ),
    parameters: share(
      operations.flatMap(({ id, parameters }) =>
        parameters.map((parameter) => `${id} ${parameter.in} ${parameter.name}`),
      ),
      (item) =>
        [...touched].some(
          (one) => one.endsWith(item.slice(item.indexOf(' '))) && one.startsWith(item.slice(0, item.indexOf(' '))),
        ),
    ),
    keywords: share([...cases], (item) => touched.has(item)),
    links: share(
      allLinks()
        .filter(({ target }) => operations.some(({ id }) => id === target))
        .map(({ source, target }) => `${source} -> ${target}`),
      (item) => {
        const target = operations.find(({ id }) => id === item.split(' -> ')[1]);
        return target !== undefined && succeeded(target);
      },
    ),
    uncovered,
  };
}
