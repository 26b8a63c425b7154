import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { operations } from '../../generated/operations.js';
import { problemSerializers, serializers } from '../../generated/serializers.js';
import { requestValidators } from '../../generated/validators.js';
import type { Operation } from '../engine/document/operation.ts';
import type { AnyHandler } from '../engine/serve/bound-operation.ts';
import { registerAgents } from '../platform/http/agents.ts';
import { registerDocs } from '../platform/http/docs.ts';
import { registerHostedPages } from '../platform/http/hosted-pages.ts';
import { registerLanding } from '../platform/http/landing.ts';
import type { Metrics } from '../platform/http/metrics.ts';
import { registerMetricsPage } from '../platform/http/metrics-page.ts';
import { registerPixelScript } from '../platform/http/pixel-script.ts';
import { createServer } from '../platform/http/server.ts';
import { uploadDirectoryIn } from '../platform/http/uploads.ts';
import { idempotencyRecords } from '../platform/idempotency/idempotency.repository.ts';
import { StoredIdempotency } from '../platform/idempotency/idempotency.ts';
import { createJobs, type Jobs } from '../platform/jobs/jobs.ts';
import type { KeyCheck } from '../platform/keys/key-check.ts';
import { planLimits } from '../platform/plans/plan-limits.ts';
import type { TierLimits } from '../platform/policy/rate-limits.ts';
import type { PlatformRequest } from '../platform/policy/request.ts';
import type { Tracer } from '../platform/telemetry/span.ts';
import { compose } from './compose.ts';
import { createModules, type ModuleOptions } from './modules.ts';
import { type AppServices, createServices, type ServiceOptions } from './services.ts';

export interface AppOptions extends ServiceOptions, ModuleOptions {
  /** Default: those of the plans table. */
  readonly limits?: TierLimits;
}

/** The HTTP server, ready to listen, and the background jobs, which work from `jobs.start` on. */
export interface App extends FastifyInstance {
  readonly jobs: Jobs;
  /** From now on `/ready` returns 503, and connections end with their next response. Everything is still served. */
  drain(): void;
  /** Writes what is still in memory, and drops what was read: see `Module.flush`. */
  flush(): Promise<void>;
  readonly keyCheck: KeyCheck;
  /** Closed last: what is closed before it still ends spans. */
  readonly tracer: Tracer | null;
}

const generatedDirectory = fileURLToPath(new URL('../../generated/', import.meta.url));

/** Creates the product: services, the modules of the domains, the server and the job queue. */
export async function createApp(options: AppOptions): Promise<App> {
  const services = await createServices(options);
  const modules = compose(await createModules(services, options));
  const { settings, database, db, clock, log, limiter, secretBox, encryptionKeys, keyCheck, tracer } = services;
  await keyCheck.problem();
  const jobs = createJobs({ database, definitions: modules.jobs, sweeps: modules.sweeps, clock, tracer });
  const metrics = await configuredMetrics(services);
  const uploadDirectory = await uploadDirectoryIn(settings.dataDir, new Date());
  const app = await createServer(
    { ...settings, uploadDirectory },
    {
      contract: { operations, requestValidators, serializers, problemSerializers },
      handlers: modules.handlers,
      authenticators: modules.authenticators,
      limiter,
      limits: options.limits ?? planLimits,
      db,
      clock,
      writeAudit: services.writeAudit,
      failureAudit: services.failureAudit,
      databaseTime: { readMs: settings.databaseReadMs, writeMs: settings.databaseWriteMs },
      idempotency: new StoredIdempotency({ records: idempotencyRecords, box: secretBox, keys: encryptionKeys, clock }),
      requiresTenantHeader: settings.environment === 'development',
      log,
      tracer,
      ...(await mockForMissing(modules.handlers, services)),
    },
    {
      onResponse: (operationId, status, milliseconds, context) => {
        metrics?.onResponse(operationId, status, milliseconds);
        const request = context as PlatformRequest | null;
        if (operationId === null || request === null || request.caller === null) return;
        modules.onResponse({ operationId, status, principal: request.principal, now: request.now });
      },
      onUnsound: metrics?.onUnsound ?? null,
    },
  );
  registerDocs(app, { contractDir: generatedDirectory });
  registerLanding(app, { version: services.version, environment: settings.environment });
  registerHostedPages(app);
  registerAgents(app, {
    contractDir: generatedDirectory,
    operations,
    version: services.version,
    origins: [...settings.corsOrigins, new URL(settings.publicUrl).origin],
  });
  registerPixelScript(app);
  registerMetricsPage(app, { metrics, token: settings.metricsToken });
  app.addHook('onClose', () => modules.close());
  const drain = (): void => {
    services.drain.begin();
    // A hook on every response would cost something as long as the process serves.
    app.server.prependListener('request', (_request, response) => {
      response.setHeader('connection', 'close');
    });
  };
  return Object.assign(app, { jobs, drain, flush: () => modules.flush(), keyCheck, tracer });
}

/** Null where no monitor reads them: then they are not even loaded. */
async function configuredMetrics({ settings, database, clock, version }: AppServices): Promise<Metrics | null> {
  if (settings.metricsToken === null) return null;
  const { createMetrics } = await import('../platform/http/metrics.ts');
  return createMetrics({ database, clock, version });
}

/** In development an operation may be declared before it is written; production does not start without it. */
async function mockForMissing(
  handlers: { readonly [operationId: string]: unknown },
  { settings }: AppServices,
): Promise<{ mock?: (operation: Operation) => AnyHandler }> {
  const isComplete = Object.keys(operations).every((operationId) => handlers[operationId] !== undefined);
  if (isComplete || settings.environment !== 'development') return {};
  const { developmentMock } = await import('../engine/serve/development-mock.ts');
  const document = JSON.parse(readFileSync(`${generatedDirectory}openapi.json`, 'utf8')) as object;
  return { mock: await developmentMock(document) };
}
