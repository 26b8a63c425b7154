import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { clientId, clientSecret } from './oauth-server.ts';

export interface OidcServer {
  readonly url: string;
  /** Goes through the provider's pages as a browser in which the account's person agrees; where it is sent in the end. */
  agree(location: string, account: { readonly id: string; readonly email: string }): Promise<URL>;
}

/** A certified OpenID Connect server, at the paths that Google has. */
export async function startOidcServer(
  t: { teardown(work: () => void): unknown },
  redirectUri: string,
): Promise<OidcServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emails = new Map<string, string>();
  let person = '';
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = new Provider(url, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'oidc', alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['of-the-tests'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: emails.get(id) ?? '', email_verified: true, name: 'Grace Hopper' }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    routes: {
      authorization: '/o/oauth2/v2/auth',
      token: '/token',
      jwks: '/oauth2/v3/certs',
      userinfo: '/v1/userinfo',
    },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId as string,
        clientId: oidc.client?.clientId as string,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      provider
        .interactionFinished(request, response, { login: { accountId: person } })
        .catch((error) => response.writeHead(500).end(String(error)));
    } else answer(request, response);
  });
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    url,
    async agree(location, { id, email }) {
      person = id;
      emails.set(id, email);
      const jar = new Map<string, string>();
      let next = new URL(location);
      for (let hops = 0; next.origin === url && hops < 10; hops++) {
        const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) as unknown as [string, string, string];
          jar.set(name, value);
        }
        const target = response.headers.get('location');
        if (target === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
        next = new URL(target, next);
      }
      return next;
    },
  };
}
