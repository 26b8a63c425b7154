// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type { DryRunOptions } from '../dry-run.ts';
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
  VerifyTenantDomainData,
  VerifyTenantDomainResponses,
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
  GetOwnershipTransferData,
  GetOwnershipTransferResponses,
  CancelOwnershipTransferData,
  CancelOwnershipTransferResponses,
  AcceptOwnershipTransferData,
  AcceptOwnershipTransferResponses,
  DeclineOwnershipTransferData,
  DeclineOwnershipTransferResponses,
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
 * Returns the tenants of which you are a member, in alphabetical order, with your role in each. At most 1,000 tenants are returned; `total` counts all.
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
    errorFormat: 'platform',
    effect: 'read',
  }, {}, options);
}

/** Arguments of `createTenant`: parameters of its path and query by their names, and its body. */
export type CreateTenantParams = { body: CreateTenantData['body'] };

/**
 * Create a new tenant.
 *
 * Creates a tenant with you as its Owner.
 *
 * - A slug that you choose must be unique (409) and not reserved (422). By default it is derived from the name, with
 *   a number if necessary.
 * - The domain is a claim, which other tenants may make too and which grants nothing until it is proved; see
 *   `verifyTenantDomain`. On a development server a claim from the same machine counts as proved.
 * - The tenant starts on the plan `free`, with public content and open registration. All tenants on the plan `free`
 *   that one person owns share one allowance: articles, storage, requests, keys, webhooks, invitations and MCP calls.
 * - A person owns at most 10 tenants on the plan `free`, and one until their email address is verified (403). They
 *   create at most 5 tenants per day, and an address at most 20 (429). On a development server callers from the same
 *   machine are exempt.
 *
 * `POST /api/v1/tenants`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function createTenant(client: Client, params: CreateTenantParams, options: DryRunOptions = {}): Promise<CreateTenantResponses[201]> {
  return call(client, {
    operationId: 'createTenant',
    method: 'POST',
    path: '/api/v1/tenants',
    errorFormat: 'platform',
    effect: 'create',
    keyed: true,
    dryRun: true,
  }, params, options);
}

/** Arguments of `getTenant`: parameters of its path and query by their names, and its body. */
export type GetTenantParams = GetTenantData['path'];

/**
 * Get tenant details.
 *
 * Returns a tenant to its members. A tenant of which you are not a member is 404, like one that does not exist.
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
    errorFormat: 'platform',
    effect: 'read',
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `deleteTenant`: parameters of its path and query by their names, and its body. */
export type DeleteTenantParams = DeleteTenantData['path'];

/**
 * Delete tenant.
 *
 * Deletes the tenant for all its members. Requires Owner.
 *
 * - Its content is inaccessible immediately, and its slug and its domain can be used again.
 * - Members whose default tenant it was get another one with their next login.
 * - After 30 days its content, members, keys and files are deleted permanently. Records of payments are kept.
 * - With `If-Match`, only the version that you read is deleted (412).
 *
 * `DELETE /api/v1/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function deleteTenant(client: Client, params: DeleteTenantParams, options: DryRunOptions = {}): Promise<DeleteTenantResponses[200]> {
  return call(client, {
    operationId: 'deleteTenant',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `updateTenant`: parameters of its path and query by their names, and its body. */
export type UpdateTenantParams = UpdateTenantData['path'] & { body: UpdateTenantData['body'] };

/**
 * Update tenant.
 *
 * Updates the given members. At least one is required (422). Requires Admin or Owner.
 *
 * - `null` removes the domain or the description. A new domain is a claim until it is proved.
 * - A new slug must be unique (409) and not reserved (422). URLs with the old one stop working.
 * - `settings.public_content: false` restricts published content to members.
 * - `settings.registration: closed` prevents joining by registering or logging in.
 * - `settings.require_mfa: true` requires a second factor of members above Reader, and of you now (403).
 * - With `If-Match`, only the version that you read is changed (412).
 *
 * `PATCH /api/v1/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function updateTenant(client: Client, params: UpdateTenantParams, options: DryRunOptions = {}): Promise<UpdateTenantResponses[200]> {
  return call(client, {
    operationId: 'updateTenant',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}',
    errorFormat: 'platform',
    effect: 'update',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `verifyTenantDomain`: parameters of its path and query by their names, and its body. */
export type VerifyTenantDomainParams = VerifyTenantDomainData['path'];

/**
 * Verify a tenant's domain.
 *
 * Checks whether the domain has the DNS TXT record `domain_txt_record` of the tenant, which proves that it is the
 * tenant's. Requires Admin or Owner.
 *
 * - Events of the pixel are stored for proved domains only.
 * - The first proof holds (409 for others). The record is checked every day; a domain without it on three consecutive
 *   days, or whose name servers don't respond for 30 days, is a claim again, which another tenant's proof replaces.
 *   Owners receive a mail after 14 days without a response.
 * - For a proved domain the response is the same success, without a check.
 *
 * `POST /api/v1/tenants/{tenant_id}/domain/verify`
 *
 * Credentials: UserToken, UserApiKey, DashboardToken.
 */
export function verifyTenantDomain(client: Client, params: VerifyTenantDomainParams, options: DryRunOptions = {}): Promise<VerifyTenantDomainResponses[200]> {
  return call(client, {
    operationId: 'verifyTenantDomain',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/domain/verify',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `getTenantBySlug`: parameters of its path and query by their names, and its body. */
export type GetTenantBySlugParams = GetTenantBySlugData['path'];

/**
 * Get tenant by slug.
 *
 * Returns a tenant to its members, by its slug. A tenant of which you are not a member is 404, like one that does not exist.
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
    errorFormat: 'sites',
    effect: 'read',
  }, params, options);
}

/** Arguments of `listWorkspaces`: parameters of its path and query by their names, and its body. */
export type ListWorkspacesParams = NonNullable<ListWorkspacesData['query']>;

/**
 * List workspaces.
 *
 * Returns the workspaces of which the caller is a member; for an API key, those of the user who created it.
 *
 * - Sorted by name by default.
 * - `fields` and `include` select what is returned of each workspace; see "Lists" for the parameters of all lists.
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
    errorFormat: 'core',
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
    context: ['workspaceId'],
    paging: { items: 'data', by: 'cursor' },
  }, params, options);
}

/** Arguments of `createWorkspace`: parameters of its path and query by their names, and its body. */
export type CreateWorkspaceParams = { body: CreateWorkspaceData['body'] };

/**
 * Create a workspace.
 *
 * Creates a workspace with the caller as its Owner; for an API key, the user who created it.
 *
 * - By default the slug is derived from the name, with a number if necessary. One that you choose must be unique and
 *   not reserved (422).
 * - `tier` is `free` by default. If you are Owner of a workspace with a higher plan of its own, the new one may have that
 *   plan or a lower one; it shares the plan's limits, and loses it together with that workspace and when you are no
 *   longer Owner of both. A higher tier is 403. An API key may use the plan of its own workspace if its creator is
 *   Owner there, a platform admin any plan. The paying workspace lists and ends what it shares at `plan-shares`.
 *
 * `POST /api/v1/workspaces`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function createWorkspace(client: Client, params: CreateWorkspaceParams, options: DryRunOptions = {}): Promise<CreateWorkspaceResponses[201]> {
  return call(client, {
    operationId: 'createWorkspace',
    method: 'POST',
    path: '/api/v1/workspaces',
    errorFormat: 'core',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `getWorkspace`: parameters of its path and query by their names, and its body. */
export type GetWorkspaceParams = GetWorkspaceData['path'];

/**
 * Get a workspace.
 *
 * Returns a workspace of which the caller is a member; for an API key, one of the user who created it.
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
    errorFormat: 'core',
    effect: 'read',
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `deleteWorkspace`: parameters of its path and query by their names, and its body. */
export type DeleteWorkspaceParams = DeleteWorkspaceData['path'];

/**
 * Delete a workspace.
 *
 * Deletes the workspace for all its members. Requires Owner, or an API key of this workspace that an Owner created.
 *
 * - Its content is inaccessible immediately, its API keys are invalid, and its slug can be used again.
 * - After 30 days its content, members, keys and files are deleted permanently. Records of payments are kept.
 * - Your only workspace cannot be deleted (422).
 * - Workspaces that share its plan fall back to `free`.
 * - With `If-Match`, only the version that you read is deleted (412).
 *
 * `DELETE /api/v1/workspaces/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function deleteWorkspace(client: Client, params: DeleteWorkspaceParams, options: DryRunOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deleteWorkspace',
    method: 'DELETE',
    path: '/api/v1/workspaces/{id}',
    errorFormat: 'core',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
    returns: 'nothing',
  }, params, options);
}

/** Arguments of `updateWorkspace`: parameters of its path and query by their names, and its body. */
export type UpdateWorkspaceParams = UpdateWorkspaceData['path'] & { body: UpdateWorkspaceData['body'] };

/**
 * Update a workspace.
 *
 * Updates the given members, including those of `settings`. At least one is required (422). Requires Admin or Owner,
 * or an API key of this workspace.
 *
 * - A new slug must be unique and not reserved (422). URLs with the old one stop working.
 * - `tier` follows the workspace's subscription while it has one (403 for a higher one, 422 for a lower one).
 *   Otherwise it may be as high as that of another workspace in which you are Owner or Admin (403), and shares its
 *   limits. Platform admins may set any tier.
 * - With `If-Match`, only the version that you read is changed (412).
 *
 * `PATCH /api/v1/workspaces/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function updateWorkspace(client: Client, params: UpdateWorkspaceParams, options: DryRunOptions = {}): Promise<UpdateWorkspaceResponses[200]> {
  return call(client, {
    operationId: 'updateWorkspace',
    method: 'PATCH',
    path: '/api/v1/workspaces/{id}',
    errorFormat: 'core',
    effect: 'update',
    keyed: true,
    dryRun: true,
    context: ['workspaceId'],
  }, params, options);
}

/** Arguments of `listTeamMembers`: parameters of its path and query by their names, and its body. */
export type ListTeamMembersParams = ListTeamMembersData['path'] & NonNullable<ListTeamMembersData['query']>;

/**
 * List team members.
 *
 * Returns the members of the tenant with their roles, highest role first.
 *
 * - Readers, who may have joined by themselves, are left out. Admins and Owners list them with `role=Reader`.
 * - Viewers see no email addresses except their own.
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
    errorFormat: 'platform',
    effect: 'read',
    query: ['role', 'page', 'per_page'],
    context: ['tenantId'],
    paging: { items: 'members', by: 'page' },
  }, params, options);
}

/** Arguments of `removeTeamMember`: parameters of its path and query by their names, and its body. */
export type RemoveTeamMemberParams = RemoveTeamMemberData['path'];

/**
 * Remove a team member.
 *
 * Removes a member. All members may remove themselves.
 *
 * - Admins may remove members below Admin, Owners all members (403).
 * - The last Owner who agreed to be so cannot be removed (409).
 * - The member's sessions and API keys in the tenant end. Only an invitation restores a removed membership; a member
 *   who left may join again.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/team/{user_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function removeTeamMember(client: Client, params: RemoveTeamMemberParams, options: DryRunOptions = {}): Promise<RemoveTeamMemberResponses[200]> {
  return call(client, {
    operationId: 'removeTeamMember',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `updateTeamMember`: parameters of its path and query by their names, and its body. */
export type UpdateTeamMemberParams = UpdateTeamMemberData['path'] & { body: UpdateTeamMemberData['body'] };

/**
 * Update a members role.
 *
 * Changes the role of a member. Requires Admin or Owner.
 *
 * - Admins may change members below Admin to roles below Admin (403). Owners may change all members to all roles.
 * - A member who is made Owner this way shares the rights. The tenant does not count as theirs, and they may leave, until
 *   they accept a transfer (`transferTenantOwnership`).
 * - The last Owner who agreed to be so must remain Owner (409).
 * - It takes effect with the member's next request.
 *
 * `PATCH /api/v1/tenants/{tenant_id}/team/{user_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function updateTeamMember(client: Client, params: UpdateTeamMemberParams, options: DryRunOptions = {}): Promise<UpdateTeamMemberResponses[200]> {
  return call(client, {
    operationId: 'updateTeamMember',
    method: 'PATCH',
    path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
    errorFormat: 'platform',
    effect: 'update',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `transferTenantOwnership`: parameters of its path and query by their names, and its body. */
export type TransferTenantOwnershipParams = TransferTenantOwnershipData['path'] & { body: TransferTenantOwnershipData['body'] };

/**
 * Transfer the ownership of a tenant.
 *
 * Offers the ownership to another member and notifies both of you by mail. Nothing changes until they accept
 * (`acceptOwnershipTransfer`), within 7 days; then they are Owner and you are Admin. Requires Owner.
 *
 * - The new Owner must be another member of the tenant (422).
 * - A tenant has one pending transfer: a new one replaces it.
 * - It ends when you cancel it, when the other member declines, when either of you leaves the tenant or loses the
 *   account, and when you are no longer Owner.
 *
 * `POST /api/v1/tenants/{tenant_id}/transfer-ownership`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function transferTenantOwnership(client: Client, params: TransferTenantOwnershipParams, options: DryRunOptions = {}): Promise<TransferTenantOwnershipResponses[200]> {
  return call(client, {
    operationId: 'transferTenantOwnership',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/transfer-ownership',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `getOwnershipTransfer`: parameters of its path and query by their names, and its body. */
export type GetOwnershipTransferParams = GetOwnershipTransferData['path'];

/**
 * Get the pending transfer of ownership.
 *
 * Returns the pending transfer. Only Owners and the member to whom the ownership is offered see it; for others, and
 * if none is pending, the response is 404.
 *
 * `GET /api/v1/tenants/{tenant_id}/ownership-transfer`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function getOwnershipTransfer(client: Client, params: GetOwnershipTransferParams, options: CallOptions = {}): Promise<GetOwnershipTransferResponses[200]> {
  return call(client, {
    operationId: 'getOwnershipTransfer',
    method: 'GET',
    path: '/api/v1/tenants/{tenant_id}/ownership-transfer',
    errorFormat: 'platform',
    effect: 'read',
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `cancelOwnershipTransfer`: parameters of its path and query by their names, and its body. */
export type CancelOwnershipTransferParams = CancelOwnershipTransferData['path'];

/**
 * Cancel the pending transfer of ownership.
 *
 * Ends the pending transfer and notifies the member to whom the ownership was offered. Requires Owner.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/ownership-transfer`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function cancelOwnershipTransfer(client: Client, params: CancelOwnershipTransferParams, options: DryRunOptions = {}): Promise<CancelOwnershipTransferResponses[200]> {
  return call(client, {
    operationId: 'cancelOwnershipTransfer',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/ownership-transfer',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `acceptOwnershipTransfer`: parameters of its path and query by their names, and its body. */
export type AcceptOwnershipTransferParams = AcceptOwnershipTransferData['path'];

/**
 * Accept the ownership of a tenant.
 *
 * Makes you Owner, and the Owner who offered it Admin. Both are notified by mail.
 *
 * - If no transfer to you is pending, the response is 404.
 * - Accepting counts like creating a tenant: at most 10 on the free plan, and a second one only with a verified email
 *   address (403). The transfer remains pending.
 *
 * `POST /api/v1/tenants/{tenant_id}/ownership-transfer/accept`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function acceptOwnershipTransfer(client: Client, params: AcceptOwnershipTransferParams, options: DryRunOptions = {}): Promise<AcceptOwnershipTransferResponses[200]> {
  return call(client, {
    operationId: 'acceptOwnershipTransfer',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/ownership-transfer/accept',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `declineOwnershipTransfer`: parameters of its path and query by their names, and its body. */
export type DeclineOwnershipTransferParams = DeclineOwnershipTransferData['path'];

/**
 * Decline the ownership of a tenant.
 *
 * Ends the pending transfer to you and notifies the Owner who offered it. If none is pending, the response is 404.
 *
 * `POST /api/v1/tenants/{tenant_id}/ownership-transfer/decline`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function declineOwnershipTransfer(client: Client, params: DeclineOwnershipTransferParams, options: DryRunOptions = {}): Promise<DeclineOwnershipTransferResponses[200]> {
  return call(client, {
    operationId: 'declineOwnershipTransfer',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/ownership-transfer/decline',
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `listInvitations`: parameters of its path and query by their names, and its body. */
export type ListInvitationsParams = ListInvitationsData['path'] & NonNullable<ListInvitationsData['query']>;

/**
 * List invitations.
 *
 * Returns the tenant's invitations with one status, newest first; by default the pending ones. Tokens are never
 * returned. Requires Admin or Owner.
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
    errorFormat: 'platform',
    effect: 'read',
    query: ['page', 'per_page', 'status'],
    context: ['tenantId'],
    paging: { items: 'invitations', by: 'page' },
  }, params, options);
}

/** Arguments of `createInvitation`: parameters of its path and query by their names, and its body. */
export type CreateInvitationParams = CreateInvitationData['path'] & { body: CreateInvitationData['body'] };

/**
 * Invite a user to a tenant.
 *
 * Sends an invitation by mail, valid for seven days and one use. Requires Admin or Owner.
 *
 * - Your email address must be verified (403), except for callers from the same machine on a development server.
 * - Admins may invite to roles below Admin, Owners to all roles (403).
 * - Only an account with the invited address can accept it. The account may be created later.
 * - The address of a member above Reader, or one with a pending invitation, is 409. Cancel a pending invitation to send a new
 *   one.
 * - A tenant sends at most 100 invitations per day, and an address gets at most 10 per day (429). The free tenants of
 *   one person send 100 together.
 * - `invitation_token` is shown only in this response and in the mail.
 *
 * `POST /api/v1/tenants/{tenant_id}/invitations`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function createInvitation(client: Client, params: CreateInvitationParams, options: DryRunOptions = {}): Promise<CreateInvitationResponses[201]> {
  return call(client, {
    operationId: 'createInvitation',
    method: 'POST',
    path: '/api/v1/tenants/{tenant_id}/invitations',
    errorFormat: 'platform',
    effect: 'create',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `cancelInvitation`: parameters of its path and query by their names, and its body. */
export type CancelInvitationParams = CancelInvitationData['path'];

/**
 * Cancel an invitation.
 *
 * Cancels a pending invitation. Requires Admin or Owner.
 *
 * - Admins may cancel invitations to roles below Admin, Owners all (403).
 * - An accepted, cancelled or expired invitation is 409.
 *
 * `DELETE /api/v1/tenants/{tenant_id}/invitations/{invitation_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function cancelInvitation(client: Client, params: CancelInvitationParams, options: DryRunOptions = {}): Promise<CancelInvitationResponses[200]> {
  return call(client, {
    operationId: 'cancelInvitation',
    method: 'DELETE',
    path: '/api/v1/tenants/{tenant_id}/invitations/{invitation_id}',
    errorFormat: 'platform',
    effect: 'delete',
    keyed: true,
    dryRun: true,
    context: ['tenantId'],
  }, params, options);
}

/** Arguments of `acceptInvitation`: parameters of its path and query by their names, and its body. */
export type AcceptInvitationParams = { body: AcceptInvitationData['body'] };

/**
 * Accept an invitation.
 *
 * Makes you a member of the tenant, in the role of the invitation.
 *
 * - Your account must have the invited address (403; the token remains valid). The address need not be verified.
 * - An unknown, used, cancelled or expired token is 400. If the inviting member no longer has the right to invite,
 *   the response is 403; if the tenant is deleted, 404; if you are a member above Reader already, 409.
 * - A removed member can join again this way, and a Reader gets a higher role.
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
    errorFormat: 'platform',
    effect: 'act',
    keyed: true,
  }, params, options);
}

/** Arguments of `adminListTenants`: parameters of its path and query by their names, and its body. */
export type AdminListTenantsParams = NonNullable<AdminListTenantsData['query']>;

/**
 * List all tenants.
 *
 * Returns the tenants of the platform, newest first, without deleted ones. Requires a platform admin.
 *
 * - `search` matches parts of name, slug and domain.
 * - With `search`, `total` counts up to 10,000.
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
    errorFormat: 'platform',
    effect: 'read',
    query: ['search', 'is_active', 'page', 'per_page'],
    paging: { items: 'tenants', by: 'page' },
  }, params, options);
}

/** Arguments of `adminUpdateTenant`: parameters of its path and query by their names, and its body. */
export type AdminUpdateTenantParams = AdminUpdateTenantData['path'] & { body: AdminUpdateTenantData['body'] };

/**
 * Update any tenant.
 *
 * Updates the given members. At least one is required (422). Requires a platform admin.
 *
 * - `is_active: false` suspends the tenant from the next request: it is invisible to members, readers and keys. Its
 *   sessions cannot be refreshed, its short URLs return 404, and its scheduled work is paused. Nothing is deleted:
 *   `is_active: true` restores everything, and work that became due in the meantime is then done, webhook messages
 *   within 10 minutes.
 * - The subscription of a suspended tenant continues.
 * - `plan` is in effect until a subscription of the tenant starts, changes its plan or ends. Nothing is charged for
 *   it.
 *
 * `PATCH /api/v1/admin/tenants/{tenant_id}`
 *
 * Credentials: UserToken, UserApiKey.
 */
export function adminUpdateTenant(client: Client, params: AdminUpdateTenantParams, options: DryRunOptions = {}): Promise<AdminUpdateTenantResponses[200]> {
  return call(client, {
    operationId: 'adminUpdateTenant',
    method: 'PATCH',
    path: '/api/v1/admin/tenants/{tenant_id}',
    errorFormat: 'platform',
    effect: 'update',
    keyed: true,
    dryRun: true,
  }, params, options);
}