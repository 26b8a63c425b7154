import type { DeclaredParameter, Filter } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab, type Made } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { idOf, type List, type Model, type Resource } from './model.ts';
import { type Populated, populate } from './populate.ts';
import { short } from './same.ts';
import { otherValues } from './values.ts';

/** A filter returns all matches and only matches. */
export const filtered: Law = {
  name: 'filtered',
  proves: 'A filter (`x-filter`) returns all items that match and no other, and counts them.',
  applies: ({ lists }: Model): Instance[] =>
    lists.flatMap((list) =>
      filtersOf(list).map(({ parameter, filter }) => ({
        operation: list.operation,
        compares: [list.operation],
        what: `${parameter.name} returns all matches and only matches`,
        check: (lab: Lab) => check(lab, { list, parameter, filter }),
      })),
    ),
};

/** Filters whose property the items show. */
function filtersOf({ operation, item }: List): { parameter: DeclaredParameter; filter: Filter }[] {
  return operation.parameters.flatMap((parameter) => {
    const { filter } = parameter;
    if (filter === null || filter.test === 'words') return [];
    return filter.properties.some((name) => item.properties?.[name] !== undefined) ? [{ parameter, filter }] : [];
  });
}

interface Subject {
  readonly list: List;
  readonly parameter: DeclaredParameter;
  readonly filter: Filter;
}

async function check(lab: Lab, { list, parameter, filter }: Subject): Promise<void> {
  const { parts, made } = await populate(lab, list, (first, creator) => variants(lab, filter, first, creator));
  const all = await everything(lab, list, parameter, parts);
  const values = valuesToTry(parameter, filter, [...all, ...made.map(({ entity }) => entity)]);
  if (values.length === 0) throw new Unavailable('no item shows a value to select by');
  for (const value of values) {
    const expected = all.filter((item) => matches(filter, item, value)).map(idOf);
    const found = await lab.walk(list, { ...parts, query: { ...parts.query, [parameter.name]: value } });
    const ids = found.items.map(idOf);
    const missing = expected.filter((id) => !ids.includes(id));
    const surplus = found.items.find((item) => !matches(filter, item, value));
    const where = `${parameter.name}=${value}`;
    if (missing.length > 0) throw new Broken(`${where} omits ${missing.slice(0, 3)}, which matches`, found.exchange);
    if (surplus !== undefined) {
      const shown = filter.properties.map((name) => `${name} ${short(surplus[name])}`).join(', ');
      throw new Broken(`${where} returns ${surplus.id}, whose ${shown} does not match`, found.exchange);
    }
    if (found.total !== null && found.total !== ids.length)
      throw new Broken(`${where} has the total ${found.total}, of ${ids.length} matches`, found.exchange);
  }
}

/** Bodies that differ in what is compared. */
function variants(lab: Lab, { properties }: Filter, first: Made, { create }: Resource): Entity[] {
  const property = properties.find((name) => create.body?.schema.properties?.[name] !== undefined);
  const schema = property === undefined ? undefined : create.body?.schema.properties?.[property];
  if (property === undefined || schema === undefined) return [{}];
  // A reply to the first one.
  if (property === 'parent_id') return [{ [property]: first.entity.id }];
  const values = otherValues(schema, first.entity[property], lab.mark()).slice(0, 3);
  return [{}, ...values.map((value) => ({ [property]: value }))];
}

/** All items, also those that only a value of the filter shows. */
async function everything(
  lab: Lab,
  list: List,
  { name, schema }: DeclaredParameter,
  parts: Populated['parts'],
): Promise<readonly Entity[]> {
  const found = [...(await lab.walk(list, parts)).items];
  for (const value of schema.enum ?? []) {
    const { items } = await lab.walk(list, { ...parts, query: { ...parts.query, [name]: String(value) } });
    found.push(...items);
  }
  return [...new Map(found.map((item) => [idOf(item), item])).values()];
}

/** Each choice of an enum, else values that items have, and one that none has. */
function valuesToTry({ schema }: DeclaredParameter, { properties, test }: Filter, all: readonly Entity[]): string[] {
  if (schema.enum !== undefined) return schema.enum.map(String);
  const shown = [...new Set(all.flatMap((item) => properties.flatMap((name) => item[name])))].filter(
    (value) => value !== null && value !== undefined,
  );
  if (shown.length === 0) return [];
  const texts = shown.map(String);
  if (test === 'equals') return texts.slice(0, 3);
  if (test !== 'contains') return middle(texts.toSorted(), 2);
  const least = schema.minLength ?? 1;
  return texts
    .filter((text) => text.length >= least)
    .slice(-3)
    .flatMap((text) => [text.slice(0, 100), text.slice(-Math.max(least, 6)).toUpperCase()]);
}

function middle(values: readonly string[], count: number): string[] {
  const start = Math.floor(values.length / 2);
  return values.slice(start, start + count);
}

function matches({ properties, test }: Filter, item: Entity, value: string): boolean {
  return properties.some((name) => {
    const shown = item[name];
    if (shown === null || shown === undefined) return false;
    switch (test) {
      case 'equals':
        return Array.isArray(shown) ? shown.map(String).includes(value) : String(shown) === value;
      case 'contains':
        return String(shown).toLowerCase().includes(value.toLowerCase());
      case 'from':
        return Date.parse(shown) >= Date.parse(value);
      case 'until':
        return Date.parse(shown) <= Date.parse(value);
      case 'before':
        return Date.parse(shown) < Date.parse(value);
      default:
        return true;
    }
  });
}
