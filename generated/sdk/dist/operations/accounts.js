// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.js';
import { callPages } from '../pages.js';
export function getJwks(client, options = {}) {
    return call(client, {
        operationId: 'getJwks',
        method: 'GET',
        path: '/.well-known/jwks.json',
        errorFormat: 'platform',
        effect: 'read',
        open: true,
    }, {}, options);
}
export function registerUser(client, params, options = {}) {
    return call(client, {
        operationId: 'registerUser',
        method: 'POST',
        path: '/api/v1/auth/register',
        errorFormat: 'platform',
        effect: 'create',
        open: true,
        context: ['tenantId'],
    }, params, options);
}
export function loginUser(client, params, options = {}) {
    return call(client, {
        operationId: 'loginUser',
        method: 'POST',
        path: '/api/v1/auth/login',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
        context: ['tenantId'],
    }, params, options);
}
export function refreshAccessToken(client, params, options = {}) {
    return call(client, {
        operationId: 'refreshAccessToken',
        method: 'POST',
        path: '/api/v1/auth/refresh',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
export function logoutUser(client, options = {}) {
    return call(client, {
        operationId: 'logoutUser',
        method: 'POST',
        path: '/api/v1/auth/logout',
        errorFormat: 'platform',
        effect: 'act',
        dryRun: true,
    }, {}, options);
}
export function listSessions(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'listSessions',
        method: 'GET',
        path: '/api/v1/auth/sessions',
        errorFormat: 'platform',
        effect: 'read',
        query: ['page', 'per_page'],
        paging: { items: 'sessions', by: 'page' },
    }, params, options);
}
export function endSessions(client, params = {}, options = {}) {
    return call(client, {
        operationId: 'endSessions',
        method: 'DELETE',
        path: '/api/v1/auth/sessions',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
        query: ['include_current'],
    }, params, options);
}
export function endSession(client, params, options = {}) {
    return call(client, {
        operationId: 'endSession',
        method: 'DELETE',
        path: '/api/v1/auth/sessions/{session_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function getCurrentUser(client, options = {}) {
    return call(client, {
        operationId: 'getCurrentUser',
        method: 'GET',
        path: '/api/v1/auth/me',
        errorFormat: 'platform',
        effect: 'read',
        context: ['tenantId'],
    }, {}, options);
}
export function updateProfile(client, params, options = {}) {
    return call(client, {
        operationId: 'updateProfile',
        method: 'PATCH',
        path: '/api/v1/auth/profile',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function changePassword(client, params, options = {}) {
    return call(client, {
        operationId: 'changePassword',
        method: 'POST',
        path: '/api/v1/auth/change-password',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function getMfa(client, options = {}) {
    return call(client, {
        operationId: 'getMfa',
        method: 'GET',
        path: '/api/v1/auth/mfa',
        errorFormat: 'platform',
        effect: 'read',
    }, {}, options);
}
export function enrolTotp(client, params, options = {}) {
    return call(client, {
        operationId: 'enrolTotp',
        method: 'POST',
        path: '/api/v1/auth/mfa/totp',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function removeTotp(client, params, options = {}) {
    return call(client, {
        operationId: 'removeTotp',
        method: 'DELETE',
        path: '/api/v1/auth/mfa/totp',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function confirmTotp(client, params, options = {}) {
    return call(client, {
        operationId: 'confirmTotp',
        method: 'POST',
        path: '/api/v1/auth/mfa/totp/confirm',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function replaceRecoveryCodes(client, params, options = {}) {
    return call(client, {
        operationId: 'replaceRecoveryCodes',
        method: 'POST',
        path: '/api/v1/auth/mfa/recovery-codes',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function verifyMfa(client, params, options = {}) {
    return call(client, {
        operationId: 'verifyMfa',
        method: 'POST',
        path: '/api/v1/auth/mfa/verify',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
export function stepUp(client, params, options = {}) {
    return call(client, {
        operationId: 'stepUp',
        method: 'POST',
        path: '/api/v1/auth/step-up',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function forgotPassword(client, params, options = {}) {
    return call(client, {
        operationId: 'forgotPassword',
        method: 'POST',
        path: '/api/v1/auth/forgot-password',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
export function resetPassword(client, params, options = {}) {
    return call(client, {
        operationId: 'resetPassword',
        method: 'POST',
        path: '/api/v1/auth/reset-password',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
export function claimPlatformAdmin(client, params, options = {}) {
    return call(client, {
        operationId: 'claimPlatformAdmin',
        method: 'POST',
        path: '/api/v1/auth/platform-admin',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function verifyEmail(client, params, options = {}) {
    return call(client, {
        operationId: 'verifyEmail',
        method: 'POST',
        path: '/api/v1/auth/verify-email',
        errorFormat: 'platform',
        effect: 'act',
    }, params, options);
}
export function resendVerification(client, options = {}) {
    return call(client, {
        operationId: 'resendVerification',
        method: 'POST',
        path: '/api/v1/auth/resend-verification',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
    }, {}, options);
}
export function changeEmail(client, params, options = {}) {
    return call(client, {
        operationId: 'changeEmail',
        method: 'POST',
        path: '/api/v1/auth/change-email',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
    }, params, options);
}
export function confirmEmail(client, params, options = {}) {
    return call(client, {
        operationId: 'confirmEmail',
        method: 'POST',
        path: '/api/v1/auth/confirm-email',
        errorFormat: 'platform',
        effect: 'act',
    }, params, options);
}
export function undoEmailChange(client, params, options = {}) {
    return call(client, {
        operationId: 'undoEmailChange',
        method: 'POST',
        path: '/api/v1/auth/undo-email-change',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
    }, params, options);
}
export function listIdentities(client, options = {}) {
    return call(client, {
        operationId: 'listIdentities',
        method: 'GET',
        path: '/api/v1/auth/identities',
        errorFormat: 'platform',
        effect: 'read',
    }, {}, options);
}
export function unlinkIdentity(client, params, options = {}) {
    return call(client, {
        operationId: 'unlinkIdentity',
        method: 'DELETE',
        path: '/api/v1/auth/identities/{provider}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function startOAuth(client, params, options = {}) {
    return call(client, {
        operationId: 'startOAuth',
        method: 'GET',
        path: '/api/v1/auth/oauth/{provider}',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
        returns: 'redirect',
    }, params, options);
}
export function completeOAuth(client, params, options = {}) {
    return call(client, {
        operationId: 'completeOAuth',
        method: 'GET',
        path: '/api/v1/auth/oauth/{provider}/callback',
        errorFormat: 'platform',
        effect: 'act',
        open: true,
        query: ['state', 'code', 'iss', 'error'],
        returns: 'redirect',
    }, params, options);
}
export function listUserApiKeys(client, options = {}) {
    return call(client, {
        operationId: 'listUserApiKeys',
        method: 'GET',
        path: '/api/v1/auth/api-keys',
        errorFormat: 'platform',
        effect: 'read',
    }, {}, options);
}
export function createUserApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'createUserApiKey',
        method: 'POST',
        path: '/api/v1/auth/api-keys',
        errorFormat: 'platform',
        effect: 'create',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function deleteUserApiKey(client, params, options = {}) {
    return call(client, {
        operationId: 'deleteUserApiKey',
        method: 'DELETE',
        path: '/api/v1/auth/api-keys/{key_id}',
        errorFormat: 'platform',
        effect: 'delete',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function registerTenantOwner(client, params, options = {}) {
    return call(client, {
        operationId: 'registerTenantOwner',
        method: 'POST',
        path: '/api/v1/register',
        errorFormat: 'sites',
        effect: 'create',
        open: true,
    }, params, options);
}
export function loginToTenant(client, params, options = {}) {
    return call(client, {
        operationId: 'loginToTenant',
        method: 'POST',
        path: '/api/v1/login',
        errorFormat: 'sites',
        effect: 'act',
        open: true,
    }, params, options);
}
export function refreshSession(client, params, options = {}) {
    return call(client, {
        operationId: 'refreshSession',
        method: 'POST',
        path: '/api/v1/refresh',
        errorFormat: 'sites',
        effect: 'act',
        open: true,
    }, params, options);
}
export function logoutFromTenant(client, options = {}) {
    return call(client, {
        operationId: 'logoutFromTenant',
        method: 'POST',
        path: '/api/v1/logout',
        errorFormat: 'sites',
        effect: 'act',
        dryRun: true,
    }, {}, options);
}
export function sayHello(client, params, options = {}) {
    return call(client, {
        operationId: 'sayHello',
        method: 'POST',
        path: '/api/v1/hello',
        errorFormat: 'sites',
        effect: 'read',
    }, params, options);
}
export function getMyProfile(client, options = {}) {
    return call(client, {
        operationId: 'getMyProfile',
        method: 'GET',
        path: '/api/v1/me',
        errorFormat: 'sites',
        effect: 'read',
    }, {}, options);
}
export function createUser(client, params, options = {}) {
    return call(client, {
        operationId: 'createUser',
        method: 'POST',
        path: '/api/v1/users',
        errorFormat: 'sites',
        effect: 'create',
        keyed: true,
        dryRun: true,
        context: ['tenantId'],
    }, params, options);
}
export function getUserById(client, params, options = {}) {
    return call(client, {
        operationId: 'getUserById',
        method: 'GET',
        path: '/api/v1/users/{id}',
        errorFormat: 'sites',
        effect: 'read',
        context: ['tenantId'],
    }, params, options);
}
export function adminListUsers(client, params = {}, options = {}) {
    return callPages(client, {
        operationId: 'adminListUsers',
        method: 'GET',
        path: '/api/v1/admin/users',
        errorFormat: 'platform',
        effect: 'read',
        query: ['search', 'tenant_id', 'is_active', 'page', 'per_page'],
        paging: { items: 'users', by: 'page' },
    }, params, options);
}
export function adminGetUser(client, params, options = {}) {
    return call(client, {
        operationId: 'adminGetUser',
        method: 'GET',
        path: '/api/v1/admin/users/{user_id}',
        errorFormat: 'platform',
        effect: 'read',
    }, params, options);
}
export function adminUpdateUser(client, params, options = {}) {
    return call(client, {
        operationId: 'adminUpdateUser',
        method: 'PATCH',
        path: '/api/v1/admin/users/{user_id}',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function adminEndUserSessions(client, params, options = {}) {
    return call(client, {
        operationId: 'adminEndUserSessions',
        method: 'DELETE',
        path: '/api/v1/admin/users/{user_id}/sessions',
        errorFormat: 'platform',
        effect: 'act',
        keyed: true,
        dryRun: true,
    }, params, options);
}
export function adminUpdateUserRole(client, params, options = {}) {
    return call(client, {
        operationId: 'adminUpdateUserRole',
        method: 'PATCH',
        path: '/api/v1/admin/users/{user_id}/role',
        errorFormat: 'platform',
        effect: 'update',
        keyed: true,
        dryRun: true,
    }, params, options);
}
