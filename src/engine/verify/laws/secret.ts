import { type ResolvedSchema, valueTypes } from '../../document/resolved-schema.ts';
import { Broken, type Lab } from './lab.ts';
import type { Instance, Law } from './law.ts';
import { jsonOf, type Model, type Resource } from './model.ts';
import { isSecret } from './same.ts';

/** A secret is shown once. */
export const secret: Law = {
  name: 'secret',
  proves: 'A secret (`x-secret`) that a response shows is in no other response: in no get and no list.',
  applies: ({ resources }: Model): Instance[] =>
    resources.filter(showsSecret).map((resource) => ({
      operation: resource.create,
      what: 'its secret is shown once',
      check: (lab: Lab) => check(lab, resource),
    })),
};

function showsSecret({ create }: Resource): boolean {
  const schema = jsonOf(create);
  return schema !== null && secretNames(schema, 2).length > 0;
}

function secretNames({ properties = {} }: ResolvedSchema, depth: number): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (isSecret(schema)) return [name];
    return depth === 0 ? [] : secretNames(valueTypes(schema).schema, depth - 1);
  });
}

async function check(lab: Lab, resource: Resource): Promise<void> {
  const made = await lab.make(resource);
  const names = secretNames(jsonOf(resource.create) as ResolvedSchema, 2);
  const secrets = names
    .map((name) => made.exchange.response.body?.[name] ?? made.entity[name])
    .filter((value): value is string => typeof value === 'string' && value.length >= 16);
  const reads = [...resource.gets, ...resource.lists.map(({ operation }) => operation)];
  for (const read of reads) {
    const exchange = await lab.get(read, made);
    const shown = secrets.find((value) => exchange.response.text.includes(value));
    if (shown !== undefined) throw new Broken(`${read.id} shows a secret again`, exchange);
  }
}
