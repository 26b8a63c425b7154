// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listTenants(client, options = {}) {
    return call(client, {
        operationId: 'listTenants',
        method: 'GET',
        path: '/api/v1/tenants',
        errorFormat: 'platform',
        effect: 'read',
    }, {}, options);
}
export function createTenant(client, params, options = {}) {
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
export function getTenant(client, params, options = {}) {
    return call(client, {
        operationId: 'getTenant',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function deleteTenant(client, params, options = {}) {
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
export function updateTenant(client, params, options = {}) {
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
export function verifyTenantDomain(client, params, options = {}) {
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
export function getTenantBySlug(client, params, options = {}) {
    return call(client, {
        operationId: 'getTenantBySlug',
        method: 'GET',
        path: '/api/v1/tenants/slug/{slug}',
        errorFormat: 'sites',
        effect: 'read',
    }, params, options);
}
export function listWorkspaces(client, params = {}, options = {}) {
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
export function createWorkspace(client, params, options = {}) {
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
export function getWorkspace(client, params, options = {}) {
    return call(client, {
        operationId: 'getWorkspace',
        method: 'GET',
        path: '/api/v1/workspaces/{id}',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
export function deleteWorkspace(client, params, options = {}) {
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
export function updateWorkspace(client, params, options = {}) {
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
export function listTeamMembers(client, params, options = {}) {
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
export function removeTeamMember(client, params, options = {}) {
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
export function updateTeamMember(client, params, options = {}) {
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
export function transferTenantOwnership(client, params, options = {}) {
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
export function getOwnershipTransfer(client, params, options = {}) {
    return call(client, {
        operationId: 'getOwnershipTransfer',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/ownership-transfer',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function cancelOwnershipTransfer(client, params, options = {}) {
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
export function acceptOwnershipTransfer(client, params, options = {}) {
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
export function declineOwnershipTransfer(client, params, options = {}) {
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
export function listInvitations(client, params, options = {}) {
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
export function createInvitation(client, params, options = {}) {
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
export function cancelInvitation(client, params, options = {}) {
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
export function acceptInvitation(client, params, options = {}) {
    return call(client, {
        operationId: 'acceptInvitation',
        method: 'POST',
        path: '/api/v1/invitations/accept',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function adminListTenants(client, params = {}, options = {}) {
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
export function adminUpdateTenant(client, params, options = {}) {
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
