import type { Client, Exchange } from '../../engine/verify/client.ts';
import type { DeclaredOperation, DeclaredParameter } from '../../engine/verify/declared-operation.ts';
import { type BodyMember, type Cast, type Fixture, Unavailable } from '../../engine/verify/product.ts';
import type { Headers, Request } from '../../engine/verify/request.ts';
import { unique } from '../../engine/verify/unique.ts';
import {
  type Account,
  call,
  issueCredentials,
  joinTenant,
  logIn,
  openDashboard,
  type Powerless,
  register,
} from './accounts.ts';
import { castOf } from './cast.ts';
import { contract } from './contract.ts';
import { changesFixture, endsSessions } from './lifetimes.ts';

/** The members of a tenant that cases call with. */
export interface Members {
  readonly tenantId: string;
  readonly workspaceId: number;
  readonly owner: Account;
  readonly reader: Account;
  /** A person who is in no tenant. */
  readonly outsider: Account;
  /** Null if the deployment has a platform admin already and no token of theirs was given. */
  readonly admin: Account | null;
  /** Credentials whose scopes allow hardly anything. */
  readonly powerless: Powerless;
}

export interface PrepareOptions {
  /** A platform admin; null if only the first account of a new deployment becomes one. */
  readonly admin: Account | null;
  readonly operation?: DeclaredOperation | undefined;
  readonly previous?: TenantFixture | undefined;
}

/** A tenant on the largest plan, with an owner, a Reader and an outsider. */
export class TenantFixture implements Fixture {
  readonly #client: Client;
  readonly members: Members;
  readonly exchanges: { readonly [operationId: string]: Exchange };
  readonly cast: Cast;

  private constructor(client: Client, members: Members, tenant: Exchange) {
    this.#client = client;
    this.members = members;
    this.exchanges = { createTenant: tenant };
    this.cast = castOf(client, members);
  }

  /**
   * Registers the accounts and creates the tenant, on the largest plan where the deployment sells one for a test card, so
   * that its rate limit doesn't delay the run. With a `previous` fixture no dashboard is opened: enough for one call, and
   * much faster.
   *
   * @throws {Error} if the deployment registers no accounts.
   */
  static async prepare(client: Client, { admin: known, operation, previous }: PrepareOptions): Promise<TenantFixture> {
    const owner = await register(client, null);
    const authorization = owner.credentials.UserToken as Headers;
    const tenant = await call(client, 'createTenant', {
      headers: authorization,
      body: { name: `Contract test ${unique()}`, slug: `contract-test-${unique()}` },
    });
    const { id: tenantId, slug } = tenant.response.body;
    await call(client, 'createSubscription', {
      headers: { ...authorization, 'x-tenant-id': tenantId },
      body: { plan_id: 'enterprise', payment_method_id: 'pm_card_visa' },
    }).catch(() => undefined);
    const reader = await register(client, tenantId);
    if (previous === undefined) {
      // A session in the tenant counts against the tenant's plan, one in no tenant against that of visitors.
      await logIn(client, owner, tenantId);
      await openDashboard(client, owner, tenantId);
      await openDashboard(client, reader, tenantId);
    }
    const workspaces = await call(client, 'listWorkspaces', { headers: owner.credentials.UserToken as Headers });
    const workspaceId = workspaces.response.body.data.find((one: { slug: string }) => one.slug === slug)?.id;
    const outsider = previous?.members.outsider ?? (await register(client, null));
    const admin = known ?? (owner.isPlatformAdmin ? owner : null);
    const accepted = previous && operation?.policy.security.map(({ scheme }) => scheme);
    const powerless = await issueCredentials(client, owner, admin, accepted ?? null);
    if (operation !== undefined && contract.operation(operation.id).policy.role === 'PlatformAdmin')
      await joinTenant(client, admin, owner, tenantId);
    const members = { tenantId, workspaceId, owner, reader, outsider, admin, powerless };
    return new TenantFixture(client, members, tenant);
  }

  async callerOf({ id }: DeclaredOperation, scheme?: string): Promise<Account | null> {
    const { admin, owner, tenantId } = this.members;
    const operation = contract.operation(id);
    if (operation.policy.role === 'PlatformAdmin') {
      if (admin === null) throw new Unavailable('needs --admin-token: the deployment has an admin already');
      return admin;
    }
    if (endsSessions(operation)) {
      const leaver = await register(this.#client, tenantId);
      const ofDashboard = operation.policy.surface === 'sites' || scheme === 'DashboardToken';
      if (ofDashboard) await openDashboard(this.#client, leaver, tenantId);
      return leaver;
    }
    return operation.policy.security.length === 0 ? null : owner;
  }

  credentialsFor({ id }: DeclaredOperation): { readonly [scheme: string]: Headers } {
    const { admin, owner } = this.members;
    return (contract.operation(id).policy.role === 'PlatformAdmin' ? admin : owner)?.credentials ?? {};
  }

  /** The tenant and account that may be changed: never the first ones of a list, which the run itself may need. */
  async pathOf({ id }: DeclaredOperation, fresh: boolean): Promise<{ readonly [name: string]: string }> {
    const operation = contract.operation(id);
    if (!changesFixture(operation)) return {};
    const { tenantId, reader } = this.members;
    const names = new Set(operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name));
    const values: { [name: string]: string } = {};
    // A tenant to delete is created first.
    if (names.has('tenant_id') && operation.policy.effect !== 'delete') values.tenant_id = tenantId;
    if (names.has('user_id')) {
      values.tenant_id = tenantId;
      values.user_id = String((fresh ? await register(this.#client, tenantId) : reader).userId);
    }
    return values;
  }

  /** Operations without a tenant in their path name the workspace of a request by a header, if it isn't this fixture's. */
  async whereOf({ operation, path }: Request): Promise<Headers> {
    const { owner, tenantId } = this.members;
    const { path: template } = contract.operation(operation.id).policy;
    if (/\/workspaces\/\{id\}/.test(template)) return { 'x-workspace-id': path.id as string };
    if (path.tenant_id === undefined || path.tenant_id === tenantId) return {};
    const headers = owner.credentials.UserToken as Headers;
    const tenant = await call(this.#client, 'getTenant', { path: { tenant_id: path.tenant_id }, headers });
    const workspaces = await call(this.#client, 'listWorkspaces', { headers });
    const { slug } = tenant.response.body;
    const found = workspaces.response.body.data.find((one: { slug: string }) => one.slug === slug);
    return { 'x-workspace-id': String(found?.id) };
  }

  parameterOf({ id }: DeclaredOperation, { in: place, name, required }: DeclaredParameter): string | undefined {
    const { tenantId, workspaceId } = this.members;
    if (place === 'path') {
      if (name === 'tenant_id') return tenantId;
      return name === 'workspace_id' ? String(workspaceId) : undefined;
    }
    const { tenantHeader, domain } = contract.operation(id).policy;
    // Without it, the platform receives the message.
    const isNeeded = required || tenantHeader !== null || domain === 'messaging';
    return name === 'X-Tenant-ID' && isNeeded ? tenantId : undefined;
  }

  /** A name must be new, an id must exist, a secret must be the caller's. */
  memberOf({ id }: DeclaredOperation, member: BodyMember): unknown {
    const { name, value, mark } = member;
    const { effect, surface } = contract.operation(id).policy;
    const { tenantId, workspaceId, reader, owner } = this.members;
    const caller = (member.caller ?? owner) as Account;
    const writes = ['create', 'replace', 'update'].includes(effect);
    if (writes && typeof value === 'string' && !(name === 'email' && effect !== 'create')) {
      const unused = newName(name, mark);
      if (unused !== undefined) return unused;
    }
    switch (name) {
      case 'tenant_id':
        return tenantId;
      case 'workspace_id':
        return workspaceId;
      case 'user_id':
        return reader.userId;
      case 'email':
        return caller.email;
      case 'current_password':
        return caller.password;
      case 'password':
        return writes ? value : caller.password;
      case 'refresh_token':
        return caller.refreshTokens[surface === 'sites' ? 'DashboardToken' : 'UserToken'] ?? value;
      default:
        return undefined;
    }
  }
}

function newName(member: string, mark: string): string | undefined {
  switch (member) {
    case 'name':
    case 'tenant_name':
    case 'title':
      return `Contract test ${mark}`;
    case 'slug':
    case 'tenant_slug':
      return `contract-test-${mark}`;
    case 'username':
      return `u${mark}`;
    case 'email':
      return `made-${mark}@contract-test.example.com`;
    case 'domain':
      return `contract-test-${mark}.example.com`;
    case 'site_url':
      return `https://contract-test-${mark}.example.com`;
    default:
      return undefined;
  }
}
