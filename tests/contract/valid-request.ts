import type { DeclaredOperation, DeclaredParameter } from '../../src/engine/verify/declared-operation.ts';
import type { Operation } from '../../src/engine/serve/operation.ts';
import type { Answer } from '../support/server.ts';
import type { Actor, World } from './world.ts';

/** A request in parts, so that a test changes one and leaves the others right. */
export interface ContractRequest {
  readonly operation: DeclaredOperation;
  readonly path: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | readonly string[] };
  readonly headers: { readonly [name: string]: string };
  readonly body: unknown;
}

export interface RequestChoices {
  /** Null: anonymous. Default: the least who may. */
  readonly actor?: Actor | null;
  /** Security scheme of the credential; the operation's first unless given. */
  readonly scheme?: string | null | undefined;
  /** Name of the request body's example; the first unless given. */
  readonly example?: string | undefined;
  /** `all`: optional query and header parameters too, each with its example. */
  readonly parameters?: 'required' | 'all';
}

/**
 * The request that the contract's examples describe, made by somebody who may make it: what the world answers with
 * success. Values that no example can hold (tokens, the caller's password) come from the world.
 */
export function validRequest(
  world: Pick<World, 'actors'>,
  operation: DeclaredOperation,
  choices: RequestChoices = {},
): ContractRequest {
  const { example, parameters = 'required' } = choices;
  const actor = choices.actor === undefined ? leastActor(world, operation.policy) : choices.actor;
  const used = operation.parameters.filter(
    (parameter) =>
      parameter.required ||
      // What proves the caller is no option of theirs: without it, the answer is a refusal.
      parameter.schema['x-secret'] === true ||
      (parameters === 'all' && parameter.example !== undefined) ||
      (operation.policy.tenantHeader === 'development' && parameter.name === 'X-Tenant-ID'),
  );
  const inPart = (part: DeclaredParameter['in']) =>
    Object.fromEntries(
      used.filter((parameter) => parameter.in === part).map((parameter) => [parameter.name, exampleOf(parameter)]),
    );
  return {
    operation,
    path: ownPath(inPart('path'), actor),
    query: inPart('query'),
    headers: {
      ...inPart('header'),
      ...cookieHeader(inPart('cookie')),
      ...(actor === null ? {} : credentialOf(operation, actor, choices.scheme)),
    },
    body: bodyOf(operation, actor ?? world.actors.Owner, example),
  };
}

function cookieHeader(cookies: { readonly [name: string]: string }): { readonly cookie?: string } {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? {} : { cookie: pairs.join('; ') };
}

/** The person of the examples, who has the id 1, is whoever calls: someone leaves a tenant by their own id. */
function ownPath(path: { readonly [name: string]: string }, actor: Actor | null): { readonly [name: string]: string } {
  return path.user_id === '1' && actor !== null ? { ...path, user_id: String(actor.userId) } : path;
}

/** Who may call the operation and could do nothing more. Null where no credential is declared. */
export function leastActor(world: Pick<World, 'actors'>, policy: Operation): Actor | null {
  if (policy.security.length === 0) return null;
  if (policy.role === 'PlatformAdmin') return world.actors.platformAdmin;
  return world.actors[policy.role ?? leastRoleWithScopes(policy)];
}

/** Where no role is asked for, the scopes of people still come from one. */
function leastRoleWithScopes({ security }: Operation): 'Viewer' | 'Admin' {
  const scopes = security.find(({ scheme }) => scheme === 'UserToken')?.scopes ?? [];
  return scopes.every((scope) => scope.endsWith(':read')) ? 'Viewer' : 'Admin';
}

function credentialOf(operation: DeclaredOperation, actor: Actor, given: string | null | undefined) {
  const scheme = given ?? operation.policy.security[0]?.scheme;
  if (scheme === undefined) return {};
  const credential = actor.credentials[scheme];
  if (credential === undefined) throw new Error(`No actor has a ${scheme}: give them one in world.ts`);
  return credential;
}

function exampleOf(parameter: DeclaredParameter): string {
  if (parameter.example === undefined) {
    throw new Error(`The required parameter ${parameter.name} has no example in the contract`);
  }
  return [parameter.example].flat().map(String).join(',');
}

function bodyOf(operation: DeclaredOperation, actor: Actor, name: string | undefined): unknown {
  if (operation.body === null) return undefined;
  const { examples } = operation.body;
  const example = name === undefined ? examples[0] : examples.find((candidate) => candidate.name === name);
  if (example === undefined)
    throw new Error(`The body of ${operation.id} has no example ${name ?? ''} in the contract`);
  const body = { ...(example.value as { readonly [member: string]: unknown }) };
  const secrets = operation.policy.surface === 'sites' ? actor.dashboardSecrets : actor.secrets;
  for (const [member, secret] of Object.entries(secrets)) if (member in body) body[member] = secret;
  return body;
}

/** Path and query as they go over the wire. */
export function targetOf({ operation, path, query }: ContractRequest): string {
  const filled = operation.policy.path.replaceAll(/\{([^}]+)\}/g, (_, name) =>
    encodeURIComponent(path[name] as string),
  );
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

/** Makes the request; the answer has been judged. */
export function send(
  world: World,
  request: ContractRequest,
  method: string = request.operation.policy.method,
): Promise<Answer> {
  return world.server.request(method, targetOf(request), {
    headers: { ...request.headers, ...signatures(world, request) },
    ...(request.body === undefined ? {} : { body: request.body }),
  });
}

/** Headers that prove who made this very body, in place of the examples that no body fits. */
function signatures(world: World, { operation, headers, body }: ContractRequest): { [name: string]: string } {
  const found: { [name: string]: string } = {};
  for (const { name, example } of operation.parameters) {
    const sign = world.signatures[name];
    if (sign !== undefined && headers[name] === example) found[name] = sign(JSON.stringify(body));
  }
  return found;
}

/** Frees the names that the request is about to give, so that it can succeed. One that acts needs them where they are. */
export async function makeRoom(world: World, { operation, body }: ContractRequest): Promise<void> {
  if (['create', 'replace', 'update'].includes(operation.policy.effect)) await world.makeRoomFor(body);
}

/** The world as it was, and in it the valid request of the least who may make it. */
export async function freshRequest(world: World, operation: DeclaredOperation): Promise<ContractRequest> {
  const actor = leastActor(world, operation.policy);
  await world.reset(actor ?? undefined);
  const request = validRequest(world, operation, { actor });
  await makeRoom(world, request);
  return request;
}

/** Whether the operation answered as it does when all went well. */
export function succeeded(operation: DeclaredOperation, answer: Answer): boolean {
  return operation.successes.includes(answer.status);
}

/** The request with data that its operation refuses: a query parameter nobody knows, or a NUL where those are ignored. */
export function withInvalidData(request: ContractRequest): ContractRequest {
  const { operation, path, query, headers } = request;
  if (!operation.ignoresUnknownQuery) return { ...request, query: { ...query, colour: 'red' } };
  const broken = operation.parameters.find((parameter) => parameter.in !== 'header')?.name;
  if (broken === undefined) {
    const [header] = operation.parameters;
    if (header?.schema.maxLength === undefined)
      throw new Error(`${operation.id} has no parameter: teach valid-request.ts how to break its data`);
    return { ...request, headers: { ...headers, [header.name]: 'x'.repeat(header.schema.maxLength + 1) } };
  }
  return broken in path
    ? { ...request, path: { ...path, [broken]: 'nul\0' } }
    : { ...request, query: { ...query, [broken]: 'nul\0' } };
}
