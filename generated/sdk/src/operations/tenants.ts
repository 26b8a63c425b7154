// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListTenantsResponses,
  CreateTenantData,
  CreateTenantResponses,
  GetTenantData,
  GetTenantResponses,
  DeleteTenantData,
  DeleteTenantResponses,
  UpdateTenantData,
  UpdateTenantResponses,
  GetTenantBySlugData,
  GetTenantBySlugResponses,
  ListWorkspacesData,
  ListWorkspacesResponses,
  CreateWorkspaceData,
  CreateWorkspaceResponses,
  GetWorkspaceData,
  GetWorkspaceResponses,
  DeleteWorkspaceData,
  UpdateWorkspaceData,
  UpdateWorkspaceResponses,
  ListTeamMembersData,
  ListTeamMembersResponses,
  RemoveTeamMemberData,
  RemoveTeamMemberResponses,
  UpdateTeamMemberData,
  UpdateTeamMemberResponses,
  TransferTenantOwnershipData,
  TransferTenantOwnershipResponses,
  ListInvitationsData,
  ListInvitationsResponses,
  CreateInvitationData,
  CreateInvitationResponses,
  CancelInvitationData,
  CancelInvitationResponses,
  AcceptInvitationData,
  AcceptInvitationResponses,
  AdminListTenantsData,
  AdminListTenantsResponses,
  AdminUpdateTenantData,
  AdminUpdateTenantResponses,
} from '../types.ts';

/**
 * List tenants for the current user.
 *
 * Answers the tenants you are a member of, in alphabetical order, each with your role in it. The list ends at 1,000 tenants; `total` counts all.
 *
 * `GET /api/v1/tenants`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function listTenants(client: Client, options: CallOptions = {}): Promise<ListTenantsResponses[200]> {
  return call(client, {
    operationId: 'listTenants',
    method: 'GET',
    path: '/api/v1/tenants',
    surface: 'platform',
    effect: 'read',
  }, {}, options);
}

/** What `createTenant` takes: parameters of its path and query by their names, and its body. */
export type CreateTenantParams = { body: CreateTenantData['body'] };

/**
 * Create a new tenant.
 *
 * Makes a tenant and you its Owner.
 *
 * - A slug that you choose must be free (409) and not reserved (422). Left out, it is made from the name, with a
 *   number where needed.
 * - A domain belongs to one tenant only (409).
 * - The tenant begins on the plan `free`, with public content and open registration.
 *
 * `POST /api/v1/tenants`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function createTenant(client: Client, params: CreateTenantParams, options: CallOptions = {}): Promise<CreateTenantResponses[201]> {
  return call(client, {
    operationId: 'createTenant',
    method: 'POST',
    path: '/api/v1/tenants',
    surface: 'platform',
    effect: 'create',
    keyed: true,
  }, params, options);
}

/** What `getTenant` takes: parameters of its path and query by their names, and its body. */
export type GetTenantParams = GetTenantData['path'];

/**
 * Get tenant details.
 *
 * Answers a tenant to its members. A tenant that you are no member of is 404, like one that does not exist.
 *
 * `GET /api/v1/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function getTenant(client: Client, params: GetTenantParams, options: CallOptions = {}): Promise<GetTenantResponses[200]> {
  return call(client, {
    operationId: 'getTenant',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}',
    surface: 'platform',
    effect: 'read',
    context: ['tenant'],
  }, params, options);
}

/** What `deleteTenant` takes: parameters of its path and query by their names, and its body. */
export type DeleteTenantParams = DeleteTenantData['path'];

/**
 * Delete tenant.
 *
 * Deletes the tenant for all its members. Owners only.
 *
 * - Its content is out of reach at once, and its slug and its domain are free again.
 * - Members whose default tenant it was get another of theirs with their next login.
 * - After 30 days its content is deleted for good, with its members, keys and files. What it paid stays on record.
 * - With `If-Match` it is deleted only in the version you read (412).
 *
 * `DELETE /api/v1/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function deleteTenant(client: Client, params: DeleteTenantParams, options: CallOptions = {}): Promise<DeleteTenantResponses[200]> {
  return call(client, {
    operationId: 'deleteTenant',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `updateTenant` takes: parameters of its path and query by their names, and its body. */
export type UpdateTenantParams = UpdateTenantData['path'] & { body: UpdateTenantData['body'] };

/**
 * Update tenant.
 *
 * Changes the members you send and leaves the others. Send at least one (422). Admins and Owners only.
 *
 * - `null` removes the domain or the description.
 * - A new slug must be free (409) and not reserved (422). Addresses with the old one stop working.
 * - `settings.public_content: false` hides published content from everybody but members.
 * - `settings.registration: closed` lets nobody join by registering or logging in.
 * - With `If-Match` the change is made only to the version you read (412).
 *
 * `PATCH /api/v1/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function updateTenant(client: Client, params: UpdateTenantParams, options: CallOptions = {}): Promise<UpdateTenantResponses[200]> {
  return call(client, {
    operationId: 'updateTenant',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `getTenantBySlug` takes: parameters of its path and query by their names, and its body. */
export type GetTenantBySlugParams = GetTenantBySlugData['path'];

/**
 * Get tenant by slug.
 *
 * Answers a tenant to its members, by its slug. A tenant that you are no member of is 404, like one that does not exist.
 *
 * `GET /api/v1/tenants/slug/{slug}`
 *
 * Credentials: DashboardToken, UserToken.
 */
export function getTenantBySlug(client: Client, params: GetTenantBySlugParams, options: CallOptions = {}): Promise<GetTenantBySlugResponses[200]> {
  return call(client, {
    operationId: 'getTenantBySlug',
    method: 'GET',
    path: '/api/v1/tenants/slug/{slug}',
    surface: 'sites',
    effect: 'read',
  }, params, options);
}

/** What `listWorkspaces` takes: parameters of its path and query by their names, and its body. */
export type ListWorkspacesParams = NonNullable<ListWorkspacesData['query']>;

/**
 * List workspaces.
 *
 * Answers the workspaces that the caller is a member of; for an API key, those of the person who made it.
 *
 * - By name, unless `sort` says otherwise.
 * - `fields` and `include` decide what is answered of each; see "Lists" for what all lists have in common.
 *
 * `GET /api/v1/workspaces`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listWorkspaces(client: Client, params: ListWorkspacesParams = {}, options: CallOptions = {}): Pages<ListWorkspacesResponses[200], NonNullable<ListWorkspacesResponses[200]['data']>[number]> {
  return callPages(client, {
    operationId: 'listWorkspaces',
    method: 'GET',
    path: '/api/v1/workspaces',
    surface: 'core',
    effect: 'read',
    query: [
      'page',
      'per_page',
      'cursor',
      'sort',
      'fields',
      'include',
      'status',
      'created_after',
      'created_before',
      'updated_after',
      'updated_before',
      'search',
    ],
    context: ['workspace'],
  }, { items: 'data', by: 'cursor' }, params, options);
}

/** What `createWorkspace` takes: parameters of its path and query by their names, and its body. */
export type CreateWorkspaceParams = { body: CreateWorkspaceData['body'] };

/**
 * Create a workspace.
 *
 * Makes a workspace whose Owner is the caller; for an API key, the person who made it.
 *
 * - Left out, the slug is made from the name, with a number where needed. One that you choose must be free and not
 *   reserved (422).
 * - `tier` is `free`, unless you have a workspace with a greater plan: the new one may have that plan or a lesser one,
 *   shares its limits and falls back with it. A greater tier is 403. An API key has the plan of its own workspace to
 *   give, a person the greatest of those that they are Owner or Admin of. Platform admins give any.
 *
 * `POST /api/v1/workspaces`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function createWorkspace(client: Client, params: CreateWorkspaceParams, options: CallOptions = {}): Promise<CreateWorkspaceResponses[201]> {
  return call(client, {
    operationId: 'createWorkspace',
    method: 'POST',
    path: '/api/v1/workspaces',
    surface: 'core',
    effect: 'create',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `getWorkspace` takes: parameters of its path and query by their names, and its body. */
export type GetWorkspaceParams = GetWorkspaceData['path'];

/**
 * Get a workspace.
 *
 * Answers a workspace that the caller is a member of; for an API key, one of the person who made it.
 *
 * `GET /api/v1/workspaces/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getWorkspace(client: Client, params: GetWorkspaceParams, options: CallOptions = {}): Promise<GetWorkspaceResponses[200]> {
  return call(client, {
    operationId: 'getWorkspace',
    method: 'GET',
    path: '/api/v1/workspaces/{id}',
    surface: 'core',
    effect: 'read',
    context: ['workspace'],
  }, params, options);
}

/** What `deleteWorkspace` takes: parameters of its path and query by their names, and its body. */
export type DeleteWorkspaceParams = DeleteWorkspaceData['path'];

/**
 * Delete a workspace.
 *
 * Deletes the workspace for all its members. Owners only, and API keys of this workspace that an Owner made.
 *
 * - Its content is out of reach at once, its API keys stop, and its slug is free again.
 * - After 30 days its content is deleted for good, with its members, keys and files. What it paid stays on record.
 * - Your only workspace stays (422).
 * - Workspaces that it pays for fall back to `free`.
 * - With `If-Match` it is deleted only in the version you read (412).
 *
 * `DELETE /api/v1/workspaces/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function deleteWorkspace(client: Client, params: DeleteWorkspaceParams, options: CallOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deleteWorkspace',
    method: 'DELETE',
    path: '/api/v1/workspaces/{id}',
    surface: 'core',
    effect: 'delete',
    keyed: true,
    context: ['workspace'],
    answers: 'nothing',
  }, params, options);
}

/** What `updateWorkspace` takes: parameters of its path and query by their names, and its body. */
export type UpdateWorkspaceParams = UpdateWorkspaceData['path'] & { body: UpdateWorkspaceData['body'] };

/**
 * Update a workspace.
 *
 * Changes the members you send and leaves the others, those of `settings` too. Send at least one (422). Admins and
 * Owners only, and API keys of this workspace.
 *
 * - A new slug must be free and not reserved (422). Addresses with the old one stop working.
 * - `tier` follows the workspace's subscription while it has one (403 for a greater one, 422 for a lesser one).
 *   Otherwise it may be as great as that of another workspace that you are Owner or Admin of (403), whose limits it
 *   then shares. Platform admins give any.
 * - With `If-Match` the change is made only to the version you read (412).
 *
 * `PATCH /api/v1/workspaces/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function updateWorkspace(client: Client, params: UpdateWorkspaceParams, options: CallOptions = {}): Promise<UpdateWorkspaceResponses[200]> {
  return call(client, {
    operationId: 'updateWorkspace',
    method: 'PATCH',
    path: '/api/v1/workspaces/{id}',
    surface: 'core',
    effect: 'update',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `listTeamMembers` takes: parameters of its path and query by their names, and its body. */
export type ListTeamMembersParams = ListTeamMembersData['path'] & NonNullable<ListTeamMembersData['query']>;

/**
 * List team members.
 *
 * Answers who is in the tenant, in what role, the highest role first.
 *
 * - Viewers see no email addresses but their own: where registration is open, anyone can be one.
 *
 * `GET /api/v1/tenants/{tenant_id}/team`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listTeamMembers(client: Client, params: ListTeamMembersParams, options: CallOptions = {}): Pages<ListTeamMembersResponses[200], NonNullable<ListTeamMembersResponses[200]['members']>[number]> {
  return callPages(client, {
    operationId: 'listTeamMembers',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/team',
    surface: 'platform',
    effect: 'read',
    query: ['page', 'per_page'],
    context: ['tenant'],
  }, { items: 'members', by: 'page' }, params, options);
}

/** What `removeTeamMember` takes: parameters of its path and query by their names, and its body. */
export type RemoveTeamMemberParams = RemoveTeamMemberData['path'];

/**
 * Remove a team member.
 *
 * Removes a member, or lets you leave: anyone may remove themself.
 *
 * - Admins remove members below Admin, Owners anyone (403).
 * - The last Owner stays (409).
 * - The member's sessions in the tenant end, and only an invitation brings them back.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/team/{user_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function removeTeamMember(client: Client, params: RemoveTeamMemberParams, options: CallOptions = {}): Promise<RemoveTeamMemberResponses[200]> {
  return call(client, {
    operationId: 'removeTeamMember',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `updateTeamMember` takes: parameters of its path and query by their names, and its body. */
export type UpdateTeamMemberParams = UpdateTeamMemberData['path'] & { body: UpdateTeamMemberData['body'] };

/**
 * Update a members role.
 *
 * Gives a member another role. Admins and Owners.
 *
 * - Admins change members below Admin, and give roles below Admin (403). Owners change anyone, and make Owners too.
 * - The last Owner stays Owner (409).
 * - It holds from the member's next request on.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/team/{user_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function updateTeamMember(client: Client, params: UpdateTeamMemberParams, options: CallOptions = {}): Promise<UpdateTeamMemberResponses[200]> {
  return call(client, {
    operationId: 'updateTeamMember',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `transferTenantOwnership` takes: parameters of its path and query by their names, and its body. */
export type TransferTenantOwnershipParams = TransferTenantOwnershipData['path'] & { body: TransferTenantOwnershipData['body'] };

/**
 * Transfer the ownership of a tenant.
 *
 * Makes another member Owner and you, who were one, Admin. Owners.
 *
 * - The new Owner must be a member, and not you (422).
 *
 * `POST /api/v1/tenants/{tenant_id}/transfer-ownership`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function transferTenantOwnership(client: Client, params: TransferTenantOwnershipParams, options: CallOptions = {}): Promise<TransferTenantOwnershipResponses[200]> {
  return call(client, {
    operationId: 'transferTenantOwnership',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/transfer-ownership',
    surface: 'platform',
    effect: 'act',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `listInvitations` takes: parameters of its path and query by their names, and its body. */
export type ListInvitationsParams = ListInvitationsData['path'] & NonNullable<ListInvitationsData['query']>;

/**
 * List invitations.
 *
 * Answers the tenant's invitations of one status, the newest first; the pending ones if you name none. Admins and Owners.
 * Tokens are never shown.
 *
 * `GET /api/v1/tenants/{tenant_id}/invitations`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function listInvitations(client: Client, params: ListInvitationsParams, options: CallOptions = {}): Pages<ListInvitationsResponses[200], NonNullable<ListInvitationsResponses[200]['invitations']>[number]> {
  return callPages(client, {
    operationId: 'listInvitations',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/invitations',
    surface: 'platform',
    effect: 'read',
    query: ['page', 'per_page', 'status'],
    context: ['tenant'],
  }, { items: 'invitations', by: 'page' }, params, options);
}

/** What `createInvitation` takes: parameters of its path and query by their names, and its body. */
export type CreateInvitationParams = CreateInvitationData['path'] & { body: CreateInvitationData['body'] };

/**
 * Invite a user to a tenant.
 *
 * Mails an invitation that is good for seven days and for one use. Admins and Owners.
 *
 * - Admins invite to roles below Admin, Owners to any (403).
 * - Only an account with the invited address can accept it. It need not exist yet.
 * - A member's address, and one whose invitation is pending, are 409. Cancel a pending one to invite anew.
 * - A tenant sends at most 100 invitations a day, and an address gets at most 10 a day (429).
 * - `invitation_token` is shown here and in the mail only.
 *
 * `POST /api/v1/tenants/{tenant_id}/invitations`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function createInvitation(client: Client, params: CreateInvitationParams, options: CallOptions = {}): Promise<CreateInvitationResponses[201]> {
  return call(client, {
    operationId: 'createInvitation',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/invitations',
    surface: 'platform',
    effect: 'create',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `cancelInvitation` takes: parameters of its path and query by their names, and its body. */
export type CancelInvitationParams = CancelInvitationData['path'];

/**
 * Cancel an invitation.
 *
 * Makes a pending invitation worthless. Admins and Owners.
 *
 * - Admins cancel invitations to roles below Admin, Owners any (403).
 * - One that was accepted, was cancelled or has expired is 409.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/invitations/{invitation_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function cancelInvitation(client: Client, params: CancelInvitationParams, options: CallOptions = {}): Promise<CancelInvitationResponses[200]> {
  return call(client, {
    operationId: 'cancelInvitation',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/invitations/{invitation_id}',
    surface: 'platform',
    effect: 'delete',
    keyed: true,
    context: ['tenant'],
  }, params, options);
}

/** What `acceptInvitation` takes: parameters of its path and query by their names, and its body. */
export type AcceptInvitationParams = { body: AcceptInvitationData['body'] };

/**
 * Accept an invitation.
 *
 * Makes you a member of the tenant, in the role of the invitation.
 *
 * - Your account must have the invited address (403; the token stays good). It need not be verified.
 * - A token that is unknown, used, cancelled or expired is 400. If whoever invited you could no longer do so today, it
 *   is 403; if the tenant is gone, 404; if you are a member already, 409.
 * - A person who was removed from the tenant comes back this way.
 *
 * `POST /api/v1/invitations/accept`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function acceptInvitation(client: Client, params: AcceptInvitationParams, options: CallOptions = {}): Promise<AcceptInvitationResponses[200]> {
  return call(client, {
    operationId: 'acceptInvitation',
    method: 'POST',
    path: '/api/v1/invitations/accept',
    surface: 'platform',
    effect: 'act',
    keyed: true,
  }, params, options);
}

/** What `adminListTenants` takes: parameters of its path and query by their names, and its body. */
export type AdminListTenantsParams = NonNullable<AdminListTenantsData['query']>;

/**
 * List all tenants.
 *
 * Answers the tenants of the platform, the newest first, deleted ones left out. For platform admins.
 *
 * - `search` finds parts of name, slug and domain.
 * - With a `search`, `total` counts up to 10,000.
 *
 * `GET /api/v1/admin/tenants`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function adminListTenants(client: Client, params: AdminListTenantsParams = {}, options: CallOptions = {}): Pages<AdminListTenantsResponses[200], NonNullable<AdminListTenantsResponses[200]['tenants']>[number]> {
  return callPages(client, {
    operationId: 'adminListTenants',
    method: 'GET',
    path: '/api/v1/admin/tenants',
    surface: 'platform',
    effect: 'read',
    query: ['search', 'is_active', 'page', 'per_page'],
  }, { items: 'tenants', by: 'page' }, params, options);
}

/** What `adminUpdateTenant` takes: parameters of its path and query by their names, and its body. */
export type AdminUpdateTenantParams = AdminUpdateTenantData['path'] & { body: AdminUpdateTenantData['body'] };

/**
 * Update any tenant.
 *
 * Changes the members you send and leaves the others. Send at least one (422). For platform admins.
 *
 * - `is_active: false` suspends the tenant: from the next request on it is there for nobody, neither members nor readers
 *   nor keys. Its sessions cannot be refreshed, its short addresses lead nowhere, and what it has scheduled waits.
 *   Nothing is deleted: `is_active: true` brings everything back, and what became due meanwhile is then done.
 * - A subscription goes on while its tenant is suspended.
 * - `plan` holds until a subscription of the tenant begins, changes its plan or ends. It charges nothing.
 *
 * `PATCH /api/v1/admin/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function adminUpdateTenant(client: Client, params: AdminUpdateTenantParams, options: CallOptions = {}): Promise<AdminUpdateTenantResponses[200]> {
  return call(client, {
    operationId: 'adminUpdateTenant',
    method: 'PATCH',
    path: '/api/v1/admin/tenants/{tenant_id}',
    surface: 'platform',
    effect: 'update',
    keyed: true,
  }, params, options);
}