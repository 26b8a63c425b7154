import { createHmac } from 'node:crypto';

const prefix = 'whsec_';

export interface SignedMessage {
  /** Id and type of the event. */
  readonly id: string;
  readonly type: string;
  readonly body: string;
  readonly at: Date;
  /** One; during a rotation two, the new one first. */
  readonly secrets: readonly string[];
}

/**
 * Returns the headers that authenticate a message and its time: our own, and those of Standard Webhooks
 * (https://www.standardwebhooks.com), for which receivers have libraries.
 */
export function signatureHeaders({ id, type, body, at, secrets }: SignedMessage): { readonly [name: string]: string } {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return {
    'x-webhook-id': id,
    'x-webhook-event': type,
    'x-webhook-timestamp': timestamp,
    'x-webhook-signature': secrets
      .map((secret) => createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'))
      .join(','),
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets
      .map((secret) => createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64'))
      .map((signature) => `v1,${signature}`)
      .join(' '),
  };
}

/** Standard Webhooks encode keys in base64. Text after `whsec_` that isn't base64 is used as the key itself. */
function keyOf(secret: string): Buffer {
  const encoded = secret.startsWith(prefix) ? secret.slice(prefix.length) : secret;
  const key = Buffer.from(encoded, 'base64');
  return key.length > 0 && key.toString('base64') === encoded ? key : Buffer.from(encoded);
}
