// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles',
        surface: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor', 'status', 'category_id'],
        context: ['tenant'],
    }, { items: 'articles', by: 'cursor' }, params, options);
}
export function createArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'createArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles',
        surface: 'platform',
        effect: 'create',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function searchArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'searchArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/search',
        surface: 'platform',
        effect: 'read',
        query: ['q', 'status', 'category_id', 'sort', 'page', 'per_page'],
        context: ['tenant'],
    }, { items: 'articles', by: 'page' }, params, options);
}
export function generateArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'generateArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/generate',
        surface: 'platform',
        effect: 'create',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function getArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'getArticle',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        surface: 'platform',
        effect: 'read',
        context: ['tenant'],
    }, params, options);
}
export function deleteArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteArticle',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        surface: 'platform',
        effect: 'delete',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function updateArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'updateArticle',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        surface: 'platform',
        effect: 'update',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function listComments(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listComments',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
        surface: 'platform',
        effect: 'read',
        query: ['limit', 'offset', 'parent_id'],
        context: ['tenant'],
    }, { items: 'comments', by: 'offset' }, params, options);
}
export function createComment(client, params, options = {}) {
    return call(client, {
        operationId: 'createComment',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
        surface: 'platform',
        effect: 'create',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function scheduleArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'scheduleArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
        surface: 'platform',
        effect: 'act',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function cancelArticleSchedule(client, params, options = {}) {
    return call(client, {
        operationId: 'cancelArticleSchedule',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
        surface: 'platform',
        effect: 'act',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function listScheduledArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listScheduledArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/scheduled',
        surface: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor'],
        context: ['tenant'],
    }, { items: 'scheduled', by: 'cursor' }, params, options);
}
export function deleteComment(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteComment',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/comments/{comment_id}',
        surface: 'platform',
        effect: 'delete',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function listCategories(client, params, options = {}) {
    return call(client, {
        operationId: 'listCategories',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/categories',
        surface: 'platform',
        effect: 'read',
        context: ['tenant'],
    }, params, options);
}
export function createCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'createCategory',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/categories',
        surface: 'platform',
        effect: 'create',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function deleteCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteCategory',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
        surface: 'platform',
        effect: 'delete',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
export function updateCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'updateCategory',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
        surface: 'platform',
        effect: 'update',
        keyed: true,
        context: ['tenant'],
    }, params, options);
}
