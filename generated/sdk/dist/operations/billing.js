// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
export function createSubscription(client, params, options = {}) {
    return call(client, {
        operationId: 'createSubscription',
        method: 'POST',
        path: '/api/v1/subscriptions',
        surface: 'platform',
        effect: 'act',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function listPlans(client, options = {}) {
    return call(client, {
        operationId: 'listPlans',
        method: 'GET',
        path: '/api/v1/subscriptions/plans',
        surface: 'platform',
        effect: 'read',
        open: true,
    }, {}, options);
}
export function getCurrentSubscription(client, options = {}) {
    return call(client, {
        operationId: 'getCurrentSubscription',
        method: 'GET',
        path: '/api/v1/subscriptions/current',
        surface: 'platform',
        effect: 'read',
        context: ['tenant'],
    }, {}, options);
}
export function cancelSubscription(client, options = {}) {
    return call(client, {
        operationId: 'cancelSubscription',
        method: 'DELETE',
        path: '/api/v1/subscriptions/cancel',
        surface: 'platform',
        effect: 'act',
        keyed: true,
        context: ['tenant'],
    }, {}, options);
}
export function checkEntitlement(client, params, options = {}) {
    return call(client, {
        operationId: 'checkEntitlement',
        method: 'GET',
        path: '/api/v1/entitlements/check',
        surface: 'core',
        effect: 'read',
        query: ['feature', 'quantity'],
        context: ['workspace'],
    }, params, options);
}
export function recordUsage(client, params, options = {}) {
    return call(client, {
        operationId: 'recordUsage',
        method: 'POST',
        path: '/api/v1/entitlements/usage',
        surface: 'core',
        effect: 'act',
        keyed: true,
        context: ['workspace'],
    }, params, options);
}
export function getUsageSummary(client, options = {}) {
    return call(client, {
        operationId: 'getUsageSummary',
        method: 'GET',
        path: '/api/v1/entitlements/summary',
        surface: 'core',
        effect: 'read',
        context: ['workspace'],
    }, {}, options);
}
export function receiveStripeEvent(client, params, options = {}) {
    return call(client, {
        operationId: 'receiveStripeEvent',
        method: 'POST',
        path: '/api/v1/billing/stripe/events',
        surface: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
