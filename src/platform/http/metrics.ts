import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../clock.ts';
import type { DatabaseHandle } from '../database/database.ts';
import type { OnAnswer } from '../../engine/serve/server.ts';
import { type Backlog, selectBacklog } from './backlog.repository.ts';

export interface MetricsOptions {
  readonly database: DatabaseHandle;
  readonly clock: Clock;
  readonly version: string;
}

export interface Metrics {
  /** Notes a request that was answered. Null: of no operation. */
  readonly answered: OnAnswer;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Latencies from those of a list in memory to those of a language model, in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** The counters of one operation, found once: the library would look for them by their labels with every request. */
interface OperationSeries {
  readonly durations: (Histogram.Internal<'operation' | 'status'> | undefined)[];
  readonly limited: Counter.Internal;
}

/** What this process has done since it started, and what waits in the database of all. */
export function createMetrics({ database, clock, version }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'colophon_http_request_duration_seconds',
    help: 'Requests by operation and class of status, and how long their answers took.',
    labelNames: ['operation', 'status'],
    buckets,
    registers,
  });
  const limited = new Counter({
    name: 'colophon_http_rate_limited_requests_total',
    help: 'Requests refused with 429.',
    labelNames: ['operation'],
    registers,
  });
  const isDatabaseUp = new Gauge({
    name: 'colophon_database_up',
    help: '1 while the database answers.',
    registers,
  });
  const connections = new Gauge({
    name: 'colophon_database_connections',
    help: 'Connections of this process to the database.',
    labelNames: ['state'],
    registers,
  });
  const waitingForConnection = new Gauge({
    name: 'colophon_database_connection_waiters',
    help: 'Statements and transactions of this process that wait for a connection.',
    registers,
  });
  const overdue = new Gauge({
    name: 'colophon_overdue_seconds',
    help: 'For how long the oldest due item of background work has been waiting, in all processes.',
    labelNames: ['work'],
    registers,
  });
  const deliveries = new Gauge({
    name: 'colophon_webhook_deliveries',
    help: 'Deliveries that wait for their first attempt or for another one, in all processes, counted up to 10,000.',
    labelNames: ['state'],
    registers,
  });
  new Gauge({ name: 'colophon_info', help: 'The version that runs.', labelNames: ['version'], registers })
    .labels(version)
    .set(1);

  const series = new Map<string | null, OperationSeries>();

  function seriesOf(operationId: string | null): OperationSeries {
    let found = series.get(operationId);
    if (found === undefined) {
      found = { durations: [], limited: limited.labels(operationId ?? 'none') };
      series.set(operationId, found);
    }
    return found;
  }

  function show({ overdueSeconds, webhookDeliveries }: Backlog): void {
    for (const [work, seconds] of Object.entries(overdueSeconds)) overdue.labels(work).set(seconds);
    for (const [state, count] of Object.entries(webhookDeliveries)) deliveries.labels(state).set(count);
  }

  return {
    contentType: registry.contentType,
    answered(operationId, status, milliseconds) {
      const ofOperation = seriesOf(operationId);
      const digit = Math.trunc(status / 100);
      ofOperation.durations[digit] ??= durations.labels(operationId ?? 'none', `${digit}xx`);
      ofOperation.durations[digit].observe(milliseconds / 1000);
      if (status === 429) ofOperation.limited.inc();
    },
    async text() {
      const { totalCount, idleCount, waitingCount } = database.pool;
      connections.labels('in_use').set(totalCount - idleCount);
      connections.labels('idle').set(idleCount);
      waitingForConnection.set(waitingCount);
      const isUp = await database.isReachable();
      isDatabaseUp.set(isUp ? 1 : 0);
      // What isn't known is not told.
      overdue.reset();
      deliveries.reset();
      if (isUp) show(await selectBacklog(database.db, clock.now()));
      return registry.metrics();
    },
  };
}
