import type { GuardedClient } from '../../platform/outbound/guarded-client.ts';
import { OutboundError } from '../../platform/outbound/outbound-error.ts';
import { type SignedMessage, signatureHeaders } from './signature.ts';

/** How an endpoint took a message. */
export interface Attempt {
  readonly isSuccess: boolean;
  /** Null: there was no answer. */
  readonly responseCode: number | null;
  readonly responseBody: string | null;
  /** For the people whose endpoint it is. Null after a success. */
  readonly error: string | null;
  readonly retryAfter: string | null;
  /** Whether another attempt may fare better. */
  readonly isWorthRepeating: boolean;
  readonly durationMs: number;
}

/** Characters of an answer that are kept. */
const maxBodyLength = 10_000;
/** Of those below 500. Whoever answers another of them has understood the message and doesn't want it. */
const passingCodes: ReadonlySet<number> = new Set([408, 429]);

/** Sends a signed message to an endpoint. An endpoint that can't be reached is an outcome too: it never throws for that. */
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
      responseBody: kept(body),
      error: isSuccess ? null : faultOf(status),
      retryAfter,
      isWorthRepeating: status >= 500 || passingCodes.has(status),
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
      isWorthRepeating: error.kind !== 'restricted',
      durationMs: error.durationMs,
    };
  }
}

function faultOf(status: number): string {
  const isRedirect = status >= 300 && status < 400;
  return `The endpoint answered ${status}${isRedirect ? '. Redirects are not followed' : ''}`;
}

/** PostgreSQL's text has no NUL, and half a surrogate pair is no character. */
function kept(body: string): string {
  return body
    .replaceAll('\0', '')
    .slice(0, maxBodyLength)
    .replace(/[\ud800-\udbff]$/, '');
}
