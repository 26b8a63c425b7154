// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listTenants(client, options = {}) {
    return call(client, {
        operationId: 'listTenants',
        method: 'GET',
        path: '/api/v1/tenants',
        surface: 'platform',
        effect: 'read',
    }, {}, options);
}
export function createTenant(client, params, options = {}) {
    return call(client, {
        operationId: 'createTenant',
        method: 'POST',
        path: '/api/v1/tenants',
        surface: 'platform',
        effect: 'create',
        keyed: true,
    }, params, options);
}
export function getTenant(client, params, options = {}) {
    return call(client, {
        operationId: 'getTenant',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}',
        surface: 'platform',
        effect: 'read',
        context: ['tenant'],
    }, params, options);
}
export function deleteTenant(client, params, options = {}) {
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
export function updateTenant(client, params, options = {}) {
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
export function getTenantBySlug(client, params, options = {}) {
    return call(client, {
        operationId: 'getTenantBySlug',
        method: 'GET',
        path: '/api/v1/tenants/slug/{slug}',
        surface: 'sites',
        effect: 'read',
    }, params, options);
}
export function listWorkspaces(client, params = {}, options = {}) {
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
export function createWorkspace(client, params, options = {}) {
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
export function getWorkspace(client, params, options = {}) {
    return call(client, {
        operationId: 'getWorkspace',
        method: 'GET',
        path: '/api/v1/workspaces/{id}',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, params, options);
}
export function deleteWorkspace(client, params, options = {}) {
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
export function updateWorkspace(client, params, options = {}) {
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
export function listTeamMembers(client, params, options = {}) {
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
export function removeTeamMember(client, params, options = {}) {
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
export function updateTeamMember(client, params, options = {}) {
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
export function transferTenantOwnership(client, params, options = {}) {
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
export function listInvitations(client, params, options = {}) {
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
export function createInvitation(client, params, options = {}) {
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
export function cancelInvitation(client, params, options = {}) {
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
export function acceptInvitation(client, params, options = {}) {
    return call(client, {
        operationId: 'acceptInvitation',
        method: 'POST',
        path: '/api/v1/invitations/accept',
        surface: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function adminListTenants(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'adminListTenants',
        method: 'GET',
        path: '/api/v1/admin/tenants',
        surface: 'platform',
        effect: 'read',
        query: ['search', 'is_active', 'page', 'per_page'],
    }, { items: 'tenants', by: 'page' }, params, options);
}
export function adminUpdateTenant(client, params, options = {}) {
    return call(client, {
        operationId: 'adminUpdateTenant',
        method: 'PATCH',
        path: '/api/v1/admin/tenants/{tenant_id}',
        surface: 'platform',
        effect: 'update',
        keyed: true,
    }, params, options);
}
