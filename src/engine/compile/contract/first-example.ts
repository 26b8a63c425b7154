import { type Contract, dereference } from './contract.ts';
import { valueAt } from './json-pointer.ts';

/** The first example of the parameter or media type at `pointer`, or undefined. */
export function firstExample({ document }: Contract, pointer: string): unknown {
  const { example, examples = {} } = valueAt(document, pointer) as {
    readonly example?: unknown;
    readonly examples?: { readonly [name: string]: { readonly value?: unknown } };
  };
  if (example !== undefined) return example;
  const [first] = Object.keys(examples);
  if (first === undefined) return undefined;
  return dereference(document, { value: examples[first] as { readonly value?: unknown }, pointer }).value.value;
}
