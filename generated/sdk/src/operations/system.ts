// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import type {
  GetHealthResponses,
  GetReadinessResponses,
} from '../types.ts';

/**
 * Server health check.
 *
 * Returns whether the server works and reaches its database, which is checked on every call. For people and monitoring; load balancers use `/ready`.
 *
 * `GET /health`
 */
export function getHealth(client: Client, options: CallOptions = {}): Promise<GetHealthResponses[200]> {
  return call(client, {
    operationId: 'getHealth',
    method: 'GET',
    path: '/health',
    errorFormat: 'platform',
    effect: 'read',
    open: true,
  }, {}, options);
}

/**
 * Readiness check.
 *
 * Returns whether a load balancer should send requests to this server: 200 if it can process them, 503 with the reason while its database is unreachable, or for `DRAIN_SECONDS` before it stops.
 *
 * `GET /ready`
 */
export function getReadiness(client: Client, options: CallOptions = {}): Promise<GetReadinessResponses[200]> {
  return call(client, {
    operationId: 'getReadiness',
    method: 'GET',
    path: '/ready',
    errorFormat: 'platform',
    effect: 'read',
    open: true,
  }, {}, options);
}