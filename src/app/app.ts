import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { operations } from '../../generated/operations.js';
import { problemSerializers, serializers } from '../../generated/serializers.js';
import { requestValidators } from '../../generated/validators.js';
import { apiUserAuthenticator } from '../domains/access/api-user.authenticator.ts';
import { createApiUserTokens } from '../domains/access/api-user-token.ts';
import { apiUserHandlers } from '../domains/access/api-users.handlers.ts';
import { KeyUsage } from '../platform/access/key-usage.ts';
import { workspaceKeyAuthenticator } from '../domains/access/workspace-key.authenticator.ts';
import { workspaceKeyHandlers } from '../domains/access/workspace-keys.handlers.ts';
import { dashboardSessionHandlers } from '../domains/accounts/dashboard-session.handlers.ts';
import { jwksHandlers } from '../domains/accounts/jwks.handlers.ts';
import { oauthHandlers } from '../domains/accounts/oauth.handlers.ts';
import { createOAuthFlows } from '../domains/accounts/oauth-flow.ts';
import { createOAuthProviders } from '../domains/accounts/oauth-providers.ts';
import { createPasswordHasher } from '../domains/accounts/password-hasher.ts';
import { platformUserHandlers } from '../domains/accounts/platform-users.handlers.ts';
import { profileHandlers } from '../domains/accounts/profile.handlers.ts';
import { recoveryHandlers } from '../domains/accounts/recovery.handlers.ts';
import { sessionHandlers } from '../domains/accounts/session.handlers.ts';
import { tenantUserHandlers } from '../domains/accounts/tenant-users.handlers.ts';
import { createTokens } from '../domains/accounts/tokens.ts';
import { userApiKeyAuthenticator } from '../domains/accounts/user-api-key.authenticator.ts';
import { userApiKeyHandlers } from '../domains/accounts/user-api-key.handlers.ts';
import { dashboardToken, userToken, userTokenAuthenticator } from '../domains/accounts/user-token.authenticator.ts';
import { ApiCallUsage } from '../domains/billing/api-call-usage.ts';
import { configuredGateway } from '../domains/billing/configured-gateway.ts';
import { entitlementHandlers } from '../domains/billing/entitlements.handlers.ts';
import type { PaymentGateway } from '../domains/billing/payment-gateway.ts';
import { planOf } from '../platform/plans/plans.ts';
import { stripeEventHandlers } from '../domains/billing/stripe-events.handlers.ts';
import { subscriptionHandlers } from '../domains/billing/subscriptions.handlers.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import type { Config } from './config.ts';
import { createArticleWriter } from '../domains/content/article-writer.ts';
import { articleHandlers } from '../domains/content/articles.handlers.ts';
import { categoryHandlers } from '../domains/content/categories.handlers.ts';
import { commentHandlers } from '../domains/content/comments.handlers.ts';
import { scheduleHandlers } from '../domains/content/schedules.handlers.ts';
import type { AnyHandler } from '../engine/serve/bound-operation.ts';
import { createCursorCodec } from '../engine/serve/cursor.ts';
import type { Handlers } from '../engine/serve/handler.ts';
import { Idempotency } from '../engine/serve/idempotency.ts';
import { createLists } from '../engine/serve/lists.ts';
import type { Operation } from '../engine/serve/operation.ts';
import { MemoryRateLimiter } from '../engine/serve/rate-limiter.memory.ts';
import type { RateLimiter } from '../engine/serve/rate-limiter.ts';
import type { TierLimits } from '../engine/serve/rate-limiting.ts';
import type { DatabaseHandle } from '../platform/database/database.ts';
import { AffiliateClicks } from '../domains/distribution/affiliate-clicks.ts';
import { affiliateLinkHandlers } from '../domains/distribution/affiliate-links.handlers.ts';
import { LinkDirectory } from '../domains/distribution/link-directory.ts';
import { socialHandlers } from '../domains/distribution/social.handlers.ts';
import { socialNetworks } from '../domains/distribution/social-networks.ts';
import { VisitorKeys } from '../domains/distribution/visitor-keys.ts';
import { analyticsHandlers } from '../domains/insights/analytics.handlers.ts';
import { insertAuditLog } from '../platform/audit/audit.repository.ts';
import { auditLogHandlers } from '../domains/insights/audit-logs.handlers.ts';
import { dashboardHandlers } from '../domains/insights/dashboard.handlers.ts';
import { pixelHandlers } from '../domains/insights/pixel.handlers.ts';
import { Pixel } from '../domains/insights/pixel.ts';
import { platformInsightsHandlers } from '../domains/insights/platform-insights.handlers.ts';
import { seoHandlers } from '../domains/insights/seo.handlers.ts';
import { type AppJobs, createAppJobs } from './jobs.ts';
import type { ConnectionsOptions } from '../domains/mcp/connections.ts';
import { mcpHandlers } from '../domains/mcp/mcp.handlers.ts';
import { McpServers } from '../domains/mcp/servers.ts';
import { createMailQueue } from '../platform/mail/mail-queue.ts';
import { messageHandlers } from '../domains/messaging/messages.handlers.ts';
import { type AddressResolver, createGuardedClient } from '../platform/outbound/guarded-client.ts';
import { createSecretBox } from '../platform/secrets/secret-box.ts';
import { createServer } from '../engine/serve/server.ts';
import { systemTxtResolver, type TxtResolver } from '../domains/sites/domain-proof.ts';
import { siteKeyAuthenticator } from '../domains/sites/site-key.authenticator.ts';
import { modeOf } from '../domains/sites/site-key.ts';
import { SiteUsage } from '../domains/sites/site-usage.ts';
import { siteHandlers } from '../domains/sites/sites.handlers.ts';
import { registerAgents } from '../platform/http/agents.ts';
import { registerDocs } from '../platform/http/docs.ts';
import { healthHandlers } from '../platform/http/health.handlers.ts';
import { idempotencyRecords } from '../platform/http/idempotency.repository.ts';
import type { Metrics } from '../platform/http/metrics.ts';
import { registerMetricsPage } from '../platform/http/metrics-page.ts';
import { registerPixelScript } from '../platform/http/pixel-script.ts';
import { invitationHandlers } from '../domains/tenants/invitations.handlers.ts';
import { platformTenantHandlers } from '../domains/tenants/platform-tenants.handlers.ts';
import { teamHandlers } from '../domains/tenants/team.handlers.ts';
import { tenantHandlers } from '../domains/tenants/tenants.handlers.ts';
import { workspaceHandlers } from '../domains/tenants/workspaces.handlers.ts';
import { deliveryHandlers } from '../domains/webhooks/deliveries.handlers.ts';
import { webhookHandlers } from '../domains/webhooks/webhooks.handlers.ts';

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
  /** Looks up the addresses of webhook endpoints; the machine's name servers unless given. */
  readonly addressResolver?: AddressResolver;
  /** How long a language model may write; a minute unless a test asks for less. */
  readonly aiTimeLimitMs?: number;
  /** How long each answer of an OAuth provider may take; ten seconds unless a test asks for less. */
  readonly oauthTimeLimitMs?: number;
  /** Limits of the plans table unless given. */
  readonly limits?: TierLimits;
  /** How long MCP servers may take, and how many connections to them there are; as documented unless a test asks for less. */
  readonly mcp?: Partial<ConnectionsOptions>;
  /** As configured unless given. */
  readonly gateway?: PaymentGateway | null;
}

const generatedDirectory = fileURLToPath(new URL('../../generated/', import.meta.url));

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
  const lists = createLists({ cursors, publicUrl: config.publicUrl });
  const apiCallUsage = new ApiCallUsage({ db, onError: (error) => log.error({ err: error }, 'metered API calls') });
  const workspaceKeyUsage = new KeyUsage({
    db,
    table: 'workspace_keys',
    onError: (error) => log.error({ err: error }, 'usage of workspace keys'),
  });
  const apiKeyUsage = new KeyUsage({
    db,
    table: 'user_api_keys',
    onError: (error) => log.error({ err: error }, 'API key usage'),
  });
  const visitorKeys = new VisitorKeys(db, config.encryptionKey);
  const pixel = new Pixel({ db, visitorKeys });
  const affiliateClicks = new AffiliateClicks({
    db,
    clock,
    visitorKeys,
    onError: (error) => log.error({ err: error }, 'affiliate clicks'),
  });
  const jobs = options.jobs ?? createAppJobs({ config, database, clock });
  const mails = createMailQueue(secrets, jobs);
  const { frontendUrl } = config;
  const outbound = { allowLoopback: config.outboundAllowLoopback, publicUrl: config.publicUrl };
  const upgradeUrl = `${frontendUrl}/upgrade`;
  const gateway = options.gateway === undefined ? await configuredGateway(config, db) : options.gateway;
  const directory = new LinkDirectory(db);
  const siteUsage = new SiteUsage({ db, onError: (error) => log.error({ err: error }, 'usage of sites') });
  const mode = modeOf(config.environment);

  const mcpServers = new McpServers({
    settings: config.mcpServers,
    dataDir: config.dataDir,
    ...(options.mcp === undefined ? {} : { connections: options.mcp }),
  });

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
    ...dashboardSessionHandlers({ tokens, passwords, secrets, limiter, mails, frontendUrl }),
    ...oauthHandlers({
      tokens,
      mails,
      frontendUrl,
      log,
      flows: createOAuthFlows(config.encryptionKey),
      providers: createOAuthProviders(config, options.oauthTimeLimitMs),
      publicUrl: config.publicUrl,
      tokenDelivery: config.oauthTokenDelivery,
    }),
    ...recoveryHandlers({ passwords, limiter, mails, frontendUrl }),
    ...profileHandlers({ passwords, limiter }),
    ...userApiKeyHandlers({ apiKeyUsage }),
    ...jwksHandlers({ tokens }),
    ...tenantHandlers(),
    ...workspaceHandlers({ lists, upgradeUrl }),
    ...workspaceKeyHandlers({ lists, mode, usage: workspaceKeyUsage, upgradeUrl }),
    ...apiUserHandlers({ tokens: apiUserTokens }),
    ...siteHandlers({ cursors, mode, resolver: options.txtResolver ?? systemTxtResolver(), usage: siteUsage }),
    ...teamHandlers(),
    ...messageHandlers(),
    ...tenantUserHandlers({ mails, frontendUrl }),
    ...invitationHandlers({ mails, frontendUrl }),
    ...articleHandlers({
      cursors,
      upgradeUrl,
      writeArticle: createArticleWriter(config.ai, options.aiTimeLimitMs),
      onSiteSearch: (siteId, now, userAgent) => siteUsage.count(siteId, now, { userAgent, search: true }),
    }),
    ...scheduleHandlers({ cursors }),
    ...categoryHandlers(),
    ...commentHandlers(),
    ...webhookHandlers({
      lists,
      secretBox: secrets,
      policy: outbound,
      client: createGuardedClient({
        ...outbound,
        ...(options.addressResolver === undefined ? {} : { resolver: options.addressResolver }),
      }),
      upgradeUrl,
    }),
    ...deliveryHandlers({ lists }),
    ...affiliateLinkHandlers({
      clicks: affiliateClicks,
      directory,
      publicUrl: config.publicUrl,
    }),
    ...pixelHandlers({ pixel }),
    ...seoHandlers({ lists }),
    ...subscriptionHandlers({ gateway }),
    ...entitlementHandlers({ upgradeUrl }),
    ...stripeEventHandlers({ gateway, webhookSecret: config.stripe.webhookSecret }),
    ...mcpHandlers({ servers: mcpServers }),
    ...socialHandlers({
      networks: socialNetworks(config.socialApiBases),
      secretBox: secrets,
      frontendUrl: config.frontendUrl,
    }),
    ...dashboardHandlers(),
    ...platformInsightsHandlers(),
    ...analyticsHandlers(),
    ...auditLogHandlers({ cursors }),
    ...platformTenantHandlers({ everyLeaseEnded: () => directory.everyLeaseEnded() }),
    ...platformUserHandlers(),
  });

  const metrics = await configuredMetrics(config, database, clock);
  const app = await createServer(
    config,
    {
      contract: { operations, requestValidators, serializers, problemSerializers },
      handlers: handlers as unknown as { [operationId: string]: AnyHandler },
      authenticators: [
        // Before that of sessions, whose tokens look alike but for the end of their header.
        apiUserAuthenticator(apiUserTokens),
        userTokenAuthenticator(tokens, userToken),
        userTokenAuthenticator(tokens, dashboardToken),
        userApiKeyAuthenticator(apiKeyUsage),
        siteKeyAuthenticator(mode),
        workspaceKeyAuthenticator(db, mode, workspaceKeyUsage, (tenantId, now) => apiCallUsage.count(tenantId, now)),
      ],
      limiter,
      limits: options.limits ?? planLimits,
      db,
      clock,
      writeAudit: insertAuditLog,
      idempotency: new Idempotency({ records: idempotencyRecords, box: secrets, secret: config.encryptionKey, clock }),
      requiresTenantHeader: config.environment === 'development',
      log,
      ...(await mockForMissing(handlers, config)),
    },
    metrics?.answered,
  );
  registerDocs(app, { contractDir: generatedDirectory });
  registerAgents(app, {
    contractDir: generatedDirectory,
    operations,
    version: packageVersion(),
    limiter,
    clock,
    origins: [...config.corsOrigins, new URL(config.publicUrl).origin],
  });
  registerPixelScript(app);
  registerMetricsPage(app, { metrics, token: config.metricsToken });
  app.addHook('onClose', async () => {
    await apiKeyUsage.close();
    await workspaceKeyUsage.close();
    await apiCallUsage.close();
    await affiliateClicks.close();
    await pixel.close();
    await siteUsage.close();
    await mcpServers.close();
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

/** Loaded and kept only where somebody reads them. */
async function configuredMetrics(config: Config, database: DatabaseHandle, clock: Clock): Promise<Metrics | null> {
  if (config.metricsToken === null) return null;
  const { createMetrics } = await import('../platform/http/metrics.ts');
  return createMetrics({ database, clock, version: packageVersion() });
}

/** In development an operation may be declared before it is written; production refuses to start without it. */
async function mockForMissing(
  handlers: { readonly [operationId: string]: unknown },
  config: Config,
): Promise<{ mock?: (operation: Operation) => AnyHandler }> {
  const isComplete = Object.keys(operations).every((operationId) => handlers[operationId] !== undefined);
  if (isComplete || config.environment !== 'development') return {};
  const { developmentMock } = await import('../engine/serve/development-mock.ts');
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
  const { RedisRateLimiter } = await import('../engine/serve/rate-limiter.redis.ts');
  return RedisRateLimiter.open(config.redisUrl, log);
}

function planLimit(id: string): { limit: number; allowance: number } {
  const { requestsPerMinute, burst } = planOf(id);
  return { limit: requestsPerMinute, allowance: Math.floor(requestsPerMinute * (1 + burst)) };
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
