// Written by `npm run sdk` from src/platform/sdk/runtime/credential-kinds.ts.

import { createCredential, } from './credential.js';
const header = 'Authorization';
export function userToken(token, options = {}) {
    return createCredential({ scheme: 'UserToken', header, prefix: 'Bearer ' }, token, options);
}
export function dashboardToken(token, options = {}) {
    return createCredential({ scheme: 'DashboardToken', header, prefix: 'JWT ' }, token, options);
}
export function userApiKey(key) {
    return createCredential({ scheme: 'UserApiKey', header: 'X-API-Key', prefix: '' }, key);
}
export function siteKey(key) {
    return createCredential({ scheme: 'SiteKey', header, prefix: 'Bearer ' }, key);
}
export function apiUserToken(token) {
    return createCredential({ scheme: 'ApiUserToken', header, prefix: 'Bearer ' }, token);
}
export function workspaceKey(key) {
    return createCredential({ scheme: 'WorkspaceKey', header, prefix: 'Bearer ' }, key);
}
