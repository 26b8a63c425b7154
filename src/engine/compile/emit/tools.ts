import type { ContractOperation } from '../../document/contract-operation.ts';
import { contractOperations, isJson, mediaTypes } from '../../document/contract-operation.ts';
import type { Document, Schema, SchemaObject } from '../../document/document.ts';
import { dereference, resolveReference } from '../../document/reference.ts';
import { openapiAnnotations, resolvedSchema } from '../../document/schemas.ts';

/** A tool of the Model Context Protocol, made of an operation with `x-mcp`. */
interface Tool {
  /** The operationId. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
  readonly annotations: { readonly [hint: string]: boolean };
}

type JsonSchema = { readonly [keyword: string]: unknown };

/** The hints that agents receive for each `x-effect`. */
const annotations: { readonly [effect: string]: Tool['annotations'] } = {
  read: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  create: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  replace: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  update: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  delete: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  act: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
};

/** The argument of a tool that has dry runs. */
export const dryRunArgument = 'dry_run';

const dryRunSchema: SchemaObject = {
  type: 'boolean',
  description: 'true: return what the call would and which changes it would make, and change nothing.',
};

/** Returns the tools of the operations with `x-mcp`, as JSON, in the order of the contract. */
export function emitTools(document: Document): string {
  const tools = contractOperations(document)
    .filter(({ value }) => value['x-mcp'] === true)
    .map((operation) => toolOf(document, operation));
  return `${JSON.stringify(tools, null, 1)}\n`;
}

function toolOf(document: Document, operation: ContractOperation): Tool {
  const { value } = operation;
  const outputSchema = outputSchemaOf(document, operation);
  return {
    name: value.operationId as string,
    title: value.summary as string,
    description: value.description as string,
    inputSchema: inputSchemaOf(document, operation),
    ...(outputSchema === null ? {} : { outputSchema }),
    annotations: annotations[value['x-effect'] as string] as Tool['annotations'],
  };
}

/** Parameters of path and query and the members of the body, side by side: the convention says that they don't meet. */
function inputSchemaOf(
  document: Document,
  { value: operation, parameters, requestBody }: ContractOperation,
): JsonSchema {
  const properties: { [name: string]: Schema } = {};
  const required: string[] = [];
  for (const { value } of parameters) {
    if (value.in === 'header') continue;
    const schema = resolvedSchema(document, value.schema);
    properties[value.name] = value.description === undefined ? schema : { ...schema, description: value.description };
    if (value.required) required.push(value.name);
  }
  const body = requestBody === null ? undefined : mediaTypes(requestBody)[0]?.value.schema;
  if (body !== undefined) {
    const schema = resolvedSchema(document, body);
    Object.assign(properties, schema.properties);
    if (requestBody?.value.required) required.push(...(schema.required ?? []));
  }
  if (operation['x-dry-run'] === true) properties[dryRunArgument] = dryRunSchema;
  return standalone(document, { type: 'object', properties, required, additionalProperties: false });
}

/** Returns the schema of the only success if it is a JSON object, else null. */
function outputSchemaOf(document: Document, { responses }: ContractOperation): JsonSchema | null {
  const schemas = responses
    .filter(({ status }) => /^2/.test(status))
    .map(
      (response) =>
        mediaTypes(dereference(document, response)).find(({ contentType }) => isJson(contentType))?.value.schema,
    );
  const [schema] = schemas;
  if (schemas.length !== 1 || schema === undefined) return null;
  const resolved = resolvedSchema(document, schema);
  return resolved.type === 'object' ? standalone(document, resolved) : null;
}

/** Returns the schema with all that it refers to under `$defs`, without the keywords of OpenAPI. */
function standalone(document: Document, schema: SchemaObject): JsonSchema {
  const definitions: { [name: string]: unknown } = {};
  const visit = (part: unknown, isNames: boolean): unknown => {
    if (Array.isArray(part)) return part.map((item) => visit(item, false));
    if (typeof part !== 'object' || part === null) return part;
    const members = Object.entries(part).flatMap(([name, value]): [string, unknown][] => {
      if (isNames) return [[name, visit(value, false)]];
      if (name.startsWith('x-') || openapiAnnotations.includes(name) || name === 'discriminator') return [];
      if (name === 'examples' || name === 'default' || name === 'const' || name === 'enum') return [[name, value]];
      if (name !== '$ref') return [[name, visit(value, name === 'properties')]];
      const component = String(value).split('/').at(-1) as string;
      if (!Object.hasOwn(definitions, component)) {
        definitions[component] = true;
        definitions[component] = visit(resolveReference(document, { $ref: String(value) }).value, false);
      }
      return [['$ref', `#/$defs/${component}`]];
    });
    return Object.fromEntries(members);
  };
  const plain = visit(schema, false) as JsonSchema;
  return Object.keys(definitions).length === 0 ? plain : { ...plain, $defs: definitions };
}
