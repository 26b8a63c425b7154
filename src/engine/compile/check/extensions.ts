import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Extension, extensionUses, isPlace } from '../../document/extension.ts';
import type { ContractRule, Finding } from './rule.ts';

/** Returns the rules that follow from a list of extensions: each has its place and a value of its schema. */
export function extensionRules(extensions: readonly Extension[]): ContractRule[] {
  const known = new Map<string, Extension>(extensions.map((extension) => [extension.name, extension]));
  const ajv = new Ajv2020({ strict: true });
  const validators = new Map(extensions.map(({ name, schema }) => [name as string, ajv.compile(schema)]));

  function* knownInPlace(document: Parameters<ContractRule>[0]): Iterable<Finding> {
    for (const { name, value, pointer, owner } of extensionUses(document)) {
      const extension = known.get(name);
      if (extension === undefined || !isPlace(extension.place, owner)) {
        yield [pointer, `${name} is not an extension known in this place`];
      } else if (!validators.get(name)?.(value)) {
        yield extension.schema.enum === undefined
          ? [pointer, `${name} is ${extension.form ?? JSON.stringify(extension.schema)}`]
          : [owner, needed(extension)];
      }
    }
  }

  const required = extensions.filter((extension) => extension.required && extension.place === 'operation');
  return [
    knownInPlace,
    function* requiredOnes(_document, operations) {
      for (const { value, pointer } of operations) {
        for (const extension of required) {
          if (value[extension.name] === undefined) yield [pointer, needed(extension)];
        }
      }
    },
  ];
}

function needed({ name, schema, form }: Extension): string {
  return `The operation needs ${name}: ${schema.enum === undefined ? form : `one of ${schema.enum.join(', ')}`}`;
}
