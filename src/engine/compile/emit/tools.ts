import type { Contract } from '../contract/contract.ts';
import { dereference, referred } from '../contract/contract.ts';
import type { Schema, SchemaObject } from '../contract/document.ts';
import type { ContractOperation } from '../contract/operations.ts';
import { contractOperations, isJson, mediaTypes } from '../contract/operations.ts';
import { openapiAnnotations, resolvedSchema } from '../contract/schemas.ts';

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

/** What agents are told of each `x-effect`. */
const annotations: { readonly [effect: string]: Tool['annotations'] } = {
  read: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  create: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
  replace: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  update: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  delete: { readOnlyHint: false, destructiveHint: true, idempotentHint: true, openWorldHint: false },
  act: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
};

/** The tools that `POST /mcp` offers, in the order of the contract. */
export function emitTools(contract: Contract): string {
  const tools = contractOperations(contract)
    .filter(({ value }) => value['x-mcp'] === true)
    .map((operation) => toolOf(contract, operation));
  return `${JSON.stringify(tools, null, 1)}\n`;
}

function toolOf(contract: Contract, operation: ContractOperation): Tool {
  const { value } = operation;
  const outputSchema = outputSchemaOf(contract, operation);
  return {
    name: value.operationId as string,
    title: value.summary as string,
    description: value.description as string,
    inputSchema: inputSchemaOf(contract, operation),
    ...(outputSchema === null ? {} : { outputSchema }),
    annotations: annotations[value['x-effect'] as string] as Tool['annotations'],
  };
}

/** Parameters of path and query and the members of the body, side by side: the convention says that they don't meet. */
function inputSchemaOf(contract: Contract, { parameters, requestBody }: ContractOperation): JsonSchema {
  const properties: { [name: string]: Schema } = {};
  const required: string[] = [];
  for (const { value } of parameters) {
    if (value.in === 'header') continue;
    const schema = resolvedSchema(contract, value.schema);
    properties[value.name] = value.description === undefined ? schema : { ...schema, description: value.description };
    if (value.required) required.push(value.name);
  }
  const body = requestBody === null ? undefined : mediaTypes(requestBody)[0]?.value.schema;
  if (body !== undefined) {
    const schema = resolvedSchema(contract, body);
    Object.assign(properties, schema.properties);
    if (requestBody?.value.required) required.push(...(schema.required ?? []));
  }
  return standalone(contract, { type: 'object', properties, required, additionalProperties: false });
}

/** The schema of the one success that has a JSON object; null where there is none, or more. */
function outputSchemaOf(contract: Contract, { responses }: ContractOperation): JsonSchema | null {
  const schemas = responses
    .filter(({ status }) => /^2/.test(status))
    .map(
      (response) =>
        mediaTypes(dereference(contract.document, response)).find(({ contentType }) => isJson(contentType))?.value
          .schema,
    );
  const [schema] = schemas;
  if (schemas.length !== 1 || schema === undefined) return null;
  const resolved = resolvedSchema(contract, schema);
  return resolved.type === 'object' ? standalone(contract, resolved) : null;
}

/** The schema with all that it refers to under `$defs`, and without what only OpenAPI understands. */
function standalone(contract: Contract, schema: SchemaObject): JsonSchema {
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
        definitions[component] = visit(referred(contract.document, { $ref: String(value) }).value, false);
      }
      return [['$ref', `#/$defs/${component}`]];
    });
    return Object.fromEntries(members);
  };
  const plain = visit(schema, false) as JsonSchema;
  return Object.keys(definitions).length === 0 ? plain : { ...plain, $defs: definitions };
}
