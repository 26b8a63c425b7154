// Written by `npm run sdk` from openapi/openapi.yaml.

import { call } from '../call.ts';
import type { CallOptions, Client } from '../client.ts';
import { callPages, type Pages } from '../pages.ts';
import type {
  ListWebhooksData,
  ListWebhooksResponses,
  CreateWebhookData,
  CreateWebhookResponses,
  GetWebhookData,
  GetWebhookResponses,
  DeleteWebhookData,
  UpdateWebhookData,
  UpdateWebhookResponses,
  TestWebhookData,
  TestWebhookResponses,
  RotateWebhookSecretData,
  RotateWebhookSecretResponses,
  ListWebhookDeliveriesData,
  ListWebhookDeliveriesResponses,
  RetryWebhookDeliveryData,
  RetryWebhookDeliveryResponses,
} from '../types.ts';

/** What `listWebhooks` takes: parameters of its path and query by their names, and its body. */
export type ListWebhooksParams = NonNullable<ListWebhooksData['query']>;

/**
 * List webhook endpoints.
 *
 * Answers the webhook endpoints of the workspace, at most 5, the newest first.
 *
 * - The signing secret is answered only when an endpoint is created and when its secret is rotated.
 *
 * `GET /api/v1/webhooks`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listWebhooks(client: Client, params: ListWebhooksParams = {}, options: CallOptions = {}): Pages<ListWebhooksResponses[200], NonNullable<ListWebhooksResponses[200]['data']>[number]> {
  return callPages(client, {
    operationId: 'listWebhooks',
    method: 'GET',
    path: '/api/v1/webhooks',
    surface: 'core',
    effect: 'read',
    query: ['page', 'per_page', 'cursor', 'sort', 'fields'],
    context: ['workspace'],
  }, { items: 'data', by: 'cursor' }, params, options);
}

/** What `createWebhook` takes: parameters of its path and query by their names, and its body. */
export type CreateWebhookParams = { body: CreateWebhookData['body'] };

/**
 * Create a webhook endpoint.
 *
 * Makes an endpoint that events of the workspace are posted to, and answers its signing secret, which is shown this once.
 *
 * - A workspace has at most 5 endpoints (403, `feature: webhooks`).
 * - `url` begins with `https://`, names port 443 or 8443, and leads to a public address: no private, local or otherwise
 *   special one. Addresses are checked again whenever something is sent, and redirects are not followed. A development
 *   server may be told to take plain http and its own machine, too.
 * - `events` are names such as `post.created`, families such as `post.*`, or `*` for all. Events of high volume
 *   (`link.clicked`) come only to endpoints that name them.
 * - Without a `secret` the server makes one. See "Webhooks" for what is sent, how it is signed and when it is sent again.
 *
 * `POST /api/v1/webhooks`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function createWebhook(client: Client, params: CreateWebhookParams, options: CallOptions = {}): Promise<CreateWebhookResponses[201]> {
  return call(client, {
    operationId: 'createWebhook',
    method: 'POST',
    path: '/api/v1/webhooks',
    surface: 'core',
    effect: 'create',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `getWebhook` takes: parameters of its path and query by their names, and its body. */
export type GetWebhookParams = GetWebhookData['path'];

/**
 * Get a webhook endpoint.
 *
 * Answers an endpoint with what became of its deliveries: `success_count` and `failure_count` count attempts.
 *
 * `GET /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function getWebhook(client: Client, params: GetWebhookParams, options: CallOptions = {}): Promise<GetWebhookResponses[200]> {
  return call(client, {
    operationId: 'getWebhook',
    method: 'GET',
    path: '/api/v1/webhooks/{id}',
    surface: 'core',
    effect: 'read',
    context: ['workspace'],
  }, params, options);
}

/** What `deleteWebhook` takes: parameters of its path and query by their names, and its body. */
export type DeleteWebhookParams = DeleteWebhookData['path'];

/**
 * Delete a webhook endpoint.
 *
 * Deletes an endpoint with the record of its deliveries. Nothing more is sent to it.
 *
 * `DELETE /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function deleteWebhook(client: Client, params: DeleteWebhookParams, options: CallOptions = {}): Promise<void> {
  return call(client, {
    operationId: 'deleteWebhook',
    method: 'DELETE',
    path: '/api/v1/webhooks/{id}',
    surface: 'core',
    effect: 'delete',
    keyed: true,
    context: ['workspace'],
    answers: 'nothing',
  }, params, options);
}

/** What `updateWebhook` takes: parameters of its path and query by their names, and its body. */
export type UpdateWebhookParams = UpdateWebhookData['path'] & { body: UpdateWebhookData['body'] };

/**
 * Update a webhook endpoint.
 *
 * Changes what is given. `url` and `events` follow the rules of `createWebhook`.
 *
 * - An endpoint that is not active gets no events, and those that wait for it fail. Made active again, it begins without
 *   failures; what it missed can be sent again by `retryWebhookDelivery`.
 *
 * `PATCH /api/v1/webhooks/{id}`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function updateWebhook(client: Client, params: UpdateWebhookParams, options: CallOptions = {}): Promise<UpdateWebhookResponses[200]> {
  return call(client, {
    operationId: 'updateWebhook',
    method: 'PATCH',
    path: '/api/v1/webhooks/{id}',
    surface: 'core',
    effect: 'update',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `testWebhook` takes: parameters of its path and query by their names, and its body. */
export type TestWebhookParams = TestWebhookData['path'];

/**
 * Test a webhook endpoint.
 *
 * Sends an event `webhook.test` to the endpoint, signed like any other, and answers how the endpoint took it.
 *
 * - Always 200: `success` tells whether the endpoint answered with a 2xx status. Without an answer `status_code` is null.
 * - Works for an endpoint that is not active, too. It leaves no delivery behind and counts as none.
 * - Takes up to 15 seconds. 60 calls a minute from one address.
 *
 * `POST /api/v1/webhooks/{id}/test`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function testWebhook(client: Client, params: TestWebhookParams, options: CallOptions = {}): Promise<TestWebhookResponses[200]> {
  return call(client, {
    operationId: 'testWebhook',
    method: 'POST',
    path: '/api/v1/webhooks/{id}/test',
    surface: 'core',
    effect: 'act',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `rotateWebhookSecret` takes: parameters of its path and query by their names, and its body. */
export type RotateWebhookSecretParams = RotateWebhookSecretData['path'] & { body: RotateWebhookSecretData['body'] };

/**
 * Rotate the secret of a webhook endpoint.
 *
 * Gives the endpoint a new signing secret, which is shown this once.
 *
 * - Until the grace period ends, messages carry two signatures, by the new and by the old secret, so that the receiver can
 *   change over without losing any. In `webhook-signature` they are separated by a space, in `X-Webhook-Signature` by a
 *   comma, the new one first.
 * - Rotated again within the grace period, the secret before the last stops at once.
 *
 * `POST /api/v1/webhooks/{id}/rotate-secret`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function rotateWebhookSecret(client: Client, params: RotateWebhookSecretParams, options: CallOptions = {}): Promise<RotateWebhookSecretResponses[200]> {
  return call(client, {
    operationId: 'rotateWebhookSecret',
    method: 'POST',
    path: '/api/v1/webhooks/{id}/rotate-secret',
    surface: 'core',
    effect: 'act',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}

/** What `listWebhookDeliveries` takes: parameters of its path and query by their names, and its body. */
export type ListWebhookDeliveriesParams = ListWebhookDeliveriesData['path'] & NonNullable<ListWebhookDeliveriesData['query']>;

/**
 * List webhook deliveries.
 *
 * Answers the deliveries of an endpoint, the newest first, for 30 days.
 *
 * - `pending`: waits for an attempt, or one is being made. `retrying`: waits until `next_retry_at`. `success` and `failed`
 *   are final, but for `retryWebhookDelivery`.
 * - `attempt` is the attempt that waits or is being made, else the last one made. There are 6: at once, then after 1 minute,
 *   5 minutes, 30 minutes, 2 hours and 24 hours, each give or take a fifth, or later if the endpoint asks for it by
 *   `Retry-After`. An answer from 300 to 499 is not tried again, but for 408 and 429.
 * - `response_code` is null when the endpoint gave no answer; `error` then says why. Of the body, 10,000 characters are
 *   kept.
 *
 * `GET /api/v1/webhooks/{id}/deliveries`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function listWebhookDeliveries(client: Client, params: ListWebhookDeliveriesParams, options: CallOptions = {}): Pages<ListWebhookDeliveriesResponses[200], NonNullable<ListWebhookDeliveriesResponses[200]['data']>[number]> {
  return callPages(client, {
    operationId: 'listWebhookDeliveries',
    method: 'GET',
    path: '/api/v1/webhooks/{id}/deliveries',
    surface: 'core',
    effect: 'read',
    query: ['page', 'per_page', 'cursor', 'fields', 'status'],
    context: ['workspace'],
  }, { items: 'data', by: 'cursor' }, params, options);
}

/** What `retryWebhookDelivery` takes: parameters of its path and query by their names, and its body. */
export type RetryWebhookDeliveryParams = RetryWebhookDeliveryData['path'];

/**
 * Retry a webhook delivery.
 *
 * Puts a delivery that failed, or that waits for its next attempt, to be made at once, as its next attempt: the event is sent
 * again under the same id.
 *
 * - A delivery that succeeded, that is being made, or that has had its 6 attempts cannot be retried (400), and neither can
 *   one to an endpoint that is not active.
 * - Asked twice at once, one attempt is made.
 *
 * `POST /api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry`
 *
 * Credentials: WorkspaceKey, UserToken.
 */
export function retryWebhookDelivery(client: Client, params: RetryWebhookDeliveryParams, options: CallOptions = {}): Promise<RetryWebhookDeliveryResponses[200]> {
  return call(client, {
    operationId: 'retryWebhookDelivery',
    method: 'POST',
    path: '/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/retry',
    surface: 'core',
    effect: 'act',
    keyed: true,
    context: ['workspace'],
  }, params, options);
}