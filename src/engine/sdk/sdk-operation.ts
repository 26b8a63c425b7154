import { basename } from 'node:path';
import type { Operation } from '../serve/operation.ts';
import type { Contract } from '../compile/contract/contract.ts';
import { type ContractOperation, contractOperations, isJson, mediaTypes } from '../compile/contract/operations.ts';
import { resolvedSchema, typesOf } from '../compile/contract/schemas.ts';
import { operationPolicies } from '../compile/model/policy.ts';
import type { Operation as Descriptor } from './runtime/operation.ts';
import type { Paging } from './runtime/pages.ts';

/** An operation as the SDK offers it. */
export interface SdkOperation {
  readonly id: string;
  /** `ListArticles`: how names of its types begin. */
  readonly typeName: string;
  readonly declared: ContractOperation;
  readonly policy: Operation;
  /** Group named after the operation's domain, where its method has the operationId. */
  readonly domain: string;
  /** Group named after the file that declares it, where its method has a shorter name. */
  readonly resource: string;
  readonly method: string;
  /** What the function tells the runtime. */
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

/** Every operation of the contract, in its order. */
export function sdkOperations(contract: Contract): SdkOperation[] {
  const declared = contractOperations(contract);
  return operationPolicies(contract).map((policy, index) => sdkOperation(contract, declared[index] as never, policy));
}

function sdkOperation(contract: Contract, declared: ContractOperation, policy: Operation): SdkOperation {
  const { operationId: id, domain, parameters, body } = policy;
  const resource = basename(contract.problem(declared.pointer, '').file).replace(/\.\w+$/, '');
  const names = (part: string) => parameters.filter((parameter) => parameter.in === part).map(({ name }) => name);
  const [path, query] = [names('path'), names('query')];
  const clash = query.find((name) => name === 'body' || path.includes(name));
  if (clash !== undefined) throw new Error(`${id}: the name ${clash} stands for two parameters of one function`);
  const isRequired = parameters.some((parameter) => parameter.in === 'query' && parameter.required);
  return {
    id,
    typeName: id.charAt(0).toUpperCase() + id.slice(1),
    declared,
    policy,
    domain: camelCase(domain),
    resource: camelCase(resource),
    method: methodName(id, domain, resource),
    descriptor: descriptorOf(declared, policy, query, names('header')),
    paging: pagingOf(contract, declared, policy, query),
    successes: declared.responses.map(({ status }) => status).filter((status) => /^2\d\d$/.test(status)),
    params: {
      path: path.length > 0,
      query: query.length > 0,
      body: body !== null,
      required: path.length > 0 || isRequired || body?.required === true,
    },
  };
}

function descriptorOf(
  declared: ContractOperation,
  policy: Operation,
  query: readonly string[],
  headers: readonly string[],
): Descriptor {
  const { operationId, method, path, surface, effect, keyed, security, body } = policy;
  const sends = body?.contentTypes.find((type) => !isJson(type));
  const answers = answersOf(declared);
  const context = [
    ...(headers.includes('X-Tenant-ID') ? (['tenant'] as const) : []),
    ...(headers.includes('X-Workspace-ID') ? (['workspace'] as const) : []),
  ];
  return {
    operationId,
    method,
    path,
    surface,
    effect,
    ...(keyed ? { keyed } : {}),
    ...(security.length === 0 ? { open: true } : {}),
    ...(query.length > 0 ? { query } : {}),
    ...(context.length > 0 ? { context } : {}),
    ...(sends !== undefined && !body?.contentTypes.some(isJson) ? { sends } : {}),
    ...(answers === undefined ? {} : { answers }),
  };
}

/** What a success answers with; undefined for JSON. */
function answersOf({ responses }: ContractOperation): Descriptor['answers'] {
  const successes = responses.filter(({ status }) => /^2/.test(status));
  if (successes.length === 0) return 'redirect';
  const types = successes.flatMap((response) => mediaTypes(response).map(({ contentType }) => contentType));
  if (types.some(isJson)) return undefined;
  if (types.length === 0) return 'nothing';
  return types.every((type) => /^text\/|javascript|yaml|xml/.test(type)) ? 'text' : 'bytes';
}

/** How a list goes on, if it does: by what parameter, and in which member of the answer its items are. */
function pagingOf(
  contract: Contract,
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
  const { properties = {} } = resolvedSchema(contract, json?.value.schema);
  const lists = Object.entries(properties).filter(([, schema]) =>
    typesOf(resolvedSchema(contract, schema)).includes('array'),
  );
  const [items, ...others] = lists.map(([name]) => name);
  return items === undefined || others.length > 0 ? null : { items, by };
}

/**
 * The operationId without the name of its resource: `listArticles` among `articles` is `list`, `updateTeamMember` in
 * `team` is `updateMember`, and `listWebhookDeliveries` among the `deliveries` of the domain `webhooks` is `list`. One that
 * doesn't go on with the resource's name stays whole: `getCurrentUser` in `users`.
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

function camelCase(name: string): string {
  return name.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
