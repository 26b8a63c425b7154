// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listSites(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listSites',
        method: 'GET',
        path: '/api/v1/sites',
        errorFormat: 'sites',
        effect: 'read',
        query: ['page_size', 'page_state'],
        paging: { items: 'sites', by: 'page_state' },
    }, params, options);
}
export function createSite(client, params, options = {}) {
    return call(client, {
        operationId: 'createSite',
        method: 'POST',
        path: '/api/v1/sites',
        errorFormat: 'sites',
        effect: 'create',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function getSite(client, params, options = {}) {
    return call(client, {
        operationId: 'getSite',
        method: 'GET',
        path: '/api/v1/sites/{id}',
        errorFormat: 'sites',
        effect: 'read',
    }, params, options);
}
export function deleteSite(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteSite',
        method: 'DELETE',
        path: '/api/v1/sites/{id}',
        errorFormat: 'sites',
        effect: 'delete',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function rotateSiteApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'rotateSiteApiKey',
        method: 'POST',
        path: '/api/v1/sites/{id}/rotate-api-key',
        errorFormat: 'sites',
        effect: 'act',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function verifySite(client, params, options = {}) {
    return call(client, {
        operationId: 'verifySite',
        method: 'POST',
        path: '/api/v1/sites/{id}/verify',
        errorFormat: 'sites',
        effect: 'act',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function syncSite(client, params, options = {}) {
    return call(client, {
        operationId: 'syncSite',
        method: 'POST',
        path: '/api/v1/plugin/sync',
        errorFormat: 'sites',
        effect: 'act',
        dryRun: true,
    }, params, options);
}
export function searchSitePages(client, params, options = {}) {
    return callPages(client, {
        operationId: 'searchSitePages',
        method: 'GET',
        path: '/api/v1/plugin/search',
        errorFormat: 'sites',
        effect: 'read',
        query: ['q', 'type', 'page', 'per_page'],
        paging: { items: 'results', by: 'page' },
    }, params, options);
}
export function searchSitePagesByBody(client, params, options = {}) {
    return call(client, {
        operationId: 'searchSitePagesByBody',
        method: 'POST',
        path: '/api/v1/plugin/search',
        errorFormat: 'sites',
        effect: 'read',
    }, params, options);
}
export function getPluginStatus(client, options = {}) {
    return call(client, {
        operationId: 'getPluginStatus',
        method: 'GET',
        path: '/api/v1/plugin/status',
        errorFormat: 'sites',
        effect: 'read',
    }, {}, options);
}
