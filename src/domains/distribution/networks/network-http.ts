import { assertNoDryRun } from '../../../platform/database/dry-run.ts';
import { NetworkError } from './network-error.ts';

const timeLimitMs = 15_000;
/** No documented response is longer. */
const maxResponseBytes = 2 ** 20;

export interface NetworkCall {
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly json?: unknown;
  readonly form?: { readonly [name: string]: string };
}

/** Unchecked JSON. */
// biome-ignore lint/suspicious/noExplicitAny: each network has its own shape, and a response that isn't as documented is an error
export type Json = any;

export interface NetworkResponse {
  readonly headers: Headers;
  readonly body: Json;
}

/** Calls a network's API and returns a successful response. Throws `NetworkError` for any other. */
export async function callNetwork(url: string, call: NetworkCall = {}): Promise<NetworkResponse> {
  assertNoDryRun();
  const { response, text } = await exchange(url, call);
  if (response.ok) return { headers: response.headers, body: parsed(text) };
  throw errorOf(response, text);
}

async function exchange(url: string, call: NetworkCall): Promise<{ response: Response; text: string }> {
  const body = call.json === undefined ? call.form && new URLSearchParams(call.form) : JSON.stringify(call.json);
  try {
    const response = await fetch(url, {
      method: call.method ?? 'GET',
      // A redirect would send the token to another address.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimitMs),
      headers: {
        accept: 'application/json',
        ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
        ...call.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    return { response, text: await textOf(response) };
  } catch (error) {
    const neverSent = notSent.has((error as { cause?: { code?: string } }).cause?.code ?? '');
    throw neverSent
      ? new NetworkError('unreachable', 'The network can’t be reached', null, error)
      : new NetworkError('unknown', 'The connection to the network broke', null, error);
  }
}

const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxResponseBytes) throw new Error('The response is too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

/** A successful response that can't be parsed proves nothing. */
function parsed(text: string): Json {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw new NetworkError('unknown', 'The network’s response is not JSON');
  }
}

function errorOf({ status, headers }: Response, text: string): NetworkError {
  const said = `The network responded with ${status}${reasonIn(text)}`;
  if (status === 401) return new NetworkError('token', said);
  if (status === 429) return new NetworkError('busy', said, secondsIn(headers.get('retry-after')));
  // A network that reports a duplicate has the post from an earlier attempt.
  if (status >= 500 || status === 408 || /duplicate/i.test(text)) return new NetworkError('unknown', said);
  return new NetworkError('rejected', said);
}

function secondsIn(header: string | null): number | null {
  return header !== null && /^\d{1,5}$/.test(header) ? Number(header) : null;
}

/** Returns the reason in the network's error, in any of the members that networks use. */
function reasonIn(text: string): string {
  try {
    const body: Json = JSON.parse(text);
    const reason = body.detail ?? body.error?.message ?? body.message ?? body.error_description ?? body.error;
    return typeof reason === 'string' && reason !== '' ? `: ${reason.slice(0, 300)}` : '';
  } catch {
    return '';
  }
}

/** Returns a member that must be a string. Throws `unknown` without it: the state of the post isn't known then. */
export function required(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && value !== '') return value.slice(0, 255);
  throw new NetworkError('unknown', 'The network’s response is not as documented');
}
