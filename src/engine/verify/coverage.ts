import { boundaries, rejections } from './cases.ts';
import type { DeclaredOperation, TestedContract } from './declared-operation.ts';
import type { Product } from './product.ts';
import { exampleRequest } from './request.ts';
import type { CaseResult } from './run.ts';

/** How much of the contract a run has exercised. */
export interface Coverage {
  /** Operations that have succeeded. */
  readonly operations: Share;
  readonly statuses: Share;
  readonly parameters: Share;
  /** Each way to break a keyword of a body or a parameter, each bound, each choice. */
  readonly keywords: Share;
  readonly links: Share;
  /** What is not covered, one line each, as a list of exceptions contains them. */
  readonly uncovered: readonly string[];
}

export interface Share {
  readonly covered: number;
  readonly all: number;
}

export interface CoverageInput {
  readonly contract: TestedContract;
  readonly product: Product;
  readonly includes: (operation: DeclaredOperation) => boolean;
  readonly results: readonly CaseResult[];
  /** `createBook -> getBook` */
  readonly followed: ReadonlySet<string>;
}

/** Returns what the results cover of everything that the included operations declare. */
export function coverageOf({ contract, product, includes, results, followed }: CoverageInput): Coverage {
  const operations = contract.operations.filter(includes);
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
      (item) => seen.has(item) || [...seen].some((one) => isInRange(one, item)),
    ),
    parameters: share(
      operations.flatMap(({ id, parameters }) => parameters.map((one) => `${id} ${one.in} ${one.name}`)),
      (item) => touchedParameters.has(item),
    ),
    keywords: share(
      operations.flatMap((operation) => keywordsOf(operation, contract, product)),
      (item) => touched.has(item),
    ),
    links: share(
      contract.links
        // A link without parameters leads to no request of its own.
        .filter(({ parameters }) => Object.keys(parameters).length > 0)
        .filter(({ target }) => operations.some(({ id }) => id === target))
        .map(({ source, target }) => `${source} -> ${target}`),
      (item) => followed.has(item),
    ),
    uncovered,
  };
}

/** `getBook 404` is in the range `getBook 4XX`. */
function isInRange(seen: string, declared: string): boolean {
  return declared.endsWith('XX') && seen.length === declared.length && seen.startsWith(declared.slice(0, -2));
}

/** `listBooks too large of query page` is about `listBooks query page`. */
function parameterOf(covered: string): string[] {
  const [, id, parameter] = /^(\S+) .* of ((?:path|query|header|cookie) \S+)$/.exec(covered) ?? [];
  return id === undefined ? [] : [`${id} ${parameter}`];
}

/** The cases that the schemas of an operation provide, without any call. */
function keywordsOf(operation: DeclaredOperation, contract: TestedContract, product: Product): string[] {
  const request = exampleRequest(operation, { missing: 'sample' });
  const cases = [...rejections(request, { contract, product, fixture: null }), ...boundaries(request)];
  const counted = cases.filter(({ covers }) => / of /.test(covers));
  return [...new Set(counted.map(({ covers }) => `${operation.id} ${covers}`))];
}
