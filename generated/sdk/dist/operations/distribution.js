// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listAffiliateLinks(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listAffiliateLinks',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/affiliate-links',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page'],
        context: ['tenantId'],
        paging: { items: 'affiliate_links', by: 'page' },
    }, params, options);
}
export function createAffiliateLink(client, params, options = {}) {
    return call(client, {
        operationId: 'createAffiliateLink',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/affiliate-links',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function deleteAffiliateLink(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteAffiliateLink',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function updateAffiliateLink(client, params, options = {}) {
    return call(client, {
        operationId: 'updateAffiliateLink',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getAffiliateLinkStats(client, params, options = {}) {
    return call(client, {
        operationId: 'getAffiliateLinkStats',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/affiliate-links/{link_id}/stats',
        errorFormat: 'platform',
        effect: 'read',
        query: ['days'],
        context: ['tenantId'],
    }, params, options);
}
export function followAffiliateLink(client, params, options = {}) {
    return call(client, {
        operationId: 'followAffiliateLink',
        method: 'GET',
        path: '/r/{slug}',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
        returns: 'redirect',
    }, params, options);
}
export function listSocialAccounts(client, params, options = {}) {
    return call(client, {
        operationId: 'listSocialAccounts',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/social-accounts',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function connectSocialAccount(client, params, options = {}) {
    return call(client, {
        operationId: 'connectSocialAccount',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/social-accounts',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function disconnectSocialAccount(client, params, options = {}) {
    return call(client, {
        operationId: 'disconnectSocialAccount',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/social-accounts/{account_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function publishArticleToSocial(client, params, options = {}) {
    return call(client, {
        operationId: 'publishArticleToSocial',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
