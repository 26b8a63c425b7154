// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
export function createSubscription(client, params, options = {}) {
    return call(client, {
        operationId: 'createSubscription',
        method: 'POST',
        path: '/api/v1/subscriptions',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function listPlans(client, options = {}) {
    return call(client, {
        operationId: 'listPlans',
        method: 'GET',
        path: '/api/v1/subscriptions/plans',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, {}, options);
}
export function getCurrentSubscription(client, options = {}) {
    return call(client, {
        operationId: 'getCurrentSubscription',
        method: 'GET',
        path: '/api/v1/subscriptions/current',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, {}, options);
}
export function cancelSubscription(client, options = {}) {
    return call(client, {
        operationId: 'cancelSubscription',
        method: 'DELETE',
        path: '/api/v1/subscriptions/cancel',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, {}, options);
}
export function checkEntitlement(client, params, options = {}) {
    return call(client, {
        operationId: 'checkEntitlement',
        method: 'GET',
        path: '/api/v1/entitlements/check',
        errorFormat: 'core',
        effect: 'read',
        query: ['feature', 'quantity'],
        context: ['workspaceId'],
    }, params, options);
}
export function recordUsage(client, params, options = {}) {
    return call(client, {
        operationId: 'recordUsage',
        method: 'POST',
        path: '/api/v1/entitlements/usage',
        errorFormat: 'core',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function getUsageSummary(client, options = {}) {
    return call(client, {
        operationId: 'getUsageSummary',
        method: 'GET',
        path: '/api/v1/entitlements/summary',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, {}, options);
}
export function listPlanShares(client, options = {}) {
    return call(client, {
        operationId: 'listPlanShares',
        method: 'GET',
        path: '/api/v1/plan-shares',
        errorFormat: 'core',
        effect: 'read',
        context: ['workspaceId'],
    }, {}, options);
}
export function deletePlanShare(client, params, options = {}) {
    return call(client, {
        operationId: 'deletePlanShare',
        method: 'DELETE',
        path: '/api/v1/plan-shares/{id}',
        errorFormat: 'core',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
        returns: 'nothing',
    }, params, options);
}
export function receiveStripeEvent(client, params, options = {}) {
    return call(client, {
        operationId: 'receiveStripeEvent',
        method: 'POST',
        path: '/api/v1/billing/stripe/events',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
