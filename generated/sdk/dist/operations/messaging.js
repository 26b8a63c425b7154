// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function submitContactMessage(client, params, options = {}) {
    return call(client, {
        operationId: 'submitContactMessage',
        method: 'POST',
        path: '/api/v1/contact',
        surface: 'platform',
        effect: 'create',
        open: true,
        context: ['tenant'],
    }, params, options);
}
export function listMessages(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listMessages',
        method: 'GET',
        path: '/api/v1/messages',
        surface: 'platform',
        effect: 'read',
        query: ['page', 'per_page'],
        context: ['tenant'],
    }, { items: 'messages', by: 'page' }, params, options);
}
export function updateMessage(client, params, options = {}) {
    return call(client, {
        operationId: 'updateMessage',
        method: 'PATCH',
        path: '/api/v1/messages/{message_id}',
        surface: 'platform',
        effect: 'update',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
