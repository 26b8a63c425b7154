// Written by `npm run sdk` from src/platform/sdk/runtime/webhooks.ts.

/** A message that a webhook endpoint received. */
export interface ReceivedMessage {
    /** The body as received, byte for byte: not parsed and serialized again. */
    readonly body: string | Uint8Array;
    readonly headers: Headers | {
        readonly [name: string]: string | readonly string[] | undefined;
    };
    /** The endpoint's secret. While it is being replaced: the new one and the old one. */
    readonly secret: string | readonly string[];
    /** Seconds by which the message's time may differ from yours. Default: 300. */
    readonly tolerance?: number;
    /** Milliseconds. Default: `Date.now()`. */
    readonly now?: number;
}
/** The message was not signed with the secret, or is too old or too new. */
export declare class WebhookVerificationError extends Error {
    readonly name = "WebhookVerificationError";
}
/**
 * Verifies that a message was signed with the secret, by its Standard Webhooks headers (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`) or, without them, by `X-Webhook-Timestamp` and `X-Webhook-Signature`. Returns the parsed body, which is a
 * `WebhookEvent`.
 * Signatures are compared in constant time. Messages are delivered at least once: store their ids, and ignore known ones.
 *
 * @throws {WebhookVerificationError} if it was not, or is too old or too new.
 */
export declare function verifyWebhook<Event = unknown>(message: ReceivedMessage): Promise<Event>;
