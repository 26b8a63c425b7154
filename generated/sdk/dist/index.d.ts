// Written by `npm run sdk` from openapi/openapi.yaml.

export { type Bound, bind } from './bind.js';
export { type CallOptions, type Client, type ClientConfig, createClient, type ResponseHead } from './client.js';
export type { Clock } from './clock.js';
export { type Colophon, createColophon } from './colophon.js';
export type { Credential, Secret, TokenOptions } from './credential.js';
export { type DryRunEffects, type DryRunOptions, dryRunEffects } from './dry-run.js';
export type { ErrorCode } from './error-code.js';
export { ApiError, ColophonError, ConnectionError, NotModifiedError, TimeoutError, UnreadableResponseError, } from './errors.js';
export type { Redirect } from './operation.js';
export type { Pages } from './pages.js';
export type { WebhookEvent } from './webhook-event.js';
export { apiUserToken, dashboardToken, siteKey, userApiKey, userToken, workspaceKey, } from './credential-kinds.js';
export { AdminApiError, CoreApiError, PlatformApiError, ProblemApiError } from './error-format.js';
export { type ReceivedMessage, verifyWebhook, WebhookVerificationError } from './webhooks.js';
export * from './operations/system.js';
export * from './operations/accounts.js';
export * from './operations/tenants.js';
export * from './operations/access.js';
export * from './operations/insights.js';
export * from './operations/messaging.js';
export * from './operations/content.js';
export * from './operations/media.js';
export * from './operations/distribution.js';
export * from './operations/billing.js';
export * from './operations/sites.js';
export * from './operations/webhooks.js';
export * from './operations/mcp.js';
