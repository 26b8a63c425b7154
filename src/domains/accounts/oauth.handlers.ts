import { stringifySetCookie } from 'cookie';
import { ApiError } from '../../engine/serve/errors.ts';
import type { Handlers } from '../../platform/handlers.ts';
import type { JobLog } from '../../platform/jobs/job.ts';
import { OAuthFailure } from './oauth-failure.ts';
import { consumeOAuthFlow, flowLifetimeSeconds, type OAuthFlow, type OAuthFlows, startOAuth } from './oauth-flow.ts';
import { completeOAuth, type OAuthIdentity, type OAuthLoginServices } from './oauth-login.ts';
import { type OAuthProviders, oauthPath } from './oauth-providers.ts';
import { pendingLoginNote } from './pending-login.ts';
import type { SessionTokens } from './session.ts';
import type { AccountSettings, OAuthProviderName } from './settings.ts';

export interface OAuthServices extends OAuthLoginServices {
  readonly flows: OAuthFlows;
  readonly providers: OAuthProviders;
  readonly publicUrl: string;
  readonly tokenDelivery: AccountSettings['oauthTokenDelivery'];
  /** Logs why sign-ins fail. */
  readonly log: Pick<JobLog, 'warn'>;
}

/** The URLs hold secrets of this browser: they are neither stored nor sent as referrer. */
const redirectHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

export function oauthHandlers(services: OAuthServices) {
  const { flows, providers, publicUrl, frontendUrl, tokenDelivery, log } = services;
  return {
    async startOAuth(request) {
      const { path, cookies, now } = request;
      const provider = providers.of(path.provider);
      const flow = flows.begin(path.provider, cookies.colophon_oauth);
      const location = await provider.authorizationUrl(flow, flows.secretsOf(flow));
      return request.transact(async (trx) => {
        await startOAuth(trx, flow, now);
        request.note({ details: { provider: path.provider } });
        return { status: 302, headers: { location, 'set-cookie': browserCookie(flow, publicUrl), ...redirectHeaders } };
      });
    },

    async completeOAuth(request) {
      const { db, path, query, cookies, ip, userAgent, now, requestId } = request;
      const { provider } = path;
      const flow = { provider, state: query.state ?? '', browser: cookies.colophon_oauth ?? '' };
      if (!(await consumeOAuthFlow(db, flow, now))) throw foreignState();
      const identity = await identify(flow, query).catch(failureOf);
      return request.transact(async (trx) => {
        const session = { surface: 'platform', tenantId: null, ip, userAgent, now } as const;
        const login =
          identity instanceof OAuthFailure ? identity : await completeOAuth(trx, services, identity, session);
        if (login instanceof OAuthFailure) {
          const { error, reason } = login;
          log.warn({ provider, error, reason, requestId }, 'a sign-in by OAuth failed');
          request.note({ action: 'user.login_failed', details: { provider, error, reason } });
          return redirect(`?${new URLSearchParams({ error, provider })}`);
        }
        if ('mfaToken' in login) {
          request.note({ ...pendingLoginNote(login), details: { provider, account: login.account } });
          return arrive({ mfa_token: login.mfaToken, provider });
        }
        const { user, tenant, tokens, account } = login;
        request.note({ userId: user.id, resourceType: 'user', resourceId: user.id, details: { provider, account } });
        if (tenant !== null) request.note({ tenantId: tenant.id });
        return arrive(parametersOf(tokens, provider));
      });
    },
  } satisfies Partial<Handlers>;

  /** Throws `OAuthFailure`. */
  async function identify(
    flow: OAuthFlow,
    { code, iss, error }: { code?: string; iss?: string; error?: string },
  ): Promise<OAuthIdentity> {
    const { provider: name } = flow;
    const provider = providers.find(name);
    if (provider === null) throw new OAuthFailure('invalid_provider', 'the provider is not configured');
    if (error === 'access_denied') throw new OAuthFailure('access_denied', 'the person declined');
    if (error !== undefined) throw new OAuthFailure('oauth_failed', 'the provider returned an error');
    if (code === undefined || code === '') throw new OAuthFailure('oauth_failed', 'the provider returned no code');
    return { provider: name, ...(await provider.identify(flow, flows.secretsOf(flow), { code, issuer: iss })) };
  }

  /** Redirects to the front end with secrets, where the operator wants them. */
  function arrive(parameters: { readonly [name: string]: string }) {
    return redirect(`${tokenDelivery === 'fragment' ? '#' : '?'}${new URLSearchParams(parameters)}`);
  }

  function redirect(end: string) {
    return { status: 302 as const, headers: { location: `${frontendUrl}/oauth/callback${end}`, ...redirectHeaders } };
  }
}

function parametersOf({ access_token, refresh_token }: SessionTokens, provider: OAuthProviderName) {
  return { access_token, refresh_token, provider };
}

/** Not strict: the browser returns from another site. */
function browserCookie({ provider, browser }: OAuthFlow, publicUrl: string): string {
  return stringifySetCookie({
    name: 'colophon_oauth',
    value: browser,
    maxAge: flowLifetimeSeconds,
    path: oauthPath(publicUrl, provider),
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
  });
}

function failureOf(error: unknown): OAuthFailure {
  if (error instanceof OAuthFailure) return error;
  throw error;
}

/** Returns the same error for every reason. */
function foreignState(): ApiError {
  return new ApiError(
    'bad_request',
    'This sign-in is unknown, has expired or was begun in another browser. Please start again.',
  );
}
