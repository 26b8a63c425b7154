import type { ResolvedSchema } from '../../document/resolved-schema.ts';
import { valueTypes } from '../../document/resolved-schema.ts';
import type { DeclaredOperation, DeclaredParameter, Link, TestedContract } from '../declared-operation.ts';

/** Names that lead to a part of a JSON value. */
export type Pointer = readonly string[];

/** An operation whose response is a list of items. */
export interface List {
  readonly operation: DeclaredOperation;
  readonly items: Pointer;
  readonly item: ResolvedSchema;
  /** Where the response has the number of all items; null without one. */
  readonly total: Pointer | null;
  /** Parameters that select a page. */
  readonly page: DeclaredParameter | null;
  readonly size: DeclaredParameter | null;
  readonly offset: DeclaredParameter | null;
  /** The parameter that continues after a page, and where the response has its value. */
  readonly cursor: { readonly parameter: DeclaredParameter; readonly next: Pointer } | null;
}

/** What an operation creates, and the operations that read, change and delete it. */
export interface Resource {
  readonly create: DeclaredOperation;
  /** Where the create's response has the resource, and the property with its id; null where the response has none. */
  readonly entity: { readonly at: Pointer; readonly id: string } | null;
  readonly gets: readonly DeclaredOperation[];
  readonly lists: readonly List[];
  readonly updates: readonly DeclaredOperation[];
  readonly deletes: readonly DeclaredOperation[];
}

/** What laws are derived from: a contract, and what its links, paths and extensions say about resources. */
export interface Model {
  readonly contract: TestedContract;
  readonly resources: readonly Resource[];
  readonly lists: readonly List[];
}

/** Reads which resources a contract has. */
export function modelOf(contract: TestedContract): Model {
  const lists = contract.operations.flatMap((operation) => listOf(operation) ?? []);
  const resources = contract.operations
    .filter(({ policy }) => policy.effect === 'create')
    .map((create) => resourceOf(contract, lists, create));
  return { contract, resources, lists };
}

function resourceOf({ operations, links }: TestedContract, lists: readonly List[], create: DeclaredOperation) {
  const entity = entityOf(create);
  const linked = links.filter(({ source }) => source === create.id);
  const isOn = (operation: DeclaredOperation): boolean => {
    const parent = parentPath(operation.policy.path);
    if (parent === null) return false;
    if (parent === create.policy.path) return true;
    return linked.some((link) => link.target === operation.id && namesEntity(link, entity?.at ?? []));
  };
  const items = operations.filter(isOn);
  const named = (create.extensions['x-listed-by'] ?? []) as readonly string[];
  return {
    create,
    entity,
    gets: items.filter((one) => one.policy.effect === 'read' && one.policy.method === 'GET' && jsonOf(one) !== null),
    updates: items.filter(({ policy }) => policy.effect === 'update' || policy.effect === 'replace'),
    deletes: items.filter(({ policy }) => policy.effect === 'delete'),
    lists: lists.filter(({ operation: { id, policy } }) => policy.path === create.policy.path || named.includes(id)),
  };
}

/** `/books/{isbn}` → `/books`; null where the path doesn't end with a parameter. */
export function parentPath(path: string): string | null {
  return /^(.*)\/\{[^{}]+\}$/.exec(path)?.[1] ?? null;
}

/** Whether a link leads to the resource itself; one with a constant leads to a part of it, such as its first version. */
function namesEntity({ parameters }: Link, at: Pointer): boolean {
  const expressions = Object.values(parameters);
  if (!expressions.every((expression) => expression.startsWith('$'))) return false;
  return expressions.some((expression) => {
    const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1]?.split('/');
    return pointer !== undefined && pointer.slice(0, -1).join('/') === at.join('/');
  });
}

/** The schema of a successful JSON response; null without one. */
export function jsonOf({ responses, successes }: DeclaredOperation): ResolvedSchema | null {
  for (const status of successes) {
    const content = responses[status]?.['application/json'];
    if (content !== undefined) return valueTypes(content.schema).schema;
  }
  return null;
}

/** Where a response has the one resource that it is about: at the top, or in one of its properties. */
export function entityOf(operation: DeclaredOperation): Resource['entity'] {
  const schema = jsonOf(operation);
  if (schema === null) return null;
  const at = pointerOfEntity(schema);
  const entity = at === null ? undefined : propertyAt(schema, at);
  if (at === null || entity === undefined) return null;
  return { at, id: 'id' };
}

function pointerOfEntity({ properties = {} }: ResolvedSchema): Pointer | null {
  if (properties.id !== undefined) return [];
  const found = Object.keys(properties).find(
    (name) => valueTypes(properties[name] as ResolvedSchema).schema.properties?.id !== undefined,
  );
  return found === undefined ? null : [found];
}

/** The schema of a part. */
export function propertyAt(schema: ResolvedSchema, pointer: Pointer): ResolvedSchema | undefined {
  let part: ResolvedSchema | undefined = schema;
  for (const name of pointer) part = part === undefined ? undefined : valueTypes(part).schema.properties?.[name];
  return part === undefined ? undefined : valueTypes(part).schema;
}

/** The properties of a resource in the response of an operation: its schema. */
export function entitySchema(operation: DeclaredOperation): ResolvedSchema | undefined {
  const schema = jsonOf(operation);
  const entity = entityOf(operation);
  return schema === null || entity === null ? undefined : propertyAt(schema, entity.at);
}

const sizes = ['per_page', 'limit', 'page_size'];
const totals = ['total', 'total_count'];

function listOf(operation: DeclaredOperation): List | null {
  const schema = jsonOf(operation);
  if (operation.policy.method !== 'GET' || operation.policy.effect !== 'read' || schema === null) return null;
  const items = pointerOfItems(schema);
  const item = items === null ? undefined : itemsAt(schema, items);
  if (items === null || item === undefined) return null;
  const parameter = (name: string): DeclaredParameter | null =>
    operation.parameters.find((one) => one.in === 'query' && one.name === name) ?? null;
  const cursors = ['cursor', 'page_state'].flatMap((name) => {
    const found = parameter(name);
    const next = pointerTo(schema, name === 'cursor' ? ['next_cursor'] : [name]);
    return found === null || next === null ? [] : [{ parameter: found, next }];
  });
  return {
    operation,
    items,
    item,
    total: pointerTo(schema, totals),
    page: parameter('page'),
    size: sizes.map(parameter).find((one) => one !== null) ?? null,
    offset: parameter('offset'),
    cursor: cursors[0] ?? null,
  };
}

/** Items without a property `id` have it in the first one that names another resource: `article_id`. */
export function idOf(item: { readonly [name: string]: unknown }): string {
  const name = item.id === undefined ? Object.keys(item).find((one) => one.endsWith('_id')) : 'id';
  return String(item[name ?? 'id']);
}

function pointerOfItems(schema: ResolvedSchema): Pointer | null {
  if (valueTypes(schema).types.includes('array')) return [];
  const found = Object.entries(schema.properties ?? {}).find(([, part]) => {
    const { types, schema: resolved } = valueTypes(part);
    return types.includes('array') && hasId(resolved.items);
  });
  return found === undefined ? null : [found[0]];
}

function hasId(schema: ResolvedSchema | undefined): boolean {
  const { properties = {} } = schema === undefined ? {} : valueTypes(schema).schema;
  return Object.keys(properties).some((name) => name === 'id' || name.endsWith('_id'));
}

function itemsAt(schema: ResolvedSchema, pointer: Pointer): ResolvedSchema | undefined {
  const items = propertyAt(schema, pointer)?.items;
  return items === undefined ? undefined : valueTypes(items).schema;
}

/** A property of one of these names, at the top or in `meta`. */
function pointerTo({ properties = {} }: ResolvedSchema, names: readonly string[]): Pointer | null {
  const own = names.find((name) => properties[name] !== undefined);
  if (own !== undefined) return [own];
  const { properties: meta = {} } = properties.meta === undefined ? {} : valueTypes(properties.meta).schema;
  const nested = names.find((name) => meta[name] !== undefined);
  return nested === undefined ? null : ['meta', nested];
}

/** The part of a JSON value; undefined where there is none. */
// biome-ignore lint/suspicious/noExplicitAny: any JSON
export function valueAt(value: any, pointer: Pointer): any {
  let part = value;
  for (const name of pointer) part = part?.[name];
  return part;
}

/** Whether the items of a list are what the create's response shows, so that they have the same id. */
export function listsEntity({ create, entity }: Resource, list: List): boolean {
  if (entity === null) return false;
  if (list.operation.policy.path === create.policy.path) return true;
  const { properties = {} } = entitySchema(create) ?? {};
  const common = Object.keys(list.item.properties ?? {}).filter((name) => properties[name] !== undefined);
  return common.filter((name) => name !== 'id' && !name.endsWith('_at')).length >= 2;
}
