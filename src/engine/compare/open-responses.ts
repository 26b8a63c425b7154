import type { Document } from '../document/document.ts';
import type { Schema } from './located.ts';
import { tolerantCopy } from './validator.ts';

// biome-ignore lint/suspicious/noExplicitAny: the document passed the linter before it was released
type Json = any;

const schemas = '#/components/schemas/';
const suffix = 'OfResponse';

/**
 * Returns the contract for the judgement of a newer server: responses may have members that it doesn't declare, requests
 * are as before.
 */
export function withOpenResponses(document: Document): Document {
  const copy = structuredClone(document) as Json;
  for (const [name, schema] of Object.entries<Schema>(copy.components?.schemas ?? {})) {
    copy.components.schemas[name + suffix] = renamed(tolerantCopy(schema));
  }
  for (const response of Object.values<Json>(copy.components?.responses ?? {})) open(response);
  for (const item of Object.values<Json>(copy.paths ?? {})) {
    for (const operation of Object.values<Json>(item)) {
      for (const response of Object.values<Json>(operation?.responses ?? {})) open(response);
    }
  }
  return copy as Document;
}

function open(response: Json): void {
  for (const mediaType of Object.values<Json>(response.content ?? {})) {
    if (mediaType.schema !== undefined) mediaType.schema = renamed(tolerantCopy(mediaType.schema));
  }
}

/** The schema with references to the copies of components that responses use. */
function renamed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (name, value: unknown) =>
    name === '$ref' && typeof value === 'string' && value.startsWith(schemas)
      ? value.replace(/^(#\/components\/schemas\/[^/]+)/, `$1${suffix}`)
      : value,
  );
}
