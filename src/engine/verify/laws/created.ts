import type { DeclaredOperation } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab, type Made, type Walked } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { entitySchema, idOf, type List, listsEntity, type Model, type Resource } from './model.ts';
import { commonNames, difference } from './same.ts';

/** What was created can be read, with what was sent, and is listed exactly once. */
export const created: Law = {
  name: 'created',
  proves: 'What was created is read with the same properties, listed exactly once, and counted.',
  applies: ({ resources }: Model): Instance[] =>
    resources.flatMap((resource) => [
      ...examplesOf(resource.create).map((example) => ({
        operation: resource.create,
        what: `what was created is read as it was sent${example === undefined ? '' : `: ${example}`}`,
        check: (lab: Lab) => checkReads(lab, resource, example),
      })),
      ...resource.lists.map((list) => ({
        operation: resource.create,
        what: `what was created is in ${list.operation.id} exactly once`,
        compares: [list.operation],
        check: (lab: Lab) => checkList(lab, resource, list),
      })),
    ]),
};

function examplesOf({ body }: DeclaredOperation): (string | undefined)[] {
  const names = body?.examples.map(({ name }) => name) ?? [];
  return names.length === 0 ? [undefined] : names;
}

async function checkReads(lab: Lab, resource: Resource, example: string | undefined): Promise<void> {
  const made = await lab.make(resource, example === undefined ? {} : { example });
  const { create, entity } = resource;
  if (entity === null) return;
  const sent = made.exchange.request.body as Entity;
  const sentNames = commonNames(create.body?.schema, entitySchema(create));
  const echoed = difference(sent, made.entity, sentNames);
  if (echoed !== null) throw new Broken(`the created resource differs from the request: ${echoed}`, made.exchange);
  for (const get of resource.gets) {
    const exchange = await lab.get(get, made);
    const { status, text } = exchange.response;
    if (status !== 200) throw new Broken(`what was created is ${status}: ${text.slice(0, 160)}`, exchange);
    const read = lab.entityIn(exchange) ?? {};
    const wrong =
      difference(made.entity, read, commonNames(entitySchema(create), entitySchema(get))) ??
      difference(sent, read, commonNames(create.body?.schema, entitySchema(get)));
    if (wrong !== null) throw new Broken(`reads differently from what was created: ${wrong}`, exchange);
  }
}

async function checkList(lab: Lab, resource: Resource, list: List): Promise<void> {
  // What is listed by its text needs it.
  const isSearch = list.operation.parameters.some(({ in: place, required }) => place === 'query' && required);
  const collection = { path: {}, query: {} };
  const before = isSearch ? null : await walkCollection(lab, resource, list);
  const own = listsEntity(resource, list) ? {} : { body: await ownAddresses(lab, resource) };
  const made = await lab.make(resource, before === null ? own : { path: before.path, ...own });
  const after = await lab.walk(
    list,
    isSearch ? lab.partsOf(list, made) : { path: before?.listPath ?? collection.path },
  );
  const found = after.items.filter((item) => idOf(item) === made.id);
  if (!listsEntity(resource, list)) return checkAnonymous(made, list, before?.walked ?? null, after);
  const id = made.id;
  if (found.length !== 1) throw new Broken(`${list.operation.id} has ${id} ${found.length} times`, after.exchange);
  if (isSearch || before === null) return;
  if (after.total !== null && after.total !== (before.walked.total ?? 0) + 1)
    throw new Broken(`the total was ${before.walked.total} before and is ${after.total} now`, after.exchange);
  if (after.items.length !== before.walked.items.length + 1)
    throw new Broken(
      `the list had ${before.walked.items.length} items before and has ${after.items.length} now`,
      after.exchange,
    );
  const wrong = difference(made.entity, found[0] as Entity, commonNames(entitySchema(resource.create), list.item));
  if (wrong !== null) throw new Broken(`is listed differently from what was created: ${wrong}`, after.exchange);
}

/** The list before, with the path of the collection that the new resource will be in. */
async function walkCollection(lab: Lab, { create }: Resource, list: List) {
  const { path } = await lab.request(create);
  const isSamePath = list.operation.policy.path === create.policy.path;
  const parts = isSamePath ? { path } : {};
  const walked = await lab.walk(list, parts);
  return { path, listPath: isSamePath ? path : walked.exchange.request.path, walked };
}

/** URLs of the example with a path of their own: what is known of a page would be in the list before. */
async function ownAddresses(lab: Lab, { create }: Resource): Promise<Entity> {
  const { body } = await lab.request(create);
  const addresses = Object.entries(body as Entity).filter(([, value]) => /^https?:/.test(value));
  return Object.fromEntries(addresses.map(([name, value]) => [name, `${value}/${lab.mark()}`]));
}

/** Where the response has no id: one item more, with what was sent. */
function checkAnonymous(made: Made, list: List, before: Walked | null, after: Walked): void {
  if (before === null) throw new Unavailable('the response has no id');
  const known = new Set(before.items.map(({ id }) => id));
  const added = after.items.filter(({ id }) => !known.has(id));
  if (added.length === 0) throw new Broken(`${list.operation.id} has no new item`, after.exchange);
  if (after.total !== null && after.total !== after.items.length)
    throw new Broken(`the total is ${after.total}, of ${after.items.length} items`, after.exchange);
  const names = commonNames(made.resource.create.body?.schema, list.item);
  const sent = made.exchange.request.body as Entity;
  const wrong = added.map((item) => difference(sent, item, names));
  if (!wrong.includes(null)) throw new Broken(`no new item is like the request: ${wrong[0]}`, after.exchange);
}
