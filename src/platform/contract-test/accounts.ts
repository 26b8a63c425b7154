import { randomUUID } from 'node:crypto';
import type { Client, Exchange, Response } from '../../engine/verify/client.ts';
import type { Caller } from '../../engine/verify/product.ts';
import type { Headers, Request } from '../../engine/verify/request.ts';
import { unique } from '../../engine/verify/unique.ts';
import { contract } from './contract.ts';

/** A person with an account on the deployment. */
export interface Account extends Caller {
  readonly email: string;
  readonly password: string;
  readonly userId: number;
  readonly isPlatformAdmin: boolean;
  readonly credentials: { [scheme: string]: Headers };
  /** Refresh tokens by the scheme of the access token. */
  readonly refreshTokens: { [scheme: string]: string };
}

/**
 * Returns the account of a platform admin's access token.
 *
 * @throws {Error} if the deployment doesn't accept the token.
 */
export async function platformAdmin(client: Client, token: string): Promise<Account> {
  const { body } = (await call(client, 'getCurrentUser', { headers: bearer(token) })).response;
  const { id, email } = body.user;
  return {
    email,
    password: '',
    userId: id,
    isPlatformAdmin: true,
    credentials: { UserToken: bearer(token) },
    refreshTokens: {},
  };
}

/**
 * Returns a platform admin of a deployment that had none and has printed a token, and the request with which the token was
 * used, by a person who is no admin any more: the request can be repeated.
 *
 * @throws {Error} if the token isn't valid.
 */
export async function firstPlatformAdmin(client: Client, token: string) {
  // The user 1 of the contract's examples, who is deactivated and logged out.
  await register(client, null);
  const [first, admin] = [await register(client, null), await register(client, null)];
  const ofFirst = { ...first.credentials.UserToken, 'idempotency-key': randomUUID() };
  const { request } = await call(client, 'claimPlatformAdmin', { headers: ofFirst, body: { token } });
  for (const [by, person, is_platform_admin] of [
    [first, admin, true],
    [admin, first, false],
  ] as const) {
    const path = { user_id: String(person.userId) };
    const headers = by.credentials.UserToken as Headers;
    await call(client, 'adminUpdateUserRole', { path, headers, body: { is_platform_admin } });
  }
  return { admin: { ...admin, isPlatformAdmin: true }, request };
}

/** Registers an account that nothing else depends on; with a tenant, it becomes a Reader there. */
export async function register(client: Client, tenantId: string | null): Promise<Account> {
  const email = `someone-${unique()}@contract-test.example.com`;
  const password = `Kp7-${unique()}-wQz3`;
  const { response } = await call(client, 'registerUser', {
    headers: tenantId === null ? {} : { 'x-tenant-id': tenantId },
    body: { email, password, username: `u${unique()}`, full_name: 'Contract Test' },
  });
  const { user, access_token, refresh_token } = response.body;
  return {
    email,
    password,
    userId: user.id,
    isPlatformAdmin: user.is_platform_admin,
    credentials: { UserToken: bearer(access_token) },
    refreshTokens: { UserToken: refresh_token },
  };
}

/** Replaces the account's session by one in the tenant, which counts against the tenant's plan. */
export async function logIn(client: Client, account: Account, tenantId: string): Promise<void> {
  const { email, password, credentials, refreshTokens } = account;
  const { response } = await call(client, 'loginUser', {
    headers: { 'x-tenant-id': tenantId },
    body: { email, password },
  });
  credentials.UserToken = bearer(response.body.access_token);
  refreshTokens.UserToken = response.body.refresh_token;
}

/** Adds a session of the dashboard to the account's credentials. */
export async function openDashboard(client: Client, account: Account, tenantId: string): Promise<void> {
  const { email, password, credentials, refreshTokens } = account;
  const { response } = await call(client, 'loginToTenant', { body: { email, password, tenant_id: tenantId } });
  credentials.DashboardToken = { authorization: `JWT ${response.body.access_token}` };
  refreshTokens.DashboardToken = response.body.refresh_token;
}

/**
 * Makes the admin a Viewer of the owner's tenant if their password is known: their calls on it then count against its plan.
 * Those of Readers and strangers count against a limit of their own.
 */
export async function joinTenant(
  client: Client,
  admin: Account | null,
  owner: Account,
  tenantId: string,
): Promise<void> {
  if (admin === null || admin.password === '' || admin === owner) return;
  const { email, password } = admin;
  await call(client, 'loginUser', { headers: { 'x-tenant-id': tenantId }, body: { email, password } });
  await call(client, 'updateTeamMember', {
    path: { tenant_id: tenantId, user_id: String(admin.userId) },
    headers: owner.credentials.UserToken as Headers,
    body: { role: 'Viewer' },
  });
}

/** Credentials of a tenant by security scheme, with hardly any scope. */
export type Powerless = { [scheme: string]: Headers };

/**
 * Adds other kinds of credential to the owner's, each by the operation that issues it, as far as it succeeds. With
 * `schemes`, only those, and none that is powerless: enough for one call, with fewer calls of the admin, which are limited.
 */
export async function issueCredentials(
  client: Client,
  owner: Account,
  admin: Account | null,
  schemes: readonly string[] | null,
): Promise<Powerless> {
  const powerless: Powerless = {};
  const { credentials } = owner;
  const headers = credentials.UserToken as Headers;
  const ofAdmin = admin?.credentials.UserToken ?? {};
  const site = { site_url: `https://contract-test-${unique()}.example.com` };
  const key = (...scopes: string[]) => ({ headers, body: { name: 'Contract test', scopes } });
  const apiUser = (scope: string) => {
    return { headers: ofAdmin, body: { name: `contract-test-${unique()}`, status: 'active', scopes: [scope] } };
  };
  const apiKey = (body: Response['body']) => ({ 'x-api-key': body.api_key });
  const issuers: readonly Issuer[] = [
    ['UserApiKey', 'createUserApiKey', { headers, body: { name: 'Contract test' } }, credentials, apiKey],
    ['UserApiKey', 'createUserApiKey', key('users:read'), powerless, apiKey],
    ['SiteKey', 'createSite', { headers: credentials.DashboardToken ?? {}, body: site }, credentials, ofSite],
    ['WorkspaceKey', 'createApiKey', key('*'), credentials, ofWorkspace],
    ['WorkspaceKey', 'createApiKey', key('users:read'), powerless, ofWorkspace],
    ['ApiUserToken', 'createApiUser', apiUser('*'), credentials, ofApiUser],
    ['ApiUserToken', 'createApiUser', apiUser('users:read'), powerless, ofApiUser],
  ];
  for (const [scheme, from, parts, holder, headersOf] of issuers) {
    if (schemes !== null && (holder === powerless || !schemes.includes(scheme))) continue;
    try {
      holder[scheme] = headersOf((await call(client, from, parts)).response.body);
    } catch {
      // The deployment doesn't issue it: operations that accept nothing else are reported as not tried.
    }
  }
  return powerless;
}

/** A scheme, the operation that issues a credential of it, with its request, and how it is sent. */
type Issuer = readonly [
  scheme: string,
  from: string,
  parts: Partial<Request>,
  holder: Powerless,
  headersOf: (body: Response['body']) => Headers,
];

const ofSite = (body: Response['body']) => bearer(body.api_key);
const ofWorkspace = (body: Response['body']) => bearer(body.data.key);
const ofApiUser = (body: Response['body']) => bearer(body.token);

/**
 * Calls an operation with parts of a request.
 *
 * @throws {Error} if it doesn't succeed.
 */
export async function call(client: Client, id: string, parts: Partial<Request>): Promise<Exchange> {
  const operation = contract.operation(id);
  const request: Request = { operation, path: {}, query: {}, headers: {}, body: undefined, ...parts };
  const response = await client.send(request);
  if (response.status >= 300) throw new Error(`${id} returned ${response.status}: ${response.text.slice(0, 300)}`);
  return { request, response };
}

function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}
