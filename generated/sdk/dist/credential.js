// Written by `npm run sdk` from scripts/sdk/runtime/credential.ts.

export function userToken(token, options = {}) {
    return credential('UserToken', 'Bearer ', token, options);
}
export function dashboardToken(token, options = {}) {
    return credential('DashboardToken', 'JWT ', token, options);
}
export function userApiKey(key) {
    return { ...credential('UserApiKey', '', key), header: 'X-API-Key' };
}
export function siteKey(key) {
    return credential('SiteKey', 'Bearer ', key);
}
export function apiUserToken(token) {
    return credential('ApiUserToken', 'Bearer ', token);
}
export function workspaceKey(key) {
    return credential('WorkspaceKey', 'Bearer ', key);
}
function credential(scheme, prefix, secret, { refresh } = {}) {
    let renewed;
    let renewal;
    const value = async () => prefix + (renewed ?? (typeof secret === 'string' ? secret : await secret()));
    if (refresh === undefined)
        return { scheme, header: 'Authorization', value };
    return {
        scheme,
        header: 'Authorization',
        value,
        async renew(used) {
            if (renewal === undefined && (await value()) !== used)
                return;
            renewal ??= refresh().finally(() => {
                renewal = undefined;
            });
            renewed = await renewal;
        },
    };
}
