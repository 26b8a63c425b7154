import type { OAuthProviderName } from './settings.ts';

/** The endpoints of a provider, and what it supports. */
export interface OAuthEndpoints {
  /** Its name for people. */
  readonly label: string;
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  /** Profile of the person. */
  readonly user: string;
  /** Keys of its ID tokens; null: it issues none. */
  readonly jwks: string | null;
  readonly scope: string;
  /** Whether it supports a code verifier (RFC 7636), and a nonce where it issues ID tokens. */
  readonly provesFlow: boolean;
}

export const oauthEndpoints: { readonly [Provider in OAuthProviderName]: OAuthEndpoints } = {
  google: {
    label: 'Google',
    issuer: 'https://accounts.google.com',
    authorization: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    user: 'https://openidconnect.googleapis.com/v1/userinfo',
    jwks: 'https://www.googleapis.com/oauth2/v3/certs',
    scope: 'openid email profile',
    provesFlow: true,
  },
  github: {
    label: 'GitHub',
    issuer: 'https://github.com/login/oauth',
    authorization: 'https://github.com/login/oauth/authorize',
    token: 'https://github.com/login/oauth/access_token',
    user: 'https://api.github.com/user',
    jwks: null,
    scope: 'read:user user:email',
    provesFlow: true,
  },
  linkedin: {
    label: 'LinkedIn',
    issuer: 'https://www.linkedin.com/oauth',
    authorization: 'https://www.linkedin.com/oauth/v2/authorization',
    token: 'https://www.linkedin.com/oauth/v2/accessToken',
    user: 'https://api.linkedin.com/v2/userinfo',
    jwks: 'https://www.linkedin.com/oauth/openid/jwks',
    scope: 'openid profile email',
    // It rejects a client with a secret that sends a verifier (401 invalid_client), and puts no nonce into ID tokens.
    provesFlow: false,
  },
  facebook: {
    label: 'Facebook',
    issuer: 'https://www.facebook.com',
    authorization: 'https://www.facebook.com/v23.0/dialog/oauth',
    token: 'https://graph.facebook.com/v23.0/oauth/access_token',
    user: 'https://graph.facebook.com/v23.0/me',
    jwks: null,
    scope: 'email public_profile',
    provesFlow: true,
  },
};

/** Returns the same endpoints on another server: their paths stay, and the server is the issuer. */
export function endpointsAt(baseUrl: string, endpoints: OAuthEndpoints): OAuthEndpoints {
  const moved = (endpoint: string) => `${baseUrl}${new URL(endpoint).pathname}`;
  return {
    ...endpoints,
    issuer: baseUrl,
    authorization: moved(endpoints.authorization),
    token: moved(endpoints.token),
    user: moved(endpoints.user),
    jwks: endpoints.jwks === null ? null : moved(endpoints.jwks),
  };
}
