import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { currentSpan, type Span } from './span.ts';

/** A request of Node's `fetch`. */
interface FetchRequest {
  readonly origin: string | URL;
  readonly method: string;
}

/** A request of `node:http`. */
interface ClientRequest {
  readonly host: string;
  readonly method: string;
}

interface OutgoingEvent {
  readonly request: FetchRequest | ClientRequest;
  readonly response?: { readonly statusCode?: number };
  readonly error?: unknown;
}

const begins = ['undici:request:create', 'http.client.request.start'];
const answers = ['undici:request:headers', 'http.client.response.finish'];
const failures = ['undici:request:error', 'http.client.request.error'];

/**
 * Makes a span of each call that traced work makes over HTTP, of clients in packages too: Node publishes their calls on
 * channels, which cost nothing while nobody subscribes. A call that the guarded client makes is a span already. Returns a
 * function that ends this.
 */
export function observeOutgoing(): () => void {
  const spans = new WeakMap<object, Span>();
  const end = (request: object, error?: unknown): void => {
    spans.get(request)?.end(error);
    spans.delete(request);
  };
  const onBegin = (event: unknown): void => {
    const { request } = event as OutgoingEvent;
    const parent = currentSpan();
    if (parent === null) return;
    spans.set(request, parent.child('client', `${request.method} ${hostOf(request)}`, attributesOf(request)));
  };
  const onAnswer = (event: unknown): void => {
    const { request, response } = event as OutgoingEvent;
    spans.get(request)?.set({ 'http.response.status_code': response?.statusCode });
    end(request);
  };
  const onFailure = (event: unknown): void => {
    const { request, error } = event as OutgoingEvent;
    end(request, error ?? 'unknown');
  };
  const listeners = [
    ...begins.map((channel) => [channel, onBegin] as const),
    ...answers.map((channel) => [channel, onAnswer] as const),
    ...failures.map((channel) => [channel, onFailure] as const),
  ];
  for (const [channel, listener] of listeners) subscribe(channel, listener);
  return () => {
    for (const [channel, listener] of listeners) unsubscribe(channel, listener);
  };
}

function hostOf(request: FetchRequest | ClientRequest): string {
  return 'origin' in request ? new URL(request.origin).hostname : request.host;
}

/** Never the path: it can contain a secret. */
function attributesOf(request: FetchRequest | ClientRequest) {
  return { 'http.request.method': request.method, 'server.address': hostOf(request) };
}
