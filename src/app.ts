import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { operations } from '../generated/operations.js';
import { problemSerializers, serializers } from '../generated/serializers.js';
import { requestValidators } from '../generated/validators.js';
import { apiUserAuthenticator } from './access/api-user.authenticator.ts';
import { createApiUserTokens } from './access/api-user-token.ts';
import { apiUserHandlers } from './access/api-users.handlers.ts';
import { ApiKeyUsage } from './accounts/api-key-usage.ts';
import { dashboardSessionHandlers } from './accounts/dashboard-session.handlers.ts';
import { jwksHandlers } from './accounts/jwks.handlers.ts';
import { createPasswordHasher } from './accounts/password-hasher.ts';
import { profileHandlers } from './accounts/profile.handlers.ts';
import { recoveryHandlers } from './accounts/recovery.handlers.ts';
import { sessionHandlers } from './accounts/session.handlers.ts';
import { tenantUserHandlers } from './accounts/tenant-users.handlers.ts';
import { createTokens } from './accounts/tokens.ts';
import { userApiKeyAuthenticator } from './accounts/user-api-key.authenticator.ts';
import { userApiKeyHandlers } from './accounts/user-api-key.handlers.ts';
import { dashboardToken, userToken, userTokenAuthenticator } from './accounts/user-token.authenticator.ts';
import { configuredGateway } from './billing/configured-gateway.ts';
import type { PaymentGateway } from './billing/payment-gateway.ts';
import { planOf } from './billing/plans.ts';
import { stripeEventHandlers } from './billing/stripe-events.handlers.ts';
import { subscriptionHandlers } from './billing/subscriptions.handlers.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createArticleWriter } from './content/article-writer.ts';
import { articleHandlers } from './content/articles.handlers.ts';
import { categoryHandlers } from './content/categories.handlers.ts';
import { commentHandlers } from './content/comments.handlers.ts';
import { scheduleHandlers } from './content/schedules.handlers.ts';
import type { AnyHandler } from './contract/bound-operation.ts';
import { createCursorCodec } from './contract/cursor.ts';
import type { Handlers } from './contract/handler.ts';
import type { Operation } from './contract/operation.ts';
import { MemoryRateLimiter } from './contract/rate-limiter.memory.ts';
import type { RateLimiter } from './contract/rate-limiter.ts';
import type { TierLimits } from './contract/rate-limiting.ts';
import type { DatabaseHandle } from './database/database.ts';
import { AffiliateClicks } from './distribution/affiliate-clicks.ts';
import { affiliateLinkHandlers } from './distribution/affiliate-links.handlers.ts';
import { LinkDirectory } from './distribution/link-directory.ts';
import { socialHandlers } from './distribution/social.handlers.ts';
import { socialNetworks } from './distribution/social-networks.ts';
import { VisitorKeys } from './distribution/visitor-keys.ts';
import { insertAuditLog } from './insights/audit.repository.ts';
import { type AppJobs, createAppJobs } from './jobs/definitions.ts';
import { createMailQueue } from './messaging/mail-queue.ts';
import { messageHandlers } from './messaging/messages.handlers.ts';
import { createSecretBox } from './secrets/secret-box.ts';
import { createServer } from './server.ts';
import { systemTxtResolver, type TxtResolver } from './sites/domain-proof.ts';
import { siteKeyAuthenticator } from './sites/site-key.authenticator.ts';
import { modeOf } from './sites/site-key.ts';
import { SiteUsage } from './sites/site-usage.ts';
import { siteHandlers } from './sites/sites.handlers.ts';
import { registerDocs } from './system/docs.ts';
import { healthHandlers } from './system/health.handlers.ts';
import { invitationHandlers } from './tenants/invitations.handlers.ts';
import { teamHandlers } from './tenants/team.handlers.ts';
import { tenantHandlers } from './tenants/tenants.handlers.ts';

export interface AppOptions {
  readonly config: Config;
  readonly database: DatabaseHandle;
  /** The queue of background work; unless it is given, one that never starts. */
  readonly jobs?: AppJobs;
  readonly clock?: Clock;
  readonly log?: FastifyBaseLogger;
  /** bcrypt's cost; 12 unless a test asks for less. */
  readonly passwordCost?: number;
  /** Looks up the records that prove the domains of sites; the machine's name servers unless given. */
  readonly txtResolver?: TxtResolver;
  /** How long a language model may write; a minute unless a test asks for less. */
  readonly aiTimeLimitMs?: number;
  /** Limits of the plans table unless given. */
  readonly limits?: TierLimits;
  /** As configured unless given. */
  readonly gateway?: PaymentGateway | null;
}

const generatedDirectory = fileURLToPath(new URL('../generated/', import.meta.url));

/** Seed 003 and design section 10: what a caller without a tenant may do is what the free plan allows. */
const planLimits: TierLimits = {
  anonymous: planLimit('free'),
  withoutTenant: planLimit('free'),
  ofPlan: planLimit,
};

/** Puts the API together: configuration and database in, a Fastify instance ready to listen out. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, database, clock = systemClock, log = (await createLogger(config)).log } = options;
  const { db } = database;
  const limiter = await createLimiter(config, log);
  const tokens = await createTokens({ privateKey: config.jwtPrivateKey, issuer: config.publicUrl });
  const apiUserTokens = await createApiUserTokens({ privateKey: config.jwtPrivateKey, issuer: config.publicUrl });
  const passwords = createPasswordHasher({ cost: options.passwordCost ?? 12 });
  const secrets = createSecretBox(config.encryptionKey);
  const cursors = createCursorCodec(config.encryptionKey);
  const apiKeyUsage = new ApiKeyUsage({ db, onError: (error) => log.error({ err: error }, 'API key usage') });
  const affiliateClicks = new AffiliateClicks({
    db,
    visitorKeys: new VisitorKeys(db, config.encryptionKey),
    onError: (error) => log.error({ err: error }, 'affiliate clicks'),
  });
  const jobs = options.jobs ?? createAppJobs({ config, database, clock });
  const mails = createMailQueue(secrets, jobs);
  const { frontendUrl } = config;
  const upgradeUrl = `${frontendUrl}/upgrade`;
  const gateway = options.gateway === undefined ? await configuredGateway(config, db) : options.gateway;
  const siteUsage = new SiteUsage({ db, onError: (error) => log.error({ err: error }, 'usage of sites') });
  const mode = modeOf(config.environment);

  const handlers = exactly({
    ...healthHandlers({ database, version: packageVersion() }),
    ...sessionHandlers({
      tokens,
      passwords,
      limiter,
      mails,
      frontendUrl,
      platformAdminRegistration: config.platformAdminRegistration,
    }),
    ...dashboardSessionHandlers({ tokens, passwords, secrets, limiter }),
    ...recoveryHandlers({ passwords, limiter, mails, frontendUrl }),
    ...profileHandlers({ passwords, limiter }),
    ...userApiKeyHandlers({ apiKeyUsage }),
    ...jwksHandlers({ tokens }),
    ...tenantHandlers(),
    ...apiUserHandlers({ tokens: apiUserTokens }),
    ...siteHandlers({ cursors, mode, resolver: options.txtResolver ?? systemTxtResolver(), usage: siteUsage }),
    ...teamHandlers(),
    ...messageHandlers(),
    ...tenantUserHandlers({ mails, frontendUrl }),
    ...invitationHandlers({ mails, frontendUrl }),
    ...articleHandlers({ cursors, upgradeUrl, writeArticle: createArticleWriter(config.ai, options.aiTimeLimitMs) }),
    ...scheduleHandlers({ cursors }),
    ...categoryHandlers(),
    ...commentHandlers(),
    ...affiliateLinkHandlers({
      clicks: affiliateClicks,
      directory: new LinkDirectory(db),
      publicUrl: config.publicUrl,
    }),
    ...subscriptionHandlers({ gateway }),
    ...stripeEventHandlers({ gateway, webhookSecret: config.stripe.webhookSecret }),
    ...socialHandlers({
      networks: socialNetworks(config.socialApiBases),
      secretBox: secrets,
      frontendUrl: config.frontendUrl,
    }),
  });

  const app = await createServer(config, {
    contract: { operations, requestValidators, serializers, problemSerializers },
    handlers: handlers as unknown as { [operationId: string]: AnyHandler },
    authenticators: [
      // Before that of sessions, whose tokens look alike but for the end of their header.
      apiUserAuthenticator(apiUserTokens),
      userTokenAuthenticator(tokens, userToken),
      userTokenAuthenticator(tokens, dashboardToken),
      userApiKeyAuthenticator(apiKeyUsage),
      siteKeyAuthenticator(mode),
    ],
    limiter,
    limits: options.limits ?? planLimits,
    db,
    clock,
    writeAudit: insertAuditLog,
    requiresTenantHeader: config.environment === 'development',
    log,
    ...(await mockForMissing(handlers, config)),
  });
  registerDocs(app, { contractDir: generatedDirectory });
  app.addHook('onClose', async () => {
    await apiKeyUsage.close();
    await affiliateClicks.close();
    await siteUsage.close();
    await limiter.close();
  });
  return app;
}

/** Refuses at compile time a handler that the contract doesn't declare; a missing one fails `Handlers` itself. */
function exactly<Given extends Handlers>(
  handlers: Given & Record<Exclude<keyof Given, keyof Handlers>, never>,
): Handlers {
  return handlers;
}

/** In development an operation may be declared before it is written; production refuses to start without it. */
async function mockForMissing(
  handlers: { readonly [operationId: string]: unknown },
  config: Config,
): Promise<{ mock?: (operation: Operation) => AnyHandler }> {
  const isComplete = Object.keys(operations).every((operationId) => handlers[operationId] !== undefined);
  if (isComplete || config.environment !== 'development') return {};
  const { developmentMock } = await import('./contract/development-mock.ts');
  const document = JSON.parse(readFileSync(`${generatedDirectory}openapi.json`, 'utf8')) as object;
  return { mock: await developmentMock(document) };
}

/** The process's one logger: lines of JSON, in development lines for people. */
export async function createLogger(
  config: Pick<Config, 'environment' | 'logLevel'>,
): Promise<{ readonly log: FastifyBaseLogger }> {
  const level = config.logLevel;
  if (config.environment === 'production' || level === 'silent') return { log: pino({ level }) };
  const { default: pretty } = await import('pino-pretty');
  return { log: pino({ level }, pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', sync: true })) };
}

async function createLimiter(config: Config, log: FastifyBaseLogger): Promise<RateLimiter> {
  if (config.redisUrl === null) return new MemoryRateLimiter();
  const { RedisRateLimiter } = await import('./contract/rate-limiter.redis.ts');
  return RedisRateLimiter.open(config.redisUrl, log);
}

function planLimit(id: string): { limit: number; allowance: number } {
  const { requestsPerMinute, burst } = planOf(id);
  return { limit: requestsPerMinute, allowance: Math.floor(requestsPerMinute * (1 + burst)) };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
