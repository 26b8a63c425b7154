import { mkdirSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { type App, createApp } from '../../src/app/app.ts';
import { type Config, loadConfig } from '../../src/app/config.ts';
import type { RateLimiter } from '../../src/engine/serve/rate-limiter.ts';
import type { DatabaseHandle } from '../../src/platform/database/database.ts';
import type { AddressResolver } from '../../src/platform/outbound/guarded-client.ts';
import { chatServerUrl } from '../../tests/support/chat-server.ts';
import { startNetworks } from '../../tests/support/networks.ts';
import { sharedOAuthServer } from '../../tests/support/oauth-server.ts';

/** The secret that signs Stripe's events to the mock. */
export const stripeWebhookSecret = 'whsec_of_the_mock';

/**
 * Returns the settings of a mock at `url`. None comes from the environment: a mock must not reach the database, the mail
 * server or the accounts of a real server. What the API calls is a local server that this process starts.
 */
export async function mockConfig(dataDir: string, url: string): Promise<Config> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const networks = await startNetworks();
  return loadConfig({
    DATA_DIR: dataDir,
    PORT: new URL(url).port,
    PUBLIC_URL: url,
    TRUST_PROXY: '127.0.0.1',
    LOG_LEVEL: 'warn',
    OUTBOUND_ALLOW_LOOPBACK: 'true',
    STRIPE_WEBHOOK_SECRET: stripeWebhookSecret,
    AI_BASE_URL: await chatServerUrl(),
    AI_API_KEY: 'key-of-the-mock',
    AI_MODEL: 'model-of-the-mock',
    ...networks.environment,
    ...(await sharedOAuthServer()).environment,
  });
}

/** The names of this machine have its address, others have none: a mock calls no one. */
const onlyThisMachine: AddressResolver = {
  resolve4: async (name) => (/(?:^|\.)localhost$/.test(name) ? ['127.0.0.1'] : []),
  resolve6: async () => [],
};

export interface MockAppOptions {
  readonly config: Config;
  readonly database: DatabaseHandle;
  readonly log: FastifyBaseLogger;
  readonly limiter: RateLimiter;
}

/** Creates the product as it is, with fast password hashes. */
export function createMockApp(options: MockAppOptions): Promise<App> {
  return createApp({ ...options, passwordCost: 4, addressResolver: onlyThisMachine });
}
