// Written by `npm run sdk` from src/platform/sdk/runtime/credential-kinds.ts.

import {
  type Credential,
  createCredential,
  type Secret,
  type TokenOptions,
} from './credential.ts';

const header = 'Authorization';

/** A person's session: the access token of `loginUser`. */
export function userToken(token: Secret, options: TokenOptions = {}): Credential {
  return createCredential({ scheme: 'UserToken', header, prefix: 'Bearer ' }, token, options);
}

/** A person's session of the dashboard, in one tenant: the access token of `loginToTenant`. */
export function dashboardToken(token: Secret, options: TokenOptions = {}): Credential {
  return createCredential({ scheme: 'DashboardToken', header, prefix: 'JWT ' }, token, options);
}

/** A person's API key, `pa_…`. */
export function userApiKey(key: Secret): Credential {
  return createCredential({ scheme: 'UserApiKey', header: 'X-API-Key', prefix: '' }, key);
}

/** The key of a WordPress site's plugin, `live_sk_…` or `test_sk_…`. */
export function siteKey(key: Secret): Credential {
  return createCredential({ scheme: 'SiteKey', header, prefix: 'Bearer ' }, key);
}

/** The token of an API user. */
export function apiUserToken(token: Secret): Credential {
  return createCredential({ scheme: 'ApiUserToken', header, prefix: 'Bearer ' }, token);
}

/** The API key of a workspace, `sk_live_…` or `sk_test_…`. */
export function workspaceKey(key: Secret): Credential {
  return createCredential({ scheme: 'WorkspaceKey', header, prefix: 'Bearer ' }, key);
}
