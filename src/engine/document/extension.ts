import type { Document, SchemaObject } from './document.ts';
import { pointerTo } from './json-pointer.ts';

/** A member that a product adds to OpenAPI: where it may appear, what it may hold, and what the compiler does with it. */
export interface Extension {
  readonly name: `x-${string}`;
  /** The kind of object that may have it. */
  readonly place: ExtensionPlace;
  /** JSON Schema of its value. */
  readonly schema: SchemaObject;
  /** Its value in words, for messages: "true, or left out". A list of values that `schema` gives needs no words. */
  readonly form?: string;
  /** True if every object of that kind must have it. */
  readonly required?: boolean;
  /** The member of a compiled operation that holds the value, null if absent. Of extensions of operations only. */
  readonly member?: string;
  /** True if the type of each compiled operation states the value of `member`, because types of handlers depend on it. */
  readonly exact?: boolean;
}

export type ExtensionPlace = 'operation' | 'webhook' | 'requestBody' | 'parameter' | 'schema';

/** An `x-` member found in a contract. */
export interface ExtensionUse {
  readonly name: string;
  readonly value: unknown;
  /** JSON pointer of the member. */
  readonly pointer: string;
  /** JSON pointer of the object that has it. */
  readonly owner: string;
}

/** A pattern for the JSON pointers of each kind of object. */
const places: { readonly [place in ExtensionPlace]: RegExp } = {
  operation: /^\/paths\/[^/]+\/[a-z]+$/,
  webhook: /^\/webhooks\/[^/]+\/[a-z]+$/,
  requestBody: /\/requestBody$|^\/components\/requestBodies\/[^/]+$/,
  parameter: /\/parameters\/[^/]+$/,
  schema: /\/schemas?(?:\/|$)/,
};

/** Returns true if the object at a JSON pointer of the bundled document is of the kind. */
export function isPlace(place: ExtensionPlace, pointer: string): boolean {
  return places[place].test(pointer);
}

/** Members whose own members are names that the author chose, not keywords. */
const namedParts = new Set([
  ...['paths', 'webhooks', 'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers'],
  ...['securitySchemes', 'links', 'callbacks', 'pathItems', 'content', 'encoding', 'variables', 'mapping', 'scopes'],
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs'],
]);

/** Members that hold data, in which `x-` means nothing. */
const data = new Set(['example', 'default', 'const', 'enum', 'value']);

/** Returns every `x-` member of the document, in its order. */
export function extensionUses(document: Document): ExtensionUse[] {
  const found: ExtensionUse[] = [];

  function visit(value: unknown, owner: string, isNames: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      const pointer = pointerTo(owner, name);
      if (isNames) visit(part, pointer, false);
      else if (/^x-/i.test(name)) found.push({ name, value: part, pointer, owner });
      else if (data.has(name) || (name === 'examples' && Array.isArray(part))) continue;
      else visit(part, pointer, namedParts.has(name) && !Array.isArray(part));
    }
  }

  visit(document, '', false);
  return found;
}
