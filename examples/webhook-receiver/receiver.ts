import { createServer, type IncomingMessage, type Server } from 'node:http';
import { verifyWebhook, type WebhookEvent, WebhookVerificationError } from '@colophon/sdk';
import type { Messages } from './messages.ts';

/** Bytes of the longest message: an article with its HTML. */
const longest = 16_000_000;

export interface ReceiverOptions {
  /** The secret of the endpoint; while it is being replaced, the new one and the old one. */
  readonly secrets: readonly string[];
  readonly messages: Messages;
  readonly process: (event: WebhookEvent) => Promise<void>;
  /** Milliseconds before an event whose processing has failed is processed again. */
  readonly retryAfter?: number;
}

/**
 * Returns a server for `POST /webhooks`: it verifies the signature, stores the message, responds at once, and processes
 * messages one after the other.
 */
export function createReceiver({ secrets, messages, process, retryAfter = 5_000 }: ReceiverOptions): Server {
  let isWorking = false;

  /** Processes what waits, unless that is already in progress: it ends in the moment in which nothing is left. */
  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    try {
      for (let event = messages.next(); event !== undefined; event = messages.next()) {
        try {
          await process(event);
          messages.done(event.id);
        } catch (error) {
          console.error(`${event.type} ${event.id} failed`, error);
          messages.postpone(event.id, retryAfter);
          setTimeout(wake, retryAfter + 10).unref();
        }
      }
    } finally {
      isWorking = false;
    }
  }

  function wake(): void {
    // What fails here is the file itself: the next message tries again.
    work().catch(console.error);
  }

  /** Returns the status of the response. */
  async function receive(request: IncomingMessage): Promise<number> {
    if (request.url !== '/webhooks') return 404;
    if (request.method !== 'POST') return 405;
    const body = await bodyOf(request);
    if (body === null) return 413;
    try {
      // Of the body as received: parsed and serialized again, it would be other bytes.
      const event = await verifyWebhook<WebhookEvent>({ body, headers: request.headers, secret: secrets });
      messages.add(event);
      wake();
      // Also for a known id, so that it is not sent again.
      return 204;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      return 401;
    }
  }

  wake();
  return createServer((request, response) => {
    receive(request)
      .catch((error: unknown) => {
        console.error(error);
        // The API retries after a 5xx.
        return 500;
      })
      .then((status) => response.writeHead(status).end())
      .catch(() => response.destroy());
  });
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
