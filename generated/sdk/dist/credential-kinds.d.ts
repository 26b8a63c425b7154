// Written by `npm run sdk` from src/platform/sdk/runtime/credential-kinds.ts.

import { type Credential, type Secret, type TokenOptions } from './credential.js';
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
