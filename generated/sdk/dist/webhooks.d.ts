// Written by `npm run sdk` from scripts/sdk/runtime/webhooks.ts.

/** A message that a webhook endpoint of yours received. */
export interface ReceivedMessage {
    /** The body as it came, byte for byte: not parsed and written again. */
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
/** A message that is not from whoever knows the secret, or not from now. */
export declare class WebhookVerificationError extends Error {
    readonly name = "WebhookVerificationError";
}
/**
 * Proves that a message was signed with the secret, by its Standard Webhooks headers (`webhook-id`, `webhook-timestamp`,
 * `webhook-signature`) or, without them, by `X-Webhook-Timestamp` and `X-Webhook-Signature`. Returns the parsed body, which is a
 * `WebhookEvent`.
 * Signatures are compared in constant time. Messages come at least once: keep their ids, and ignore those you know.
 *
 * @throws {WebhookVerificationError} if it was not, or is too old or too new.
 */
export declare function verifyWebhook<Event = unknown>(message: ReceivedMessage): Promise<Event>;
