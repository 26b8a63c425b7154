import type { Configuration, CustomFetch } from 'openid-client';
import { endpointsAt, type OAuthEndpoints, oauthEndpoints } from './oauth-endpoints.ts';
import { OAuthFailure } from './oauth-failure.ts';
import type { FlowSecrets, OAuthFlow } from './oauth-flow.ts';
import { type Json, type OAuthProfile, profileOfClaims, profileOfFacebook, profileOfGithub } from './oauth-profile.ts';
import type { OAuthClientSettings, OAuthProviderName } from './settings.ts';

/** The parameters of a provider's redirect back. */
export interface OAuthReturn {
  readonly code: string;
  /** RFC 9207 */
  readonly issuer: string | undefined;
}

/** This server as a client of one provider. */
export interface OAuthProvider {
  /** Returns the URL to redirect a browser to. Makes no request. */
  authorizationUrl(flow: OAuthFlow, secrets: FlowSecrets): Promise<string>;
  /**
   * Returns the profile of the person who returned. Calls the provider, so never inside a transaction. Throws
   * `OAuthFailure` unless the provider proves it.
   */
  identify(flow: OAuthFlow, secrets: FlowSecrets, returned: OAuthReturn): Promise<OAuthProfile>;
}

export interface OAuthProviderOptions {
  readonly name: OAuthProviderName;
  readonly settings: OAuthClientSettings;
  /** URL of the callback. */
  readonly redirectUri: string;
  /** For each response of the provider, to its last byte. */
  readonly timeLimitMs?: number;
}

const defaultTimeLimitMs = 10_000;
const maxResponseBytes = 2 ** 20;

type Library = typeof import('openid-client');

interface Client {
  readonly library: Library;
  readonly config: Configuration;
}

export function createOAuthProvider(options: OAuthProviderOptions): OAuthProvider {
  const { name, settings, redirectUri } = options;
  const known = oauthEndpoints[name];
  const endpoints = settings.baseUrl === null ? known : endpointsAt(settings.baseUrl, known);
  let client: Promise<Client> | undefined;
  const connected = (): Promise<Client> => {
    client ??= connect(endpoints, options);
    return client;
  };

  return {
    async authorizationUrl({ state }, { verifier, nonce }) {
      const { library, config } = await connected();
      const proofs = endpoints.provesFlow
        ? {
            code_challenge: await library.calculatePKCECodeChallenge(verifier),
            code_challenge_method: 'S256',
            ...(endpoints.jwks === null ? {} : { nonce }),
          }
        : {};
      const { scope } = endpoints;
      return library.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope, state, ...proofs }).href;
    },

    async identify(flow, secrets, returned) {
      const { library, config } = await connected();
      try {
        const tokens = await exchangeCode({ library, config }, flow, secrets, returned);
        const profile = await profileOf({ library, config }, tokens.access_token, tokens.claims());
        if (profile !== null) return profile;
      } catch (error) {
        throw failureOf(error);
      }
      throw new OAuthFailure('oauth_failed', 'the account has no usable id');
    },
  };

  function exchangeCode({ library, config }: Client, flow: OAuthFlow, secrets: FlowSecrets, returned: OAuthReturn) {
    const url = new URL(redirectUri);
    url.searchParams.set('code', returned.code);
    url.searchParams.set('state', flow.state);
    if (returned.issuer !== undefined) url.searchParams.set('iss', returned.issuer);
    const givesIdTokens = endpoints.jwks !== null;
    return library.authorizationCodeGrant(config, url, {
      expectedState: flow.state,
      idTokenExpected: givesIdTokens,
      ...(endpoints.provesFlow ? { pkceCodeVerifier: secrets.verifier } : {}),
      ...(endpoints.provesFlow && givesIdTokens ? { expectedNonce: secrets.nonce } : {}),
    });
  }

  async function profileOf(
    { library, config }: Client,
    accessToken: string,
    claims: Json | undefined,
  ): Promise<OAuthProfile | null> {
    const get = async (url: string): Promise<unknown> => {
      const headers = new Headers({ accept: 'application/json' });
      const response = await library.fetchProtectedResource(config, accessToken, new URL(url), 'GET', null, headers);
      if (!response.ok) throw new OAuthFailure('oauth_failed', `the user endpoint returned ${response.status}`);
      return response.json();
    };
    switch (name) {
      case 'github':
        return profileOfGithub((await get(endpoints.user)) as Json, await get(`${endpoints.user}/emails`));
      case 'facebook':
        return profileOfFacebook((await get(`${endpoints.user}?fields=id,name,email`)) as Json);
      default: {
        const proved = claims as Json;
        if (proved.email !== undefined) return profileOfClaims(proved);
        return profileOfClaims(await library.fetchUserInfo(config, accessToken, proved.sub as string));
      }
    }
  }
}

/** Loads the library at the first sign-in: most servers have no provider. Makes no request: endpoints are constants. */
async function connect(
  endpoints: OAuthEndpoints,
  { settings, timeLimitMs = defaultTimeLimitMs }: OAuthProviderOptions,
): Promise<Client> {
  const library = await import('openid-client');
  const config = new library.Configuration(
    {
      issuer: endpoints.issuer,
      authorization_endpoint: endpoints.authorization,
      token_endpoint: endpoints.token,
      userinfo_endpoint: endpoints.user,
      ...(endpoints.jwks === null ? {} : { jwks_uri: endpoints.jwks }),
    },
    settings.clientId,
    // The algorithm of all of them.
    { id_token_signed_response_alg: 'RS256' },
    library.ClientSecretPost(settings.clientSecret),
  );
  config.timeout = timeLimitMs / 1_000;
  config[library.customFetch] = boundedFetch;
  // The transport alone would prove the origin of an ID token; its signature is checked as well.
  if (endpoints.jwks !== null) library.enableNonRepudiationChecks(config);
  if (settings.baseUrl?.startsWith('http:')) library.allowInsecureRequests(config);
  return { library, config };
}

/** Reads at most `maxResponseBytes` and follows no redirect with the credentials it carries. */
const boundedFetch: CustomFetch = async (url, { body, signal, ...init }) => {
  const response = await fetch(url, {
    ...init,
    redirect: 'manual',
    ...(body == null ? {} : { body: body as NonNullable<RequestInit['body']> }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (response.body === null) return response;
  let bytes = 0;
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxResponseBytes) controller.error(new OAuthFailure('oauth_failed', 'the response is too large'));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bounded), { status, statusText, headers });
};

/** Without its cause, which may hold tokens. */
function failureOf(error: unknown): OAuthFailure {
  return error instanceof OAuthFailure ? error : new OAuthFailure('oauth_failed', reasonOf(error));
}

/** Returns codes of ours, of the library and of OAuth; messages could repeat text of the provider. */
function reasonOf(error: unknown): string {
  const { code, error: said, name, cause } = error as { [member: string]: unknown };
  if (cause instanceof OAuthFailure) return cause.reason;
  const words = [code, said, name].filter((word) => typeof word === 'string' && /^[\w.-]{1,64}$/.test(word));
  return words.length === 0 ? 'unknown' : words.join(' ');
}
