import type { Caller, Callers } from '../../platform/contract-test/callers.ts';
import { boundaries, refusals } from './cases.ts';
import type { Request } from './client.ts';
import { type DeclaredOperation, declaredOperations } from './declared-operation.ts';
import { allLinks } from './requests.ts';
import type { CaseResult } from './run.ts';
import { completed, sampleValue } from './sample-value.ts';

/** How much of the contract a run has touched. */
export interface Coverage {
  /** Operations that have succeeded. */
  readonly operations: Share;
  readonly statuses: Share;
  readonly parameters: Share;
  /** Each way to break a keyword of a body or a parameter, each bound, each choice. */
  readonly keywords: Share;
  readonly links: Share;
  /** What is left, in lines that a list of exceptions can hold. */
  readonly uncovered: readonly string[];
}

export interface Share {
  readonly covered: number;
  readonly all: number;
}

/** What of the contract is counted, whatever a run could do. */
export function coverageOf(
  results: readonly CaseResult[],
  followed: ReadonlySet<string>,
  wanted: (operation: DeclaredOperation) => boolean,
): Coverage {
  const operations = declaredOperations.filter(wanted);
  const done = results.filter(({ status }) => status !== null);
  const seen = new Set(done.map(({ operationId, status }) => `${operationId} ${status}`));
  const touched = new Set(done.map(({ operationId, covers }) => `${operationId} ${covers}`));
  const touchedParameters = new Set([...touched].flatMap(parameterOf));
  const uncovered: string[] = [];
  const share = (items: readonly string[], isCovered: (item: string) => boolean): Share => {
    const missing = items.filter((item) => !isCovered(item));
    uncovered.push(...missing);
    return { covered: items.length - missing.length, all: items.length };
  };
  const succeeded = new Set(
    operations
      .filter(({ id, successes }) => successes.some((status) => seen.has(`${id} ${status}`)))
      .map(({ id }) => id),
  );
  return {
    operations: share(
      operations.map(({ id }) => id),
      (id) => succeeded.has(id),
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
      operations.flatMap(({ id, parameters }) => parameters.map((one) => `${id} ${one.in} ${one.name}`)),
      (item) => touchedParameters.has(item),
    ),
    keywords: share(operations.flatMap(keywordsOf), (item) => touched.has(item)),
    links: share(
      allLinks()
        .filter(({ target }) => operations.some(({ id }) => id === target))
        .map(({ source, target }) => `${source} -> ${target}`),
      (item) => followed.has(item),
    ),
    uncovered,
  };
}

/** `listArticles too large of query page` is about `listArticles query page`. */
function parameterOf(covered: string): string[] {
  const [, id, parameter] = /^(\S+) .* of ((?:path|query|header|cookie) \S+)$/.exec(covered) ?? [];
  return id === undefined ? [] : [`${id} ${parameter}`];
}

/** What the schemas of an operation give to try, without asking anybody. */
function keywordsOf(operation: DeclaredOperation): string[] {
  const request = sketch(operation);
  const cases = [...refusals(request, nobody), ...boundaries(request)].filter(({ covers }) => / of /.test(covers));
  return [...new Set(cases.map(({ covers }) => `${operation.id} ${covers}`))];
}

/** A request from the contract alone: well-formed, of nobody, about nothing that is there. */
export function sketch(operation: DeclaredOperation): Request {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path');
  const { body } = operation;
  return {
    operation,
    path: Object.fromEntries(inPath.map(({ name, example, schema }) => [name, String(example ?? sampleValue(schema))])),
    query: {},
    headers: {},
    body: body === null ? undefined : (body.examples[0]?.value ?? completed(body.schema, {})),
  };
}

const caller: Caller = {
  ...{ email: '', password: '', userId: 0, isPlatformAdmin: false },
  ...{ credentials: {}, refreshTokens: {} },
};
const nobody: Omit<Callers, 'tenant' | 'admin'> = {
  ...{ tenantId: '', workspaceId: 0, powerless: {} },
  ...{ owner: caller, viewer: caller, outsider: caller },
};
