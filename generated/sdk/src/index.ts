// Written by `npm run sdk` from openapi/openapi.yaml.

export { type Bound, bind } from './bind.ts';
export { type Answer, type CallOptions, type Client, type ClientConfig, createClient } from './client.ts';
export type { Clock } from './clock.ts';
export { type Colophon, createColophon } from './colophon.ts';
export {
  apiUserToken,
  type Credential,
  dashboardToken,
  type Secret,
  siteKey,
  type TokenOptions,
  userApiKey,
  userToken,
  workspaceKey,
} from './credential.ts';
export {
  AdminApiError,
  ApiError,
  ColophonError,
  ConnectionError,
  CoreApiError,
  type ErrorCode,
  NotModifiedError,
  PlatformApiError,
  ProblemApiError,
  TimeoutError,
  UnreadableAnswerError,
} from './errors.ts';
export type { Redirect } from './operation.ts';
export type { Pages } from './pages.ts';
export type { WebhookEvent } from './webhook-event.ts';
export { type ReceivedMessage, verifyWebhook, WebhookVerificationError } from './webhooks.ts';
export * from './operations/system.ts';
export * from './operations/accounts.ts';
export * from './operations/tenants.ts';
export * from './operations/access.ts';
export * from './operations/messaging.ts';
export * from './operations/content.ts';
export * from './operations/distribution.ts';
export * from './operations/insights.ts';
export * from './operations/billing.ts';
export * from './operations/sites.ts';
export * from './operations/webhooks.ts';
export * from './operations/mcp.ts';
