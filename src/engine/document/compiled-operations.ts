import {
  type ContractMediaType,
  type ContractOperation,
  contractOperations,
  isJson,
  mediaTypes,
} from './contract-operation.ts';
import { createdResource } from './created-resource.ts';
import type { Document, HttpMethod, ParameterObject, Schema, SecurityRequirement } from './document.ts';
import type { Extension } from './extension.ts';
import { formFields, formOf } from './forms.ts';
import type { Effect, List, Operation, Parameter, ResponsePolicy } from './operation.ts';
import { resolvedSchema, typesOf } from './schemas.ts';
import { secretMembers } from './secret-members.ts';

/** Largest request body where the contract gives no `x-max-bytes`. Fastify's own default: 1 MiB. */
export const defaultMaxBytes = 1_048_576;

/** What a method does where the contract gives no `x-effect`. */
const usualEffects: { readonly [Method in HttpMethod]?: Effect } = {
  get: 'read',
  post: 'create',
  put: 'replace',
  patch: 'update',
  delete: 'delete',
};

/**
 * Returns the operations of a contract, in its order, in the form that a server uses. Each extension of operations that
 * names a `member` adds it, with null where an operation doesn't have the extension; `Added` is the type of these.
 */
export function compiledOperations<Added = unknown>(
  document: Document,
  extensions: readonly Extension[] = [],
): (Operation & Added)[] {
  return contractOperations(document).map((operation) => ({
    ...compiledOperation(document, operation),
    ...(addedMembers(operation, extensions) as Added),
  }));
}

function addedMembers({ value }: ContractOperation, extensions: readonly Extension[]): { [member: string]: unknown } {
  const members: { [member: string]: unknown } = {};
  for (const { name, member } of extensions) {
    if (member !== undefined) members[member] = value[name] ?? null;
  }
  return members;
}

function compiledOperation(document: Document, operation: ContractOperation): Operation {
  const { value, path, method, requestBody } = operation;
  const security = value.security ?? document.security ?? [];
  const created = createdResource(document, operation);
  const form = formOf(requestBody);
  const isTriedOut = value['x-dry-run'] === true;
  const secrets = isTriedOut ? secretMembers(document, operation) : [];
  return {
    operationId: value.operationId as string,
    method: method.toUpperCase() as Operation['method'],
    path,
    domain: value.tags?.[0] ?? 'default',
    security: security.flatMap(alternatives),
    anonymous: security.length === 0 || security.some((requirement) => Object.keys(requirement).length === 0),
    effect: (value['x-effect'] ?? usualEffects[method] ?? 'act') as Effect,
    keyed: value['x-idempotency'] === 'keyed',
    ...(isTriedOut ? { dryRun: true } : {}),
    ...(secrets.length === 0 ? {} : { secrets }),
    cors: (value['x-cors'] ?? null) as Operation['cors'],
    parameters: operation.parameters.map((parameter) => compiledParameter(document, parameter.value)),
    body:
      requestBody === null
        ? null
        : {
            required: requestBody.value.required ?? false,
            contentTypes: mediaTypes(requestBody).map(({ contentType }) => contentType),
            maxBytes: (requestBody.value['x-max-bytes'] ?? defaultMaxBytes) as number,
            raw: requestBody.value['x-raw-body'] === true,
            ...(form === undefined ? {} : { form: formFields(document, form) }),
          },
    responses: Object.fromEntries(
      operation.responses.map((response): [string, ResponsePolicy] => [
        response.status,
        {
          contentTypes: mediaTypes(response).map(({ contentType }) => contentType),
          headers: Object.keys(response.value.headers ?? {}).map((name) => name.toLowerCase()),
          ...(method === 'get' && response.status.startsWith('2') ? lists(document, mediaTypes(response)) : {}),
        },
      ]),
    ),
    ...(created === undefined ? {} : { created }),
  };
}

function lists(document: Document, types: readonly ContractMediaType[]): { lists?: readonly List[] } {
  const schema = types.find(({ contentType }) => isJson(contentType))?.value.schema;
  const isArray = typesOf(resolvedSchema(document, schema)).includes('array');
  const found = isArray ? list(document, null, schema) : listsIn(document, schema);
  return found.length === 0 ? {} : { lists: found };
}

function listsIn(document: Document, schema: Schema | undefined): List[] {
  return Object.entries(resolvedSchema(document, schema).properties ?? {}).flatMap(([name, property]) =>
    list(document, name, property),
  );
}

/** Returns an array as a list, if its items have an id. */
function list(document: Document, name: string | null, schema: Schema | undefined): List[] {
  const { items } = resolvedSchema(document, schema);
  if (items === undefined || !isResource(document, items)) return [];
  const inner = listsIn(document, items);
  return [{ name, ...(inner.length === 0 ? {} : { lists: inner }) }];
}

function isResource(document: Document, schema: Schema): boolean {
  return Object.keys(resolvedSchema(document, schema).properties ?? {}).some((name) => /^(?:\w+_)?id$/.test(name));
}

function alternatives(requirement: SecurityRequirement): Operation['security'] {
  return Object.entries(requirement).map(([scheme, scopes]) => ({ scheme, scopes }));
}

function compiledParameter(document: Document, value: ParameterObject): Parameter {
  const schema = resolvedSchema(document, value.schema);
  const list = typesOf(schema).includes('array');
  const item = list ? resolvedSchema(document, schema.items) : schema;
  const kind = typesOf(item)[0] as Parameter['kind'];
  const given = schema.default as Parameter['default'];
  return {
    name: value.name,
    in: value.in as Parameter['in'],
    required: value.required ?? false,
    kind,
    list,
    ...(value['x-rest-of-path'] === true ? { restOfPath: true as const } : {}),
    ...(given === undefined ? {} : { default: given }),
  };
}
