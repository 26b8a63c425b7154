import { createHmac, hkdfSync } from 'node:crypto';
import type { OAuthProviderName } from '../../app/config.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { hashOneTimeToken, mintOneTimeToken } from '../../platform/secrets/one-time-token.ts';
import { insertOAuthFlow, takeOAuthFlow } from './oauth-flows.repository.ts';

/** From the way to the provider until the way back. */
export const flowLifetimeSeconds = 600;

/** What a browser carries to a provider and back. */
export interface OAuthFlow {
  readonly provider: OAuthProviderName;
  /** Comes back in the address. */
  readonly state: string;
  /** Comes back in the cookie. */
  readonly browser: string;
}

/** What proves at the provider that the code it gave belongs to this flow. */
export interface FlowSecrets {
  /** RFC 7636 */
  readonly verifier: string;
  /** OpenID Connect */
  readonly nonce: string;
}

export interface OAuthFlows {
  /** The secrets of a flow, the same in every process. */
  secretsOf(flow: OAuthFlow): FlowSecrets;
}

/**
 * Derives the secrets of flows from the server's key, so that the database keeps nothing but hashes and no process has
 * to remember.
 */
export function createOAuthFlows(encryptionKey: Uint8Array): OAuthFlows {
  const key = Buffer.from(hkdfSync('sha256', encryptionKey, '', 'colophon oauth flow v1', 32));
  const derive = (purpose: string, { provider, state, browser }: OAuthFlow) =>
    createHmac('sha256', key)
      .update(JSON.stringify([purpose, provider, state, browser]))
      .digest('base64url');
  return { secretsOf: (flow) => ({ verifier: derive('verifier', flow), nonce: derive('nonce', flow) }) };
}

const tokenForm = /^[\w-]{43}$/;

/**
 * A new flow. A browser that has its cookie keeps it: it may have begun in another tab as well.
 */
export function newOAuthFlow(provider: OAuthProviderName, cookie: string | undefined): OAuthFlow {
  const browser = cookie !== undefined && tokenForm.test(cookie) ? cookie : mintOneTimeToken();
  return { provider, state: mintOneTimeToken(), browser };
}

/** Remembers a flow until its browser comes back. */
export async function rememberOAuthFlow(
  trx: Transaction,
  { provider, state, browser }: OAuthFlow,
  now: Date,
): Promise<void> {
  await insertOAuthFlow(trx, {
    state_hash: hashOneTimeToken(state),
    provider,
    browser_hash: hashOneTimeToken(browser),
    created_at: now,
    expires_at: new Date(now.getTime() + flowLifetimeSeconds * 1000),
  });
}

/**
 * Uses a flow up, before the provider is asked about it. False when it is unknown, used, expired, or of another provider
 * or browser.
 */
export async function useOAuthFlow(db: Database, { provider, state, browser }: OAuthFlow, now: Date): Promise<boolean> {
  return takeOAuthFlow(db, {
    stateHash: hashOneTimeToken(state),
    provider,
    browserHash: hashOneTimeToken(browser),
    now,
  });
}
