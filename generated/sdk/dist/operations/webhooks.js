// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listWebhooks(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listWebhooks',
        method: 'GET',
        path: '/api/v1/webhooks',
        errorFormat: 'core',
        effect: 'read',
        query: [
            'page',
            'per_page',
            'cursor',
            'sort',
            'fields',
            'created_after',
            'created_before',
            'updated_after',
            'updated_before',
        ],
        context: ['workspaceId'],
        paging: { items: 'data', by: 'cursor' },
    }, params, options);
}
export function createWebhook(client, params, options = {}) {
    return call(client, {
        operationId: 'createWebhook',
        method: 'POST',
        path: '/api/v1/webhooks',
        errorFormat: 'core',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function getWebhook(client, params, options = {}) {
    return call(client, {
        operationId: 'getWebhook',
        method: 'GET',
        path: '/api/v1/webhooks/{id}',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, params, options);
}
export function deleteWebhook(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteWebhook',
        method: 'DELETE',
        path: '/api/v1/webhooks/{id}',
        errorFormat: 'core',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
        returns: 'nothing',
    }, params, options);
}
export function updateWebhook(client, params, options = {}) {
    return call(client, {
        operationId: 'updateWebhook',
        method: 'PATCH',
        path: '/api/v1/webhooks/{id}',
        errorFormat: 'core',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function testWebhook(client, params, options = {}) {
    return call(client, {
        operationId: 'testWebhook',
        method: 'POST',
        path: '/api/v1/webhooks/{id}/test',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function rotateWebhookSecret(client, params, options = {}) {
    return call(client, {
        operationId: 'rotateWebhookSecret',
        method: 'POST',
        path: '/api/v1/webhooks/{id}/rotate-secret',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function listWebhookDeliveries(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listWebhookDeliveries',
        method: 'GET',
        path: '/api/v1/webhooks/{id}/deliveries',
        errorFormat: 'core',
        effect: 'read',
        query: ['page', 'per_page', 'cursor', 'sort', 'fields', 'status', 'created_after', 'created_before'],
        context: ['workspaceId'],
        paging: { items: 'data', by: 'cursor' },
    }, params, options);
}
export function retryWebhookDelivery(client, params, options = {}) {
    return call(client, {
        operationId: 'retryWebhookDelivery',
        method: 'POST',
        path: '/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
