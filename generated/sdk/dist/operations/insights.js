// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listTenantAuditLogs(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listTenantAuditLogs',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/audit-logs',
        errorFormat: 'platform',
        effect: 'read',
        query: ['user_id', 'action', 'resource_type', 'created_from', 'created_to', 'page', 'per_page', 'cursor'],
        context: ['tenantId'],
        paging: { items: 'logs', by: 'cursor' },
    }, params, options);
}
export function submitSeoReport(client, params, options = {}) {
    return call(client, {
        operationId: 'submitSeoReport',
        method: 'POST',
        path: '/api/v1/seo/report',
        errorFormat: 'core',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['workspaceId'],
    }, params, options);
}
export function listSeoIssues(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listSeoIssues',
        method: 'GET',
        path: '/api/v1/seo/issues/{workspace_id}',
        errorFormat: 'core',
        effect: 'read',
        query: [
            'page',
            'per_page',
            'cursor',
            'sort',
            'fields',
            'min_score',
            'max_score',
            'severity',
            'type',
            'url',
            'created_after',
            'created_before',
            'search',
        ],
        context: ['workspaceId'],
        paging: { items: 'data', by: 'cursor' },
    }, params, options);
}
export function getPixelConfig(client, options = {}) {
    return call(client, {
        operationId: 'getPixelConfig',
        method: 'GET',
        path: '/api/v1/pixel/config',
        errorFormat: 'core',
        effect: 'read',
        open: true,
    }, {}, options);
}
export function trackPixelEvent(client, params, options = {}) {
    return call(client, {
        operationId: 'trackPixelEvent',
        method: 'POST',
        path: '/api/v1/pixel/track',
        errorFormat: 'core',
        effect: 'record',
        open: true,
    }, params, options);
}
export function getVisits(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getVisits',
        method: 'GET',
        path: '/api/v1/analytics/visits',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'interval'],
        context: ['workspaceId'],
    }, params, options);
}
export function getVisitedPages(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getVisitedPages',
        method: 'GET',
        path: '/api/v1/analytics/pages',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getReferrers(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getReferrers',
        method: 'GET',
        path: '/api/v1/analytics/referrers',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getVisitSources(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getVisitSources',
        method: 'GET',
        path: '/api/v1/analytics/sources',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getTrackedEvents(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getTrackedEvents',
        method: 'GET',
        path: '/api/v1/analytics/events',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getVisitDevices(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getVisitDevices',
        method: 'GET',
        path: '/api/v1/analytics/devices',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getVisitCountries(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getVisitCountries',
        method: 'GET',
        path: '/api/v1/analytics/countries',
        errorFormat: 'core',
        effect: 'read',
        query: ['from', 'to', 'domain', 'limit'],
        context: ['workspaceId'],
    }, params, options);
}
export function getAdminDashboard(client, options = {}) {
    return call(client, {
        operationId: 'getAdminDashboard',
        method: 'GET',
        path: '/api/v1/admin/dashboard',
        errorFormat: 'platform',
        effect: 'read',
    }, {}, options);
}
export function getAdminInsights(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getAdminInsights',
        method: 'GET',
        path: '/api/v1/admin/insights',
        errorFormat: 'platform',
        effect: 'read',
        query: ['days'],
    }, params, options);
}
export function getContentAnalytics(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getContentAnalytics',
        method: 'GET',
        path: '/api/v1/admin/analytics/content',
        errorFormat: 'platform',
        effect: 'read',
        query: ['days'],
    }, params, options);
}
export function getRevenueAnalytics(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'getRevenueAnalytics',
        method: 'GET',
        path: '/api/v1/admin/analytics/revenue',
        errorFormat: 'platform',
        effect: 'read',
        query: ['days'],
    }, params, options);
}
export function listAuditLogs(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listAuditLogs',
        method: 'GET',
        path: '/api/v1/admin/audit-logs',
        errorFormat: 'platform',
        effect: 'read',
        query: ['user_id', 'action', 'resource_type', 'created_from', 'created_to', 'page', 'per_page', 'cursor'],
        paging: { items: 'logs', by: 'cursor' },
    }, params, options);
}
