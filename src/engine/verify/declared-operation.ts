import { readFileSync } from 'node:fs';
import { operations } from '../../../generated/operations.js';
import type { Operation } from '../serve/operation.ts';

/** The keywords of JSON Schema that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly anyOf?: readonly Schema[];
  readonly [extension: `x-${string}`]: unknown;
}

export interface DeclaredParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly schema: Schema;
  /** A value that the world holds; undefined for what only the server can give out, such as cursors. */
  readonly example: unknown;
}

export interface DeclaredContent {
  readonly schema: Schema;
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
}

/** An operation as the contract declares it, references followed, beside the policy that is generated from it. */
export interface DeclaredOperation {
  readonly id: string;
  readonly policy: Operation;
  readonly parameters: readonly DeclaredParameter[];
  readonly body: DeclaredContent | null;
  /** By status, then by media type; `default` among them. */
  readonly responses: { readonly [status: string]: { readonly [mediaType: string]: DeclaredContent } };
  /** Query parameters that are not declared are ignored instead of refused. */
  readonly ignoresUnknownQuery: boolean;
  /** Declared statuses of success, least first. */
  readonly successes: readonly number[];
}

// biome-ignore lint/suspicious/noExplicitAny: the bundled document is checked by the linter and the generator
type Json = any;

const document: Json = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'));
const policies: { readonly [operationId: string]: Operation } = operations;

/** While you work on a few operations: a pattern that their operationIds match. The whole suite sets none. */
const wanted = new RegExp(process.env.TEST_OPERATIONS ?? '');

/** Every operation of the contract. Generic tests walk this list and name none of its members. */
export const declaredOperations: readonly DeclaredOperation[] = Object.values(policies)
  .filter(({ operationId }) => wanted.test(operationId))
  .map((policy) => {
    const pathItem = document.paths[policy.path];
    const operation = pathItem[policy.method.toLowerCase()];
    const parameters: Json[] = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
    const statuses = Object.keys(operation.responses).map(Number);
    return {
      id: policy.operationId,
      policy,
      parameters: parameters.map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required ?? false,
        schema: parameter.schema,
        example: parameter.example ?? Object.values<Json>(parameter.examples ?? {})[0]?.value,
      })),
      body:
        operation.requestBody === undefined
          ? null
          : contentOf(follow(operation.requestBody).content['application/json']),
      responses: Object.fromEntries(
        Object.entries<Json>(operation.responses).map(([status, response]) => [
          status,
          Object.fromEntries(
            Object.entries<Json>(follow(response).content ?? {}).map(([mediaType, content]) => [
              mediaType,
              contentOf(content),
            ]),
          ),
        ]),
      ),
      ignoresUnknownQuery: operation['x-unknown-query'] === 'ignored',
      successes: statuses.filter((status) => (status >= 200 && status < 300) || status === 302).sort((a, b) => a - b),
    };
  });

/** A schema without its reference, if it is one. What stands beside a reference is kept. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref: _, ...beside } = schema;
  return { ...resolve(follow({ $ref: schema.$ref })), ...beside };
}

/** The types that a schema allows, `null` apart. */
export function typesOf(schema: Schema): { types: readonly string[]; nullable: boolean; schema: Schema } {
  const resolved = resolve(schema);
  // Beside a type, anyOf says which members go together.
  if (resolved.anyOf !== undefined && resolved.type === undefined) {
    const branches = resolved.anyOf.map(resolve);
    const value = branches.filter((branch) => branch.type !== 'null');
    if (value.length !== 1) throw new Error('anyOf is only known as "a schema or null" here: teach it the new form');
    return { ...typesOf(value[0] as Schema), nullable: value.length < branches.length };
  }
  const types = [resolved.type ?? []].flat();
  return { types: types.filter((type) => type !== 'null'), nullable: types.includes('null'), schema: resolved };
}

function contentOf(content: Json): DeclaredContent {
  const examples = Object.entries<Json>(content.examples ?? {}).map(([name, example]) => ({
    name,
    value: follow(example).value,
  }));
  if (content.example !== undefined) examples.push({ name: 'example', value: content.example });
  return { schema: content.schema, examples };
}

function follow(part: Json): Json {
  if (typeof part?.$ref !== 'string') return part;
  const names = part.$ref
    .slice(2)
    .split('/')
    .map((name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return follow(names.reduce((value: Json, name: string) => value[name], document));
}
