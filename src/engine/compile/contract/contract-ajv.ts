import type { Options } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Document, Schema } from './document.ts';
import { extensionsOf } from './extensions.ts';
import { openapiAnnotations } from './schemas.ts';
import { uuid } from './uuid.ts';

const componentSchemas = '#/components/schemas/';

/**
 * An Ajv that knows the contract: JSON Schema 2020-12, strict, no coercion, all formats, and each component schema
 * under its own name, so that standalone code has it once however many schemas refer to it.
 */
export function contractAjv(document: Document, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    // Small schemas, such as an id, are faster in place than called.
    inlineRefs: 8,
    code: { source: true, esm: true, lines: true },
    ...options,
  });
  addFormats.default(ajv);
  ajv.addFormat('uuid', uuid);
  for (const name of [...openapiAnnotations, ...new Set(extensionsOf(document).map((extension) => extension.name))]) {
    ajv.addKeyword(name);
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    ajv.addSchema(withNamedRefs(schema) as object, name);
  }
  return ajv;
}

/** The schema with references to component schemas by the names that `contractAjv` gives them. */
export function withNamedRefs(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (name, part: unknown) =>
    name === '$ref' && typeof part === 'string' ? namedRef(part) : part,
  ) as Schema;
}

function namedRef(reference: string): string {
  if (!reference.startsWith(componentSchemas))
    throw new Error(`A schema refers to ${reference}, which is no component`);
  const [name = '', ...rest] = reference.slice(componentSchemas.length).split('/');
  return rest.length === 0 ? name : `${name}#/${rest.join('/')}`;
}
