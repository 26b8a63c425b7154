import type { Receiver } from '../../../engine/verify/product.ts';
import type { Request } from '../../../engine/verify/request.ts';

/** Servers that the deployment under test calls: local ones, which the test controls. */
export interface Peers extends Receiver {
  /** Settings of a deployment that calls them. */
  readonly environment: { readonly [variable: string]: string };
  /** The token of the first platform admin, which the deployment printed when it started; undefined if it has an admin. */
  adminToken: string | undefined;
  /** The request with which the token was used. */
  adminClaim: Pick<Request, 'headers' | 'body'> | undefined;
  /** Returns the token of the link in the newest mail to an address with such a subject; undefined if none has come. */
  tokenMailedTo(address: string, subject: RegExp): string | undefined;
  /** Returns the id that Stripe has given a tenant. */
  stripeCustomer(tenantId: string): string;
  /** Signs an event as Stripe does. */
  stripeSignature(payload: string): string;
  /** While it is not `well`, Stripe fails. */
  stripe: 'well' | 'unreachable';
  /** What the language model returns next. */
  model: 'well' | 'broken' | 'unavailable';
  /** Whether the MCP server `slow` accepts calls without ever responding, instead of rejecting them. */
  isSlow: boolean;
  /** Where webhooks are received, and the status that they get. */
  readonly webhookUrl: string;
  webhookStatus: number;
  close(): Promise<void>;
}
