import { createHmac } from 'node:crypto';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { EncryptionKeys } from '../../platform/secrets/encryption-keys.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { insertOAuthFlow, takeOAuthFlow } from './oauth-flows.repository.ts';
import type { OAuthProviderName } from './settings.ts';

/** From the redirect to the provider until the callback. */
export const flowLifetimeSeconds = 600;

/** What a browser carries to a provider and back. */
export interface OAuthFlow {
  readonly provider: OAuthProviderName;
  /** Returned in the query of the callback: a token, and the key that the secrets are derived from. */
  readonly state: string;
  /** Returned in the cookie. */
  readonly browser: string;
}

/** What proves to the provider that a code belongs to this flow. */
export interface FlowSecrets {
  /** RFC 7636 */
  readonly verifier: string;
  /** OpenID Connect */
  readonly nonce: string;
}

export interface OAuthFlows {
  /** Returns a new flow. A browser that has a cookie keeps it: it may have another flow in another tab. */
  begin(provider: OAuthProviderName, cookie: string | undefined): OAuthFlow;
  /** Returns the secrets of a flow, the same in every process. */
  secretsOf(flow: OAuthFlow): FlowSecrets;
}

/**
 * Derives the secrets of flows from the server's keys, so that the database stores only hashes and no process keeps
 * state.
 */
export function createOAuthFlows(keys: EncryptionKeys): OAuthFlows {
  const derived = new Map(keys.all.map((key) => [key.id, key.derive('colophon oauth flow v1')]));
  const keyOf = (state: string) => derived.get(state.split('.')[1] ?? '') ?? (derived.get(keys.current.id) as Buffer);
  const derive = (purpose: string, { provider, state, browser }: OAuthFlow) =>
    createHmac('sha256', keyOf(state))
      .update(JSON.stringify([purpose, provider, state, browser]))
      .digest('base64url');
  return {
    begin: (provider, cookie) => ({
      provider,
      state: `${mintOneTimeToken()}.${keys.current.id}`,
      browser: cookie !== undefined && tokenForm.test(cookie) ? cookie : mintOneTimeToken(),
    }),
    secretsOf: (flow) => ({ verifier: derive('verifier', flow), nonce: derive('nonce', flow) }),
  };
}

const tokenForm = /^[\w-]{43}$/;

/** Stores a flow until its browser returns. */
export async function startOAuth(trx: Transaction, { provider, state, browser }: OAuthFlow, now: Date): Promise<void> {
  await insertOAuthFlow(trx, {
    state_hash: hashOneTimeToken(state),
    provider,
    browser_hash: hashOneTimeToken(browser),
    created_at: now,
    expires_at: new Date(now.getTime() + flowLifetimeSeconds * 1000),
  });
}

/**
 * Consumes a flow, before the provider is called. Returns false if it is unknown, used, expired, or of another provider
 * or browser.
 */
export async function consumeOAuthFlow(
  db: Database,
  { provider, state, browser }: OAuthFlow,
  now: Date,
): Promise<boolean> {
  return takeOAuthFlow(db, {
    stateHash: hashOneTimeToken(state),
    provider,
    browserHash: hashOneTimeToken(browser),
    now,
  });
}
