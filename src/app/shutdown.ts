import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { DatabaseHandle } from '../platform/database/database.ts';
import type { App } from './app.ts';
import type { Config } from './config.ts';

interface Running {
  readonly app: App;
  readonly database: DatabaseHandle;
  readonly log: FastifyBaseLogger;
  readonly config: Pick<Config, 'drainSeconds' | 'shutdownSeconds'>;
}

/**
 * Stops the process on SIGTERM and SIGINT. After SIGTERM it serves everything for `DRAIN_SECONDS` while `/ready` returns 503.
 * Then the port closes, requests in progress have up to `SHUTDOWN_SECONDS`, and the exit code is 0, or 1 if some were
 * cut. SIGINT, of a person at a terminal, skips the drain; a second one ends the process.
 */
export function stopOnSignals(running: Running): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (stopping) return signal === 'SIGINT' ? process.exit(1) : undefined;
    stopping = true;
    await shutDown(running, signal);
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function shutDown({ app, database, log, config }: Running, signal: NodeJS.Signals): Promise<void> {
  const { shutdownSeconds } = config;
  const drainSeconds = signal === 'SIGINT' ? 0 : config.drainSeconds;
  log.info({ drainSeconds, shutdownSeconds }, `${signal}: stopping`);
  app.drain();
  await delay(drainSeconds * 1_000);
  setTimeout(() => {
    log.error(`requests in progress took more than ${shutdownSeconds} s (SHUTDOWN_SECONDS) and are cut`);
    process.exit(1);
  }, shutdownSeconds * 1_000).unref();
  await app.close();
  await app.jobs.stop();
  await database.close();
  await app.tracer?.close();
}
