import { type Clock, systemClock } from './clock.ts';
import type { Credential } from './credential.ts';

export interface ClientConfig {
  /** Where the API is, e.g. `https://api.example.com`. A path is kept. */
  readonly baseUrl: string | URL;
  /** Without one, calls are anonymous. */
  readonly credential?: Credential;
  /** Sent as `X-Tenant-ID` with the operations that read it. */
  readonly tenantId?: string;
  /** Sent as `X-Workspace-ID` with the operations that read it. */
  readonly workspaceId?: number | string;
  /** Sent with every call. */
  readonly headers?: { readonly [name: string]: string };
  /** Milliseconds for one attempt, its body included. Default: 60,000. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its retries. Default: 180,000. */
  readonly totalTimeout?: number;
  /** How often a call is sent again at most, where that is safe. Default: 3. */
  readonly retries?: number;
  /** Milliseconds of the longest `Retry-After` that is waited for; a longer one is thrown. Default: 60,000. */
  readonly longestWait?: number;
  /** Instead of the platform's `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock?: Clock;
}

/** What one call does in its own way. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Instead of one made up for the call. A UUID; give the same one to repeat a call of an earlier process. */
  readonly idempotencyKey?: string;
  /** `ETag` of the version you hold: if it is still the current one, the call throws `NotModifiedError`. */
  readonly ifNoneMatch?: string;
  /** `ETag` of the version to change: if it isn't the current one any more, the call is refused with 412. */
  readonly ifMatch?: string;
  readonly tenantId?: string;
  readonly workspaceId?: number | string;
  readonly headers?: { readonly [name: string]: string };
  readonly timeout?: number;
  readonly totalTimeout?: number;
  readonly retries?: number;
  /** Told of every answer, those that are retried too: for `ETag`, rate limits, logs. */
  readonly onAnswer?: (answer: Answer) => void;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** `X-Request-ID` */
  readonly requestId: string | null;
  /** 1 for the first. */
  readonly attempt: number;
}

/** A connection to one API with one credential. Every function of an operation takes it first. */
export interface Client extends Required<Omit<ClientConfig, 'credential' | 'tenantId' | 'workspaceId' | 'baseUrl'>> {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly credential: Credential | null;
  readonly tenantId: string | null;
  readonly workspaceId: number | string | null;
}

/**
 * Makes a client.
 *
 * @throws {TypeError} if `baseUrl` is no http(s) address.
 */
export function createClient(config: ClientConfig): Client {
  const { protocol, origin, pathname } = new URL(config.baseUrl);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`baseUrl must begin with http:// or https://, not ${protocol}`);
  return {
    baseUrl: origin + pathname.replace(/\/+$/, ''),
    credential: config.credential ?? null,
    tenantId: config.tenantId ?? null,
    workspaceId: config.workspaceId ?? null,
    headers: config.headers ?? {},
    timeout: config.timeout ?? 60_000,
    totalTimeout: config.totalTimeout ?? 180_000,
    retries: config.retries ?? 3,
    longestWait: config.longestWait ?? 60_000,
    fetch: config.fetch ?? ((url, init) => fetch(url, init)),
    clock: config.clock ?? systemClock,
  };
}
