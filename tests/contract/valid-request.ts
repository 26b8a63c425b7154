import { exampleRequest, type RequestParts, targetOf } from '../../src/engine/verify/request.ts';
import { wireBody } from '../../src/engine/verify/wire-body.ts';
import type { Operation } from '../../src/platform/policy/operation.ts';
import type { DeclaredOperation } from '../support/contract.ts';
import type { Answer } from '../support/server.ts';
import type { Actor, World } from './world.ts';

/** A request in parts, so that a test changes one and leaves the others right. */
export type ContractRequest = RequestParts<DeclaredOperation>;

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
  const { path, query, headers, body } = exampleRequest(operation, {
    example,
    includes: (parameter) =>
      // What proves the caller is no option of theirs: without it, the answer is a refusal.
      parameter.schema['x-secret'] === true ||
      (parameters === 'all' && parameter.example !== undefined) ||
      (operation.policy.tenantHeader === 'development' && parameter.name === 'X-Tenant-ID'),
    missing: 'throw',
  });
  return {
    operation,
    path: ownPath(path, actor),
    query,
    headers: { ...headers, ...(actor === null ? {} : credentialOf(operation, actor, choices.scheme)) },
    body: withSecrets(operation, actor ?? world.actors.Owner, body),
  };
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

/** Where no role is asked for, the scopes of people still come from one; only Owners share their plan. */
function leastRoleWithScopes({ security }: Operation): 'Viewer' | 'Owner' {
  const scopes = security.find(({ scheme }) => scheme === 'UserToken')?.scopes ?? [];
  return scopes.every((scope) => scope.endsWith(':read')) ? 'Viewer' : 'Owner';
}

function credentialOf(operation: DeclaredOperation, actor: Actor, given: string | null | undefined) {
  const scheme = given ?? operation.policy.security[0]?.scheme;
  if (scheme === undefined) return {};
  const credential = actor.credentials[scheme];
  if (credential === undefined) throw new Error(`No actor has a ${scheme}: give them one in world.ts`);
  return credential;
}

function withSecrets(operation: DeclaredOperation, actor: Actor, example: unknown): unknown {
  if (operation.body === null) return undefined;
  const body = { ...(example as { readonly [member: string]: unknown }) };
  const secrets = operation.policy.surface === 'sites' ? actor.dashboardSecrets : actor.secrets;
  for (const [member, secret] of Object.entries(secrets)) if (member in body) body[member] = secret;
  return body;
}

/** Makes the request; the answer has been judged. */
export function send(
  world: World,
  request: ContractRequest,
  method: string = request.operation.policy.method,
): Promise<Answer> {
  const headers = { ...request.headers, ...signatures(world, request) };
  if (request.operation.policy.body?.form !== undefined) {
    const { contentType, text } = wireBody(request.operation, request.body);
    const form = { 'content-type': contentType, ...headers };
    return world.server.request(method, targetOf(request), { headers: form, rawBody: text });
  }
  return world.server.request(method, targetOf(request), {
    headers,
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

/**
 * Frees the names that the request is about to give, so that it can succeed. One that acts needs them where they are. Whoever
 * sends a code has the app that shows it.
 */
export async function makeRoom(world: World, { operation, headers, body }: ContractRequest): Promise<void> {
  const caller = Object.values(world.actors).find(({ credentials }) =>
    Object.values(credentials).some(
      ({ authorization }) => authorization !== undefined && authorization === headers.authorization,
    ),
  );
  await world.prepareFactor(caller ?? world.actors.Owner, { operationId: operation.policy.operationId, body });
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
