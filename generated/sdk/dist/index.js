// Written by `npm run sdk` from openapi/openapi.yaml.

export { bind } from './bind.js';
export { createClient } from './client.js';
export { createColophon } from './colophon.js';
export { dryRunEffects } from './dry-run.js';
export { ApiError, ColophonError, ConnectionError, NotModifiedError, TimeoutError, UnreadableResponseError, } from './errors.js';
export { apiUserToken, dashboardToken, siteKey, userApiKey, userToken, workspaceKey, } from './credential-kinds.js';
export { AdminApiError, CoreApiError, PlatformApiError, ProblemApiError } from './error-format.js';
export { verifyWebhook, WebhookVerificationError } from './webhooks.js';
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
