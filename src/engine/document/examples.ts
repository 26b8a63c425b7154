import type { Document, Example, MediaType, ParameterObject, Reference } from './document.ts';
import { dereference } from './reference.ts';

export interface NamedExample {
  /** `example` where the contract gives one without a name. */
  readonly name: string;
  readonly value: unknown;
}

/** Returns the examples of a parameter or media type in the order of the contract, references followed. */
export function examplesOf(document: Document, part: MediaType | ParameterObject): NamedExample[] {
  const named = Object.entries(part.examples ?? {}).map(([name, example]) => ({
    name,
    value: dereference<Example>(document, { value: example as Example | Reference, pointer: '' }).value.value,
  }));
  return part.example === undefined ? named : [{ name: 'example', value: part.example }, ...named];
}

/** Returns the value of the first example of a parameter or media type; undefined if it has none. */
export function firstExample(document: Document, part: MediaType | ParameterObject): unknown {
  return examplesOf(document, part)[0]?.value;
}
