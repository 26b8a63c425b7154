import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import { OutboundError } from '../../platform/outbound/outbound-error.ts';
import { type SignedMessage, signatureHeaders } from './signature.ts';

/** The result of one attempt to send a message to an endpoint. */
export interface Attempt {
  readonly isSuccess: boolean;
  /** Null without a response. */
  readonly responseCode: number | null;
  readonly responseBody: string | null;
  /** Shown to the owners of the endpoint. Null after a success. */
  readonly error: string | null;
  readonly retryAfter: string | null;
  /** Whether another attempt may succeed. */
  readonly isRetryable: boolean;
  readonly durationMs: number;
}

/** Characters of a response body that are stored. */
const maxBodyLength = 10_000;
/** Statuses below 500 that are transient. All others below 500 mean that the endpoint rejects the message for good. */
const transientStatuses: ReadonlySet<number> = new Set([408, 429]);

/** Sends a signed message and returns the result. An unreachable endpoint is a result too, not an exception. */
export async function attemptDelivery(client: GuardedClient, url: string, message: SignedMessage): Promise<Attempt> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Colophon-Webhooks/1.0',
    ...signatureHeaders(message),
  };
  try {
    const { status, body, retryAfter, durationMs } = await client.post(url, headers, message.body);
    const isSuccess = status >= 200 && status < 300;
    return {
      isSuccess,
      responseCode: status,
      responseBody: storableBody(body),
      error: isSuccess ? null : faultOf(status),
      retryAfter,
      isRetryable: status >= 500 || transientStatuses.has(status),
      durationMs,
    };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    return {
      isSuccess: false,
      responseCode: null,
      responseBody: null,
      error: error.message,
      retryAfter: null,
      isRetryable: error.kind !== 'restricted',
      durationMs: error.durationMs,
    };
  }
}

function faultOf(status: number): string {
  const isRedirect = status >= 300 && status < 400;
  return `The endpoint responded with ${status}${isRedirect ? '. Redirects are not followed' : ''}`;
}

/** Cut to `maxBodyLength`, without NUL (PostgreSQL's text has none) and without half a surrogate pair at the end. */
function storableBody(body: string): string {
  return body
    .replaceAll('\0', '')
    .slice(0, maxBodyLength)
    .replace(/[\ud800-\udbff]$/, '');
}
