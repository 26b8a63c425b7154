// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { GetHealthResponses, GetReadinessResponses } from '../types.js';
/**
 * Server health check.
 *
 * Tells whether the server works and reaches its database. The check runs against the database on every call, so an outage shows at once. Meant for people and monitors; load balancers ask `/ready`.
 *
 * `GET /health`
 */
export declare function getHealth(client: Client, options?: CallOptions): Promise<GetHealthResponses[200]>;
/**
 * Readiness check.
 *
 * Tells a load balancer whether to send requests here: 200 when the server can answer them, 503 with the reason while its database is out of reach.
 *
 * `GET /ready`
 */
export declare function getReadiness(client: Client, options?: CallOptions): Promise<GetReadinessResponses[200]>;
