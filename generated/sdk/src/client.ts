// Written by `npm run sdk` from src/engine/sdk/runtime/client.ts.

import { type Clock, systemClock } from './clock.ts';
import { type Context, contextHeaders } from './context.ts';
import type { Credential } from './credential.ts';

export interface ClientConfig extends Context {
  /** Address of the API, e.g. `https://api.example.com`; may have a path. */
  readonly baseUrl: string | URL;
  /** Without one, calls are anonymous. */
  readonly credential?: Credential;
  /** Sent with every call. */
  readonly headers?: { readonly [name: string]: string };
  /** Milliseconds for one attempt, its body included. Default: 60,000. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its retries. Default: 180,000. */
  readonly totalTimeout?: number;
  /** How often a call is retried at most, where that is safe. Default: 3. */
  readonly retries?: number;
  /** Milliseconds of the longest `Retry-After` to wait for; with a longer one, the error is thrown. Default: 60,000. */
  readonly longestWait?: number;
  /** Replaces the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock?: Clock;
}

/** Options of one call. */
export interface CallOptions extends Context {
  readonly signal?: AbortSignal;
  /** A UUID; default: a random one for each call. Give the same one to repeat a call of an earlier process. */
  readonly idempotencyKey?: string;
  /** `ETag` of the version you hold: if it is still the current one, the call throws `NotModifiedError`. */
  readonly ifNoneMatch?: string;
  /** `ETag` of the version to change: if it is no longer the current one, the call fails with 412. */
  readonly ifMatch?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly timeout?: number;
  readonly totalTimeout?: number;
  readonly retries?: number;
  /** Called with every response, also those that are retried: for `ETag`, rate limits, logs. */
  readonly onResponse?: (response: ResponseHead) => void;
}

/** A response, without its body. */
export interface ResponseHead {
  readonly status: number;
  readonly headers: Headers;
  /** `X-Request-ID` */
  readonly requestId: string | null;
  /** 1 for the first. */
  readonly attempt: number;
}

type ContextOf<Options> = { readonly [Option in keyof Options]-?: NonNullable<Options[Option]> | null };

/** A connection to one API with one credential: the first argument of every operation's function. */
export interface Client
  extends Required<Omit<ClientConfig, 'credential' | 'baseUrl' | keyof Context>>,
    ContextOf<Context> {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly credential: Credential | null;
}

/**
 * Creates a client.
 *
 * @throws {TypeError} if `baseUrl` is not an http(s) address.
 */
export function createClient(config: ClientConfig): Client {
  const { protocol, origin, pathname } = new URL(config.baseUrl);
  if (!/^https?:$/.test(protocol)) throw new TypeError(`baseUrl must begin with http:// or https://, not ${protocol}`);
  const context = Object.keys(contextHeaders).map((option) => [option, optionOf(config, option) ?? null]);
  return {
    ...(Object.fromEntries(context) as ContextOf<Context>),
    baseUrl: origin + pathname.replace(/\/+$/, ''),
    credential: config.credential ?? null,
    headers: config.headers ?? {},
    timeout: config.timeout ?? 60_000,
    totalTimeout: config.totalTimeout ?? 180_000,
    retries: config.retries ?? 3,
    longestWait: config.longestWait ?? 60_000,
    fetch: config.fetch ?? ((url, init) => fetch(url, init)),
    clock: config.clock ?? systemClock,
  };
}

/** The value of an option that `context.ts` declares. */
export function optionOf(options: Context, option: string): unknown {
  return (options as { readonly [name: string]: unknown })[option];
}
