import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../engine/serve/errors.ts';
import { limited } from './limited.ts';
import type { Metrics } from './metrics.ts';

export interface MetricsPageOptions {
  /** Null if not configured. */
  readonly metrics: Metrics | null;
  /** Token that a monitor sends as `Authorization: Bearer`. */
  readonly token: string | null;
}

/** Serves `/metrics` to callers with the token. It contains operations and the process, never tenants. */
export function registerMetricsPage(app: FastifyInstance, { metrics, token }: MetricsPageOptions): void {
  const expected = token === null ? null : hash('sha256', `Bearer ${token}`, 'buffer');

  app.get('/metrics', limited, async (request, reply) => {
    if (metrics === null || expected === null) {
      throw new ApiError('service_unavailable', 'Metrics are not configured. Set METRICS_TOKEN.');
    }
    const sent = hash('sha256', request.headers.authorization ?? '', 'buffer');
    if (!timingSafeEqual(sent, expected)) throw new ApiError('unauthorized', 'Authentication required');
    return reply
      .headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-request-id': request.id })
      .type(metrics.contentType)
      .send(await metrics.text());
  });
}
