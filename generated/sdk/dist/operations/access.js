// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listApiKeys(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listApiKeys',
        method: 'GET',
        path: '/api/v1/api-keys',
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
            'search',
        ],
        context: ['workspaceId'],
        paging: { items: 'data', by: 'cursor' },
    }, params, options);
}
export function createApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'createApiKey',
        method: 'POST',
        path: '/api/v1/api-keys',
        errorFormat: 'core',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function getApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiKey',
        method: 'GET',
        path: '/api/v1/api-keys/{id}',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
export function revokeApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'revokeApiKey',
        method: 'DELETE',
        path: '/api/v1/api-keys/{id}',
        errorFormat: 'core',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
        returns: 'nothing',
    }, params, options);
}
export function getApiKeyUsage(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiKeyUsage',
        method: 'GET',
        path: '/api/v1/api-keys/{id}/usage',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'operation'],
        context: ['workspaceId'],
    }, params, options);
}
export function rotateApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'rotateApiKey',
        method: 'POST',
        path: '/api/v1/api-keys/{id}/rotate',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function listApiUsers(client, options = {}) {
    return call(client, {
        operationId: 'listApiUsers',
        method: 'GET',
        path: '/admin/api',
        errorFormat: 'admin',
        effect: 'read',
    }, {}, options);
}
export function createApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'createApiUser',
        method: 'POST',
        path: '/admin/api',
        errorFormat: 'admin',
        effect: 'create',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function getApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiUser',
        method: 'GET',
        path: '/admin/api/{id}',
        errorFormat: 'admin',
        effect: 'read',
    }, params, options);
}
export function updateApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'updateApiUser',
        method: 'PUT',
        path: '/admin/api/{id}',
        errorFormat: 'admin',
        effect: 'update',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function deleteApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteApiUser',
        method: 'DELETE',
        path: '/admin/api/{id}',
        errorFormat: 'admin',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        returns: 'nothing',
    }, params, options);
}
export function getApiUserUsage(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiUserUsage',
        method: 'GET',
        path: '/admin/api/{id}/usage',
        errorFormat: 'admin',
        effect: 'read',
        query: ['from', 'to', 'operation'],
    }, params, options);
}
export function regenerateApiUserToken(client, params, options = {}) {
    return call(client, {
        operationId: 'regenerateApiUserToken',
        method: 'POST',
        path: '/admin/api/regenerate-token/{id}',
        errorFormat: 'admin',
        effect: 'act',
        keyed: true,
        dryRun: true,
    }, params, options);
}
