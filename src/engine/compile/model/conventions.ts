import ajvFormats from 'ajv-formats/dist/formats.js';
import { roles } from '../../serve/operation.ts';
import type { Contract, Located } from '../contract/contract.ts';
import { referred } from '../contract/contract.ts';
import { contractAjv, withNamedRefs } from '../contract/contract-ajv.ts';
import type { Problem } from '../contract/contract-error.ts';
import { ContractError } from '../contract/contract-error.ts';
import type { ParameterObject, Schema, SchemaObject } from '../contract/document.ts';
import { extensionsOf } from '../contract/extensions.ts';
import { pointerTo } from '../contract/json-pointer.ts';
import type { ContractOperation } from '../contract/operations.ts';
import { contractOperations, contractWebhooks, isJson, mediaTypes } from '../contract/operations.ts';
import { reachableSchemas, resolvedSchema, typesOf } from '../contract/schemas.ts';

/** One convention: what breaks it, as JSON pointers in the bundled document and messages that say what to do. */
type Convention = (contract: Contract, operations: readonly ContractOperation[]) => Iterable<Finding>;
type OperationConvention = (operation: ContractOperation, contract: Contract) => Iterable<Finding>;
type Finding = readonly [pointer: string, message: string];

/**
 * Checks what the linter cannot know: the conventions of this contract, on which the generator, the binder and the
 * generic tests rely.
 *
 * @throws {ContractError} with every finding.
 */
export function checkConventions(contract: Contract): void {
  const problems = conventionProblems(contract);
  if (problems.length > 0) throw new ContractError(problems);
}

export function conventionProblems(contract: Contract): Problem[] {
  const operations = contractOperations(contract);
  const problems = new Map<string, Problem>();
  const add = ([pointer, message]: Finding) => {
    // A component stands in many operations, its problem in one place.
    problems.set(`${pointer} ${message}`, contract.problem(pointer, message));
  };
  for (const convention of conventions) {
    for (const finding of convention(contract, operations)) add(finding);
  }
  if (problems.size === 0) for (const finding of compilableSchemas(contract, operations)) add(finding);
  return [...problems.values()];
}

const conventions: readonly Convention[] = [
  noDialect,
  knownExtensions,
  documentedExtensions,
  perOperation(supportedMethod),
  perOperation(namedAndDescribed),
  uniqueOperationIds,
  perOperation(firstTagDeclared),
  perOperation(surface),
  perOperation(source),
  perOperation(effect),
  perOperation(role),
  perOperation(audit),
  perOperation(rateLimit),
  perOperation(idempotency),
  perOperation(unknownQuery),
  perOperation(tenantHeader),
  perOperation(cors),
  perOperation(feature),
  perOperation(mcp),
  perOperation(security),
  perOperation(parameters),
  perOperation(requestBody),
  perOperation(statuses),
  perOperation(responseHeaders),
  perOperation(problemDetails),
  perOperation(conditionalRequests),
  perOperation(examples),
  perWebhook(namedAndDescribed),
  perWebhook(firstTagDeclared),
  perWebhook(parameters),
  perWebhook(requestBody),
  perWebhook(message),
  closedObjects,
  completeObjects,
  perOperation(selectedFields),
  boundedValues,
  knownFormats,
];

// The document

function* noDialect({ document }: Contract): Iterable<Finding> {
  if (document.jsonSchemaDialect !== undefined) {
    yield ['/jsonSchemaDialect', 'Leave jsonSchemaDialect out: with it, Prism stops validating bodies'];
  }
}

function* knownExtensions({ document }: Contract): Iterable<Finding> {
  for (const { pointer, name, allowed } of extensionsOf(document)) {
    if (!allowed)
      yield [pointer, `${name} is not an extension known in this place; see scripts/generate/contract/extensions.ts`];
  }
}

function* documentedExtensions({ document }: Contract): Iterable<Finding> {
  for (const name of new Set(extensionsOf(document).map((extension) => extension.name))) {
    if (!document.info.description?.includes(`\`${name}\``)) {
      yield ['/info/description', `The glossary does not say what ${name} means`];
    }
  }
}

function* uniqueOperationIds(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  const seen = new Map<string | undefined, string>();
  for (const { value, pointer } of [...operations, ...contractWebhooks(contract)]) {
    const first = seen.get(value.operationId);
    if (first !== undefined)
      yield [pointerTo(pointer, 'operationId'), `The operation at #${first} has this operationId too`];
    else seen.set(value.operationId, pointer);
  }
}

// Operations

function* supportedMethod({ method, pointer }: ContractOperation): Iterable<Finding> {
  if (!['get', 'post', 'put', 'patch', 'delete'].includes(method)) {
    yield [pointer, `${method.toUpperCase()} is not for the contract: the binder answers it`];
  }
}

function* namedAndDescribed({ value, pointer }: ContractOperation): Iterable<Finding> {
  if (!/^[a-z][A-Za-z0-9]*$/.test(value.operationId ?? '')) {
    yield [pointer, 'The operation needs an operationId in camelCase: it names the handler'];
  }
  if (!value.summary) yield [pointer, 'The operation needs a summary'];
  if (!value.description) yield [pointer, 'The operation needs a description with its rules'];
}

function* firstTagDeclared({ value, pointer }: ContractOperation, { document }: Contract): Iterable<Finding> {
  const domain = value.tags?.[0];
  if (domain === undefined) yield [pointer, 'The operation needs a first tag: its domain'];
  else if (!(document.tags ?? []).some(({ name }) => name === domain)) {
    yield [pointerTo(pointer, 'tags', 0), `The tag ${domain} is not declared under tags`];
  }
}

function* surface({ value, pointer }: ContractOperation): Iterable<Finding> {
  yield* oneOf(value['x-surface'], ['platform', 'sites', 'core', 'admin'], pointer, 'x-surface');
}

function* source({ value, pointer }: ContractOperation): Iterable<Finding> {
  yield* oneOf(value['x-source'], ['seed', 'addition'], pointer, 'x-source');
}

function* effect({ value, pointer, method }: ContractOperation): Iterable<Finding> {
  const given = value['x-effect'];
  yield* oneOf(given, ['read', 'record', 'create', 'replace', 'update', 'delete', 'act'], pointer, 'x-effect');
  if (given === 'read' && method !== 'get' && method !== 'post') {
    yield [pointerTo(pointer, 'x-effect'), 'Only GET has the effect read, or POST where the question needs a body'];
  }
  if (method === 'get' && given !== 'read' && given !== 'act') {
    yield [pointer, 'GET has the effect read, or act where following a link does something'];
  }
}

function* role({ value, pointer }: ContractOperation, { document }: Contract): Iterable<Finding> {
  if (value['x-role'] === undefined) return;
  yield* oneOf(value['x-role'], [...roles, 'PlatformAdmin'], pointer, 'x-role');
  const requirements = value.security ?? document.security ?? [];
  if (requirements.length === 0 || requirements.some((requirement) => Object.keys(requirement).length === 0)) {
    yield [pointerTo(pointer, 'x-role'), 'An anonymous caller has no role: drop x-role, or {} from security'];
  }
}

function* audit({ value, pointer }: ContractOperation): Iterable<Finding> {
  const action = value['x-audit'];
  if (value['x-effect'] === 'read' || value['x-effect'] === 'record') {
    if (action !== undefined) yield [pointerTo(pointer, 'x-audit'), `A ${value['x-effect']} is not audited`];
  } else if (typeof action !== 'string' || !/^[a-z_]+(?:\.[a-z_]+)+$/.test(action)) {
    yield [pointer, 'An operation with an effect needs x-audit: a dotted action such as user.login'];
  }
}

function* rateLimit({ value, pointer }: ContractOperation): Iterable<Finding> {
  const given = value['x-rate-limit'];
  if (given === undefined) return;
  const { limit, window_seconds, per, ...rest } = (given ?? {}) as { [name: string]: unknown };
  const sound = isCount(limit) && isCount(window_seconds) && (per === 'ip' || per === 'principal');
  if (!sound || Object.keys(rest).length > 0) {
    yield [pointerTo(pointer, 'x-rate-limit'), 'x-rate-limit is {limit, window_seconds, per: ip or principal}'];
  }
}

function* idempotency(operation: ContractOperation, { document }: Contract): Iterable<Finding> {
  const { value, pointer, parameters: declared, responses } = operation;
  const header = declared.some((parameter) => isHeader(parameter.value, 'Idempotency-Key'));
  if (value['x-idempotency'] !== undefined) yield* oneOf(value['x-idempotency'], ['keyed'], pointer, 'x-idempotency');
  if ((value['x-idempotency'] === 'keyed') !== header) {
    yield [pointer, 'x-idempotency: keyed and the header parameter Idempotency-Key go together'];
  }
  if (value['x-idempotency'] !== 'keyed') return;
  const at = pointerTo(pointer, 'x-idempotency');
  if (value['x-effect'] === 'read') yield [at, 'A read has no effect that a key could keep from happening twice'];
  const security = value.security ?? document.security ?? [];
  if (security.length === 0 || security.some((one) => Object.keys(one).length === 0)) {
    yield [at, 'A key belongs to a caller: an operation for anonymous callers has none'];
  }
  const conflict = responses.find(({ status }) => status === '409');
  if (conflict === undefined || !hasHeader(conflict.value.headers, 'Retry-After')) {
    yield [pointer, 'A keyed operation needs the response 409 with the header Retry-After: the key may be at work'];
  }
  for (const { status, value: response, pointer: place } of responses) {
    if (status.startsWith('2') && !hasHeader(response.headers, 'Idempotency-Replayed')) {
      yield [place, 'A success of a keyed operation declares the header Idempotency-Replayed'];
    }
  }
}

function* unknownQuery({ value, pointer }: ContractOperation): Iterable<Finding> {
  if (value['x-unknown-query'] !== undefined)
    yield* oneOf(value['x-unknown-query'], ['ignored'], pointer, 'x-unknown-query');
}

function* tenantHeader({ value, pointer, parameters: declared }: ContractOperation): Iterable<Finding> {
  if (value['x-tenant-header'] === undefined) return;
  yield* oneOf(value['x-tenant-header'], ['development'], pointer, 'x-tenant-header');
  if (!declared.some((parameter) => isHeader(parameter.value, 'X-Tenant-ID'))) {
    yield [pointerTo(pointer, 'x-tenant-header'), 'x-tenant-header goes with the header parameter X-Tenant-ID'];
  }
}

function* cors({ value, pointer }: ContractOperation, { document }: Contract): Iterable<Finding> {
  if (value['x-cors'] === undefined) return;
  yield* oneOf(value['x-cors'], ['any'], pointer, 'x-cors');
  if ((value.security ?? document.security ?? []).length > 0) {
    yield [pointerTo(pointer, 'x-cors'), 'x-cors: any is for operations that take no credential: security: []'];
  }
}

function* feature({ value, pointer }: ContractOperation): Iterable<Finding> {
  const given = value['x-feature'];
  if (given !== undefined && (typeof given !== 'string' || !/^[a-z_]+$/.test(given))) {
    yield [pointerTo(pointer, 'x-feature'), 'x-feature is the name of an entitlement, such as posts'];
  }
}

function* mcp({ value, pointer, parameters: given, requestBody: body }: ContractOperation, contract: Contract) {
  if (value['x-mcp'] === undefined) return;
  const at = pointerTo(pointer, 'x-mcp');
  if (value['x-mcp'] !== true) yield [at, 'x-mcp is true, or left out'] as const;
  const members = given.filter((parameter) => parameter.value.in !== 'header').map((parameter) => parameter.value.name);
  if (body !== null) {
    const schema = resolvedSchema(contract, mediaTypes(body)[0]?.value.schema);
    if (schema.properties === undefined) yield [at, 'A tool has a body that is an object with properties'] as const;
    members.push(...Object.keys(schema.properties ?? {}));
  }
  const twice = members.find((name, index) => members.indexOf(name) !== index);
  if (twice !== undefined) yield [at, `A tool has one argument of each name: ${twice} stands in two places`] as const;
  if (given.some((parameter) => parameter.value['x-rest-of-path'] === true)) {
    yield [at, 'The argument of a tool is one part of a path'] as const;
  }
}

function* security({ value, pointer }: ContractOperation, { document }: Contract): Iterable<Finding> {
  const schemes = document.components?.securitySchemes ?? {};
  for (const [index, requirement] of (value.security ?? document.security ?? []).entries()) {
    const at = value.security === undefined ? pointerTo('/security', index) : pointerTo(pointer, 'security', index);
    const names = Object.keys(requirement);
    if (names.length > 1) yield [at, 'An alternative names one scheme: two credentials in one request are refused'];
    for (const name of names) {
      if (!Object.hasOwn(schemes, name)) yield [at, `The security scheme ${name} is not declared`];
    }
    const scopes = Object.values(requirement).flat();
    for (const scope of scopes) {
      if (!/^[a-z]+(?:-[a-z]+)*:(?:read|write|delete)$/.test(scope))
        yield [at, `A scope is resource:read, :write or :delete, not ${scope}`];
    }
    if (scopes.length > 0 && value.responses['403'] === undefined)
      yield [pointer, 'An operation with scopes declares 403'];
  }
}

function* parameters(operation: ContractOperation, contract: Contract): Iterable<Finding> {
  for (const parameter of operation.parameters) {
    const { value, pointer } = parameter;
    if (!['path', 'query', 'header', 'cookie'].includes(value.in))
      yield [pointer, 'A parameter is in path, query, header or cookie'];
    if (value.in === 'header' && /^(?:accept|content-type|authorization)$/i.test(value.name)) {
      yield [pointer, `OpenAPI ignores a header parameter ${value.name}: content and security say it`];
    }
    if (value.schema === undefined || value.content !== undefined)
      yield [pointer, 'A parameter has a schema, no content'];
    else yield* parameterStyle(parameter, contract);
    const rest = value['x-rest-of-path'];
    if (rest !== undefined && !(rest === true && value.in === 'path' && operation.path.endsWith(`/{${value.name}}`))) {
      yield [pointer, 'x-rest-of-path is true, on the parameter that a path ends with'];
    }
  }
}

function* parameterStyle({ value, pointer }: Located<ParameterObject>, contract: Contract): Iterable<Finding> {
  const schema = resolvedSchema(contract, value.schema);
  const list = typesOf(schema).includes('array');
  const item = list ? resolvedSchema(contract, schema.items) : schema;
  if (typesOf(item).length !== 1 || !['string', 'integer', 'number', 'boolean'].includes(typesOf(item)[0] ?? '')) {
    yield [pointer, 'A parameter is a string, integer, number or boolean, or a list of one of them'];
  }
  const usual = value.in === 'query' || value.in === 'cookie' ? 'form' : 'simple';
  if ((value.style ?? usual) !== usual) yield [pointer, `A parameter in ${value.in} has the style ${usual}`];
  if (list && (value.explode ?? usual === 'form'))
    yield [pointer, 'A list is comma-separated: it needs explode: false'];
}

function* requestBody({ requestBody: body }: ContractOperation): Iterable<Finding> {
  if (body === null) return;
  const maxBytes = body.value['x-max-bytes'];
  if (maxBytes !== undefined && !isCount(maxBytes)) yield [body.pointer, 'x-max-bytes is a whole number of bytes'];
  const raw = body.value['x-raw-body'];
  if (raw !== undefined && raw !== true) yield [body.pointer, 'x-raw-body is true, or left out'];
  for (const { value, pointer } of mediaTypes(body)) {
    if (value.schema === undefined) yield [pointer, 'The request body needs a schema'];
    if (!hasExample(value)) yield [pointer, 'The request body needs an example: tests and the mock use it'];
  }
}

/** What the binder can answer to an operation is declared by it; what any path can meet stands under default. */
function* statuses(operation: ContractOperation, { document }: Contract): Iterable<Finding> {
  const { value, pointer, responses, requestBody: body, parameters: given } = operation;
  const declared = new Set(responses.map(({ status }) => status));
  const takesCredentials = (value.security ?? document.security ?? []).some((one) => Object.keys(one).length > 0);
  const takesData = body !== null || given.length > 0 || value['x-unknown-query'] !== 'ignored';
  const invalidData = value['x-surface'] === 'sites' || value['x-surface'] === 'admin' ? '400' : '422';
  // Who is no member of the tenant in the path gets 404, and no role is below the lowest.
  const anyMemberMay = value['x-role'] === roles[0] && operation.path.includes('{tenant_id}');
  const needed: readonly (readonly [status: string, applies: boolean, why: string])[] = [
    ['400', body !== null, 'a body may be malformed'],
    ['401', takesCredentials, 'a credential may be refused'],
    ['403', value['x-role'] !== undefined && !anyMemberMay, 'a role may be too low'],
    [invalidData, takesData, 'a parameter or a body may break a rule'],
    ['429', true, 'every operation is limited'],
    ['default', true, 'transport-level refusals are sent with it'],
  ];
  for (const [status, applies, why] of needed) {
    if (applies && !declared.has(status)) yield [pointer, `The operation needs the response ${status}: ${why}`];
  }
  for (const { status, pointer: at } of responses) {
    if (!/^(?:[1-5]\d\d|default)$/.test(status)) yield [at, 'A status is three digits or default'];
  }
}

const everywhere = ['X-Request-ID', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'];

function* responseHeaders({ responses }: ContractOperation): Iterable<Finding> {
  for (const { status, value, pointer } of responses) {
    const declared = new Set(Object.keys(value.headers ?? {}).map((name) => name.toLowerCase()));
    const needed = status === '429' || status === '503' ? [...everywhere, 'Retry-After'] : everywhere;
    for (const name of needed) {
      if (!declared.has(name.toLowerCase())) yield [pointer, `The response declares no header ${name}`];
    }
  }
}

function* problemDetails({ responses }: ContractOperation): Iterable<Finding> {
  for (const response of responses) {
    if (/^[123]/.test(response.status)) continue;
    if (!mediaTypes(response).some(({ contentType }) => contentType === 'application/problem+json')) {
      yield [response.pointer, 'An error is also there as application/problem+json'];
    }
  }
}

function* conditionalRequests({ parameters: given, responses, pointer }: ContractOperation): Iterable<Finding> {
  const has = (name: string) => given.some(({ value }) => isHeader(value, name));
  const declared = new Set(responses.map(({ status }) => status));
  if (has('If-None-Match') !== declared.has('304')) {
    yield [pointer, 'The header parameter If-None-Match and the response 304 go together'];
  }
  if (has('If-Match') !== declared.has('412')) {
    yield [pointer, 'The header parameter If-Match and the response 412 go together'];
  }
  const tagged = responses.some(({ status, value }) => status === '200' && hasHeader(value.headers, 'ETag'));
  if (has('If-None-Match') && !tagged) yield [pointer, 'With If-None-Match, the response 200 declares the header ETag'];
}

function* examples({ responses }: ContractOperation): Iterable<Finding> {
  for (const response of responses) {
    for (const { value, pointer } of mediaTypes(response)) {
      if (!hasExample(value)) yield [pointer, 'The response needs an example: tests and the mock use it'];
    }
  }
}

// Messages to webhook endpoints

const messageMembers = ['created_at', 'data', 'id', 'type', 'workspace_id'];
const messageHeaders = ['X-Webhook-Id', 'X-Webhook-Event', 'X-Webhook-Timestamp', 'X-Webhook-Signature'];
const standardHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];

/** A webhook is named after the type of event that its message tells of, and every message has the same frame. */
function* message(webhook: ContractOperation, contract: Contract): Iterable<Finding> {
  const { method, path, pointer, value, parameters: declared, requestBody: body } = webhook;
  if (method !== 'post') yield [pointer, 'A message is sent by POST'];
  if (value.security === undefined || value.security.length > 0) {
    yield [pointer, 'A message is signed and carries no credential: security: []'];
  }
  for (const name of [...messageHeaders, ...standardHeaders]) {
    if (!declared.some((parameter) => isHeader(parameter.value, name) && parameter.value.required)) {
      yield [pointer, `The message declares no required header ${name}`];
    }
  }
  const json = body === null ? undefined : mediaTypes(body).find(({ contentType }) => isJson(contentType));
  const schema = resolvedSchema(contract, json?.value.schema);
  if (
    Object.keys(schema.properties ?? {})
      .sort()
      .join() !== messageMembers.join()
  ) {
    yield [pointer, `The body of the message is an object of ${messageMembers.join(', ')}`];
  } else if (resolvedSchema(contract, schema.properties?.type).const !== path) {
    yield [json?.pointer ?? pointer, `The type in the message is the constant ${path}`];
  }
}

// Schemas

/** Nothing undeclared gets in or out unless the contract says so. */
function* closedObjects(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(contract, everything(contract, operations))) {
    if (typesOf(value).includes('object') && value.additionalProperties === undefined) {
      yield [pointer, 'An object says additionalProperties: false, or what other members it may have'];
    }
  }
}

/**
 * What a client reads, or is sent, is always there: a member without a value is null. Errors may leave members out, and so may the
 * items of a list whose members `fields` selects.
 */
function* completeObjects(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  const selected = new Set(operations.flatMap((operation) => itemOf(contract, operation)?.pointer ?? []));
  const read = [...outputs(operations, /^2/), ...inputs(contractWebhooks(contract))];
  for (const { value, pointer } of reachableSchemas(contract, read)) {
    if (selected.has(pointer)) continue;
    for (const name of Object.keys(value.properties ?? {})) {
      if (!value.required?.includes(name)) {
        yield [pointer, `A response always has all its members: ${name} is not in required`];
      }
    }
  }
}

/** `fields` and `include` between them name every member that an item of the list may have, and no other. */
function* selectedFields(operation: ContractOperation, contract: Contract): Iterable<Finding> {
  const fields = itemsOfParameter(operation, contract, 'fields');
  if (fields === null) return;
  const item = itemOf(contract, operation);
  if (item === null) {
    yield [operation.pointer, 'The parameter fields goes with a 200 whose data is a list of objects'];
    return;
  }
  const named = [...fields, ...(itemsOfParameter(operation, contract, 'include') ?? [])].sort();
  const members = Object.keys(item.value.properties ?? {}).sort();
  if (named.join() !== members.join() || item.value.required !== undefined) {
    yield [item.pointer, 'The members of the item are those that fields and include name, and none is required'];
  }
}

/** What a query parameter that is a list may hold; null where there is no such parameter. */
function itemsOfParameter(operation: ContractOperation, contract: Contract, name: string): string[] | null {
  const parameter = operation.parameters.find(({ value }) => value.in === 'query' && value.name === name);
  if (parameter === undefined) return null;
  const items = resolvedSchema(contract, resolvedSchema(contract, parameter.value.schema).items);
  return (items.enum ?? []).map(String);
}

/** The schema of what stands in `data`, of an operation whose `fields` select its members. */
function itemOf(contract: Contract, operation: ContractOperation): Located<SchemaObject> | null {
  if (itemsOfParameter(operation, contract, 'fields') === null) return null;
  const [body] = outputs([operation], /^200$/);
  const list = follow(contract, body?.value)?.value.properties?.data;
  return follow(contract, follow(contract, list)?.value.items);
}

/** A schema where it stands, its reference followed. Null for one that isn't a component. */
function follow(contract: Contract, schema: Schema | undefined): Located<SchemaObject> | null {
  if (typeof schema !== 'object') return null;
  if (schema.$ref === undefined) return { value: schema, pointer: '' };
  const { value, pointer } = referred(contract.document, { $ref: schema.$ref }) as Located<SchemaObject>;
  return { value, pointer };
}

function* boundedValues(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(contract, everything(contract, operations))) {
    const types = typesOf(value);
    if (value.enum !== undefined || value.const !== undefined) continue;
    if (types.includes('string') && value.maxLength === undefined && !ofFixedSize.has(value.format ?? '')) {
      yield [pointer, 'A string needs maxLength'];
    }
    if (types.includes('array') && value.maxItems === undefined) yield [pointer, 'An array needs maxItems'];
    if (types.includes('integer') && (value.minimum === undefined || value.maximum === undefined)) {
      yield [pointer, 'An integer needs minimum and maximum'];
    }
  }
}

const ofFixedSize = new Set(['date-time', 'date', 'time', 'uuid', 'ipv4', 'ipv6']);

function* knownFormats(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  for (const { value, pointer } of reachableSchemas(contract, everything(contract, operations))) {
    if (value.format !== undefined && !Object.hasOwn(ajvFormats.fullFormats, value.format)) {
      yield [pointerTo(pointer, 'format'), `No validator knows the format ${value.format}`];
    }
  }
}

/** What else Ajv finds wrong, such as a keyword that does not concern the type. */
function* compilableSchemas(contract: Contract, operations: readonly ContractOperation[]): Iterable<Finding> {
  const ajv = contractAjv(contract.document, { validateSchema: false });
  const refusal = (schema: Schema): string | null => {
    try {
      if (ajv.validateSchema(schema) !== true) return ajv.errorsText(ajv.errors, { dataVar: 'schema' });
      ajv.compile(withNamedRefs(schema) as object);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  let isSound = true;
  for (const [name, schema] of Object.entries(contract.document.components?.schemas ?? {})) {
    const message = refusal(schema);
    if (message === null) continue;
    isSound = false;
    yield [pointerTo('/components/schemas', name), message];
  }
  // Whatever refers to an unsound component is refused for it.
  if (!isSound) return;
  for (const { value, pointer } of everything(contract, operations)) {
    const message = refusal(value);
    if (message !== null) yield [pointer, message];
  }
}

// Parts of the above

function perOperation(convention: OperationConvention): Convention {
  return function* (contract, operations) {
    for (const operation of operations) yield* convention(operation, contract);
  };
}

function perWebhook(convention: OperationConvention): Convention {
  return function* (contract) {
    for (const webhook of contractWebhooks(contract)) yield* convention(webhook, contract);
  };
}

function* oneOf(value: unknown, allowed: readonly string[], pointer: string, name: string): Iterable<Finding> {
  if (!allowed.includes(value as string)) yield [pointer, `The operation needs ${name}: one of ${allowed.join(', ')}`];
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

function isHeader({ in: place, name }: ParameterObject, header: string): boolean {
  return place === 'header' && name.toLowerCase() === header.toLowerCase();
}

function hasHeader(headers: object | undefined, header: string): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === header.toLowerCase());
}

function hasExample(mediaType: { readonly example?: unknown; readonly examples?: object }): boolean {
  return mediaType.example !== undefined || Object.keys(mediaType.examples ?? {}).length > 0;
}

/** The schemas of all that crosses the wire. */
function everything(contract: Contract, operations: readonly ContractOperation[]): Located<Schema>[] {
  return [...inputs(operations), ...outputs(operations), ...inputs(contractWebhooks(contract))];
}

/** The schemas of what is sent with a request. */
function inputs(operations: readonly ContractOperation[]): Located<Schema>[] {
  return operations.flatMap(({ parameters: declared, requestBody: body }) => [
    ...declared.flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer)),
    ...(body === null ? [] : mediaTypes(body).flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer))),
  ]);
}

/** The schemas of the JSON that is answered, for the statuses that match. */
function outputs(operations: readonly ContractOperation[], status = /./): Located<Schema>[] {
  return operations
    .flatMap(({ responses }) => responses.filter((response) => status.test(response.status)))
    .flatMap(mediaTypes)
    .filter(({ contentType }) => isJson(contentType))
    .flatMap(({ value, pointer }) => schemaUnder(value.schema, pointer));
}

function schemaUnder(schema: Schema | undefined, pointer: string): Located<Schema>[] {
  return schema === undefined ? [] : [{ value: schema, pointer: pointerTo(pointer, 'schema') }];
}
