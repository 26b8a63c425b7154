// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listMedia(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listMedia',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/media',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor'],
        context: ['tenantId'],
        paging: { items: 'media', by: 'cursor' },
    }, params, options);
}
export function createMedia(client, params, options = {}) {
    return call(client, {
        operationId: 'createMedia',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/media',
        errorFormat: 'platform',
        effect: 'create',
        context: ['tenantId'],
        sends: 'multipart/form-data',
    }, params, options);
}
export function getMedia(client, params, options = {}) {
    return call(client, {
        operationId: 'getMedia',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/media/{media_id}',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function deleteMedia(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteMedia',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/media/{media_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function updateMedia(client, params, options = {}) {
    return call(client, {
        operationId: 'updateMedia',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/media/{media_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getMediaFile(client, params, options = {}) {
    return call(client, {
        operationId: 'getMediaFile',
        method: 'GET',
        path: '/media/{media_key}',
        errorFormat: 'platform',
        effect: 'read',
        query: ['w'],
        context: ['tenantId'],
        returns: 'bytes',
    }, params, options);
}
