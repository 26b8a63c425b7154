// Written by `npm run sdk` from scripts/sdk/runtime/credential.ts.

/** What proves who calls. Make one with the function named after its kind. */
export interface Credential {
    /** Security scheme of the contract. */
    readonly scheme: 'UserToken' | 'UserApiKey' | 'DashboardToken' | 'SiteKey' | 'ApiUserToken' | 'WorkspaceKey';
    readonly header: 'Authorization' | 'X-API-Key';
    /** The header's value now. */
    value(): string | Promise<string>;
    /** Called when `used` was answered with 401: gets a new one. */
    renew?(used: string): Promise<void>;
}
/** A secret, or a function that looks it up for each call. */
export type Secret = string | (() => string | Promise<string>);
export interface TokenOptions {
    /**
     * Gets the next access token when one was answered with 401. The call that met the 401 is then sent once more. However
     * many calls meet it, there is one renewal at a time.
     */
    readonly refresh?: () => Promise<string>;
}
/** A person's session: the access token of `loginUser`. */
export declare function userToken(token: Secret, options?: TokenOptions): Credential;
/** A person's session of the dashboard, in one tenant: the access token of `loginToTenant`. */
export declare function dashboardToken(token: Secret, options?: TokenOptions): Credential;
/** A person's API key, `pa_…`. */
export declare function userApiKey(key: Secret): Credential;
/** The key of a WordPress site's plugin, `live_sk_…` or `test_sk_…`. */
export declare function siteKey(key: Secret): Credential;
/** The token of an API user. */
export declare function apiUserToken(token: Secret): Credential;
/** The API key of a workspace, `sk_live_…` or `sk_test_…`. */
export declare function workspaceKey(key: Secret): Credential;
