import { randomBytes } from 'node:crypto';
import type { Answer, Client, Request } from './client.ts';
import { type DeclaredOperation, declaredOperations } from './declared-operation.ts';

/** Somebody who calls the deployment. */
export interface Caller {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly userId: number | null;
  /** Headers that carry the credential, by security scheme. */
  readonly credentials: { [scheme: string]: { readonly [header: string]: string } };
  /** What the caller alone knows, by the member of a body that asks for it. */
  readonly secrets: { readonly [member: string]: unknown };
  readonly isPlatformAdmin: boolean;
}

/** Who takes part: the owner of a tenant, a Viewer in it, and somebody who is in neither. */
export interface Callers {
  readonly tenantId: string;
  readonly owner: Caller;
  readonly viewer: Caller;
  readonly outsider: Caller;
  /** Null where the deployment has a platform admin already and no token of theirs was given. */
  readonly admin: Caller | null;
}

const byId = new Map(declaredOperations.map((operation) => [operation.id, operation]));

/** Throws where the contract has no such operation. */
export function operationCalled(id: string): DeclaredOperation {
  const operation = byId.get(id);
  if (operation === undefined) throw new Error(`The contract declares no ${id}`);
  return operation;
}

/** A name that nobody has taken. */
export function unique(): string {
  return randomBytes(5).toString('hex');
}

/**
 * Registers the accounts that the cases need, with what the contract offers to everybody, and puts the owner's tenant on
 * the largest plan where the deployment sells one for a test card, so that its rate limit does not hold the run up.
 * Throws where the deployment registers nobody.
 */
export async function prepareCallers(client: Client, adminToken: string | null): Promise<Callers> {
  const owner = await register(client, 'owner');
  const authorization = owner.credentials.UserToken as { [header: string]: string };
  const created = await call(client, 'createTenant', {
    headers: authorization,
    body: { name: `Contract test ${unique()}`, slug: `contract-test-${unique()}` },
  });
  const tenantId = created.body.id as string;
  const inTenant = { 'x-tenant-id': tenantId };
  await call(client, 'createSubscription', {
    headers: { ...authorization, ...inTenant },
    body: { plan_id: 'enterprise', payment_method_id: 'pm_card_visa' },
  }).catch(() => undefined);
  const viewer = await register(client, 'viewer');
  await call(client, 'loginUser', { headers: inTenant, body: { email: viewer.email, password: viewer.password } });
  const outsider = await register(client, 'outsider');
  const admin =
    adminToken === null
      ? owner.isPlatformAdmin
        ? owner
        : null
      : { ...owner, name: 'admin', isPlatformAdmin: true, credentials: { UserToken: bearer(adminToken) } };
  const callers = { tenantId, owner: { ...owner, isPlatformAdmin: false }, viewer, outsider, admin };
  await giveOtherCredentials(client, callers);
  return callers;
}

/** An account that nothing else depends on: for what ends sessions and changes passwords. */
export async function register(client: Client, name: string): Promise<Caller> {
  const email = `${name}-${unique()}@contract-test.example.com`;
  const password = `Kp7-${unique()}-wQz3`;
  const body = { email, password, username: `u${unique()}`, full_name: `Contract Test ${name}` };
  const answer = await call(client, 'registerUser', { body });
  return {
    name,
    email,
    password,
    userId: answer.body.user.id,
    credentials: { UserToken: bearer(answer.body.access_token) },
    secrets: { email, password, current_password: password, refresh_token: answer.body.refresh_token },
    isPlatformAdmin: answer.body.user.is_platform_admin,
  };
}

/** Every other kind of credential, each by the operation that gives it out. What can't be had is left out. */
async function giveOtherCredentials(client: Client, { tenantId, owner, admin }: Callers): Promise<void> {
  const attempt = async (scheme: string, get: () => Promise<{ readonly [header: string]: string }>): Promise<void> => {
    try {
      owner.credentials[scheme] = await get();
    } catch {
      // The deployment doesn't give it: operations that take nothing else are reported as not tried.
    }
  };
  const authorization = owner.credentials.UserToken as { [header: string]: string };
  await attempt('UserApiKey', async () => {
    const { body } = await call(client, 'createUserApiKey', {
      headers: authorization,
      body: { name: 'Contract test' },
    });
    return { 'x-api-key': body.api_key };
  });
  await attempt('DashboardToken', async () => {
    const { email, password } = owner;
    const { body } = await call(client, 'loginToTenant', { body: { email, password, tenant_id: tenantId } });
    return { authorization: `JWT ${body.access_token}` };
  });
  await attempt('SiteKey', async () => {
    const { body } = await call(client, 'createSite', {
      headers: owner.credentials.DashboardToken ?? {},
      body: { site_url: `https://contract-test-${unique()}.example.com` },
    });
    return bearer(body.api_key);
  });
  await attempt('WorkspaceKey', async () => {
    const { body } = await call(client, 'createApiKey', {
      headers: { ...authorization, 'x-tenant-id': tenantId },
      body: { name: 'Contract test', scopes: ['*'] },
    });
    return bearer(body.data.key);
  });
  await attempt('ApiUserToken', async () => {
    const { body } = await call(client, 'createApiUser', {
      headers: admin?.credentials.UserToken ?? {},
      body: { name: `contract-test-${unique()}`, status: 'active', scopes: ['*'] },
    });
    return bearer(body.token);
  });
}

function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** Throws when the operation does not succeed. */
async function call(client: Client, id: string, parts: Partial<Request>): Promise<Answer> {
  const request: Request = {
    operation: operationCalled(id),
    path: {},
    query: {},
    headers: {},
    body: undefined,
    ...parts,
  };
  const answer = await client.send(request);
  if (answer.status >= 300) throw new Error(`${id} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return answer;
}
