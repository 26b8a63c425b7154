import { ApiError } from '../../engine/serve/errors.ts';
import type { HttpSettings } from '../../platform/http/settings.ts';
import { oauthEndpoints } from './oauth-endpoints.ts';
import { createOAuthProvider, type OAuthProvider } from './oauth-provider.ts';
import type { AccountSettings, OAuthProviderName } from './settings.ts';

export interface OAuthProviders {
  /** Null: not configured. */
  find(name: OAuthProviderName): OAuthProvider | null;
  /** Throws `service_unavailable` with the names of the settings. */
  of(name: OAuthProviderName): OAuthProvider;
}

/** Returns the path of the OAuth operations of one provider, from the server's root. */
export function oauthPath(publicUrl: string, name: OAuthProviderName): string {
  return `${new URL(publicUrl).pathname.replace(/\/$/, '')}/api/v1/auth/oauth/${name}`;
}

export function createOAuthProviders(
  { oauth, publicUrl }: Pick<AccountSettings, 'oauth'> & Pick<HttpSettings, 'publicUrl'>,
  timeLimitMs?: number,
): OAuthProviders {
  const provider = (name: OAuthProviderName): OAuthProvider | null => {
    const settings = oauth[name];
    if (settings === null) return null;
    const redirectUri = `${new URL(publicUrl).origin}${oauthPath(publicUrl, name)}/callback`;
    return createOAuthProvider({ name, settings, redirectUri, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) });
  };
  const configured = {
    google: provider('google'),
    github: provider('github'),
    linkedin: provider('linkedin'),
    facebook: provider('facebook'),
  };
  return {
    find: (name) => configured[name],
    of(name) {
      const found = configured[name];
      if (found !== null) return found;
      const variable = `OAUTH_${name.toUpperCase()}`;
      throw new ApiError(
        'service_unavailable',
        `Sign-in with ${oauthEndpoints[name].label} is not configured. Set ${variable}_CLIENT_ID and ${variable}_CLIENT_SECRET.`,
      );
    },
  };
}
