import { valueTypes } from '../../document/resolved-schema.ts';
import type { DeclaredParameter } from '../declared-operation.ts';
import { Unavailable } from '../product.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import type { List, Model } from './model.ts';
import { valueAt } from './model.ts';
import { populate } from './populate.ts';

/** `fields` and `include` select the properties of the items of a list. */
export const selected: Law = {
  name: 'selected',
  proves:
    '`fields` returns the properties that it names and no other; `include` adds what it names; without them, neither.',
  applies: ({ lists }: Model): Instance[] =>
    lists.flatMap((list) =>
      ['fields', 'include'].flatMap((name) => {
        const parameter = list.operation.parameters.find((one) => one.in === 'query' && one.name === name);
        if (parameter === undefined) return [];
        return [
          {
            operation: list.operation,
            what: `${name} returns what it names`,
            check: (lab: Lab) => check(lab, list, parameter),
          },
        ];
      }),
    ),
};

async function check(lab: Lab, list: List, { name, schema }: DeclaredParameter): Promise<void> {
  const { parts, made } = await populate(lab, list, () => []);
  const names = (valueTypes(schema).schema.items?.enum ?? []).map(String);
  const selections = names.length > 1 ? [...names.map((one) => [one]), names.slice(0, 2)] : [names];
  const keysOf = async (query: { readonly [name: string]: string }) => {
    const exchange = await lab.succeed(list.operation, { ...parts, query: { ...parts.query, ...query } });
    const [item] = valueAt(exchange.response.body, list.items) as object[];
    return { exchange, keys: item === undefined ? null : Object.keys(item).toSorted() };
  };
  const plain = await keysOf({});
  if (plain.keys === null && made.length === 0) throw new Unavailable('the list is empty');
  if (plain.keys === null) throw new Broken('the list has no item of what was created', plain.exchange);
  for (const selection of selections) {
    const { exchange, keys } = await keysOf({ [name]: selection.join(',') });
    const expected = name === 'fields' ? selection.toSorted() : [...plain.keys, ...selection].toSorted();
    if (keys?.join() !== expected.join()) throw new Broken(`${name}=${selection} returns ${keys}`, exchange);
  }
}
