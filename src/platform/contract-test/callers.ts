import { randomBytes } from 'node:crypto';
import type { Answer, Client, Request } from '../../engine/verify/client.ts';
import { type DeclaredOperation, declaredOperations } from '../../engine/verify/declared-operation.ts';

type Headers = { readonly [header: string]: string };

/** Somebody who calls the deployment. */
export interface Caller {
  readonly email: string;
  readonly password: string;
  readonly userId: number;
  readonly isPlatformAdmin: boolean;
  /** Headers that carry the credential, by security scheme. */
  readonly credentials: { [scheme: string]: Headers };
  /** What renews a session, by the scheme of its access token. */
  readonly refreshTokens: { [scheme: string]: string };
}

/** A tenant and those who take part: its owner, a Viewer in it, and somebody who is in no tenant. */
export interface Callers {
  readonly tenantId: string;
  readonly workspaceId: number;
  /** How the tenant was made, for the links that lead from there. */
  readonly tenant: Made;
  readonly owner: Caller;
  readonly viewer: Caller;
  readonly outsider: Caller;
  /** Null where the deployment has a platform admin already and no token of theirs was given. */
  readonly admin: Caller | null;
  /** Credentials of the tenant, by scheme, whose scopes open nothing that the contract knows, or nearly. */
  readonly powerless: { [scheme: string]: Headers };
}

/** A call that made something, and what was answered. */
export interface Made {
  readonly request: Request;
  readonly answer: Answer;
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

/** Access token of a platform admin, to be used as their credential. Throws where the deployment does not know it. */
export async function adminWith(client: Client, token: string): Promise<Caller> {
  const { body } = (await call(client, 'getCurrentUser', { headers: bearer(token) })).answer;
  const { id, email } = body.user;
  return {
    ...{ email, password: '', userId: id, isPlatformAdmin: true },
    ...{ credentials: { UserToken: bearer(token) }, refreshTokens: {} },
  };
}

/**
 * Registers the accounts that the cases need, with what the contract offers to everybody, and puts the owner's tenant on
 * the largest plan where the deployment sells one for a test card, so that its rate limit does not hold the run up.
 * Without an admin, whoever is first on a fresh platform is one. Throws where the deployment registers nobody.
 *
 * With an `outsider` from before, nobody opens a dashboard: enough for a single call, and much quicker.
 */
export async function prepareCallers(client: Client, admin: Caller | null, outsider?: Caller): Promise<Callers> {
  const owner = await register(client, null);
  const authorization = owner.credentials.UserToken as Headers;
  const tenant = await call(client, 'createTenant', {
    headers: authorization,
    body: { name: `Contract test ${unique()}`, slug: `contract-test-${unique()}` },
  });
  const { id: tenantId, slug } = tenant.answer.body;
  await call(client, 'createSubscription', {
    headers: { ...authorization, 'x-tenant-id': tenantId },
    body: { plan_id: 'enterprise', payment_method_id: 'pm_card_visa' },
  }).catch(() => undefined);
  const viewer = await register(client, tenantId);
  if (outsider === undefined) {
    // A session in the tenant counts against the tenant's plan, one in none against that of a mere visitor.
    await logIn(client, owner, tenantId);
    await openDashboard(client, owner, tenantId);
    await openDashboard(client, viewer, tenantId);
  }
  const workspaces = await call(client, 'listWorkspaces', { headers: owner.credentials.UserToken as Headers });
  const workspaceId = workspaces.answer.body.data.find((one: { slug: string }) => one.slug === slug)?.id;
  const callers = {
    ...{ tenantId, workspaceId, tenant, viewer, powerless: {} },
    outsider: outsider ?? (await register(client, null)),
    owner: { ...owner, isPlatformAdmin: false },
    admin: admin ?? (owner.isPlatformAdmin ? owner : null),
  };
  await giveOtherCredentials(client, callers);
  return callers;
}

/** An account that nothing else depends on; a Viewer of the tenant, if one is given. */
export async function register(client: Client, tenantId: string | null): Promise<Caller> {
  const email = `someone-${unique()}@contract-test.example.com`;
  const password = `Kp7-${unique()}-wQz3`;
  const { answer } = await call(client, 'registerUser', {
    headers: tenantId === null ? {} : { 'x-tenant-id': tenantId },
    body: { email, password, username: `u${unique()}`, full_name: 'Contract Test' },
  });
  const { user, access_token, refresh_token } = answer.body;
  return {
    ...{ email, password, userId: user.id, isPlatformAdmin: user.is_platform_admin },
    credentials: { UserToken: bearer(access_token) },
    refreshTokens: { UserToken: refresh_token },
  };
}

/** Lets the admin into the tenant, where their password is known: then their calls for it count against its plan. */
export async function admit(client: Client, { admin, tenantId }: Callers): Promise<void> {
  if (admin === null || admin.password === '') return;
  const { email, password } = admin;
  await call(client, 'loginUser', { headers: { 'x-tenant-id': tenantId }, body: { email, password } });
}

async function logIn(client: Client, caller: Caller, tenantId: string): Promise<void> {
  const { email, password, credentials, refreshTokens } = caller;
  const { answer } = await call(client, 'loginUser', {
    headers: { 'x-tenant-id': tenantId },
    body: { email, password },
  });
  credentials.UserToken = bearer(answer.body.access_token);
  refreshTokens.UserToken = answer.body.refresh_token;
}

/** Gives the caller a session of the dashboard, too. */
export async function openDashboard(client: Client, caller: Caller, tenantId: string): Promise<void> {
  const { email, password, credentials, refreshTokens } = caller;
  const { answer } = await call(client, 'loginToTenant', { body: { email, password, tenant_id: tenantId } });
  credentials.DashboardToken = { authorization: `JWT ${answer.body.access_token}` };
  refreshTokens.DashboardToken = answer.body.refresh_token;
}

/** Every other kind of credential, each by the operation that gives it out. What can't be had is left out. */
async function giveOtherCredentials(client: Client, { owner, admin, powerless }: Callers): Promise<void> {
  const attempt = async (from: string, parts: Partial<Request>, take: (body: Answer['body']) => void) => {
    try {
      take((await call(client, from, parts)).answer.body);
    } catch {
      // The deployment doesn't give it: operations that take nothing else are reported as not tried.
    }
  };
  const { credentials } = owner;
  const headers = credentials.UserToken as Headers;
  const name = 'Contract test';
  await attempt('createUserApiKey', { headers, body: { name } }, (body) => {
    credentials.UserApiKey = { 'x-api-key': body.api_key };
  });
  const site = { site_url: `https://contract-test-${unique()}.example.com` };
  await attempt('createSite', { headers: credentials.DashboardToken ?? {}, body: site }, (body) => {
    credentials.SiteKey = bearer(body.api_key);
  });
  await attempt('createApiKey', { headers, body: { name, scopes: ['*'] } }, (body) => {
    credentials.WorkspaceKey = bearer(body.data.key);
  });
  await attempt('createApiKey', { headers, body: { name, scopes: ['users:read'] } }, (body) => {
    powerless.WorkspaceKey = bearer(body.data.key);
  });
  const ofAdmin = admin?.credentials.UserToken ?? {};
  const apiUser = (scope: string) => ({ name: `contract-test-${unique()}`, status: 'active', scopes: [scope] });
  await attempt('createApiUser', { headers: ofAdmin, body: apiUser('*') }, (body) => {
    credentials.ApiUserToken = bearer(body.token);
  });
  await attempt('createApiUser', { headers: ofAdmin, body: apiUser('users:read') }, (body) => {
    powerless.ApiUserToken = bearer(body.token);
  });
}

function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** Throws when the operation does not succeed. */
async function call(client: Client, id: string, parts: Partial<Request>): Promise<Made> {
  const request: Request = {
    ...{ operation: operationCalled(id), path: {}, query: {}, headers: {}, body: undefined },
    ...parts,
  };
  const answer = await client.send(request);
  if (answer.status >= 300) throw new Error(`${id} answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  return { request, answer };
}
