import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { OnUnsound } from '../../engine/serve/report-unsound.ts';
import type { Clock } from '../clock.ts';
import type { DatabaseHandle } from '../database/database.ts';
import { type Backlog, selectBacklog } from './backlog.repository.ts';

export interface MetricsOptions {
  readonly database: DatabaseHandle;
  readonly clock: Clock;
  readonly version: string;
}

export interface Metrics {
  /** Records a completed request. Null if no operation matched. */
  onResponse(operationId: string | null, status: number, milliseconds: number): void;
  /** Counts a use of data that breaks the contract. */
  readonly onUnsound: OnUnsound;
  /** Returns all metrics in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Buckets in seconds, from a list in memory to a language model. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** The counters of one operation, cached because the library would look them up by label for every request. */
interface OperationSeries {
  readonly durations: (Histogram.Internal<'operation' | 'status'> | undefined)[];
  readonly limited: Counter.Internal;
}

/** Returns the metrics of this process since its start, and of the work that waits in the database. */
export function createMetrics({ database, clock, version }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'colophon_http_request_duration_seconds',
    help: 'Requests by operation and class of status, and the latency of their responses.',
    labelNames: ['operation', 'status'],
    buckets,
    registers,
  });
  const limited = new Counter({
    name: 'colophon_http_rate_limited_requests_total',
    help: 'Requests rejected with 429.',
    labelNames: ['operation'],
    registers,
  });
  const unsound = new Counter({
    name: 'colophon_unsound_data_total',
    help: 'Stored data that broke the contract: responses that failed, items that lists omitted, rejected credentials.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const isDatabaseUp = new Gauge({
    name: 'colophon_database_up',
    help: '1 while the database responds.',
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
    onResponse(operationId, status, milliseconds) {
      const ofOperation = seriesOf(operationId);
      const digit = Math.trunc(status / 100);
      ofOperation.durations[digit] ??= durations.labels(operationId ?? 'none', `${digit}xx`);
      ofOperation.durations[digit].observe(milliseconds / 1000);
      if (status === 429) ofOperation.limited.inc();
    },
    onUnsound(operationId, outcome) {
      unsound.labels(operationId, outcome).inc();
    },
    async text() {
      const { totalCount, idleCount, waitingCount } = database.pool;
      connections.labels('in_use').set(totalCount - idleCount);
      connections.labels('idle').set(idleCount);
      waitingForConnection.set(waitingCount);
      const isUp = await database.isReachable();
      isDatabaseUp.set(isUp ? 1 : 0);
      // Unknown values are omitted.
      overdue.reset();
      deliveries.reset();
      if (isUp) show(await selectBacklog(database.db, clock.now()));
      return registry.metrics();
    },
  };
}
