import type { SdkOperation } from './sdk-operation.ts';

/** The module that the package's name stands for. */
export function indexModule(operations: readonly SdkOperation[]): string {
  const domains = [...new Set(operations.map(({ domain }) => domain))];
  return `export { type Bound, bind } from './bind.ts';
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
${domains.map((domain) => `export * from './operations/${domain}.ts';\n`).join('')}`;
}
