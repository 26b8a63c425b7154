// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { GetHealthResponses, GetReadinessResponses } from '../types.js';
/**
 * Server health check.
 *
 * Returns whether the server works and reaches its database, which is checked on every call. For people and monitoring; load balancers use `/ready`.
 *
 * `GET /health`
 */
export declare function getHealth(client: Client, options?: CallOptions): Promise<GetHealthResponses[200]>;
/**
 * Readiness check.
 *
 * Returns whether a load balancer should send requests to this server: 200 if it can process them, 503 with the reason while its database is unreachable, or for `DRAIN_SECONDS` before it stops.
 *
 * `GET /ready`
 */
export declare function getReadiness(client: Client, options?: CallOptions): Promise<GetReadinessResponses[200]>;
