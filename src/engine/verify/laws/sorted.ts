import { valueTypes } from '../../document/resolved-schema.ts';
import type { DeclaredParameter } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Entity, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { List, Model } from './model.ts';
import { populate } from './populate.ts';
import { short } from './same.ts';

/** A sorted list is in order, and items that are equal have one order on every page. */
export const sorted: Law = {
  name: 'sorted',
  proves: '`sort` orders a list by each of its fields in both directions; items that are equal are ordered by id.',
  applies: ({ lists }: Model): Instance[] =>
    lists.flatMap((list) => {
      const parameter = list.operation.parameters.find(({ in: place, name }) => place === 'query' && name === 'sort');
      if (parameter === undefined) return [];
      return choices(parameter)
        .filter((choice) => list.item.properties?.[choice.replace(/^-/, '')] !== undefined)
        .map((choice) => ({
          operation: list.operation,
          compares: [list.operation],
          what: `sort=${choice} is in order`,
          check: (lab: Lab) => check(lab, list, choice, valueTypes(parameter.schema).types.includes('array')),
        }));
    }),
};

function choices({ schema }: DeclaredParameter): string[] {
  const { schema: resolved } = valueTypes(schema);
  return (resolved.items?.enum ?? resolved.enum ?? []).map(String);
}

/** `hasTies`: equal items are ordered by id, as a list of several fields to sort by does. */
async function check(lab: Lab, list: List, choice: string, hasTies: boolean): Promise<void> {
  // Two of one name are a tie.
  const twice = `Twice ${lab.mark()}`;
  const { parts } = await populate(lab, list, (_, { create }) => {
    const hasName = create.body?.schema.properties?.name !== undefined;
    const names = [`Aa ${lab.mark()}`, twice, twice, `Zz ${lab.mark()}`];
    return names.map((name) => (hasName ? { name } : {}));
  });
  const { items, exchange } = await lab.walk(list, { ...parts, query: { ...parts.query, sort: choice } }, 3);
  if (items.length < 2) throw new Unavailable('the list has fewer than two items');
  const field = choice.replace(/^-/, '');
  const direction = choice.startsWith('-') ? -1 : 1;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    if (next === undefined) break;
    const order = compare(item[field], next[field]);
    if (order * direction > 0) throw new Broken(`${short(item[field])} comes before ${short(next[field])}`, exchange);
    if (hasTies && order === 0 && String(item[field]) === String(next[field]) && !isIdOrder(item, next, direction))
      throw new Broken(`of two equal items, ${item.id} comes before ${next.id}`, exchange);
  }
}

/** By value; texts are out of order if they are by their letters and by their characters, whatever the collation. */
function compare(one: unknown, other: unknown): number {
  if (one === other || one === null || other === null) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [a, b] = [String(one), String(other)];
  const byLetters = a.localeCompare(b, 'en', { sensitivity: 'base' });
  const byCharacters = a < b ? -1 : 1;
  return Math.sign(byLetters) === byCharacters ? byCharacters : 0;
}

/** Ties are in the order of ids, in either direction. */
function isIdOrder({ id }: Entity, { id: next }: Entity, direction: number): boolean {
  if (typeof id !== 'number') return true;
  return (next - id) * direction > 0 || next - id > 0;
}
