import { randomUUID } from 'node:crypto';
import { type Case, withCredential } from '../../engine/verify/cases.ts';
import { type Expectation, rejected } from '../../engine/verify/expectation.ts';
import type { Headers, Request } from '../../engine/verify/request.ts';
import { roles } from '../policy/roles.ts';
import { contract, type ProductOperation } from './contract.ts';
import { invalidDataStatus } from './error-rules.ts';
import type { Members } from './tenant-fixture.ts';

/**
 * Returns the rejections that this product's own rules promise: of credentials, roles, tenants and scopes, and in the
 * format of problem details. `members` is null for a mere count of cases.
 */
export function productCases(valid: Request, members: Members | null): Case[] {
  const operation = contract.operation(valid.operation.id);
  return [
    ...credentialCases(valid, operation, members),
    ...(members === null ? [] : [...roleCases(valid, operation, members), ...scopeCases(valid, operation, members)]),
    ...contradictingTenant(valid, operation),
    ...problemCases(valid, operation, members),
  ];
}

function credentialCases(valid: Request, { policy }: ProductOperation, members: Members | null): Case[] {
  const { security } = policy;
  if (security.length === 0) return [];
  const unknownKey = { 'x-api-key': `pa_${'0'.repeat(64)}` };
  const wrong: [what: string, headers: Headers][] = [
    ['an unknown API key', unknownKey],
    ['two credentials', { authorization: 'Bearer not-a-token', ...unknownKey }],
  ];
  for (const [kind, headers] of Object.entries(members?.owner.credentials ?? {})) {
    if (!security.some(({ scheme }) => scheme === kind)) wrong.push([kind, headers]);
  }
  return wrong.map(([what, headers]) => ({
    name: `${what} is 401`,
    covers: 'credentials',
    request: withCredential(valid, headers, contract),
    expected: rejected(401),
  }));
}

/** Too low a role, another tenant. */
function roleCases(valid: Request, operation: ProductOperation, members: Members): Case[] {
  const { reader, outsider, tenantId, workspaceId } = members;
  const { security, role, path } = operation.policy;
  const scheme = ['UserToken', 'DashboardToken'].find((one) => security.some((accepted) => accepted.scheme === one));
  const ofReader = scheme === undefined ? undefined : reader.credentials[scheme];
  if (scheme === undefined || ofReader === undefined) return [];
  const readerIs = (status: number): Case => ({
    name: `a Reader is ${status}`,
    covers: 'role',
    request: withCredential(valid, ofReader, contract),
    expected: rejected(status),
  });
  if (role === 'PlatformAdmin') return [readerIs(403)];
  // The Reader is not a member of a workspace that was created for the case.
  const isCreated = path.includes('/workspaces/{id}');
  const cases: Case[] = role === null || role === roles[0] ? [] : [readerIs(isCreated ? 404 : 403)];
  const stranger = outsider.credentials[scheme];
  if (stranger === undefined) return cases;
  const asStranger = withCredential(valid, stranger, contract);
  if (role !== null && /\{(?:tenant_id|workspace_id)\}/.test(path)) {
    return [...cases, { name: 'a stranger is 404', covers: 'tenant', request: asStranger, expected: rejected(404) }];
  }
  const header = operation.parameters.find(({ name }) => name === 'X-Tenant-ID' || name === 'X-Workspace-ID');
  if (header === undefined || isCreated || path.includes('{tenant_id}')) return cases;
  const id = header.name === 'X-Tenant-ID' ? tenantId : String(workspaceId);
  return [
    ...cases,
    {
      name: `a stranger who names the tenant in ${header.name} is 403`,
      covers: `foreign tenant of header ${header.name}`,
      request: { ...asStranger, headers: { ...asStranger.headers, [header.name]: id } },
      expected: rejected(403),
    },
  ];
}

/** A credential of an accepted kind, without the scope that the operation requires. */
function scopeCases(valid: Request, { policy }: ProductOperation, { powerless }: Members): Case[] {
  return policy.security.flatMap(({ scheme, scopes }): Case[] => {
    const credential = powerless[scheme];
    if (credential === undefined || scopes.length === 0) return [];
    const request = withCredential(valid, credential, contract);
    // A key belongs to one workspace: others don't exist for it.
    const expected = policy.path.includes('/workspaces/{id}') ? rejected(403, 404) : rejected(403);
    return [{ name: `${scheme} without ${scopes.join(', ')} is 403`, covers: `scope ${scheme}`, request, expected }];
  });
}

function contradictingTenant(valid: Request, { parameters }: ProductOperation): Case[] {
  if (valid.path.tenant_id === undefined || !parameters.some(({ name }) => name === 'X-Tenant-ID')) return [];
  return [
    {
      name: 'X-Tenant-ID of another tenant than the path is 400',
      covers: 'contradiction of header X-Tenant-ID',
      request: { ...valid, headers: { ...valid.headers, 'X-Tenant-ID': randomUUID() } },
      expected: rejected(400),
    },
  ];
}

/** Dashboards, and callers that prefer them, get errors as RFC 9457 problem details. */
function problemCases(valid: Request, operation: ProductOperation, members: Members | null): Case[] {
  if (operation.ignoresUnknownQuery) return [];
  const invalid = { ...valid, query: { ...valid.query, colour: 'red' } };
  const accept = 'application/problem+json, application/json;q=0.5';
  const problem = (status: number): Expectation => ({
    ...rejected(status),
    ...{ field: 'colour', mediaType: 'application/problem+json' },
  });
  const cases: Case[] = [
    {
      name: 'a caller that prefers application/problem+json gets it',
      covers: 'problem details',
      request: { ...invalid, headers: { ...valid.headers, accept } },
      expected: problem(invalidDataStatus(operation, valid.headers)),
    },
  ];
  const credential = members?.owner.credentials.DashboardToken;
  if (credential === undefined || !operation.policy.security.some(({ scheme }) => scheme === 'DashboardToken'))
    return cases;
  return [
    ...cases,
    {
      name: 'invalid data of the dashboard is 400',
      covers: 'problem details of the dashboard',
      request: withCredential(invalid, credential, contract),
      expected: problem(400),
    },
  ];
}
