import { type ResolvedSchema, valueTypes } from '../../document/resolved-schema.ts';
import type { DeclaredOperation, TestedContract } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model, type Resource } from './model.ts';
import { difference, isSame, isSecret, short } from './same.ts';
import { otherValues } from './values.ts';

/** What was updated reads back, and nothing else changed. */
export const updated: Law = {
  name: 'updated',
  proves: 'Each property that was updated reads back, everywhere; the properties that the request does not name stay.',
  applies: ({ resources, contract, lists }: Model): Instance[] =>
    contract.operations
      .filter(({ policy, body }) => policy.effect === 'update' && body !== null)
      .flatMap((operation) => {
        const resource = resources.find(({ updates }) => updates.includes(operation)) ?? null;
        const read = resource ?? readersOf(contract, lists, operation);
        return propertiesOf(operation).map((property) => ({
          operation,
          compares: read.lists.map((list) => list.operation),
          what: `${property.join('.')} reads back, and nothing else changes`,
          check: (lab: Lab) => check(lab, { operation, resource, gets: read.gets, lists: read.lists }, property),
        }));
      }),
};

interface Subject {
  readonly operation: DeclaredOperation;
  /** Null for what no operation of the contract creates at this path, such as a member of a team. */
  readonly resource: Resource | null;
  readonly gets: readonly DeclaredOperation[];
  readonly lists: readonly List[];
}

/** Without a create, the list that links to the operation reads its resource, and so do the reads that it links to. */
function readersOf({ links, operations }: TestedContract, lists: readonly List[], { id }: DeclaredOperation) {
  const sources = links.filter(({ target }) => target === id).map(({ source }) => source);
  const targets = links.filter(({ source }) => source === id).map(({ target }) => target);
  const gets = operations.filter((one) => targets.includes(one.id) && one.policy.effect === 'read');
  return { gets, lists: lists.filter(({ operation }) => sources.includes(operation.id)) };
}

/** The properties of the body, and those of the objects in it. */
function propertiesOf({ body }: DeclaredOperation): (readonly string[])[] {
  return Object.entries(body?.schema.properties ?? {}).flatMap(([name, schema]): (readonly string[])[] => {
    if (isSecret(schema)) return [];
    const { types, schema: resolved } = valueTypes(schema);
    if (types[0] !== 'object') return [[name]];
    return Object.keys(resolved.properties ?? {}).map((nested) => [name, nested]);
  });
}

/** The states of a resource, by the operation that reads it. */
type Readings = ReadonlyMap<DeclaredOperation, Entity>;

async function check(common: Lab, subject: Subject, property: readonly string[]): Promise<void> {
  const { operation, resource } = subject;
  const lab = resource === null ? await common.apart(operation) : common;
  const made = resource === null ? null : await makeFullest(lab, resource);
  const path = made === null ? (await lab.request(operation)).path : lab.pathOf(operation, made);
  const id = made?.id ?? Object.values(path).at(-1) ?? '';
  const read = async (renamed: Entity = {}): Promise<Readings> => {
    const found = new Map<DeclaredOperation, Entity>();
    for (const get of subject.gets) {
      const exchange = await lab.call(get, { path: made === null ? path : withNames(lab.pathOf(get, made), renamed) });
      const entity = exchange.response.status === 200 ? lab.entityIn(exchange) : undefined;
      if (entity === undefined) throw new Broken(`is ${exchange.response.status} after an update`, exchange);
      found.set(get, entity);
    }
    for (const list of subject.lists) {
      if (list.operation.parameters.some(({ in: place, required }) => place === 'query' && required)) continue;
      const walked = await lab.walkIfReadable(list, made === null ? { path } : lab.partsOf(list, made));
      const item = walked?.items.find((one) => idOf(one) === id);
      if (item !== undefined) found.set(list.operation, item);
    }
    return found;
  };
  const before = await read();
  const current = property.reduce(
    (value: Entity | undefined, name) => value?.[name],
    [...before.values()][0] ?? made?.entity,
  );
  await update(lab, { operation, path, property, before, current, read });
}

/** Made from the example with the most properties, so that there is something that an update could clear. */
async function makeFullest(lab: Lab, resource: Resource): Promise<Made> {
  const size = (value: unknown): number => Object.keys(value ?? {}).length;
  const [fullest] = (resource.create.body?.examples ?? []).toSorted(
    (one, other) => size(other.value) - size(one.value),
  );
  if (fullest === undefined) return lab.make(resource);
  return lab.make(resource, { example: fullest.name }).catch(() => lab.make(resource));
}

function withNames(path: { readonly [name: string]: string }, values: Entity): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(values[name] ?? value)]));
}

interface Update {
  readonly operation: DeclaredOperation;
  readonly path: { readonly [name: string]: string };
  readonly property: readonly string[];
  readonly before: Readings;
  readonly current: unknown;
  /** `renamed`: properties that were updated, which a path may contain. */
  readonly read: (renamed?: Entity) => Promise<Readings>;
}

/** Sends values until one is accepted. */
async function update(lab: Lab, { operation, path, property, before, current, read }: Update): Promise<void> {
  const [name = '', nested] = property;
  for (const value of await valuesFor(lab, operation, property, current)) {
    const given = nested === undefined ? value : { [nested]: value };
    const body = await bodyWith(lab, operation, path, { [name]: given });
    const exchange = await lab.call(operation, { path, body });
    if (exchange.response.status >= 400) continue;
    const shown = lab.entityIn(exchange) ?? (exchange.response.body as Entity);
    const echoed = difference({ [name]: given }, shown, [name]);
    if (echoed !== null) throw new Broken(`the response differs from the request: ${echoed}`, exchange);
    const after = await read({ [name]: value });
    for (const [reader, was] of before) {
      const is = after.get(reader);
      if (is === undefined) throw new Broken(`${reader.id} no longer has it`, exchange);
      const wrong = difference({ [name]: given }, is, [name]) ?? sideEffect(operation, [name, nested], was, is);
      if (wrong !== null)
        throw new Broken(`${reader.id}, after ${name} was updated to ${short(value)}: ${wrong}`, exchange);
    }
    return;
  }
  throw new Unavailable(`no other value of ${property.join('.')} was accepted`);
}

/** What has changed although the request doesn't name it. */
function sideEffect(
  operation: DeclaredOperation,
  [name, nested]: readonly (string | undefined)[],
  was: Entity,
  is: Entity,
): string | null {
  const properties = operation.body?.schema.properties ?? {};
  const isDerived = (one: string): boolean =>
    ((properties[one]?.['x-derived-from'] ?? []) as readonly unknown[]).includes(name);
  const writable = Object.keys(properties).filter((one) => one !== name && !isDerived(one));
  const siblings =
    nested === undefined || name === undefined
      ? null
      : difference(
          was[name],
          is[name],
          Object.keys(was[name] ?? {}).filter((one) => one !== nested),
        );
  return siblings ?? difference(was, is, [...writable, 'id', 'created_at']);
}

/** The other required properties stay as the example has them. */
async function bodyWith(
  lab: Lab,
  operation: DeclaredOperation,
  path: { readonly [name: string]: string },
  members: Entity,
): Promise<{ readonly [name: string]: unknown }> {
  const required = operation.body?.schema.required ?? [];
  const { body } = await lab.request(operation, { path });
  const unnamed = Object.keys(body as object).filter((name) => !required.includes(name));
  return { ...Object.fromEntries(unnamed.map((name) => [name, undefined])), ...members };
}

async function valuesFor(
  lab: Lab,
  operation: DeclaredOperation,
  [name = '', nested]: readonly string[],
  current: unknown,
): Promise<unknown[]> {
  const outer = operation.body?.schema.properties?.[name] as ResolvedSchema;
  const schema = nested === undefined ? outer : valueTypes(outer).schema.properties?.[nested];
  const examples: unknown[] = [];
  for (const example of operation.body?.examples ?? []) {
    const { body } = await lab.request(operation, { example: example.name, path: {} }).catch(() => ({ body: {} }));
    const value = (body as Entity)[name];
    examples.push(nested === undefined ? value : value?.[nested]);
  }
  const others = otherValues(schema as ResolvedSchema, current, lab.mark());
  const usable = [...examples, ...others].filter((value) => value !== undefined && !isSame(value, current));
  return usable.slice(0, 6);
}
