import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { oauthProviders } from '../../src/domains/accounts/settings.ts';

/** Somebody with an account at every provider. */
export interface OAuthPerson {
  /** A number at GitHub. */
  readonly id: string;
  readonly name: string;
  /** Null: the provider tells none. */
  readonly email: string | null;
  readonly verified: boolean;
}

/** What a provider does wrong with ID tokens. */
export interface Forgery {
  readonly claims?: JWTPayload;
  /** `none`: unsigned. `stranger`: signed with a key that the provider doesn't publish. */
  readonly signature?: 'none' | 'stranger';
}

/** A local server that speaks the documented protocols of Google, GitHub, LinkedIn and Facebook. */
export interface OAuthServer {
  readonly url: string;
  /** `OAUTH_*` of a server that is a client at all four. */
  readonly environment: { readonly [name: string]: string };
  /** Who sits at the browser. */
  person: OAuthPerson;
  forgery: Forgery;
  /** Requests so far, as `METHOD /path`. */
  readonly asked: string[];
  /** Answers requests whose path matches instead of the provider, until the next call; null: none. */
  answerInstead(path: RegExp | null, answer?: (response: ServerResponse) => void): void;
  close(): void;
}

export const clientId = 'client-of-the-tests';
export const clientSecret = 'secret-of-the-tests';

/** A code that is good whoever brings it, again and again: the one of the contract's examples. */
const standingCode = 'e72e16c7e42f292c6912e7710c838347ae178b4a';

interface Grant {
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly nonce: string | null;
}

/** `OAUTH_*` for clients of the server at `url`. */
export function oauthEnvironment(url: string): { [name: string]: string } {
  return Object.fromEntries(
    oauthProviders.flatMap((provider) => {
      const prefix = `OAUTH_${provider.toUpperCase()}`;
      return [
        [`${prefix}_CLIENT_ID`, clientId],
        [`${prefix}_CLIENT_SECRET`, clientSecret],
        [`${prefix}_BASE_URL`, url],
      ];
    }),
  );
}

export async function startOAuthServer(): Promise<OAuthServer> {
  const grants = new Map<string, Grant>();
  const tokens = new Set<string>();
  const asked: string[] = [];
  let instead: { path: RegExp; answer: (response: ServerResponse) => void } | null = null;
  let keys: Promise<{ own: CryptoKey; stranger: CryptoKey; jwks: object }> | undefined;

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails to start closes nothing.
  server.unref();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const self: OAuthServer = {
    url,
    environment: oauthEnvironment(url),
    person: { id: '583231', name: 'Mona Octocat', email: 'newcomer@example.org', verified: true },
    forgery: {},
    asked,
    answerInstead(path, replacement = (response) => response.end()) {
      instead = path === null ? null : { path, answer: replacement };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return self;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', url);
    asked.push(`${request.method} ${pathname}`);
    if (instead?.path.test(pathname)) return instead.answer(response);
    switch (`${request.method} ${pathname}`) {
      case 'GET /o/oauth2/v2/auth':
      case 'GET /login/oauth/authorize':
      case 'GET /oauth/v2/authorization':
      case 'GET /v23.0/dialog/oauth':
        return authorize(searchParams, response);
      case 'POST /token':
        return exchange(request, response, 'google');
      case 'POST /login/oauth/access_token':
        return exchange(request, response, 'github');
      case 'POST /oauth/v2/accessToken':
        return exchange(request, response, 'linkedin');
      case 'POST /v23.0/oauth/access_token':
        return exchange(request, response, 'facebook');
      case 'GET /oauth2/v3/certs':
      case 'GET /oauth/openid/jwks':
        return json(response, 200, (await signingKeys()).jwks);
    }
    if (!tokens.has(request.headers.authorization?.replace(/^Bearer /i, '') ?? '')) {
      return json(response, 401, { message: 'Bad credentials' });
    }
    const { id, name, email, verified } = self.person;
    switch (pathname) {
      case '/user':
        return json(response, 200, { id: Number(id), login: 'octocat', name, email: null });
      case '/user/emails':
        return json(response, 200, [
          { email: 'another@example.org', primary: false, verified: true, visibility: null },
          ...(email === null ? [] : [{ email, primary: true, verified, visibility: 'private' }]),
        ]);
      case '/v23.0/me':
        return json(response, 200, { id, name, ...(email === null ? {} : { email }) });
      default:
        return json(response, 404, {});
    }
  }

  /** The person agrees. */
  function authorize(query: URLSearchParams, response: ServerResponse): void {
    const redirectUri = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== clientId || query.get('response_type') !== 'code' || !URL.canParse(redirectUri)) {
      return json(response, 400, { error: 'invalid_request' });
    }
    const challenge = query.get('code_challenge_method') === 'S256' ? query.get('code_challenge') : null;
    const code = randomUUID();
    grants.set(code, { redirectUri, challenge, nonce: query.get('nonce') });
    const location = new URL(redirectUri);
    location.searchParams.set('code', code);
    location.searchParams.set('state', query.get('state') ?? '');
    response.writeHead(302, { location: location.href }).end();
  }

  async function exchange(request: IncomingMessage, response: ServerResponse, provider: string): Promise<void> {
    const form = new URLSearchParams(await text(request));
    const code = form.get('code') ?? '';
    const verifier = form.get('code_verifier');
    // LinkedIn takes no verifier from a client that has a secret.
    if (form.get('client_secret') !== clientSecret || (provider === 'linkedin' && verifier !== null)) {
      return json(response, 401, { error: 'invalid_client' });
    }
    const grant = code === standingCode ? null : grants.get(code);
    grants.delete(code);
    if (grant === undefined || (grant !== null && !fits(grant, form.get('redirect_uri'), verifier))) {
      // GitHub answers errors with 200.
      return json(response, provider === 'github' ? 200 : 400, {
        error: 'invalid_grant',
        error_description: `<script>alert(${code})</script>`,
      });
    }
    const access_token = `provider-token-${randomUUID()}`;
    tokens.add(access_token);
    json(response, 200, {
      access_token,
      token_type: 'bearer',
      ...(provider === 'google' ? { id_token: await idToken(url, grant?.nonce ?? null) } : {}),
      // LinkedIn puts no nonce into its tokens.
      ...(provider === 'linkedin' ? { id_token: await idToken(url, null) } : {}),
    });
  }

  async function idToken(issuer: string, nonce: string | null): Promise<string> {
    const { own, stranger } = await signingKeys();
    const { person, forgery } = self;
    const now = Math.floor(Date.now() / 1000);
    const claims: JWTPayload = {
      iss: issuer,
      aud: clientId,
      sub: person.id,
      iat: now,
      exp: now + 3600,
      name: person.name,
      ...(person.email === null ? {} : { email: person.email, email_verified: person.verified }),
      ...(nonce === null ? {} : { nonce }),
      ...forgery.claims,
    };
    if (forgery.signature === 'none') return new UnsecuredJWT(claims).encode();
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'of-the-tests' })
      .sign(forgery.signature === 'stranger' ? stranger : own);
  }

  /** Made when first wanted: two RSA keys take a while. */
  function signingKeys() {
    keys ??= (async () => {
      const [own, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
      const jwk = { ...(await exportJWK(own.publicKey)), kid: 'of-the-tests', alg: 'RS256', use: 'sig' };
      return { own: own.privateKey, stranger: stranger.privateKey, jwks: { keys: [jwk] } };
    })();
    return keys;
  }
}

function fits({ redirectUri, challenge }: Grant, givenUri: string | null, verifier: string | null): boolean {
  const proved = verifier === null ? null : createHash('sha256').update(verifier).digest('base64url');
  return redirectUri === givenUri && challenge === proved;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

let shared: Promise<OAuthServer> | undefined;

/** One that everybody shares as long as the process lives; the person at it is always the same. */
export function sharedOAuthServer(): Promise<OAuthServer> {
  shared ??= startOAuthServer();
  return shared;
}
