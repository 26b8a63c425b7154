import type { SdkOperation } from './sdk-operation.ts';
import type { SdkProduct } from './sdk-product.ts';

/** The package's main module. */
export function indexModule(
  { clientName, exports }: SdkProduct,
  operations: readonly SdkOperation[],
  hasWebhooks: boolean,
): string {
  const hasDryRuns = operations.some(({ descriptor }) => descriptor.dryRun);
  const domains = [...new Set(operations.map(({ domain }) => domain))];
  return `export { type Bound, bind } from './bind.ts';
export { type CallOptions, type Client, type ClientConfig, createClient, type ResponseHead } from './client.ts';
export type { Clock } from './clock.ts';
export { type ${clientName}, create${clientName} } from './${clientName.toLowerCase()}.ts';
export type { Credential, Secret, TokenOptions } from './credential.ts';
${hasDryRuns ? "export { type DryRunEffects, type DryRunOptions, dryRunEffects } from './dry-run.ts';\n" : ''}export type { ErrorCode } from './error-code.ts';
export {
  ApiError,
  ${clientName}Error,
  ConnectionError,
  NotModifiedError,
  TimeoutError,
  UnreadableResponseError,
} from './errors.ts';
export type { Redirect } from './operation.ts';
export type { Pages } from './pages.ts';
${hasWebhooks ? "export type { WebhookEvent } from './webhook-event.ts';\n" : ''}${exports.map((line) => `${line}\n`).join('')}${domains.map((domain) => `export * from './operations/${domain}.ts';\n`).join('')}`;
}
