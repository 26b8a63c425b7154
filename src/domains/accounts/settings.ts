import { ConfigError } from '../../platform/config-error.ts';
import { type Environment, type Mode, oneOf, secret, text, url } from '../../platform/settings/environment.ts';

export interface AccountSettings {
  /**
   * Which registrations without a tenant create a platform admin. With `token` none: the first platform admin has the token
   * that is printed at start.
   */
  readonly platformAdminRegistration: 'first' | 'open' | 'token' | 'closed';
  /** This server's clients at the OAuth providers; null: sign-in with that provider is not configured. */
  readonly oauth: { readonly [Provider in OAuthProviderName]: OAuthClientSettings | null };
  /** Part of the front end's URL that the tokens of an OAuth sign-in are appended to. */
  readonly oauthTokenDelivery: 'query' | 'fragment';
}

export const oauthProviders = ['google', 'github', 'linkedin', 'facebook'] as const;
export type OAuthProviderName = (typeof oauthProviders)[number];

export interface OAuthClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Replaces the origin of each of the provider's endpoints, and its issuer. No trailing slash. Null: the provider's. */
  readonly baseUrl: string | null;
}

/** Throws `ConfigError`. */
export function accountSettings(environment: Environment, mode: Mode): AccountSettings {
  return {
    platformAdminRegistration: oneOf(
      environment,
      'PLATFORM_ADMIN_REGISTRATION',
      ['first', 'open', 'token', 'closed'],
      mode === 'production' ? 'token' : 'first',
    ),
    oauth: Object.freeze({
      google: oauthClient(environment, mode, 'google'),
      github: oauthClient(environment, mode, 'github'),
      linkedin: oauthClient(environment, mode, 'linkedin'),
      facebook: oauthClient(environment, mode, 'facebook'),
    }),
    oauthTokenDelivery: oneOf(environment, 'OAUTH_TOKEN_DELIVERY', ['query', 'fragment'], 'query'),
  };
}

/** A client has an id and a secret: one without the other is a mistake. */
function oauthClient(environment: Environment, mode: Mode, provider: OAuthProviderName): OAuthClientSettings | null {
  const prefix = `OAUTH_${provider.toUpperCase()}`;
  const clientId = text(environment, `${prefix}_CLIENT_ID`);
  const clientSecret = secret(environment, mode, `${prefix}_CLIENT_SECRET`);
  const hasBase = text(environment, `${prefix}_BASE_URL`) !== undefined;
  if (clientId === undefined && clientSecret === undefined) return null;
  if (clientId === undefined || clientSecret === undefined) {
    throw new ConfigError(`${prefix}_CLIENT_ID and ${prefix}_CLIENT_SECRET go together: one is missing`);
  }
  return { clientId, clientSecret, baseUrl: hasBase ? url(environment, `${prefix}_BASE_URL`, '') : null };
}
