import type { Document } from './document.ts';
import { pointerTo } from './json-pointer.ts';

/** An `x-` member found in the contract. */
export interface Extension {
  readonly name: string;
  readonly pointer: string;
  readonly value: unknown;
  /** Whether the extension is known and stands where it means something. */
  readonly allowed: boolean;
}

const operation = /^\/paths\/[^/]+\/[a-z]+$/;
const requestBody = /\/requestBody$|^\/components\/requestBodies\/[^/]+$/;
const parameter = /\/parameters\/[^/]+$/;
const schema = /\/schemas?(?:\/|$)/;

/** Where each extension belongs: a pattern for the JSON pointer of the object that has it. */
const places: { readonly [name: string]: RegExp } = {
  'x-surface': operation,
  'x-role': operation,
  'x-effect': operation,
  'x-idempotency': operation,
  'x-rate-limit': operation,
  'x-audit': operation,
  'x-feature': operation,
  'x-source': operation,
  'x-unknown-query': operation,
  'x-tenant-header': operation,
  'x-mcp': operation,
  'x-cors': operation,
  'x-max-bytes': requestBody,
  'x-raw-body': requestBody,
  'x-rest-of-path': parameter,
  'x-secret': schema,
};

/** Members whose own members are names that the author chose, not keywords. */
const namedParts = new Set([
  ...[
    'paths',
    'webhooks',
    'schemas',
    'responses',
    'parameters',
    'examples',
    'requestBodies',
    'headers',
    'securitySchemes',
  ],
  ...['links', 'callbacks', 'pathItems', 'content', 'encoding', 'variables', 'mapping', 'scopes'],
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs'],
]);

/** Members that hold data, in which `x-` means nothing. */
const data = new Set(['example', 'default', 'const', 'enum', 'value']);

/** Every `x-` member of the document. */
export function extensionsOf(document: Document): Extension[] {
  const found: Extension[] = [];

  function visit(value: unknown, pointer: string, isNames: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      const at = pointerTo(pointer, name);
      if (isNames) visit(part, at, false);
      else if (/^x-/i.test(name))
        found.push({ name, pointer: at, value: part, allowed: places[name]?.test(pointer) ?? false });
      else if (data.has(name) || (name === 'examples' && Array.isArray(part))) continue;
      else visit(part, at, namedParts.has(name) && !Array.isArray(part));
    }
  }

  visit(document, '', false);
  return found;
}
