import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import type { Request } from '../request.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { List, Model } from './model.ts';
import { requestsOf, totalsOf, watchedBy } from './unchanged.ts';

/** A dry run changes nothing. */
export const tried: Law = {
  name: 'tried',
  proves:
    'A dry run (`x-dry-run`) succeeds, says so, and changes nothing: the totals of lists and what its path reads are the same.',
  applies: ({ contract, lists }: Model): Instance[] =>
    contract.operations
      .filter(({ policy }) => policy.dryRun === true)
      .map((operation) => ({
        operation,
        what: 'a dry run changes nothing',
        compares: [
          ...watchedBy(operation, lists).map((list) => list.operation),
          ...readsAt(contract.operations, operation.policy.path),
        ],
        check: (lab: Lab) => check(lab, operation, lists),
      })),
};

async function check(lab: Lab, operation: DeclaredOperation, lists: readonly List[]): Promise<void> {
  const valid = await lab.request(operation);
  const request = { ...valid, headers: { ...valid.headers, Prefer: 'dry-run' } };
  const requests = await requestsOf(lab, watchedBy(operation, lists));
  const before = await totalsOf(lab, requests);
  const resource = await resourceOf(lab, request);
  const seen = resource === null ? null : (await lab.send(resource)).text;
  const response = await lab.send(request);
  const exchange = { request, response };
  const { status, headers, text } = response;
  if (status >= 400) throw new Unavailable(`${operation.id} returned ${status}: ${text.slice(0, 160)}`);
  if (headers['preference-applied'] !== 'dry-run') throw new Broken('does not say that it was a dry run', exchange);
  const after = await totalsOf(lab, requests);
  for (const [list, total] of before) {
    const now = after.get(list);
    if (now !== total)
      throw new Broken(`the total of ${list.operation.id} was ${total} before, and is ${now} now`, exchange);
  }
  if (resource !== null && (await lab.send(resource)).text !== seen)
    throw new Broken(`what ${resource.operation.id} returns has changed`, exchange);
}

/** The read of what a request changes: a GET of the same path. */
async function resourceOf(lab: Lab, { operation, path }: Request): Promise<Request | null> {
  const [get] = readsAt(lab.contract.operations, operation.policy.path);
  return get === undefined ? null : await lab.request(get, { path }).catch(() => null);
}

function readsAt(operations: readonly DeclaredOperation[], path: string): DeclaredOperation[] {
  return operations.filter(({ policy }) => policy.method === 'GET' && policy.path === path);
}
