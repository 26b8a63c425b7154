import type { DeclaredOperation } from '../declared-operation.ts';
import type { Request } from '../request.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { jsonOf, type List, type Model, valueAt } from './model.ts';

/** A read changes nothing. */
export const unchanged: Law = {
  name: 'unchanged',
  proves: 'A read changes nothing: the totals of all lists and what a second read returns are the same.',
  applies: ({ contract, lists }: Model): Instance[] =>
    contract.operations
      .filter(({ policy }) => policy.effect === 'read')
      .map((operation) => ({
        operation,
        what: 'changes nothing',
        compares: [operation, ...watchedBy(operation, lists).map((list) => list.operation)],
        check: (lab: Lab) => check(lab, operation, lists),
      })),
};

async function check(lab: Lab, operation: DeclaredOperation, lists: readonly List[]): Promise<void> {
  const request = await lab.request(operation);
  const watched = watchedBy(operation, lists);
  // Before anything is counted: a list may need something that is created for it.
  const requests = await requestsOf(lab, watched);
  const before = await totalsOf(lab, requests);
  const first = await lab.send(request);
  const second = await lab.send(request);
  const exchange = { request, response: second };
  if (first.status !== second.status) throw new Broken(`is ${first.status} first, then ${second.status}`, exchange);
  const tags = [first.headers.etag, second.headers.etag];
  if (tags[0] !== tags[1] && jsonOf(operation) !== null) throw new Broken('has another ETag the second time', exchange);
  const after = await totalsOf(lab, requests);
  for (const [list, total] of before) {
    const now = after.get(list);
    if (now !== total)
      throw new Broken(`the total of ${list.operation.id} was ${total} before, and is ${now} now`, exchange);
  }
}

/**
 * Returns the lists whose totals show whether an operation has changed anything: those of its domain, for each is a call.
 */
export function watchedBy({ policy }: DeclaredOperation, lists: readonly List[]): List[] {
  return lists.filter(({ operation, total }) => total !== null && operation.policy.domain === policy.domain);
}

/** Returns a request for each list that can be read. */
export async function requestsOf(lab: Lab, lists: readonly List[]): Promise<Map<List, Request>> {
  const requests = new Map<List, Request>();
  for (const list of lists) {
    const request = await lab.request(list.operation).catch(() => null);
    if (request !== null) requests.set(list, request);
  }
  return requests;
}

/** Returns the totals of lists. */
export async function totalsOf(lab: Lab, requests: ReadonlyMap<List, Request>): Promise<Map<List, number>> {
  const totals = new Map<List, number>();
  for (const [list, request] of requests) {
    const response = await lab.send(request).catch(() => null);
    if (response !== null && response.status < 400 && list.total !== null)
      totals.set(list, valueAt(response.body, list.total) as number);
  }
  return totals;
}
