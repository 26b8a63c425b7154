import { compiledOperations } from '../document/compiled-operations.ts';
import { type ContractOperation, contractOperations, isJson, mediaTypes } from '../document/contract-operation.ts';
import type { Document } from '../document/document.ts';
import type { Operation } from '../document/operation.ts';
import { resolvedSchema, typesOf } from '../document/schemas.ts';
import type { Operation as Descriptor } from './runtime/operation.ts';
import type { Paging } from './runtime/pages.ts';
import type { SdkProduct } from './sdk-product.ts';

/** An operation as the SDK offers it. */
export interface SdkOperation {
  readonly id: string;
  /** `ListArticles`: how names of its types begin. */
  readonly typeName: string;
  readonly declared: ContractOperation;
  readonly operation: Operation;
  /** Group named after the operation's domain, where its method has the operationId. */
  readonly domain: string;
  /** Group of its resource, where its method has a shorter name. */
  readonly resource: string;
  readonly method: string;
  /** What the function passes to the runtime. */
  readonly descriptor: Descriptor;
  readonly paging: Paging | null;
  /** Successes with a body, by status. */
  readonly successes: readonly string[];
  /** Whether a call needs parameters, and which parts they have. */
  readonly params: {
    readonly path: boolean;
    readonly query: boolean;
    readonly body: boolean;
    readonly required: boolean;
  };
}

/** Returns every operation of the contract, in its order. */
export function sdkOperations(document: Document, product: SdkProduct): SdkOperation[] {
  const declared = contractOperations(document);
  return compiledOperations(document, product.extensions).map((operation, index) =>
    sdkOperation(document, product, declared[index] as ContractOperation, operation),
  );
}

function sdkOperation(
  document: Document,
  product: SdkProduct,
  declared: ContractOperation,
  operation: Operation,
): SdkOperation {
  const { operationId: id, domain, parameters, body } = operation;
  const resource = product.resourceOf(declared);
  const names = (part: string) => parameters.filter((parameter) => parameter.in === part).map(({ name }) => name);
  const [path, query] = [names('path'), names('query')];
  const clash = query.find((name) => name === 'body' || path.includes(name));
  if (clash !== undefined) throw new Error(`${id}: two parameters of its function have the name ${clash}`);
  const isRequired = parameters.some((parameter) => parameter.in === 'query' && parameter.required);
  return {
    id,
    typeName: id.charAt(0).toUpperCase() + id.slice(1),
    declared,
    operation,
    domain: groupName(domain),
    resource: groupName(resource),
    method: methodName(id, domain, resource),
    descriptor: descriptorOf(declared, operation, product),
    paging: pagingOf(document, declared, operation, query),
    successes: declared.responses.map(({ status }) => status).filter((status) => /^2\d\d$/.test(status)),
    params: {
      path: path.length > 0,
      query: query.length > 0,
      body: body !== null,
      required: path.length > 0 || isRequired || body?.required === true,
    },
  };
}

function descriptorOf(declared: ContractOperation, operation: Operation, product: SdkProduct): Descriptor {
  const { operationId, method, path, effect, keyed, security, body, parameters } = operation;
  const names = (part: string) => parameters.filter((parameter) => parameter.in === part).map(({ name }) => name);
  const [query, headers] = [names('query'), names('header')];
  const errorFormat = product.errorFormatOf(declared);
  const sends = body?.contentTypes.find((type) => !isJson(type));
  const returns = returnsOf(declared);
  const context = Object.entries(product.contextHeaders).flatMap(([option, header]) =>
    headers.includes(header) ? [option] : [],
  );
  return {
    operationId,
    method,
    path,
    ...(errorFormat === undefined ? {} : { errorFormat }),
    effect,
    ...(keyed ? { keyed } : {}),
    ...(operation.dryRun === true ? { dryRun: true } : {}),
    ...(security.length === 0 ? { open: true } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(context.length > 0 ? { context } : {}),
    ...(sends !== undefined && !body?.contentTypes.some(isJson) ? { sends } : {}),
    ...(returns === undefined ? {} : { returns }),
  };
}

/** What a success returns; undefined for JSON. */
function returnsOf({ responses }: ContractOperation): Descriptor['returns'] {
  const successes = responses.filter(({ status }) => /^2/.test(status));
  if (successes.length === 0) return 'redirect';
  const types = successes.flatMap((response) => mediaTypes(response).map(({ contentType }) => contentType));
  if (types.some(isJson)) return undefined;
  if (types.length === 0) return 'nothing';
  return types.every((type) => /^text\/|javascript|yaml|xml/.test(type)) ? 'text' : 'bytes';
}

/** How a list is continued: by which parameter, and which member of the response contains its items. */
function pagingOf(
  document: Document,
  { responses }: ContractOperation,
  { effect }: Operation,
  query: readonly string[],
): Paging | null {
  const by = query.includes('page_state')
    ? 'page_state'
    : (['cursor', 'page', 'offset'] as const).find((name) => query.includes(name));
  const ok = responses.find(({ status }) => status === '200');
  if (by === undefined || ok === undefined || effect !== 'read') return null;
  const json = mediaTypes(ok).find(({ contentType }) => isJson(contentType));
  const { properties = {} } = resolvedSchema(document, json?.value.schema);
  const lists = Object.entries(properties).filter(([, schema]) =>
    typesOf(resolvedSchema(document, schema)).includes('array'),
  );
  const [items, ...others] = lists.map(([name]) => name);
  return items === undefined || others.length > 0 ? null : { items, by };
}

/**
 * Returns the operationId without the name of its resource: `listArticles` among `articles` is `list`, `updateTeamMember` in
 * `team` is `updateMember`, and `listWebhookDeliveries` among the `deliveries` of the domain `webhooks` is `list`. One that
 * doesn't continue with the resource's name is not shortened: `getCurrentUser` in `users`.
 */
export function methodName(operationId: string, domain: string, resource: string): string {
  const [verb = '', ...rest] = operationId.split(/(?=[A-Z])/);
  const short = [resource, `${domain}-${resource}`]
    .map((name) => name.split('-').map(singular))
    .find((noun) => noun.every((word, index) => singular(rest[index] ?? '') === word));
  return short === undefined ? operationId : [verb, ...rest.slice(short.length)].join('');
}

function singular(word: string): string {
  return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

/** Words that can't name a variable. */
const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof let new null package return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Operations without a tag are in the group `operations`. */
function groupName(name: string): string {
  const group = camelCase(name);
  if (group === 'default') return 'operations';
  return reserved.has(group) ? `${group}Operations` : group;
}

function camelCase(name: string): string {
  return name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
