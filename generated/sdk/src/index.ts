// Written by `npm run sdk` from openapi/openapi.yaml.

export { type Bound, bind } from './bind.ts';
export { type CallOptions, type Client, type ClientConfig, createClient, type ResponseHead } from './client.ts';
export type { Clock } from './clock.ts';
export { type Colophon, createColophon } from './colophon.ts';
export type { Credential, Secret, TokenOptions } from './credential.ts';
export { type DryRunEffects, type DryRunOptions, dryRunEffects } from './dry-run.ts';
export type { ErrorCode } from './error-code.ts';
export {
  ApiError,
  ColophonError,
  ConnectionError,
  NotModifiedError,
  TimeoutError,
  UnreadableResponseError,
} from './errors.ts';
export type { Redirect } from './operation.ts';
export type { Pages } from './pages.ts';
export type { WebhookEvent } from './webhook-event.ts';
export {
  apiUserToken,
  dashboardToken,
  siteKey,
  userApiKey,
  userToken,
  workspaceKey,
} from './credential-kinds.ts';
export { AdminApiError, CoreApiError, PlatformApiError, ProblemApiError } from './error-format.ts';
export { type ReceivedMessage, verifyWebhook, WebhookVerificationError } from './webhooks.ts';
export * from './operations/system.ts';
export * from './operations/accounts.ts';
export * from './operations/tenants.ts';
export * from './operations/access.ts';
export * from './operations/insights.ts';
export * from './operations/messaging.ts';
export * from './operations/content.ts';
export * from './operations/media.ts';
export * from './operations/distribution.ts';
export * from './operations/billing.ts';
export * from './operations/sites.ts';
export * from './operations/webhooks.ts';
export * from './operations/mcp.ts';
