// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function listArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles',
        errorFormat: 'platform',
        effect: 'read',
        query: [
            'page',
            'per_page',
            'cursor',
            'status',
            'category_id',
            'category',
            'tag',
            'author_id',
            'featured',
            'published_after',
            'published_before',
            'sort',
            'fields',
        ],
        context: ['tenantId'],
        paging: { items: 'articles', by: 'cursor' },
    }, params, options);
}
export function createArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'createArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function searchArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'searchArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/search',
        errorFormat: 'platform',
        effect: 'read',
        query: ['q', 'status', 'category_id', 'sort', 'page', 'per_page'],
        context: ['tenantId'],
        paging: { items: 'articles', by: 'page' },
    }, params, options);
}
export function generateArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'generateArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/generate',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function changeArticles(client, params, options = {}) {
    return call(client, {
        operationId: 'changeArticles',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/bulk',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getArticleBySlug(client, params, options = {}) {
    return call(client, {
        operationId: 'getArticleBySlug',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/slug/{slug}',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function getArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'getArticle',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function deleteArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteArticle',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function updateArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'updateArticle',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function listArticleVersions(client, params, options = {}) {
    return call(client, {
        operationId: 'listArticleVersions',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function getArticleVersion(client, params, options = {}) {
    return call(client, {
        operationId: 'getArticleVersion',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}',
        errorFormat: 'platform',
        effect: 'read',
        query: ['against'],
        context: ['tenantId'],
    }, params, options);
}
export function restoreArticleVersion(client, params, options = {}) {
    return call(client, {
        operationId: 'restoreArticleVersion',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/versions/{version}/restore',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function listRelatedArticles(client, params, options = {}) {
    return call(client, {
        operationId: 'listRelatedArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/related',
        errorFormat: 'platform',
        effect: 'read',
        query: ['limit'],
        context: ['tenantId'],
    }, params, options);
}
export function listComments(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listComments',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
        errorFormat: 'platform',
        effect: 'read',
        query: ['limit', 'offset', 'parent_id'],
        context: ['tenantId'],
        paging: { items: 'comments', by: 'offset' },
    }, params, options);
}
export function createComment(client, params, options = {}) {
    return call(client, {
        operationId: 'createComment',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function scheduleArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'scheduleArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function cancelArticleSchedule(client, params, options = {}) {
    return call(client, {
        operationId: 'cancelArticleSchedule',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getWorkingCopy(client, params, options = {}) {
    return call(client, {
        operationId: 'getWorkingCopy',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function saveWorkingCopy(client, params, options = {}) {
    return call(client, {
        operationId: 'saveWorkingCopy',
        method: 'PUT',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy',
        errorFormat: 'platform',
        effect: 'replace',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function deleteWorkingCopy(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteWorkingCopy',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function publishWorkingCopy(client, params, options = {}) {
    return call(client, {
        operationId: 'publishWorkingCopy',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/working-copy/publish',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        query: ['overwrite'],
        context: ['tenantId'],
    }, params, options);
}
export function createPreview(client, params, options = {}) {
    return call(client, {
        operationId: 'createPreview',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/previews',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function deletePreview(client, params, options = {}) {
    return call(client, {
        operationId: 'deletePreview',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/previews/{preview_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getPreview(client, params, options = {}) {
    return call(client, {
        operationId: 'getPreview',
        method: 'GET',
        path: '/api/v1/previews/{token}',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, params, options);
}
export function listTrashedArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listTrashedArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/trash',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor'],
        context: ['tenantId'],
        paging: { items: 'articles', by: 'cursor' },
    }, params, options);
}
export function deleteTrashedArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteTrashedArticle',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/trash/{article_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function restoreTrashedArticle(client, params, options = {}) {
    return call(client, {
        operationId: 'restoreTrashedArticle',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/trash/{article_id}/restore',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function listScheduledArticles(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listScheduledArticles',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/scheduled',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor'],
        context: ['tenantId'],
        paging: { items: 'scheduled', by: 'cursor' },
    }, params, options);
}
export function listCommentQueue(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listCommentQueue',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/comments',
        errorFormat: 'platform',
        effect: 'read',
        query: ['moderation', 'page', 'per_page', 'cursor'],
        context: ['tenantId'],
        paging: { items: 'comments', by: 'cursor' },
    }, params, options);
}
export function deleteComment(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteComment',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/comments/{comment_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function updateComment(client, params, options = {}) {
    return call(client, {
        operationId: 'updateComment',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/comments/{comment_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getAtomFeed(client, params, options = {}) {
    return call(client, {
        operationId: 'getAtomFeed',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/feed.xml',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
        returns: 'text',
    }, params, options);
}
export function getRssFeed(client, params, options = {}) {
    return call(client, {
        operationId: 'getRssFeed',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/rss.xml',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
        returns: 'text',
    }, params, options);
}
export function getJsonFeed(client, params, options = {}) {
    return call(client, {
        operationId: 'getJsonFeed',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/feed.json',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, params, options);
}
export function getSitemap(client, params, options = {}) {
    return call(client, {
        operationId: 'getSitemap',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/sitemap.xml',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
        query: ['page'],
        returns: 'text',
    }, params, options);
}
export function listTags(client, params, options = {}) {
    return callPages(client, {
        operationId: 'listTags',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/tags',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page', 'cursor', 'sort'],
        context: ['tenantId'],
        paging: { items: 'tags', by: 'cursor' },
    }, params, options);
}
export function listCategories(client, params, options = {}) {
    return call(client, {
        operationId: 'listCategories',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/categories',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function createCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'createCategory',
        method: 'POST',
        path: '/api/v1/tenants/{tenant_id}/categories',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getCategoryBySlug(client, params, options = {}) {
    return call(client, {
        operationId: 'getCategoryBySlug',
        method: 'GET',
        path: '/api/v1/tenants/{tenant_id}/categories/slug/{slug}',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function deleteCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteCategory',
        method: 'DELETE',
        path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function updateCategory(client, params, options = {}) {
    return call(client, {
        operationId: 'updateCategory',
        method: 'PATCH',
        path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
