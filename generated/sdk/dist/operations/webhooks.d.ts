// Written by `npm run sdk` from openapi/openapi.yaml.

import type { CallOptions, Client } from '../client.js';
import type { DryRunOptions } from '../dry-run.js';
import { type Pages } from '../pages.js';
import type { ListWebhooksData, ListWebhooksResponses, CreateWebhookData, CreateWebhookResponses, GetWebhookData, GetWebhookResponses, DeleteWebhookData, UpdateWebhookData, UpdateWebhookResponses, TestWebhookData, TestWebhookResponses, RotateWebhookSecretData, RotateWebhookSecretResponses, ListWebhookDeliveriesData, ListWebhookDeliveriesResponses, RetryWebhookDeliveryData, RetryWebhookDeliveryResponses } from '../types.js';
/** Arguments of `listWebhooks`: parameters of its path and query by their names, and its body. */
export type ListWebhooksParams = NonNullable<ListWebhooksData['query']>;
/**
 * List webhook endpoints.
 *
 * Returns the webhook endpoints of the workspace, at most 5, newest first.
 *
 * - The signing secret is returned only when an endpoint is created and when its secret is rotated.
 *
 * `GET /api/v1/webhooks`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function listWebhooks(client: Client, params?: ListWebhooksParams, options?: CallOptions): Pages<ListWebhooksResponses[200], NonNullable<ListWebhooksResponses[200]['data']>[number]>;
/** Arguments of `createWebhook`: parameters of its path and query by their names, and its body. */
export type CreateWebhookParams = {
    body: CreateWebhookData['body'];
};
/**
 * Create a webhook endpoint.
 *
 * Creates an endpoint to which events of the workspace are posted, and returns its signing secret, which is shown
 * only in this response.
 *
 * - A workspace has at most 5 endpoints (403, `feature: webhooks`). The free workspaces of one person have 5 together.
 * - `url` starts with `https://`, has port 443 or 8443, and resolves to a public address, not a private, local or
 *   other special-purpose one. Addresses are checked again before each attempt, and redirects are not followed. A
 *   development server can be configured to allow plain http and loopback addresses.
 * - `events` are names such as `post.created`, families such as `post.*`, or `*` for all. High-volume events
 *   (`link.clicked`) are sent only to endpoints that name them.
 * - Without a `secret` the server generates one. See "Webhooks" for the messages, their signatures and retries.
 *
 * `POST /api/v1/webhooks`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function createWebhook(client: Client, params: CreateWebhookParams, options?: DryRunOptions): Promise<CreateWebhookResponses[201]>;
/** Arguments of `getWebhook`: parameters of its path and query by their names, and its body. */
export type GetWebhookParams = GetWebhookData['path'];
/**
 * Get a webhook endpoint.
 *
 * Returns an endpoint with its delivery statistics: `success_count` and `failure_count` count attempts.
 *
 * `GET /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function getWebhook(client: Client, params: GetWebhookParams, options?: CallOptions): Promise<GetWebhookResponses[200]>;
/** Arguments of `deleteWebhook`: parameters of its path and query by their names, and its body. */
export type DeleteWebhookParams = DeleteWebhookData['path'];
/**
 * Delete a webhook endpoint.
 *
 * Deletes an endpoint and its deliveries. Nothing more is sent to it.
 *
 * `DELETE /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function deleteWebhook(client: Client, params: DeleteWebhookParams, options?: DryRunOptions): Promise<void>;
/** Arguments of `updateWebhook`: parameters of its path and query by their names, and its body. */
export type UpdateWebhookParams = UpdateWebhookData['path'] & {
    body: UpdateWebhookData['body'];
};
/**
 * Update a webhook endpoint.
 *
 * Updates the given members. `url` and `events` follow the rules of `createWebhook`.
 *
 * - An inactive endpoint gets no events, and its pending deliveries fail. After reactivation its count of failures
 *   is 0, and missed events can be sent with `retryWebhookDelivery`.
 *
 * `PATCH /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function updateWebhook(client: Client, params: UpdateWebhookParams, options?: DryRunOptions): Promise<UpdateWebhookResponses[200]>;
/** Arguments of `testWebhook`: parameters of its path and query by their names, and its body. */
export type TestWebhookParams = TestWebhookData['path'];
/**
 * Test a webhook endpoint.
 *
 * Sends an event `webhook.test` to the endpoint, signed like any other, and returns the endpoint's response.
 *
 * - The status is always 200: `success` is true if the endpoint returned a 2xx status. Without a response
 *   `status_code` is null.
 * - It also works for an inactive endpoint. It creates no delivery and is not counted.
 * - It takes up to 15 seconds. 60 calls per minute from one address.
 *
 * `POST /api/v1/webhooks/{id}/test`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function testWebhook(client: Client, params: TestWebhookParams, options?: DryRunOptions): Promise<TestWebhookResponses[200]>;
/** Arguments of `rotateWebhookSecret`: parameters of its path and query by their names, and its body. */
export type RotateWebhookSecretParams = RotateWebhookSecretData['path'] & {
    body: RotateWebhookSecretData['body'];
};
/**
 * Rotate the secret of a webhook endpoint.
 *
 * Replaces the endpoint's signing secret. The new one is shown only in this response.
 *
 * - Until the grace period ends, messages have two signatures, by the new and by the old secret, so that the
 *   receiver can switch without losing messages. In `webhook-signature` they are separated by a space, in
 *   `X-Webhook-Signature` by a comma, the new one first.
 * - If it is rotated again within the grace period, the oldest secret is invalid immediately.
 *
 * `POST /api/v1/webhooks/{id}/rotate-secret`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function rotateWebhookSecret(client: Client, params: RotateWebhookSecretParams, options?: DryRunOptions): Promise<RotateWebhookSecretResponses[200]>;
/** Arguments of `listWebhookDeliveries`: parameters of its path and query by their names, and its body. */
export type ListWebhookDeliveriesParams = ListWebhookDeliveriesData['path'] & NonNullable<ListWebhookDeliveriesData['query']>;
/**
 * List webhook deliveries.
 *
 * Returns the deliveries of an endpoint within the last 30 days, newest first.
 *
 * - `pending`: an attempt is due or in progress. `retrying`: the next attempt is at `next_retry_at`. `success` and
 *   `failed` are final, except for `retryWebhookDelivery`.
 * - `attempt` is the number of the pending attempt, or else of the last one. There are 6: immediately, and after 1
 *   minute, 5 minutes, 30 minutes, 2 hours and 24 hours, each with a jitter of 20 %, or later if the endpoint's
 *   `Retry-After` requests it. Responses from 300 to 499 are not retried, except 408 and 429.
 * - `response_code` is null if the endpoint did not respond; `error` then contains the reason. Up to 10,000
 *   characters of the response body are stored.
 * - Messages and responses are stored up to 64 MiB per workspace, or of a person's free workspaces together. Beyond,
 *   the oldest are dropped, delivered ones first. A delivery that waits for a dropped message fails, with the reason
 *   in `error`, and cannot be retried.
 *
 * `GET /api/v1/webhooks/{id}/deliveries`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function listWebhookDeliveries(client: Client, params: ListWebhookDeliveriesParams, options?: CallOptions): Pages<ListWebhookDeliveriesResponses[200], NonNullable<ListWebhookDeliveriesResponses[200]['data']>[number]>;
/** Arguments of `retryWebhookDelivery`: parameters of its path and query by their names, and its body. */
export type RetryWebhookDeliveryParams = RetryWebhookDeliveryData['path'];
/**
 * Retry a webhook delivery.
 *
 * Schedules the next attempt of a failed or waiting delivery immediately. The event is sent with the same id.
 *
 * - A delivery that succeeded, is in progress, or has had its 6 attempts cannot be retried (400), and neither can
 *   one to an inactive endpoint, or one whose message is no longer stored.
 * - Concurrent calls cause one attempt.
 *
 * `POST /api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export declare function retryWebhookDelivery(client: Client, params: RetryWebhookDeliveryParams, options?: DryRunOptions): Promise<RetryWebhookDeliveryResponses[200]>;
