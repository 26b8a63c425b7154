// Written by `npm run sdk` from src/platform/sdk/runtime/webhooks.ts.

/** A message that a webhook endpoint received. */
export interface ReceivedMessage {
  /** The body as received, byte for byte: not parsed and serialized again. */
  readonly body: string | Uint8Array;
  readonly headers: Headers | { readonly [name: string]: string | readonly string[] | undefined };
  /** The endpoint's secret. While it is being replaced: the new one and the old one. */
  readonly secret: string | readonly string[];
  /** Seconds by which the message's time may differ from yours. Default: 300. */
  readonly tolerance?: number;
  /** Milliseconds. Default: `Date.now()`. */
  readonly now?: number;
}

/** The message was not signed with the secret, or is too old or too new. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';
}

const prefix = 'whsec_';
const encoder = new TextEncoder();

/**
 * Verifies that a message was signed with the secret, by its Standard Webhooks headers (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`) or, without them, by `X-Webhook-Timestamp` and `X-Webhook-Signature`. Returns the parsed body, which is a
 * `WebhookEvent`.
 * Signatures are compared in constant time. Messages are delivered at least once: store their ids, and ignore known ones.
 *
 * @throws {WebhookVerificationError} if it was not, or is too old or too new.
 */
export async function verifyWebhook<Event = unknown>(message: ReceivedMessage): Promise<Event> {
  const body = typeof message.body === 'string' ? encoder.encode(message.body) : message.body;
  const header = (name: string) => headerOf(message.headers, name);
  const standard = header('webhook-signature') !== null;
  const timestamp = header(standard ? 'webhook-timestamp' : 'x-webhook-timestamp') ?? '';
  const id = standard ? `${header('webhook-id') ?? ''}.` : '';
  if (standard && id === '.') throw new WebhookVerificationError('The header webhook-id is missing.');
  if (!/^\d{1,12}$/.test(timestamp)) throw new WebhookVerificationError('The time of the message is missing.');
  const age = Math.abs((message.now ?? Date.now()) / 1000 - Number(timestamp));
  if (age > (message.tolerance ?? 300)) throw new WebhookVerificationError('The message is too old or too new.');

  const signed = joined(encoder.encode(`${id}${timestamp}.`), body);
  const signatures = standard
    ? list(header('webhook-signature'), ' ').flatMap((entry) =>
        entry.startsWith('v1,') ? [base64(entry.slice(3))] : [],
      )
    : list(header('x-webhook-signature'), ',').map(hexadecimal);
  const secrets = typeof message.secret === 'string' ? [message.secret] : message.secret;
  for (const secret of secrets) {
    const bytes = standard ? standardKey(secret) : encoder.encode(secret);
    if (bytes.length === 0) continue;
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
    for (const signature of signatures) {
      // `verify` compares in constant time.
      if (signature !== null && (await crypto.subtle.verify('HMAC', key, signature, signed))) {
        return JSON.parse(new TextDecoder().decode(body)) as Event;
      }
    }
  }
  throw new WebhookVerificationError('No signature of the message is right.');
}

/** Standard Webhooks encode keys in base64. A secret that isn't base64 after `whsec_` is the key itself. */
function standardKey(secret: string): Uint8Array<ArrayBuffer> {
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  return base64(encoded) ?? encoder.encode(encoded);
}

function headerOf(headers: ReceivedMessage['headers'], name: string): string | null {
  if (typeof Headers !== 'undefined' && headers instanceof Headers) return headers.get(name);
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name && value !== undefined) return String(value);
  }
  return null;
}

/** At most 20, so that many signatures don't cause much work. */
function list(value: string | null, separator: string): string[] {
  return (value ?? '').split(separator, 20).map((entry) => entry.trim());
}

/** Null if the text is not canonical base64. */
function base64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text);
    return text !== '' && btoa(binary) === text ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

function hexadecimal(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[0-9a-f]{64}$/i.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
