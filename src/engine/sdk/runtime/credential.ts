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
export function userToken(token: Secret, options: TokenOptions = {}): Credential {
  return credential('UserToken', 'Bearer ', token, options);
}

/** A person's session of the dashboard, in one tenant: the access token of `loginToTenant`. */
export function dashboardToken(token: Secret, options: TokenOptions = {}): Credential {
  return credential('DashboardToken', 'JWT ', token, options);
}

/** A person's API key, `pa_…`. */
export function userApiKey(key: Secret): Credential {
  return { ...credential('UserApiKey', '', key), header: 'X-API-Key' };
}

/** The key of a WordPress site's plugin, `live_sk_…` or `test_sk_…`. */
export function siteKey(key: Secret): Credential {
  return credential('SiteKey', 'Bearer ', key);
}

/** The token of an API user. */
export function apiUserToken(token: Secret): Credential {
  return credential('ApiUserToken', 'Bearer ', token);
}

/** The API key of a workspace, `sk_live_…` or `sk_test_…`. */
export function workspaceKey(key: Secret): Credential {
  return credential('WorkspaceKey', 'Bearer ', key);
}

function credential(
  scheme: Credential['scheme'],
  prefix: string,
  secret: Secret,
  { refresh }: TokenOptions = {},
): Credential {
  let renewed: string | undefined;
  let renewal: Promise<string> | undefined;
  const value = async () => prefix + (renewed ?? (typeof secret === 'string' ? secret : await secret()));
  if (refresh === undefined) return { scheme, header: 'Authorization', value };
  return {
    scheme,
    header: 'Authorization',
    value,
    async renew(used) {
      // Another call has renewed it while this one was under way.
      if (renewal === undefined && (await value()) !== used) return;
      renewal ??= refresh().finally(() => {
        renewal = undefined;
      });
      renewed = await renewal;
    },
  };
}
