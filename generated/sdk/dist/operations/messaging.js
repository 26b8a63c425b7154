// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function submitContactMessage(client, params, options = {}) {
    return call(client, {
        operationId: 'submitContactMessage',
        method: 'POST',
        path: '/api/v1/contact',
        errorFormat: 'platform',
        effect: 'create',
        open: true,
        context: ['tenantId'],
    }, params, options);
}
export function listMessages(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listMessages',
        method: 'GET',
        path: '/api/v1/messages',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page'],
        context: ['tenantId'],
        paging: { items: 'messages', by: 'page' },
    }, params, options);
}
export function updateMessage(client, params, options = {}) {
    return call(client, {
        operationId: 'updateMessage',
        method: 'PATCH',
        path: '/api/v1/messages/{message_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
