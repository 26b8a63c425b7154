import type { DeclaredOperation } from '../declared-operation.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, listsEntity, type Model, type Resource } from './model.ts';

/** What was deleted is gone. */
export const deleted: Law = {
  name: 'deleted',
  proves: 'What was deleted is gone from get, lists, search and totals, and cannot be deleted again.',
  applies: ({ resources }: Model): Instance[] =>
    resources.flatMap((resource) =>
      resource.deletes.map((operation) => ({
        operation,
        what: 'what was deleted is gone',
        compares: resource.lists.map((list) => list.operation),
        check: (lab: Lab) => check(lab, resource, operation),
      })),
    ),
};

async function check(lab: Lab, resource: Resource, operation: DeclaredOperation): Promise<void> {
  const made = await lab.make(resource);
  const lists = resource.lists.filter((list) => listsEntity(resource, list));
  const before = await Promise.all(lists.map((list) => lab.walkIfReadable(list, lab.partsOf(list, made))));
  const path = lab.pathOf(operation, made);
  await lab.succeed(operation, { path });
  for (const get of resource.gets) {
    const exchange = await lab.get(get, made);
    if (exchange.response.status !== 404)
      throw new Broken(`what was deleted is ${exchange.response.status}, not 404`, exchange);
  }
  for (const [index, list] of lists.entries()) await checkList(lab, list, made.id, before[index]?.total ?? null, made);
  const again = await lab.call(operation, { path });
  // 409: what stays on record, such as a cancelled invitation.
  if (again.response.status !== 404 && again.response.status !== 409)
    throw new Broken(
      `the second time it is ${again.response.status}, not 404: ${again.response.text.slice(0, 160)}`,
      again,
    );
}

async function checkList(
  lab: Lab,
  list: List,
  id: string | null,
  before: number | null,
  made: Parameters<Lab['partsOf']>[1],
): Promise<void> {
  const walked = await lab.walkIfReadable(list, lab.partsOf(list, made));
  if (walked === null) return;
  const { items, total, exchange } = walked;
  if (items.some((item) => idOf(item) === id)) throw new Broken(`${list.operation.id} still has ${id}`, exchange);
  if (before !== null && total !== before - 1)
    throw new Broken(`the total of ${list.operation.id} was ${before} before and is ${total} now`, exchange);
}
