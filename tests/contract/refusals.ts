import { randomUUID } from 'node:crypto';
import { valueTypes as typesOf } from '../../src/engine/document/resolved-schema.ts';
import { withInvalidData } from '../../src/engine/verify/request.ts';
import { hasRole } from '../../src/platform/policy/authorization.ts';
import { roles } from '../../src/platform/policy/roles.ts';
import type { DeclaredOperation } from '../support/contract.ts';
import { leaveAtWork } from './kept-replies.ts';
import { type ContractRequest, validRequest } from './valid-request.ts';
import { idFor, type World } from './world.ts';

/** A request that must be refused with a certain status. */
export interface RefusedRequest {
  readonly what: string;
  readonly request: ContractRequest;
  /** Sent instead of the request's body. */
  readonly rawBody?: string;
  /** Called before it is made, with the world as it was. */
  readonly prepare?: () => Promise<void>;
}

/**
 * Ways to meet a declared status that no more than the contract has to be known for. Any one may suffice: an operation
 * whose names are unique answers 409 for one of them. Empty for statuses that only the domain's own tests can meet.
 */
export function refusedRequests(world: World, operation: DeclaredOperation, status: number): RefusedRequest[] {
  const valid = validRequest(world, operation);
  switch (status) {
    case 304:
      return [{ what: 'any version is current', request: withHeader(valid, 'If-None-Match', '*') }];
    case 400:
      return badRequests(world, operation, valid);
    case 401:
      if (operation.policy.security.length === 0) return [];
      return [{ what: 'garbage token', request: withHeader(valid, 'authorization', 'Bearer garbage') }];
    case 403:
      return tooLittlePower(world, operation, valid);
    case 404:
      return Object.keys(valid.path).map((name) => ({
        what: `unknown ${name}`,
        request: withUnknown(world, valid, name),
      }));
    case 409:
      return [...takenNames(world, valid), ...(operation.policy.keyed ? [keyAtWork(world, valid)] : [])];
    case 412:
      return [{ what: 'another version', request: withHeader(valid, 'If-Match', '"of-yesterday"') }];
    case 422:
      return [{ what: 'invalid data', request: withInvalidData(valid) }];
    default:
      return [];
  }
}

export function withHeader(request: ContractRequest, name: string, value: string): ContractRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** Parameters of the path that name something; one of a few words is nobody's. */
export function idParameters({ parameters }: DeclaredOperation): string[] {
  return parameters
    .filter(({ in: place, schema }) => place === 'path' && typesOf(schema).schema.enum === undefined)
    .map(({ name }) => name);
}

/** The same request for an id that nothing has. */
export function withUnknown(world: World, request: ContractRequest, parameter: string): ContractRequest {
  const unknown = idFor(world.unknown, request.operation.policy.path, parameter);
  if (unknown === undefined) {
    throw new Error(
      `If you're here because a path got the parameter ${parameter}: give world.ts an unknown value of it`,
    );
  }
  return { ...request, path: { ...request.path, [parameter]: unknown } };
}

function badRequests(world: World, operation: DeclaredOperation, valid: ContractRequest): RefusedRequest[] {
  const found: RefusedRequest[] = [];
  if (operation.body !== null && operation.policy.body?.form === undefined)
    found.push({ what: 'malformed JSON', request: valid, rawBody: '{"' });
  if (declaresHeader(operation, 'X-Tenant-ID') && valid.path.tenant_id !== undefined) {
    found.push({
      what: 'X-Tenant-ID of another tenant than the path',
      request: withHeader(valid, 'X-Tenant-ID', world.foreign.tenant_id as string),
    });
  }
  if (operation.policy.tenantHeader === 'development') {
    const { 'X-Tenant-ID': _, ...headers } = valid.headers;
    found.push({ what: 'no X-Tenant-ID', request: { ...valid, headers } });
  }
  if (operation.policy.security.some(({ scheme }) => scheme === 'DashboardToken')) {
    const request = validRequest(world, operation, { scheme: 'DashboardToken' });
    found.push({ what: 'invalid data by a dashboard caller', request: withInvalidData(request) });
  }
  return found;
}

function tooLittlePower(world: World, operation: DeclaredOperation, valid: ContractRequest): RefusedRequest[] {
  const { role } = operation.policy;
  const found: RefusedRequest[] = [];
  if (role === 'PlatformAdmin') {
    found.push({ what: 'an Owner', request: validRequest(world, operation, { actor: world.actors.Owner }) });
  } else if (role !== null) {
    for (const lower of roles.filter((candidate) => !hasRole(candidate, role))) {
      found.push({ what: `a ${lower}`, request: validRequest(world, operation, { actor: world.actors[lower] }) });
    }
  }
  if (declaresHeader(operation, 'X-Tenant-ID') && valid.path.tenant_id === undefined) {
    found.push({
      what: 'X-Tenant-ID of no tenant',
      request: withHeader(valid, 'X-Tenant-ID', world.unknown.tenant_id as string),
    });
  }
  return found;
}

function takenNames(world: World, valid: ContractRequest): RefusedRequest[] {
  if (typeof valid.body !== 'object' || valid.body === null) return [];
  const { body, operation } = valid;
  const known = typesOf(operation.body?.schema ?? {}).schema.properties ?? {};
  return Object.entries(world.takenNames)
    .filter(([member]) => member in known)
    .flatMap(([member, names]) =>
      names.map((name) => ({
        what: `${member} of another, ${name}`,
        request: { ...valid, body: { ...body, [member]: name } },
      })),
    );
}

function keyAtWork(world: World, valid: ContractRequest): RefusedRequest {
  const request = withHeader(valid, 'Idempotency-Key', randomUUID());
  return { what: 'a key at work', request, prepare: () => leaveAtWork(world, request) };
}

export function declaresHeader(operation: DeclaredOperation, name: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
}
