// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listApiKeys(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listApiKeys',
        method: 'GET',
        path: '/api/v1/api-keys',
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
            'search',
        ],
        context: ['workspace'],
    }, { items: 'data', by: 'cursor' }, params, options);
}
export function createApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'createApiKey',
        method: 'POST',
        path: '/api/v1/api-keys',
        surface: 'core',
        effect: 'create',
        keyed: true,
        context: ['workspace'],
    }, params, options);
}
export function getApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiKey',
        method: 'GET',
        path: '/api/v1/api-keys/{id}',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, params, options);
}
export function revokeApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'revokeApiKey',
        method: 'DELETE',
        path: '/api/v1/api-keys/{id}',
        surface: 'core',
        effect: 'delete',
        keyed: true,
        context: ['workspace'],
        answers: 'nothing',
    }, params, options);
}
export function rotateApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'rotateApiKey',
        method: 'POST',
        path: '/api/v1/api-keys/{id}/rotate',
        surface: 'core',
        effect: 'act',
        keyed: true,
        context: ['workspace'],
    }, params, options);
}
export function listApiUsers(client, options = {}) {
    return call(client, {
        operationId: 'listApiUsers',
        method: 'GET',
        path: '/admin/api',
        surface: 'admin',
        effect: 'read',
    }, {}, options);
}
export function createApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'createApiUser',
        method: 'POST',
        path: '/admin/api',
        surface: 'admin',
        effect: 'create',
        keyed: true,
    }, params, options);
}
export function getApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'getApiUser',
        method: 'GET',
        path: '/admin/api/{id}',
        surface: 'admin',
        effect: 'read',
    }, params, options);
}
export function updateApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'updateApiUser',
        method: 'PUT',
        path: '/admin/api/{id}',
        surface: 'admin',
        effect: 'update',
        keyed: true,
    }, params, options);
}
export function deleteApiUser(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteApiUser',
        method: 'DELETE',
        path: '/admin/api/{id}',
        surface: 'admin',
        effect: 'delete',
        keyed: true,
        answers: 'nothing',
    }, params, options);
}
export function regenerateApiUserToken(client, params, options = {}) {
    return call(client, {
        operationId: 'regenerateApiUserToken',
        method: 'POST',
        path: '/admin/api/regenerate-token/{id}',
        surface: 'admin',
        effect: 'act',
        keyed: true,
    }, params, options);
}
