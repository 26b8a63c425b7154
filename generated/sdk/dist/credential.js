// Written by `npm run sdk` from src/engine/sdk/runtime/credential.ts.

export function bearerToken(scheme, token, options = {}) {
    return createCredential({ scheme, header: 'Authorization', prefix: 'Bearer ' }, token, options);
}
export function apiKey(scheme, header, key) {
    return createCredential({ scheme, header, prefix: '' }, key);
}
export function createCredential({ scheme, header, prefix }, secret, { refresh } = {}) {
    let renewed;
    let renewal;
    const value = async () => prefix + (renewed ?? (typeof secret === 'string' ? secret : await secret()));
    if (refresh === undefined)
        return { scheme, header, value };
    return {
        scheme,
        header,
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
