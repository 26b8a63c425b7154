import type { Options } from 'ajv/dist/2020.js';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import type { Document, Schema } from './document.ts';
import { extensionUses } from './extension.ts';
import { withFormats } from './formats.ts';
import { openapiAnnotations } from './schemas.ts';

const componentSchemas = '#/components/schemas/';

/**
 * Returns an Ajv for the schemas of a contract: JSON Schema 2020-12, strict, no coercion, all formats. Each component
 * schema is registered under its own name, so that standalone code contains it once however many schemas refer to it.
 */
export function contractAjv(document: Document, options: Options): Ajv2020 {
  const ajv = withFormats(
    new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      // Small schemas, such as an id, are faster in place than called.
      inlineRefs: 8,
      // Standalone code takes formats from there; what bundles it resolves the path from the project's folder.
      code: { source: true, esm: true, lines: true, formats: _`require("./src/engine/document/formats.ts").formats` },
      ...options,
    }),
  );
  for (const name of [...openapiAnnotations, ...new Set(extensionUses(document).map(({ name }) => name))]) {
    ajv.addKeyword(name);
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    ajv.addSchema(withNamedRefs(schema) as object, name);
  }
  return ajv;
}

/**
 * Returns the schema with each `$ref` to a component schema replaced by the name that `contractAjv` registers it under.
 *
 * @throws {Error} if a schema refers to anything but a component schema.
 */
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
